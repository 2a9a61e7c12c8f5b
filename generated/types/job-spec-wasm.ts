/** @noformat */
// Generated from schema/job-spec-wasm.schema.json. Do not edit: change the schema and run `npm run generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { StorageSpec, StorageSpecWire } from "./storage-spec.js";

/**
 * A WebAssembly program.
 *
 * @example {"entry_module":{"storage_source":"IPFS","cid":"QmeeEB1YMrG6K8z43VdsdoYmQV46gAPQCHotZs9pwusCm9"},"entry_point":"_start","parameters":["--verbose"],"environment_variables":{"TZ":"UTC"}}
 * @see schema/job-spec-wasm.schema.json
 */
export interface JobSpecWasm {
  /** Where the module with the code to run is kept. */
  entry_module?: StorageSpec;
  /**
   * The exported function to call; for WASI it is _start.
   * It takes no arguments and returns nothing.
   */
  entry_point?: string;
  /** Variables in the environment of the program, by name. */
  environment_variables?: { [key: string]: string };
  /** Where further modules are kept, whose exports the entry module imports. */
  import_modules?: StorageSpec[];
  /** The arguments that the program finds in ARGV. */
  parameters?: string[];
  [key: symbol]: unknown;
}

/**
 * JobSpecWasm as it is on the wire.
 *
 * A WebAssembly program.
 *
 * @see schema/job-spec-wasm.schema.json
 */
export interface JobSpecWasmWire {
  /** Where the module with the code to run is kept. */
  EntryModule?: StorageSpecWire;
  /**
   * The exported function to call; for WASI it is _start.
   * It takes no arguments and returns nothing.
   */
  EntryPoint?: string;
  /** Variables in the environment of the program, by name. */
  EnvironmentVariables?: { [key: string]: string };
  /** Where further modules are kept, whose exports the entry module imports. */
  ImportModules?: StorageSpecWire[];
  /** The arguments that the program finds in ARGV. */
  Parameters?: string[];
  [key: symbol]: unknown;
}
