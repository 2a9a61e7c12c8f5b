import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The names of config files; where a folder holds several, the first one counts. */
export const CONFIG_FILES: readonly string[] = [
  ...["ts", "mts", "js", "mjs", "json", "yaml", "yml"].map((ending) => `triptych.config.${ending}`),
  "package.json",
];

/** The outcome of a search for a config file. */
export interface ConfigSearch {
  /** Absolute; absent where there is none. */
  readonly file?: string;
  /** Every path that was looked at before, absolute: a file that appears there changes the outcome. */
  readonly passed: readonly string[];
}

/** Looks for a config file in a folder and in those above it. A package.json counts where it has the member `triptych`. */
export function findConfig(folder: string): ConfigSearch {
  const passed: string[] = [];
  for (let current = folder; ; current = dirname(current)) {
    for (const name of CONFIG_FILES) {
      const file = join(current, name);
      if (existsSync(file) && (name !== "package.json" || hasOptions(file))) return { file, passed };
      passed.push(file);
    }
    if (dirname(current) === current) return { passed };
  }
}

/** A file that is no JSON is a matter of the package manager. */
function hasOptions(file: string): boolean {
  try {
    const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
    return typeof manifest === "object" && manifest !== null && "triptych" in manifest;
  } catch {
    return false;
  }
}
