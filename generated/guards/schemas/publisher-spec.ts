/** @noformat */
// Generated from schema/publisher-spec.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";
import { schemaDocument as document1 } from "./publisher.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "https://triptych.dev/schema/bacalhau/publisher-spec.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://triptych.dev/schema/bacalhau/publisher-spec.schema.json\",\"title\":\"PublisherSpec\",\"description\":\"How the results of a job are published.\",\"type\":\"object\",\"x-wire-match\":\"fold\",\"x-wire-null\":\"absent\",\"properties\":{\"params\":{\"type\":\"object\",\"additionalProperties\":true,\"description\":\"Settings of the publisher; which ones there are depends on its type.\",\"x-wire-name\":\"Params\"},\"type\":{\"$ref\":\"publisher.schema.json\",\"description\":\"The publisher to use.\",\"x-wire-name\":\"Type\"}},\"examples\":[{\"type\":\"S3\",\"params\":{\"Bucket\":\"results\",\"Key\":\"job-{jobID}\",\"Region\":\"eu-west-1\"}},{\"type\":\"Ipfs\"}]}",
    references: { "/properties/type": "https://triptych.dev/schema/bacalhau/publisher.schema.json#" },
    isDynamic: false,
    uses: [document1],
  };
}
