/** @noformat */
// Generated from schema/triptych.breaks.schema.json by `npm run generate:config`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "/triptych.breaks.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"TriptychBreaks\",\"description\":\"The file triptych.breaks.json: breaks of compatibility that are meant.\",\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"breaks\"],\"properties\":{\"$schema\":{\"description\":\"The JSON Schema of this file, for editors.\",\"type\":\"string\"},\"breaks\":{\"description\":\"Each entry must match a break of the change at hand; one that matches nothing is an error.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/acceptedBreak\"}}},\"$defs\":{\"acceptedBreak\":{\"title\":\"AcceptedBreak\",\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"declaration\",\"axis\",\"pointer\",\"reason\"],\"properties\":{\"declaration\":{\"description\":\"The id of the declaration in whose schema the break stands.\",\"type\":\"string\",\"minLength\":1},\"axis\":{\"description\":\"What breaks: old instances are refused, new ones are none of the old schema, or exports are gone.\",\"enum\":[\"backward\",\"forward\",\"names\"]},\"pointer\":{\"description\":\"The JSON Pointer, in its document, of the keyword that breaks; that of the declaration accepts every break on the axis that stands in it.\",\"type\":\"string\"},\"reason\":{\"description\":\"Why the break is meant.\",\"type\":\"string\",\"minLength\":1}}}}}",
    references: { "/properties/breaks/items": "/triptych.breaks.schema.json#/$defs/acceptedBreak" },
    isDynamic: false,
    uses: [],
  };
}
