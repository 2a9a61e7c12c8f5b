// Generated from owner.json. Do not edit: change the schema and run `triptych generate`.

import type { Pet, PetsSchema } from "./pets.js";
import type { Shop } from "./shop.js";

/** @see owner.json */
export interface Owner {
  pets?: Pet[];
  shop?: Shop;
  failure?: PetsSchema;
  [key: symbol]: unknown;
}
