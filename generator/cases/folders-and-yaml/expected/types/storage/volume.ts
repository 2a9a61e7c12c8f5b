/** @noformat */
// Generated from storage/volume.schema.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Service } from "../service.js";
import type { Bytes } from "./units.js";

/** @see storage/volume.schema.json */
export interface Volume {
  size: Bytes;
  service?: Service;
}
