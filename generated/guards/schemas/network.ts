/** @noformat */
// Generated from schema/network.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "https://triptych.dev/schema/bacalhau/network.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://triptych.dev/schema/bacalhau/network.schema.json\",\"title\":\"Network\",\"description\":\"How far a job's access to the network goes: not at all, without limits, or by HTTP to the domains that it names.\",\"type\":\"string\",\"x-wire-match\":\"fold-trim\",\"enum\":[\"None\",\"Full\",\"HTTP\"],\"x-enum-varnames\":[\"NETWORK_NONE\",\"NETWORK_FULL\",\"NETWORK_HTTP\"]}",
    references: {},
    isDynamic: false,
    uses: [],
  };
}
