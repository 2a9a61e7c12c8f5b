/** @noformat */
// Generated from pets.yaml by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";
import { schemaDocument as document1 } from "./owner.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "/pets.yaml",
    dialect: "openapi-3.0",
    text: "{\"paths\":{\"/pets\":{\"get\":{\"parameters\":[{\"schema\":{\"type\":\"array\",\"items\":{\"enum\":[\"name\",\"age\"]}}}]},\"post\":{\"requestBody\":{\"content\":{\"application/json\":{\"schema\":{\"type\":\"object\",\"required\":[\"pet\"],\"properties\":{\"pet\":{\"$ref\":\"#/components/schemas/Pet\"}}}}}}}}},\"components\":{\"responses\":{\"Failure\":{\"content\":{\"application/json\":{\"schema\":{\"type\":\"object\",\"required\":[\"code\"],\"properties\":{\"code\":{\"type\":\"integer\",\"nullable\":true}}}}}}},\"schemas\":{\"Pet\":{\"title\":\"One of the pets\",\"oneOf\":[{\"$ref\":\"#/components/schemas/Cat\"},{\"$ref\":\"#/components/schemas/Dog\"}],\"discriminator\":{\"propertyName\":\"kind\",\"mapping\":{\"cat\":\"Cat\",\"dog\":\"#/components/schemas/Dgo\"}}},\"Cat\":{\"type\":\"object\",\"required\":[\"kind\"],\"properties\":{\"kind\":{\"type\":\"string\",\"enum\":[\"cat\"]},\"name\":{\"type\":\"string\",\"nullable\":true,\"example\":\"Tom\"},\"age\":{\"type\":\"number\",\"minimum\":0,\"exclusiveMinimum\":true},\"mood\":{\"type\":\"string\",\"nullable\":true,\"enum\":[\"calm\",\"wild\"]},\"owner\":{\"nullable\":true,\"$ref\":\"owner.json\"}}},\"Dog\":{\"type\":\"object\",\"required\":[\"kind\"],\"properties\":{\"kind\":{\"type\":\"string\",\"enum\":[\"dog\"]},\"tag\":{\"nullable\":true,\"const\":1,\"minLength\":2}}}}}}",
    references: { "/components/schemas/Cat/properties/owner": "/owner.json#", "/components/schemas/Pet/oneOf/0": "/pets.yaml#/components/schemas/Cat", "/components/schemas/Pet/oneOf/1": "/pets.yaml#/components/schemas/Dog", "/paths/~1pets/post/requestBody/content/application~1json/schema/properties/pet": "/pets.yaml#/components/schemas/Pet" },
    isDynamic: false,
    uses: [document1],
  };
}
