/** @noformat */
// Generated from hostile.schema.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/** @see hostile.schema.json */
export interface Hostile {
  "__proto__"?: unknown;
  constructor?: unknown;
  "*/ alert(\"a\") //"?: number;
  [key: `x-${string}`]: Plain;
}

/**
 * Hostile as it is on the wire.
 *
 * @see hostile.schema.json
 */
export interface HostileWire {
  constructor?: unknown;
  "__proto__"?: unknown;
  "<\/script>`${1}\\"?: number;
  [key: `x-${string}`]: PlainWire;
}

/** @see hostile.schema.json#/definitions/plain */
export interface Plain {
  a_b?: string;
  [key: symbol]: unknown;
}

/**
 * Plain as it is on the wire.
 *
 * @see hostile.schema.json#/definitions/plain
 */
export interface PlainWire {
  aB?: string;
  [key: symbol]: unknown;
}
