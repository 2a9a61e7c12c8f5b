/** @noformat */
// Generated from service.yaml. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Volume } from "./storage/volume.js";

/**
 * Something that runs.
 * It has a volume.
 *
 * @see service.yaml
 */
export interface Service {
  /**
   * Must be a match of ^[a-z][a-z0-9-]*$.
   * Must be at most 8 characters long.
   */
  name: string;
  volume: Volume;
  ports?: { [key: string]: number };
}
