/** @noformat */
// Generated from team.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";
import { schemaDocument as document1 } from "./account.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "/team.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Team\",\"type\":\"object\",\"allOf\":[{\"properties\":{\"size\":{\"type\":\"integer\",\"readOnly\":true}}},{\"required\":[\"size\"],\"if\":{\"required\":[\"size\"]},\"then\":{\"required\":[\"lead\"]}}],\"properties\":{\"lead\":{\"$ref\":\"account.schema.json\"},\"members\":{\"type\":\"array\",\"items\":{\"$ref\":\"account.schema.json\"}}},\"patternProperties\":{\"^secret-\":{\"type\":\"string\",\"writeOnly\":true}}}",
    references: { "/properties/lead": "/account.schema.json#", "/properties/members/items": "/account.schema.json#" },
    isDynamic: false,
    uses: [document1],
  };
}
