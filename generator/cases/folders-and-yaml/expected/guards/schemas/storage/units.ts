/** @noformat */
// Generated from storage/units.yml by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../../runtime/schema-document.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "/storage/units.yml",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$defs\":{\"bytes\":{\"type\":\"integer\",\"exclusiveMinimum\":0,\"multipleOf\":512}}}",
    references: {},
    isDynamic: false,
    uses: [],
  };
}
