/** @noformat */
// Generated from schema/s3-storage-spec.schema.json. Do not edit: change the schema and run `npm run generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/**
 * An object, or all objects under a prefix, in Amazon S3 or a store that speaks its protocol.
 *
 * @example {"bucket":"datasets","key":"2023/measurements.csv","region":"eu-west-1","endpoint":"https://s3.example.com"}
 * @see schema/s3-storage-spec.schema.json
 */
export interface S3StorageSpec {
  /** The name of the bucket. */
  bucket?: string;
  /** The SHA-256 checksum that the content must have. */
  checksum?: string;
  /** The URL of the service, for stores other than Amazon's. */
  endpoint?: string;
  /** The key of the object, or the prefix that the keys of several share. */
  key?: string;
  /** The region that the bucket is in. */
  region?: string;
  /** The version of the object; the latest one if absent. */
  version_id?: string;
  [key: symbol]: unknown;
}

/**
 * S3StorageSpec as it is on the wire.
 *
 * An object, or all objects under a prefix, in Amazon S3 or a store that speaks its protocol.
 *
 * @see schema/s3-storage-spec.schema.json
 */
export interface S3StorageSpecWire {
  /** The name of the bucket. */
  Bucket?: string;
  /** The SHA-256 checksum that the content must have. */
  Checksum?: string;
  /** The URL of the service, for stores other than Amazon's. */
  Endpoint?: string;
  /** The key of the object, or the prefix that the keys of several share. */
  Key?: string;
  /** The region that the bucket is in. */
  Region?: string;
  /** The version of the object; the latest one if absent. */
  VersionID?: string;
  [key: symbol]: unknown;
}
