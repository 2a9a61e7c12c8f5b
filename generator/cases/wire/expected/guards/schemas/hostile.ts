/** @noformat */
// Generated from hostile.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "/hostile.schema.json",
    dialect: "draft-04",
    text: "{\"$schema\":\"http://json-schema.org/draft-04/schema#\",\"title\":\"Hostile\",\"type\":\"object\",\"x-wire-unknown\":\"error\",\"properties\":{\"__proto__\":{\"type\":\"string\",\"x-wire-name\":\"constructor\"},\"constructor\":{\"$ref\":\"#/definitions/plain\",\"x-wire-name\":\"__proto__\"},\"*/ alert(\\\"a\\\") //\":{\"type\":\"integer\",\"x-wire-name\":\"<\/script>`${1}\\\\\"}},\"patternProperties\":{\"^x-\":{\"$ref\":\"#/definitions/plain\"}},\"definitions\":{\"plain\":{\"type\":\"object\",\"properties\":{\"a_b\":{\"type\":\"string\",\"x-wire-name\":\"aB\"}}}}}",
    references: { "/patternProperties/^x-": "/hostile.schema.json#/definitions/plain", "/properties/constructor": "/hostile.schema.json#/definitions/plain" },
    isDynamic: false,
    uses: [],
  };
}
