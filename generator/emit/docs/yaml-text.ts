import { createRequire } from "node:module";
import type { stringify } from "yaml";

const require = createRequire(import.meta.url);

/** A value as YAML, its lines never broken. The package is of many files, so it is loaded where it is first asked for. */
export function yamlText(value: unknown, options: { readonly aliasDuplicateObjects?: false } = {}): string {
  const yaml: { readonly stringify: typeof stringify } = require("yaml");
  return yaml.stringify(value, { lineWidth: 0, ...options });
}
