import { createRequire } from "node:module";
import type * as yaml from "yaml";

const require = createRequire(import.meta.url);

/** The package `yaml`, loaded where it is first asked for: it is of many files, and most folders hold no YAML. */
export function yamlPackage(): typeof yaml {
  return require("yaml");
}
