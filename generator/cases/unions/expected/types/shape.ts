/** @noformat */
// Generated from shape.schema.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/** @see shape.schema.json */
export type Shape = Circle | Square;

/** @see shape.schema.json#/$defs/circle */
export interface Circle {
  kind: "circle";
  /** Must be greater than 0. */
  radius: number;
}

/** @see shape.schema.json#/$defs/square */
export interface Square {
  kind: "square";
  side: number;
}
