/** @noformat */
// Generated from schema/storage-source-type.schema.json. Do not edit: change the schema and run `npm run generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/**
 * The kind of storage that holds the content of a volume.
 *
 * @see schema/storage-source-type.schema.json
 */
export type StorageSourceType =
  | "IPFS"
  | "RepoClone"
  | "RepoCloneLFS"
  | "URLDownload"
  | "Estuary"
  | "Inline"
  | "LocalDirectory"
  | "S3";

/** The values of StorageSourceType, by name. */
export const StorageSourceType = {
  STORAGE_SOURCE_IPFS: "IPFS",
  STORAGE_SOURCE_REPO_CLONE: "RepoClone",
  STORAGE_SOURCE_REPO_CLONE_LFS: "RepoCloneLFS",
  STORAGE_SOURCE_URL_DOWNLOAD: "URLDownload",
  STORAGE_SOURCE_ESTUARY: "Estuary",
  STORAGE_SOURCE_INLINE: "Inline",
  STORAGE_SOURCE_LOCAL_DIRECTORY: "LocalDirectory",
  STORAGE_SOURCE_S3: "S3",
} as const;
