import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { sha256 } from "./fingerprint.ts";

/** A file of the nearest node_modules, which no version control keeps. */
export function cacheFile(folder: string, kind: string, key: string, ending = ".json"): string | undefined {
  const modules = nearestModules(folder);
  return modules === undefined ? undefined : join(modules, ".cache", kind, `${sha256(key).slice(0, 32)}${ending}`);
}

function nearestModules(folder: string): string | undefined {
  const modules = join(folder, "node_modules");
  if (existsSync(modules)) return modules;
  const parent = dirname(folder);
  return parent === folder ? undefined : nearestModules(parent);
}
