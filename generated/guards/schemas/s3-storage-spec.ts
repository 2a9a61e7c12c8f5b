/** @noformat */
// Generated from schema/s3-storage-spec.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "https://triptych.dev/schema/bacalhau/s3-storage-spec.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://triptych.dev/schema/bacalhau/s3-storage-spec.schema.json\",\"title\":\"S3StorageSpec\",\"description\":\"An object, or all objects under a prefix, in Amazon S3 or a store that speaks its protocol.\",\"type\":\"object\",\"x-wire-match\":\"fold\",\"x-wire-null\":\"absent\",\"properties\":{\"bucket\":{\"type\":\"string\",\"description\":\"The name of the bucket.\",\"x-wire-name\":\"Bucket\"},\"checksum\":{\"type\":\"string\",\"description\":\"The SHA-256 checksum that the content must have.\",\"x-wire-name\":\"Checksum\"},\"endpoint\":{\"type\":\"string\",\"description\":\"The URL of the service, for stores other than Amazon's.\",\"x-wire-name\":\"Endpoint\"},\"key\":{\"type\":\"string\",\"description\":\"The key of the object, or the prefix that the keys of several share.\",\"x-wire-name\":\"Key\"},\"region\":{\"type\":\"string\",\"description\":\"The region that the bucket is in.\",\"x-wire-name\":\"Region\"},\"version_id\":{\"type\":\"string\",\"description\":\"The version of the object; the latest one if absent.\",\"x-wire-name\":\"VersionID\"}},\"examples\":[{\"bucket\":\"datasets\",\"key\":\"2023/measurements.csv\",\"region\":\"eu-west-1\",\"endpoint\":\"https://s3.example.com\"}]}",
    references: {},
    isDynamic: false,
    uses: [],
  };
}
