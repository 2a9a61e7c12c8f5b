/** @noformat */
// Generated from account.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";
import { schemaDocument as document1 } from "./address.js";
import { schemaDocument as document2 } from "./team.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "/account.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Account\",\"description\":\"Somebody who may log in.\",\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\",\"description\":\"Given by the server.\",\"readOnly\":true},\"name\":{\"type\":\"string\"},\"password\":{\"type\":\"string\",\"minLength\":8,\"writeOnly\":true},\"created\":{\"$ref\":\"#/$defs/Stamp\"},\"address\":{\"$ref\":\"address.schema.json\"},\"team\":{\"$ref\":\"team.schema.json\"}},\"required\":[\"id\",\"name\",\"password\",\"created\"],\"dependentRequired\":{\"team\":[\"id\"]},\"additionalProperties\":false,\"examples\":[{\"id\":\"a1\",\"name\":\"Ada\",\"password\":\"correct horse\",\"created\":1}],\"$defs\":{\"Stamp\":{\"description\":\"Seconds since 1970.\",\"type\":\"integer\",\"readOnly\":true}}}",
    references: { "/properties/address": "/address.schema.json#", "/properties/created": "/account.schema.json#/$defs/Stamp", "/properties/team": "/team.schema.json#" },
    isDynamic: false,
    uses: [document1, document2],
  };
}
