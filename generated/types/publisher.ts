/** @noformat */
// Generated from schema/publisher.schema.json. Do not edit: change the schema and run `npm run generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/**
 * Where the results of a job are published.
 *
 * @see schema/publisher.schema.json
 */
export type Publisher = "Noop" | "Ipfs" | "Estuary" | "S3";

/** The values of Publisher, by name. */
export const Publisher = {
  PUBLISHER_NOOP: "Noop",
  PUBLISHER_IPFS: "Ipfs",
  PUBLISHER_ESTUARY: "Estuary",
  PUBLISHER_S3: "S3",
} as const;
