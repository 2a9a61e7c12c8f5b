/** @noformat */
// Generated from schema/network-config.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";
import { schemaDocument as document1 } from "./network.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "https://triptych.dev/schema/bacalhau/network-config.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://triptych.dev/schema/bacalhau/network-config.schema.json\",\"title\":\"NetworkConfig\",\"description\":\"The access to the network that a job has.\",\"type\":\"object\",\"x-wire-match\":\"fold\",\"x-wire-null\":\"absent\",\"properties\":{\"domains\":{\"type\":\"array\",\"x-wire-null\":\"zero\",\"items\":{\"type\":\"string\",\"description\":\"Holds a host name in lower case with at least one dot, or is an IP address (version 4 or 6).\",\"pattern\":\"\\\\b[a-z0-9]+\\\\.[a-z]{2,}\\\\b|^(?:(?:[\\\\da-fA-F]{1,4}:){6}|(?=.*::)(?!.*::.*::|:[^:])(?:(?:^|::?)[\\\\da-fA-F]{1,4}){0,5}::?)?(?:(?:25[0-5]|(?:2[0-4]|1\\\\d|[1-9])?\\\\d)(?:\\\\.(?!$)|$)){4}$|^(?:(?:[\\\\da-fA-F]{1,4}:){7}[\\\\da-fA-F]{1,4}|(?=.*::)(?!.*::.*::|:[^:])(?:(?:^|::?)[\\\\da-fA-F]{1,4}){0,7}(?:::)?)$\",\"examples\":[\"crates.io\",\"192.0.2.17\",\"2001:db8::1\"]},\"description\":\"The hosts that the job may reach if type is HTTP, as host names or IP addresses.\",\"examples\":[[\"crates.io\",\"static.crates.io\"]],\"x-wire-name\":\"Domains\"},\"type\":{\"$ref\":\"network.schema.json\",\"description\":\"How far the job's access goes.\",\"x-wire-name\":\"Type\"}},\"examples\":[{\"type\":\"HTTP\",\"domains\":[\"crates.io\",\"192.0.2.17\",\"2001:db8::1\"]},{\"type\":\"None\"}]}",
    references: { "/properties/type": "https://triptych.dev/schema/bacalhau/network.schema.json#" },
    isDynamic: false,
    uses: [document1],
  };
}
