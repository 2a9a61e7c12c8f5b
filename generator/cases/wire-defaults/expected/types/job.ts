/** @noformat */
// Generated from job.schema.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/**
 * A job whose unknown members are kept, though the folder drops them.
 *
 * @see job.schema.json
 */
export interface Job {
  /**
   * How often it is tried again.
   *
   * @default 3
   */
  retries: number;
  limits?: Limits;
  /** @default {"team":"none"} */
  labels?: { [key: string]: string };
  /** @default false */
  valueOf?: unknown;
}

/**
 * Job as it is on the wire.
 *
 * A job whose unknown members are kept, though the folder drops them.
 *
 * @see job.schema.json
 */
export interface JobWire {
  /**
   * How often it is tried again.
   *
   * @default 3
   */
  Retries: number;
  limits?: Limits;
  /** @default {"team":"none"} */
  labels?: { [key: string]: string };
  /** @default false */
  valueOf?: unknown;
}

/**
 * @default {"memory":"2Gb"}
 * @see job.schema.json#/$defs/limits
 */
export interface Limits {
  /** @default "1Gb" */
  memory?: string;
  [key: symbol]: unknown;
}
