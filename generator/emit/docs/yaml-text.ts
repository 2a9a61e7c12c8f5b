import { yamlPackage } from "../../yaml-package.ts";

/** A value as YAML, its lines never broken. */
export function yamlText(value: unknown, options: { readonly aliasDuplicateObjects?: false } = {}): string {
  return yamlPackage().stringify(value, { lineWidth: 0, ...options });
}
