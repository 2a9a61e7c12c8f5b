/** @noformat */
// Generated from storage/volume.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../../runtime/schema-document.js";
import { schemaDocument as document1 } from "../service.js";
import { schemaDocument as document2 } from "./units.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "/storage/volume.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Volume\",\"type\":\"object\",\"required\":[\"size\"],\"properties\":{\"size\":{\"$ref\":\"units.yml#/$defs/bytes\"},\"service\":{\"$ref\":\"../service.yaml\"}},\"additionalProperties\":false}",
    references: { "/properties/service": "/service.yaml#", "/properties/size": "/storage/units.yml#/$defs/bytes" },
    isDynamic: false,
    uses: [document1, document2],
  };
}
