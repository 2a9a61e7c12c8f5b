// Generated from storage/volume.schema.json. Do not edit: change the schema and run `triptych generate`.

import type { Service } from "../service.js";
import type { Bytes } from "./units.js";

/** @see storage/volume.schema.json */
export interface Volume {
  size: Bytes;
  service?: Service;
}
