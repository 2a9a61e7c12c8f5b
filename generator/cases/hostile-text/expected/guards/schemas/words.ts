/** @noformat */
// Generated from words.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "/words.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"description\":\"*/ ${process.exit()} `` ` \\\" ' \\\\ \\n# Head\\r\\n| a | b |\\n[x](javascript:alert(1)) <script>alert(1)<\/script> \u2028\u2029 <\/script> <\u0021-- \u202e 😀 @ts-nocheck\",\"enum\":[\"*/ ${process.exit()} `` ` \\\" ' \\\\ \\n# Head\\r\\n| a | b |\\n[x](javascript:alert(1)) <script>alert(1)<\/script> \u2028\u2029 <\/script> <\u0021-- \u202e 😀 @ts-nocheck\",\"__proto__\",\"constructor\",\"\",\"<\/script>\",\"\u2028\"],\"x-enum-varnames\":[\"A B\",\"__proto__\",\"constructor\",\"\",\"*/\",\"default\"]}",
    references: {},
    isDynamic: false,
    uses: [],
  };
}
