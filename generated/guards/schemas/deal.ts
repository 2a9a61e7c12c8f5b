/** @noformat */
// Generated from schema/deal.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "https://triptych.dev/schema/bacalhau/deal.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://triptych.dev/schema/bacalhau/deal.schema.json\",\"title\":\"Deal\",\"description\":\"On how many compute nodes a job runs.\",\"type\":\"object\",\"x-wire-match\":\"fold\",\"x-wire-null\":\"absent\",\"properties\":{\"concurrency\":{\"type\":\"integer\",\"description\":\"The greatest number of bids from compute nodes that are accepted at the same time.\",\"x-wire-name\":\"Concurrency\"},\"targeting_mode\":{\"type\":\"boolean\",\"description\":\"Whether the job runs on every node that matches (true), or on any that do (false).\\nWhere it is true, concurrency is ignored.\",\"x-wire-name\":\"TargetingMode\"}},\"examples\":[{\"concurrency\":3,\"targeting_mode\":false},{\"targeting_mode\":true}]}",
    references: {},
    isDynamic: false,
    uses: [],
  };
}
