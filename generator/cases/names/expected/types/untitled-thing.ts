/** @noformat */
// Generated from untitled-thing.schema.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/** @see untitled-thing.schema.json */
export type UntitledThing = boolean;
