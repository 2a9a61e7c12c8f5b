import { statSync } from "node:fs";
import { basename, dirname, extname, join, parse } from "node:path";
import { type Loader, lilconfig } from "lilconfig";

/** The member of a package.json that holds the options. */
export const IN_PACKAGE = "triptych";

/** The names of config files; where a folder holds several, the first one counts. */
export const CONFIG_FILES: readonly string[] = [
  ...["ts", "mts", "js", "mjs", "json", "yaml", "yml"].map((ending) => `triptych.config.${ending}`),
  "package.json",
];

/** Whether the options are a member of the file. */
export function isManifest(file: string): boolean {
  return basename(file) === "package.json";
}

/** The outcome of a search for a config file. */
export interface ConfigSearch {
  /** Absolute; absent where there is none. */
  readonly file?: string;
  /** Every path that was looked at before, absolute: a file that appears there changes the outcome. */
  readonly passed: readonly string[];
}

/**
 * Looks for a config file in a folder and in those above it. A package.json counts where it has the member `triptych`.
 * A file that cannot be read ends the search: whoever reads it says why.
 * @param folder - absolute
 */
export async function findConfig(folder: string): Promise<ConfigSearch> {
  const places = foldersFrom(folder).flatMap((above) => CONFIG_FILES.map((name) => join(above, name)));
  const file = await searched(folder).catch((error) => unreadable(error, places));
  return file === undefined ? { passed: places } : { file, passed: places.slice(0, places.indexOf(file)) };
}

/** Finds the file, but reads nothing of it beside a package.json. */
async function searched(folder: string): Promise<string | undefined> {
  const loaders = Object.fromEntries(CONFIG_FILES.map((name) => [extname(name), isThere]));
  const { search } = lilconfig(IN_PACKAGE, {
    searchPlaces: [...CONFIG_FILES],
    packageProp: IN_PACKAGE,
    loaders,
    stopDir: parse(folder).root,
    ignoreEmptySearchPlaces: false,
    cache: false,
  });
  return (await search(folder))?.filepath;
}

/** What stands for the contents of a file that counts. */
const isThere: Loader = (file, text) => (!isManifest(file) || hasOptions(text) ? { [IN_PACKAGE]: true } : {});

/** A package.json that is no JSON is a matter of the package manager. */
function hasOptions(text: string): boolean {
  try {
    const manifest: unknown = JSON.parse(text);
    return typeof manifest === "object" && manifest !== null && IN_PACKAGE in manifest;
  } catch {
    return false;
  }
}

function foldersFrom(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersFrom(above)];
}

/** The place that a search failed at. That it is a folder, Node says without its path. */
function unreadable(error: unknown, places: readonly string[]): string {
  const path = error instanceof Error && "path" in error ? String(error.path) : undefined;
  const place = path ?? places.find((place) => statSync(place, { throwIfNoEntry: false })?.isDirectory());
  if (place === undefined) throw error;
  return place;
}
