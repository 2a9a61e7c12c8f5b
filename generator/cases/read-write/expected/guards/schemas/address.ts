/** @noformat */
// Generated from address.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "/address.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Address\",\"description\":\"Has no variants, since all of its members travel both ways.\",\"type\":\"object\",\"properties\":{\"city\":{\"type\":\"string\"}}}",
    references: {},
    isDynamic: false,
    uses: [],
  };
}
