/** @noformat */
// Generated from schema/engine.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "https://triptych.dev/schema/bacalhau/engine.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://triptych.dev/schema/bacalhau/engine.schema.json\",\"title\":\"Engine\",\"description\":\"What runs the program of a job.\",\"type\":\"string\",\"x-wire-match\":\"fold\",\"enum\":[\"Noop\",\"Docker\",\"Wasm\"],\"x-enum-varnames\":[\"ENGINE_NOOP\",\"ENGINE_DOCKER\",\"ENGINE_WASM\"]}",
    references: {},
    isDynamic: false,
    uses: [],
  };
}
