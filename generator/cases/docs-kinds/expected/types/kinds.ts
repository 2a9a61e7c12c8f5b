/** @noformat */
// Generated from kinds.schema.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/**
 * A declaration of each kind: a page each.
 *
 * @see kinds.schema.json
 */
export interface Kinds {
  colour?: Colour;
  size?: Size;
  shape?: Form;
  target?: Target;
  position?: Position;
  prices?: Prices;
  tags?: Tags;
  tree?: Tree;
  account?: Account;
  former?: Former;
  range?: Range;
  code?: Code;
  nothing?: Nothing;
  anything?: Anything;
  version?: Version;
  started?: Moment;
  [key: symbol]: unknown;
}

/**
 * Kinds as it is on the wire.
 *
 * A declaration of each kind: a page each.
 *
 * @see kinds.schema.json
 */
export interface KindsWire {
  colour?: Colour;
  size?: Size;
  shape?: Form;
  target?: Target;
  position?: Position;
  prices?: Prices;
  tags?: Tags;
  tree?: Tree;
  account?: Account;
  former?: Former;
  range?: Range;
  code?: Code;
  nothing?: Nothing;
  anything?: Anything;
  version?: Version;
  started?: MomentWire;
  [key: symbol]: unknown;
}

/**
 * An enum.
 *
 * @default "red"
 * @see kinds.schema.json#/$defs/Colour
 */
export type Colour = "red" | "green" | null;

/**
 * Values with words of their own.
 *
 * @see kinds.schema.json#/$defs/Size
 */
export type Size = "s" | "l";

/** The values of Size, by name. */
export const Size = {
  /** For children. */
  Small: "s",
  Large: "l",
} as const;

/**
 * A union told apart by a tag.
 *
 * @see kinds.schema.json#/$defs/Form
 */
export type Form = Circle | Square;

/** @see kinds.schema.json#/$defs/Form/oneOf/0 */
export interface Circle {
  kind: "circle";
  /** Must be greater than 0. */
  radius: number;
}

/** @see kinds.schema.json#/$defs/Form/oneOf/1 */
export interface Square {
  kind: "square";
  /** Must be a multiple of 0.5. */
  side: number;
}

/**
 * A union of kinds of values.
 *
 * @see kinds.schema.json#/$defs/Target
 */
export type Target = string | number | string[];

/**
 * A tuple.
 *
 * Must be at least 2 items long.
 *
 * @see kinds.schema.json#/$defs/Position
 */
export type Position = [number, number];

/**
 * A map.
 *
 * Must be an object of at least 1 member.
 *
 * @see kinds.schema.json#/$defs/Prices
 */
export interface Prices {
  [key: string]: number;
}

/**
 * A list.
 *
 * Must be an array of which no two items are equal.
 * Must be at most 5 items long.
 *
 * @example ["all","new"]
 * @example ["new"]
 * @see kinds.schema.json#/$defs/Tags
 */
export type Tags = [string, string?, string?, string?, string?];

/**
 * Holds itself.
 *
 * @see kinds.schema.json#/$defs/Tree
 */
export interface Tree {
  value: string;
  children?: Tree[];
}

/**
 * What is read and written differs.
 *
 * @see kinds.schema.json#/$defs/Account
 */
export interface Account {
  /**
   * Given by the server.
   *
   * @readonly
   */
  id: string;
  /**
   * Never shown.
   *
   * Must be at least 8 characters long.
   *
   * @remarks Write-only.
   */
  password: string;
}

/**
 * Not to be used.
 *
 * @deprecated Use `Account` instead.
 * @see kinds.schema.json#/$defs/Former
 */
export interface Former {
  /** @deprecated */
  name?: string;
  [key: symbol]: unknown;
}

/**
 * Rules between members.
 *
 * @see kinds.schema.json#/$defs/Range
 */
export interface Range {
  from?: number;
  to?: number;
  unit?: "s" | "m";
  note?: string;
  [key: symbol]: unknown;
}

/**
 * An alias of a string with rules.
 *
 * Must be a match of ^[A-Z]{2}-\d+$.
 * Must be at most 12 characters long.
 *
 * @see kinds.schema.json#/$defs/Code
 */
export type Code = string;

/**
 * No value at all.
 *
 * @see kinds.schema.json#/$defs/Nothing
 */
export type Nothing = never;

/**
 * Any value at all.
 *
 * @see kinds.schema.json#/$defs/Anything
 */
export type Anything = unknown;

/**
 * One value.
 *
 * @see kinds.schema.json#/$defs/Version
 */
export type Version = 2;

/**
 * Written differently on the wire.
 *
 * @see kinds.schema.json#/$defs/Moment
 */
export interface Moment {
  /** Format: date-time (not checked) */
  at: string;
  big?: number;
}

/**
 * Moment as it is on the wire.
 *
 * Written differently on the wire.
 *
 * @see kinds.schema.json#/$defs/Moment
 */
export interface MomentWire {
  /** Format: date-time (not checked) */
  At: string;
  BIG?: number;
}
