/** @noformat */
// Generated from schema/triptych.files.schema.json by `npm run generate:config`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";
import { schemaDocument as document1 } from "./triptych.report.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "/triptych.files.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"TriptychFiles\",\"description\":\"What `triptych files --json` prints. Paths are from the current folder, sorted.\",\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"diagnostics\",\"tool\",\"reads\",\"writes\"],\"properties\":{\"diagnostics\":{\"description\":\"All findings. Where there are errors, `writes` is empty.\",\"type\":\"array\",\"items\":{\"$ref\":\"triptych.report.schema.json#/$defs/diagnostic\"}},\"tool\":{\"title\":\"FilesTool\",\"description\":\"What makes the outputs.\",\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\",\"version\"],\"properties\":{\"name\":{\"const\":\"triptych\"},\"version\":{\"type\":\"string\"},\"identity\":{\"description\":\"A hash of this build, of the packages that it runs on, and of Node's version; absent where it cannot be told.\",\"type\":\"string\",\"pattern\":\"^[0-9a-f]{64}$\"}}},\"reads\":{\"title\":\"FilesRead\",\"description\":\"All that the outputs depend on, besides the tool.\",\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"schemas\",\"outside\",\"config\",\"other\",\"absent\",\"folders\"],\"properties\":{\"schemas\":{\"description\":\"Files of the input folder.\",\"$ref\":\"#/$defs/paths\"},\"outside\":{\"description\":\"Files outside of it that references lead to; URLs as they are.\",\"$ref\":\"#/$defs/paths\"},\"config\":{\"description\":\"The config file. What a program imports is not told.\",\"$ref\":\"#/$defs/paths\"},\"other\":{\"description\":\"What else was looked into: tsconfig.json, package.json, modules of formats, files that sections are put into, and the names of the last output.\",\"$ref\":\"#/$defs/paths\"},\"absent\":{\"description\":\"What was looked for and is not there: where it comes, the run may come out otherwise.\",\"$ref\":\"#/$defs/paths\"},\"folders\":{\"description\":\"Folders that were searched for schemas.\",\"$ref\":\"#/$defs/paths\"}}},\"writes\":{\"description\":\"The outputs and files that sections are put into, whether or not they are right already. Each is read as well, to be compared.\",\"$ref\":\"#/$defs/paths\"}},\"$defs\":{\"paths\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"string\",\"minLength\":1}}}}",
    references: { "/properties/diagnostics/items": "/triptych.report.schema.json#/$defs/diagnostic", "/properties/reads/properties/absent": "/triptych.files.schema.json#/$defs/paths", "/properties/reads/properties/config": "/triptych.files.schema.json#/$defs/paths", "/properties/reads/properties/folders": "/triptych.files.schema.json#/$defs/paths", "/properties/reads/properties/other": "/triptych.files.schema.json#/$defs/paths", "/properties/reads/properties/outside": "/triptych.files.schema.json#/$defs/paths", "/properties/reads/properties/schemas": "/triptych.files.schema.json#/$defs/paths", "/properties/writes": "/triptych.files.schema.json#/$defs/paths" },
    isDynamic: false,
    uses: [document1],
  };
}
