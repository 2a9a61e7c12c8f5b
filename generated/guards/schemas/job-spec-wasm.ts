/** @noformat */
// Generated from schema/job-spec-wasm.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";
import { schemaDocument as document1 } from "./storage-spec.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "https://triptych.dev/schema/bacalhau/job-spec-wasm.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://triptych.dev/schema/bacalhau/job-spec-wasm.schema.json\",\"title\":\"JobSpecWasm\",\"description\":\"A WebAssembly program.\",\"type\":\"object\",\"x-wire-match\":\"fold\",\"x-wire-null\":\"absent\",\"properties\":{\"entry_module\":{\"$ref\":\"storage-spec.schema.json\",\"description\":\"Where the module with the code to run is kept.\",\"x-wire-name\":\"EntryModule\"},\"entry_point\":{\"type\":\"string\",\"description\":\"The exported function to call; for WASI it is _start.\\nIt takes no arguments and returns nothing.\",\"x-wire-name\":\"EntryPoint\"},\"environment_variables\":{\"type\":\"object\",\"x-wire-null\":\"zero\",\"additionalProperties\":{\"type\":\"string\"},\"description\":\"Variables in the environment of the program, by name.\",\"x-wire-name\":\"EnvironmentVariables\"},\"import_modules\":{\"type\":\"array\",\"x-wire-null\":\"zero\",\"items\":{\"$ref\":\"storage-spec.schema.json\"},\"description\":\"Where further modules are kept, whose exports the entry module imports.\",\"x-wire-name\":\"ImportModules\"},\"parameters\":{\"type\":\"array\",\"x-wire-null\":\"zero\",\"items\":{\"type\":\"string\"},\"description\":\"The arguments that the program finds in ARGV.\",\"x-wire-name\":\"Parameters\"}},\"examples\":[{\"entry_module\":{\"storage_source\":\"IPFS\",\"cid\":\"QmeeEB1YMrG6K8z43VdsdoYmQV46gAPQCHotZs9pwusCm9\"},\"entry_point\":\"_start\",\"parameters\":[\"--verbose\"],\"environment_variables\":{\"TZ\":\"UTC\"}}]}",
    references: { "/properties/entry_module": "https://triptych.dev/schema/bacalhau/storage-spec.schema.json#", "/properties/import_modules/items": "https://triptych.dev/schema/bacalhau/storage-spec.schema.json#" },
    isDynamic: false,
    uses: [document1],
  };
}
