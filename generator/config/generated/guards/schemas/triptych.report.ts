/** @noformat */
// Generated from schema/triptych.report.schema.json by `npm run generate:config`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "/triptych.report.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"TriptychReport\",\"description\":\"What `triptych generate --json` prints; `keywords` with `--report`.\",\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"diagnostics\",\"written\",\"removed\",\"unchanged\"],\"properties\":{\"diagnostics\":{\"description\":\"All findings, notes included.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/diagnostic\"}},\"written\":{\"description\":\"Paths of the files that were written, from the current folder.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"removed\":{\"description\":\"Paths of the files that were removed.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"unchanged\":{\"description\":\"How many files were as they should be.\",\"type\":\"integer\",\"minimum\":0},\"keywords\":{\"description\":\"Where each keyword of the schemas went.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/keyword\"}}},\"$defs\":{\"diagnostic\":{\"title\":\"ReportDiagnostic\",\"description\":\"A finding. Line and column start at 1.\",\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"code\",\"severity\",\"message\"],\"properties\":{\"code\":{\"description\":\"A word of the list of diagnostics: `unknown-keyword`.\",\"type\":\"string\"},\"severity\":{\"enum\":[\"error\",\"warning\",\"note\"]},\"message\":{\"description\":\"One sentence.\",\"type\":\"string\"},\"file\":{\"description\":\"A path from the current folder, or a URI.\",\"type\":\"string\"},\"line\":{\"description\":\"Absent where the finding has no place in a text.\",\"type\":\"integer\",\"minimum\":1},\"column\":{\"type\":\"integer\",\"minimum\":1},\"pointer\":{\"description\":\"A JSON Pointer to what it is about.\",\"type\":\"string\"},\"hint\":{\"description\":\"What to do about it.\",\"type\":\"string\"},\"diff\":{\"description\":\"With `--check`, how the file differs from what it should be, as a unified diff; empty where that is too long.\",\"type\":\"string\"}}},\"keyword\":{\"title\":\"ReportKeyword\",\"description\":\"A keyword, and where it went.\",\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"location\",\"where\"],\"properties\":{\"location\":{\"description\":\"The schema's file, `#` and a JSON Pointer.\",\"type\":\"string\"},\"where\":{\"title\":\"Whereabouts\",\"description\":\"In the type; in the type by what other keywords say; in guard and docs; in codecs; in the docs; or only in how the schema is read.\",\"enum\":[\"type\",\"implied\",\"guard\",\"codec\",\"docs\",\"reading\"]}}}}}",
    references: { "/properties/diagnostics/items": "/triptych.report.schema.json#/$defs/diagnostic", "/properties/keywords/items": "/triptych.report.schema.json#/$defs/keyword" },
    isDynamic: false,
    uses: [],
  };
}
