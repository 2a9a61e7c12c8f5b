/** @noformat */
// Generated from schema/resource-usage-config.schema.json. Do not edit: change the schema and run `npm run generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/**
 * What a job asks of a compute node. An empty string stands for the node's default.
 *
 * @example {"cpu":"500m","memory":"1Gb","disk":"10Gb","gpu":""}
 * @see schema/resource-usage-config.schema.json
 */
export interface ResourceUsageConfig {
  /**
   * Processor cores, as a Kubernetes quantity.
   *
   * @example "500m"
   */
  cpu?: string;
  /**
   * Disk space, as a number of bytes with a unit.
   *
   * @example "10Gb"
   */
  disk?: string;
  /**
   * The number of graphics processors, an integer without a sign.
   *
   * @example "1"
   */
  gpu?: string;
  /**
   * Main memory, as a number of bytes with a unit.
   *
   * @example "1Gb"
   */
  memory?: string;
  [key: symbol]: unknown;
}

/**
 * ResourceUsageConfig as it is on the wire.
 *
 * What a job asks of a compute node. An empty string stands for the node's default.
 *
 * @see schema/resource-usage-config.schema.json
 */
export interface ResourceUsageConfigWire {
  /**
   * Processor cores, as a Kubernetes quantity.
   *
   * @example "500m"
   */
  CPU?: string;
  /**
   * Disk space, as a number of bytes with a unit.
   *
   * @example "10Gb"
   */
  Disk?: string;
  /**
   * The number of graphics processors, an integer without a sign.
   *
   * @example "1"
   */
  GPU?: string;
  /**
   * Main memory, as a number of bytes with a unit.
   *
   * @example "1Gb"
   */
  Memory?: string;
  [key: symbol]: unknown;
}
