/** @noformat */
// Generated from other.schema.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Event, EventValue, EventWire, Timestamp, TimestampValue } from "./event.js";

/** @see other.schema.json */
export interface Other {
  day?: Timestamp;
  event?: Event;
  name?: string;
}

/**
 * Other as it is on the wire.
 *
 * @see other.schema.json
 */
export interface OtherWire {
  day?: Timestamp;
  event?: EventWire;
  Name?: string;
}

/**
 * Other with objects of the language for values of some formats.
 *
 * @see other.schema.json
 */
export interface OtherValue {
  day?: TimestampValue;
  event?: EventValue;
  name?: string;
}
