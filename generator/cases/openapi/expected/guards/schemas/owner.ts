/** @noformat */
// Generated from owner.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";
import { schemaDocument as document1 } from "./pets.js";
import { schemaDocument as document2 } from "./shop.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "/owner.json",
    dialect: "2020-12",
    text: "{\"type\":\"object\",\"properties\":{\"pets\":{\"type\":\"array\",\"items\":{\"$ref\":\"pets.yaml#/components/schemas/Pet\"}},\"shop\":{\"$ref\":\"shop.json#/components/schemas/shop\"},\"failure\":{\"$ref\":\"pets.yaml#/components/responses/Failure/content/application~1json/schema\"}}}",
    references: { "/properties/failure": "/pets.yaml#/components/responses/Failure/content/application~1json/schema", "/properties/pets/items": "/pets.yaml#/components/schemas/Pet", "/properties/shop": "/shop.json#/components/schemas/shop" },
    isDynamic: false,
    uses: [document1, document2],
  };
}
