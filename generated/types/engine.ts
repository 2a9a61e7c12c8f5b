/** @noformat */
// Generated from schema/engine.schema.json. Do not edit: change the schema and run `npm run generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/**
 * What runs the program of a job.
 *
 * @see schema/engine.schema.json
 */
export type Engine = "Noop" | "Docker" | "Wasm";

/** The values of Engine, by name. */
export const Engine = {
  ENGINE_NOOP: "Noop",
  ENGINE_DOCKER: "Docker",
  ENGINE_WASM: "Wasm",
} as const;
