/** @noformat */
// Generated from schema/storage-source-type.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "https://triptych.dev/schema/bacalhau/storage-source-type.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://triptych.dev/schema/bacalhau/storage-source-type.schema.json\",\"title\":\"StorageSourceType\",\"description\":\"The kind of storage that holds the content of a volume.\",\"type\":\"string\",\"x-wire-match\":\"fold-trim\",\"enum\":[\"IPFS\",\"RepoClone\",\"RepoCloneLFS\",\"URLDownload\",\"Estuary\",\"Inline\",\"LocalDirectory\",\"S3\"],\"x-enum-varnames\":[\"STORAGE_SOURCE_IPFS\",\"STORAGE_SOURCE_REPO_CLONE\",\"STORAGE_SOURCE_REPO_CLONE_LFS\",\"STORAGE_SOURCE_URL_DOWNLOAD\",\"STORAGE_SOURCE_ESTUARY\",\"STORAGE_SOURCE_INLINE\",\"STORAGE_SOURCE_LOCAL_DIRECTORY\",\"STORAGE_SOURCE_S3\"]}",
    references: {},
    isDynamic: false,
    uses: [],
  };
}
