/** @noformat */
// Copied here by `npm run generate:config`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/** A schema document, as a module beside the guards carries it. */
export interface SchemaDocument {
  /** What its `$id` says; where that is not absolute, its path in the folder of schemas, with a `/` in front. */
  readonly uri: string;
  /** `2020-12`, `draft-07` and so on. */
  readonly dialect: string;
  /** The JSON, as its author wrote it. */
  readonly text: string;
  /** Where each `$ref` leads: from the pointer of the schema that has it to a document's URI, `#` and a pointer in it. */
  readonly references: { readonly [pointer: string]: string };
  /** Whether a reference in it depends on the scope that it is followed in. */
  readonly isDynamic: boolean;
  /** Keywords of vocabularies that its metaschema leaves out; absent where it leaves out none. */
  readonly leftOut?: readonly string[];
  /** True where its metaschema demands that formats are checked. */
  readonly assertsFormat?: true;
  /** The documents that it refers to. */
  readonly uses: readonly (() => SchemaDocument)[];
}

export interface JsonObject {
  [key: string]: unknown;
}

/** Whether it is an object of keywords or names. */
export function hasMembers(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
