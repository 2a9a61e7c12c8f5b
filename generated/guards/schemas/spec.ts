/** @noformat */
// Generated from schema/spec.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";
import { schemaDocument as document1 } from "./deal.js";
import { schemaDocument as document2 } from "./engine.js";
import { schemaDocument as document3 } from "./job-spec-docker.js";
import { schemaDocument as document4 } from "./job-spec-wasm.js";
import { schemaDocument as document5 } from "./label-selector-requirement.js";
import { schemaDocument as document6 } from "./network-config.js";
import { schemaDocument as document7 } from "./publisher.js";
import { schemaDocument as document8 } from "./publisher-spec.js";
import { schemaDocument as document9 } from "./resource-usage-config.js";
import { schemaDocument as document10 } from "./storage-spec.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "https://triptych.dev/schema/bacalhau/spec.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://triptych.dev/schema/bacalhau/spec.schema.json\",\"title\":\"Spec\",\"description\":\"What a job is to do: the program to run, what it reads and writes, what it needs, and who may run it.\",\"type\":\"object\",\"x-wire-match\":\"fold\",\"x-wire-null\":\"absent\",\"properties\":{\"annotations\":{\"type\":\"array\",\"x-wire-null\":\"zero\",\"items\":{\"type\":\"string\"},\"description\":\"Annotations on the job - could be user or machine assigned\",\"x-wire-name\":\"Annotations\"},\"deal\":{\"$ref\":\"deal.schema.json\",\"description\":\"The deal the client has made, such as which job bids they have accepted.\",\"x-wire-name\":\"Deal\"},\"do_not_track\":{\"type\":\"boolean\",\"description\":\"Do not track specified by the client\",\"x-wire-name\":\"DoNotTrack\"},\"docker\":{\"$ref\":\"job-spec-docker.schema.json\",\"description\":\"executor specific data\",\"x-wire-name\":\"Docker\"},\"engine\":{\"$ref\":\"engine.schema.json\",\"description\":\"e.g. docker or language\",\"x-wire-name\":\"Engine\"},\"inputs\":{\"type\":\"array\",\"x-wire-null\":\"zero\",\"items\":{\"$ref\":\"storage-spec.schema.json\"},\"description\":\"the data volumes we will read in the job\\nfor example \\\"read this ipfs cid\\\"\",\"x-wire-name\":\"Inputs\"},\"network\":{\"$ref\":\"network-config.schema.json\",\"description\":\"The type of networking access that the job needs\",\"x-wire-name\":\"Network\"},\"node_selectors\":{\"type\":\"array\",\"x-wire-null\":\"zero\",\"items\":{\"$ref\":\"label-selector-requirement.schema.json\"},\"description\":\"NodeSelectors is a selector which must be true for the compute node to run this job.\",\"x-wire-name\":\"NodeSelectors\"},\"outputs\":{\"type\":\"array\",\"x-wire-null\":\"zero\",\"items\":{\"$ref\":\"storage-spec.schema.json\"},\"description\":\"the data volumes we will write in the job\\nfor example \\\"write the results to ipfs\\\"\",\"x-wire-name\":\"Outputs\"},\"publisher\":{\"$ref\":\"publisher.schema.json\",\"description\":\"there can be multiple publishers for the job\\ndeprecated: use PublisherSpec instead\",\"deprecated\":true,\"x-wire-name\":\"Publisher\"},\"publisher_spec\":{\"$ref\":\"publisher-spec.schema.json\",\"x-wire-name\":\"PublisherSpec\"},\"resources\":{\"$ref\":\"resource-usage-config.schema.json\",\"description\":\"the compute (cpu, ram) resources this job requires\",\"x-wire-name\":\"Resources\"},\"timeout\":{\"type\":\"integer\",\"description\":\"How long a job can run in seconds before it is killed.\\nThis includes the time required to run, verify and publish results\",\"x-wire-name\":\"Timeout\"},\"wasm\":{\"$ref\":\"job-spec-wasm.schema.json\",\"x-wire-name\":\"Wasm\"}},\"examples\":[{\"engine\":\"Docker\",\"docker\":{\"image\":\"ubuntu:latest\",\"entrypoint\":[\"/bin/bash\",\"-c\",\"wc -l /input/*\"]},\"inputs\":[{\"storage_source\":\"IPFS\",\"cid\":\"QmeeEB1YMrG6K8z43VdsdoYmQV46gAPQCHotZs9pwusCm9\",\"path\":\"/input\"}],\"outputs\":[{\"storage_source\":\"IPFS\",\"name\":\"counts\",\"path\":\"/outputs\"}],\"publisher_spec\":{\"type\":\"Ipfs\"},\"resources\":{\"cpu\":\"500m\",\"memory\":\"1Gb\"},\"deal\":{\"concurrency\":1},\"timeout\":1800}]}",
    references: { "/properties/deal": "https://triptych.dev/schema/bacalhau/deal.schema.json#", "/properties/docker": "https://triptych.dev/schema/bacalhau/job-spec-docker.schema.json#", "/properties/engine": "https://triptych.dev/schema/bacalhau/engine.schema.json#", "/properties/inputs/items": "https://triptych.dev/schema/bacalhau/storage-spec.schema.json#", "/properties/network": "https://triptych.dev/schema/bacalhau/network-config.schema.json#", "/properties/node_selectors/items": "https://triptych.dev/schema/bacalhau/label-selector-requirement.schema.json#", "/properties/outputs/items": "https://triptych.dev/schema/bacalhau/storage-spec.schema.json#", "/properties/publisher": "https://triptych.dev/schema/bacalhau/publisher.schema.json#", "/properties/publisher_spec": "https://triptych.dev/schema/bacalhau/publisher-spec.schema.json#", "/properties/resources": "https://triptych.dev/schema/bacalhau/resource-usage-config.schema.json#", "/properties/wasm": "https://triptych.dev/schema/bacalhau/job-spec-wasm.schema.json#" },
    isDynamic: false,
    uses: [document1, document2, document3, document4, document5, document6, document7, document8, document9, document10],
  };
}
