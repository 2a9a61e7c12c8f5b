/** @noformat */
// Generated from table.schema.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/** @see table.schema.json */
export interface Table {
  /**
   * Must be at least 1 item long.
   * Must be an array of which no two items are equal.
   */
  rows: [Row, ...Row[]];
  /** Must be at least 2 items long. */
  point?: [number, number];
  tail?: [string, ...number[]];
  /**
   * Must be an object of at least 1 member.
   * Must be an object of at most 3 members.
   */
  labels?: { [key: string]: string };
  extensions?: {
    version?: number;
    [key: `x-${string}`]: unknown;
    [key: `${string}-id`]: string;
  };
}

/** @see table.schema.json#/$defs/row */
export type Row = [string?, (number | null)?, ...unknown[]];
