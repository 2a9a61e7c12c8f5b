/** @noformat */
// Generated from schema/publisher-spec.schema.json. Do not edit: change the schema and run `npm run generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Publisher } from "./publisher.js";

/**
 * How the results of a job are published.
 *
 * @example {"type":"S3","params":{"Bucket":"results","Key":"job-{jobID}","Region":"eu-west-1"}}
 * @example {"type":"Ipfs"}
 * @see schema/publisher-spec.schema.json
 */
export interface PublisherSpec {
  /** Settings of the publisher; which ones there are depends on its type. */
  params?: { [key: string]: unknown };
  /** The publisher to use. */
  type?: Publisher;
  [key: symbol]: unknown;
}

/**
 * PublisherSpec as it is on the wire.
 *
 * How the results of a job are published.
 *
 * @see schema/publisher-spec.schema.json
 */
export interface PublisherSpecWire {
  /** Settings of the publisher; which ones there are depends on its type. */
  Params?: { [key: string]: unknown };
  /** The publisher to use. */
  Type?: Publisher;
  [key: symbol]: unknown;
}
