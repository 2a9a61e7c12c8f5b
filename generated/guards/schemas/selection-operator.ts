/** @noformat */
// Generated from schema/selection-operator.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "https://triptych.dev/schema/bacalhau/selection-operator.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://triptych.dev/schema/bacalhau/selection-operator.schema.json\",\"title\":\"SelectionOperator\",\"description\":\"How a label of a compute node is compared with the values of a requirement.\",\"type\":\"string\",\"enum\":[\"!\",\"=\",\"==\",\"in\",\"!=\",\"notin\",\"exists\",\"gt\",\"lt\"],\"x-enum-varnames\":[\"DOES_NOT_EXIST\",\"EQUALS\",\"DOUBLE_EQUALS\",\"IN\",\"NOT_EQUALS\",\"NOT_IN\",\"EXISTS\",\"GREATER_THAN\",\"LESS_THAN\"]}",
    references: {},
    isDynamic: false,
    uses: [],
  };
}
