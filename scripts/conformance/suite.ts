import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { isJsonObject, type Json } from "../../generator/model/json.ts";

/** One schema of the suite with its instances. */
export interface TestGroup {
  readonly description: string;
  readonly schema: Json;
  readonly tests: readonly { readonly description: string; readonly data: Json; readonly valid: boolean }[];
}

/** A file of the suite. */
export interface TestFile {
  /** The name of its folder: `draft2020-12`. */
  readonly draft: string;
  /** Below that folder, with `/`: `optional/format/date.json`. */
  readonly path: string;
  readonly groups: readonly TestGroup[];
}

/** The drafts by their folders in the suite, with the names that they have as dialects. */
export const DRAFTS = {
  draft4: "draft-04",
  draft6: "draft-06",
  draft7: "draft-07",
  "draft2019-09": "2019-09",
  "draft2020-12": "2020-12",
} as const;

/** Where the suite says that its `remotes` are served. */
const REMOTES = "http://localhost:1234/";

/**
 * The test files of a draft, sorted.
 * @param suite - the folder of the suite
 * @param draft - the folder of the draft
 */
export function testFiles(suite: string, draft: string): readonly TestFile[] {
  const folder = join(suite, "tests", draft);
  return jsonFiles(folder).map((path) => ({ draft, path, groups: readJson(join(folder, path)) }));
}

/**
 * The schemas that references in the tests of a draft lead to, by URI: those of the draft itself, those for all drafts,
 * and those of other drafts that say so. Without a draft, those of all drafts that are tested.
 * @param suite - the folder of the suite
 * @param draft - the folder of the draft
 */
export function remotes(suite: string, draft?: string): Readonly<Record<string, Json>> {
  const folder = join(suite, "remotes");
  const served = jsonFiles(folder).map((path): { path: string; schema: Json } => ({
    path,
    schema: readJson(join(folder, path)),
  }));
  return Object.fromEntries(
    served
      .filter(({ path, schema }) => {
        const owner = /^(draft|v)\d[^/]*/.exec(path)?.[0];
        if (owner === undefined || owner === draft) return true;
        return owner in DRAFTS && (draft === undefined || (isJsonObject(schema) && "$schema" in schema));
      })
      .map(({ path, schema }) => [REMOTES + path, schema]),
  );
}

function jsonFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .sort();
}

function readJson(path: string) {
  return JSON.parse(readFileSync(path, "utf8"));
}
