/** @noformat */
// Generated from owner.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { FailureResponse, Pet } from "./pets.js";
import type { Shop } from "./shop.js";

/** @see owner.json */
export interface Owner {
  pets?: Pet[];
  shop?: Shop;
  failure?: FailureResponse;
  [key: symbol]: unknown;
}
