/** @noformat */
// Generated from loose.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "/loose.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Loose\",\"properties\":{\"a\":{\"type\":\"string\"}},\"items\":{\"type\":\"number\"},\"minimum\":3,\"allOf\":[{\"type\":[\"object\",\"array\",\"number\"]},{\"enum\":[3,4,[1],{\"a\":\"x\"}]},{\"anyOf\":[{\"const\":3},{\"type\":\"array\"},{\"type\":\"object\"}]}]}",
    references: {},
    isDynamic: false,
    uses: [],
  };
}
