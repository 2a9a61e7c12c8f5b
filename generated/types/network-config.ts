/** @noformat */
// Generated from schema/network-config.schema.json. Do not edit: change the schema and run `npm run generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Network } from "./network.js";

/**
 * The access to the network that a job has.
 *
 * @example {"type":"HTTP","domains":["crates.io","192.0.2.17","2001:db8::1"]}
 * @example {"type":"None"}
 * @see schema/network-config.schema.json
 */
export interface NetworkConfig {
  /**
   * The hosts that the job may reach if type is HTTP, as host names or IP addresses.
   *
   * @example ["crates.io","static.crates.io"]
   */
  domains?: string[];
  /** How far the job's access goes. */
  type?: Network;
  [key: symbol]: unknown;
}

/**
 * NetworkConfig as it is on the wire.
 *
 * The access to the network that a job has.
 *
 * @see schema/network-config.schema.json
 */
export interface NetworkConfigWire {
  /** The hosts that the job may reach if type is HTTP, as host names or IP addresses. */
  Domains?: string[];
  /** How far the job's access goes. */
  Type?: Network;
  [key: symbol]: unknown;
}
