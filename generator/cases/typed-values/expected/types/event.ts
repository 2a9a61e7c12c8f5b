/** @noformat */
// Generated from event.schema.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Other, OtherValue, OtherWire } from "./other.js";

/**
 * Something that happened.
 *
 * @see event.schema.json
 */
export interface Event {
  /**
   * When it was.
   *
   * Format: date-time (not checked)
   */
  at: string;
  /** Format: date-time (not checked) */
  ended?: string | null;
  /** Format: int64 (not checked) */
  serial?: number;
  body?: string;
  /** Format: uuid (not checked) */
  plain?: string;
  parent?: Event;
  children?: Event[];
  stamps?: { [key: string]: Timestamp };
  pair?: [string?, string?, ...unknown[]];
  when?: string | number | Timestamp[];
  note?: string;
  other?: Other;
  [key: `x-${string}`]: string;
}

/**
 * Event as it is on the wire.
 *
 * Something that happened.
 *
 * @see event.schema.json
 */
export interface EventWire {
  /**
   * When it was.
   *
   * Format: date-time (not checked)
   */
  at: string;
  /** Format: date-time (not checked) */
  ended?: string | null;
  /** Format: int64 (not checked) */
  serial?: number;
  body?: string;
  /** Format: uuid (not checked) */
  plain?: string;
  parent?: EventWire;
  children?: EventWire[];
  stamps?: { [key: string]: Timestamp };
  pair?: [string?, string?, ...unknown[]];
  when?: string | number | Timestamp[];
  note?: string;
  other?: OtherWire;
  [key: `x-${string}`]: string;
}

/**
 * Event with objects of the language for values of some formats.
 *
 * Something that happened.
 *
 * @see event.schema.json
 */
export interface EventValue {
  /** When it was. */
  at: Date;
  ended?: Date | null;
  serial?: bigint;
  body?: Uint8Array;
  /** Format: uuid (not checked) */
  plain?: string;
  parent?: EventValue;
  children?: EventValue[];
  stamps?: { [key: string]: TimestampValue };
  pair?: [Date?, string?, ...unknown[]];
  when?: Date | bigint | TimestampValue[];
  note?: Date;
  other?: OtherValue;
  [key: `x-${string}`]: Date;
}

/**
 * Format: date-time (not checked)
 *
 * @see event.schema.json#/$defs/timestamp
 */
export type Timestamp = string;

/**
 * Timestamp with objects of the language for values of some formats.
 *
 * @see event.schema.json#/$defs/timestamp
 */
export type TimestampValue = Date;
