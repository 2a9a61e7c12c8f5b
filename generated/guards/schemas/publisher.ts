/** @noformat */
// Generated from schema/publisher.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "https://triptych.dev/schema/bacalhau/publisher.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://triptych.dev/schema/bacalhau/publisher.schema.json\",\"title\":\"Publisher\",\"description\":\"Where the results of a job are published.\",\"type\":\"string\",\"x-wire-match\":\"fold-trim\",\"enum\":[\"Noop\",\"Ipfs\",\"Estuary\",\"S3\"],\"x-enum-varnames\":[\"PUBLISHER_NOOP\",\"PUBLISHER_IPFS\",\"PUBLISHER_ESTUARY\",\"PUBLISHER_S3\"]}",
    references: {},
    isDynamic: false,
    uses: [],
  };
}
