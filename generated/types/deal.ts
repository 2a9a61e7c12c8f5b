/** @noformat */
// Generated from schema/deal.schema.json. Do not edit: change the schema and run `npm run generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/**
 * On how many compute nodes a job runs.
 *
 * @example {"concurrency":3,"targeting_mode":false}
 * @example {"targeting_mode":true}
 * @see schema/deal.schema.json
 */
export interface Deal {
  /** The greatest number of bids from compute nodes that are accepted at the same time. */
  concurrency?: number;
  /**
   * Whether the job runs on every node that matches (true), or on any that do (false).
   * Where it is true, concurrency is ignored.
   */
  targeting_mode?: boolean;
  [key: symbol]: unknown;
}

/**
 * Deal as it is on the wire.
 *
 * On how many compute nodes a job runs.
 *
 * @see schema/deal.schema.json
 */
export interface DealWire {
  /** The greatest number of bids from compute nodes that are accepted at the same time. */
  Concurrency?: number;
  /**
   * Whether the job runs on every node that matches (true), or on any that do (false).
   * Where it is true, concurrency is ignored.
   */
  TargetingMode?: boolean;
  [key: symbol]: unknown;
}
