/** @noformat */
// Generated from schema/resource-usage-config.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "https://triptych.dev/schema/bacalhau/resource-usage-config.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://triptych.dev/schema/bacalhau/resource-usage-config.schema.json\",\"title\":\"ResourceUsageConfig\",\"description\":\"What a job asks of a compute node. An empty string stands for the node's default.\",\"type\":\"object\",\"x-wire-match\":\"fold\",\"x-wire-null\":\"absent\",\"properties\":{\"cpu\":{\"type\":\"string\",\"description\":\"Processor cores, as a Kubernetes quantity.\",\"examples\":[\"500m\"],\"x-wire-name\":\"CPU\"},\"disk\":{\"type\":\"string\",\"description\":\"Disk space, as a number of bytes with a unit.\",\"examples\":[\"10Gb\"],\"x-wire-name\":\"Disk\"},\"gpu\":{\"type\":\"string\",\"description\":\"The number of graphics processors, an integer without a sign.\",\"examples\":[\"1\"],\"x-wire-name\":\"GPU\"},\"memory\":{\"type\":\"string\",\"description\":\"Main memory, as a number of bytes with a unit.\",\"examples\":[\"1Gb\"],\"x-wire-name\":\"Memory\"}},\"examples\":[{\"cpu\":\"500m\",\"memory\":\"1Gb\",\"disk\":\"10Gb\",\"gpu\":\"\"}]}",
    references: {},
    isDynamic: false,
    uses: [],
  };
}
