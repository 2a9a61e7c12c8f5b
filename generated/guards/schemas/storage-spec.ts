/** @noformat */
// Generated from schema/storage-spec.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";
import { schemaDocument as document1 } from "./s3-storage-spec.js";
import { schemaDocument as document2 } from "./storage-source-type.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "https://triptych.dev/schema/bacalhau/storage-spec.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://triptych.dev/schema/bacalhau/storage-spec.schema.json\",\"title\":\"StorageSpec\",\"description\":\"A volume of a job: where its content comes from or goes to, and where the program sees it.\\nWhich members count depends on storage_source.\",\"type\":\"object\",\"x-wire-match\":\"fold\",\"x-wire-null\":\"absent\",\"properties\":{\"cid\":{\"type\":\"string\",\"description\":\"The content identifier, such as that of an object on IPFS.\",\"x-wire-name\":\"CID\"},\"metadata\":{\"type\":\"object\",\"x-wire-null\":\"zero\",\"additionalProperties\":{\"type\":\"string\"},\"description\":\"Notes on the volume, by name.\",\"x-wire-name\":\"Metadata\"},\"name\":{\"type\":\"string\",\"description\":\"What the volume is called. An output's results are kept under this name.\",\"x-wire-name\":\"Name\"},\"path\":{\"type\":\"string\",\"description\":\"Where the volume is mounted in the file system of the job.\",\"x-wire-name\":\"Path\"},\"read_write\":{\"type\":\"boolean\",\"description\":\"Whether the job may change the volume; if not, it can only be read.\",\"x-wire-name\":\"ReadWrite\"},\"repo\":{\"type\":\"string\",\"description\":\"The URL of the git repository to clone.\",\"x-wire-name\":\"Repo\"},\"s3\":{\"$ref\":\"s3-storage-spec.schema.json\",\"description\":\"Where in an S3 object store the content is.\",\"x-wire-name\":\"S3\"},\"source_path\":{\"type\":\"string\",\"description\":\"The path on the compute node's own file system.\",\"x-wire-name\":\"SourcePath\"},\"storage_source\":{\"$ref\":\"storage-source-type.schema.json\",\"description\":\"The kind of storage that holds the content.\",\"x-wire-name\":\"StorageSource\"},\"url\":{\"type\":\"string\",\"description\":\"The address to download the content from.\",\"x-wire-name\":\"URL\"}},\"examples\":[{\"storage_source\":\"IPFS\",\"cid\":\"QmeeEB1YMrG6K8z43VdsdoYmQV46gAPQCHotZs9pwusCm9\",\"path\":\"/input\"},{\"storage_source\":\"S3\",\"s3\":{\"bucket\":\"datasets\",\"key\":\"2023/\",\"region\":\"eu-west-1\"},\"path\":\"/datasets\"},{\"storage_source\":\"URLDownload\",\"url\":\"https://example.com/table.csv\",\"path\":\"/table\"}]}",
    references: { "/properties/s3": "https://triptych.dev/schema/bacalhau/s3-storage-spec.schema.json#", "/properties/storage_source": "https://triptych.dev/schema/bacalhau/storage-source-type.schema.json#" },
    isDynamic: false,
    uses: [document1, document2],
  };
}
