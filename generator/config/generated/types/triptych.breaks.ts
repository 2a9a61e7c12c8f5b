/** @noformat */
// Generated from schema/triptych.breaks.schema.json. Do not edit: change the schema and run `npm run generate:config`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/**
 * The file triptych.breaks.json: breaks of compatibility that are meant.
 *
 * @see schema/triptych.breaks.schema.json
 */
export interface TriptychBreaks {
  /** The JSON Schema of this file, for editors. */
  $schema?: string;
  /** Each entry must match a break of the change at hand; one that matches nothing is an error. */
  breaks: AcceptedBreak[];
}

/** @see schema/triptych.breaks.schema.json#/$defs/acceptedBreak */
export interface AcceptedBreak {
  /**
   * The id of the declaration in whose schema the break stands.
   *
   * Must be at least 1 character long.
   */
  declaration: string;
  /** What breaks: old instances are refused, new ones are none of the old schema, or exports are gone. */
  axis: "backward" | "forward" | "names";
  /** The JSON Pointer, in its document, of the keyword that breaks; that of the declaration accepts every break on the axis that stands in it. */
  pointer: string;
  /**
   * Why the break is meant.
   *
   * Must be at least 1 character long.
   */
  reason: string;
}
