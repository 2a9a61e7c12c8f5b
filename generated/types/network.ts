/** @noformat */
// Generated from schema/network.schema.json. Do not edit: change the schema and run `npm run generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/**
 * How far a job's access to the network goes: not at all, without limits, or by HTTP to the domains that it names.
 *
 * @see schema/network.schema.json
 */
export type Network = "None" | "Full" | "HTTP";

/** The values of Network, by name. */
export const Network = {
  NETWORK_NONE: "None",
  NETWORK_FULL: "Full",
  NETWORK_HTTP: "HTTP",
} as const;
