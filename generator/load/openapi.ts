import { isJsonObject, type Json, member } from "../model/json.ts";
import type { Dialect } from "../model/schema-set.ts";

/**
 * The version of OpenAPI, as written, where a document is a description in it: `3.0.3`. Undefined for any other document,
 * and for versions before 3, which have no components.
 */
export function openApiVersion(root: Json): string | undefined {
  const version = isJsonObject(root) ? member(root, "openapi") : undefined;
  // Without quotes, YAML reads a version of two parts as a number.
  const text = typeof version === "number" ? String(version) : version;
  return typeof text === "string" && /^3\.\d/.test(text) ? text : undefined;
}

/** The dialect of the schemas in a description that names none for them. */
export function openApiDialect(version: string): Dialect {
  return /^3\.0(?!\d)/.test(version) ? "openapi-3.0" : "2020-12";
}
