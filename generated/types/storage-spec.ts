/** @noformat */
// Generated from schema/storage-spec.schema.json. Do not edit: change the schema and run `npm run generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { S3StorageSpec, S3StorageSpecWire } from "./s3-storage-spec.js";
import type { StorageSourceType } from "./storage-source-type.js";

/**
 * A volume of a job: where its content comes from or goes to, and where the program sees it.
 * Which members count depends on storage_source.
 *
 * @example {"storage_source":"IPFS","cid":"QmeeEB1YMrG6K8z43VdsdoYmQV46gAPQCHotZs9pwusCm9","path":"/input"}
 * @example {"storage_source":"S3","s3":{"bucket":"datasets","key":"2023/","region":"eu-west-1"},"path":"/datasets"}
 * @example {"storage_source":"URLDownload","url":"https://example.com/table.csv","path":"/table"}
 * @see schema/storage-spec.schema.json
 */
export interface StorageSpec {
  /** The content identifier, such as that of an object on IPFS. */
  cid?: string;
  /** Notes on the volume, by name. */
  metadata?: { [key: string]: string };
  /** What the volume is called. An output's results are kept under this name. */
  name?: string;
  /** Where the volume is mounted in the file system of the job. */
  path?: string;
  /** Whether the job may change the volume; if not, it can only be read. */
  read_write?: boolean;
  /** The URL of the git repository to clone. */
  repo?: string;
  /** Where in an S3 object store the content is. */
  s3?: S3StorageSpec;
  /** The path on the compute node's own file system. */
  source_path?: string;
  /** The kind of storage that holds the content. */
  storage_source?: StorageSourceType;
  /** The address to download the content from. */
  url?: string;
  [key: symbol]: unknown;
}

/**
 * StorageSpec as it is on the wire.
 *
 * A volume of a job: where its content comes from or goes to, and where the program sees it.
 * Which members count depends on storage_source.
 *
 * @see schema/storage-spec.schema.json
 */
export interface StorageSpecWire {
  /** The content identifier, such as that of an object on IPFS. */
  CID?: string;
  /** Notes on the volume, by name. */
  Metadata?: { [key: string]: string };
  /** What the volume is called. An output's results are kept under this name. */
  Name?: string;
  /** Where the volume is mounted in the file system of the job. */
  Path?: string;
  /** Whether the job may change the volume; if not, it can only be read. */
  ReadWrite?: boolean;
  /** The URL of the git repository to clone. */
  Repo?: string;
  /** Where in an S3 object store the content is. */
  S3?: S3StorageSpecWire;
  /** The path on the compute node's own file system. */
  SourcePath?: string;
  /** The kind of storage that holds the content. */
  StorageSource?: StorageSourceType;
  /** The address to download the content from. */
  URL?: string;
  [key: symbol]: unknown;
}
