/** @noformat */
// Generated from schema/label-selector-requirement.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";
import { schemaDocument as document1 } from "./selection-operator.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "https://triptych.dev/schema/bacalhau/label-selector-requirement.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://triptych.dev/schema/bacalhau/label-selector-requirement.schema.json\",\"title\":\"LabelSelectorRequirement\",\"description\":\"A condition on one label of a compute node.\",\"type\":\"object\",\"x-wire-match\":\"fold\",\"x-wire-null\":\"absent\",\"properties\":{\"key\":{\"type\":\"string\",\"description\":\"The name of the label.\",\"x-wire-name\":\"Key\"},\"operator\":{\"$ref\":\"selection-operator.schema.json\",\"description\":\"How the label is compared with the values.\",\"x-wire-name\":\"Operator\"},\"values\":{\"type\":\"array\",\"x-wire-null\":\"zero\",\"items\":{\"type\":\"string\"},\"description\":\"What the label is compared with.\\nAt least one for in and notin; none for exists and !.\",\"x-wire-name\":\"Values\"}},\"allOf\":[{\"if\":{\"properties\":{\"operator\":{\"enum\":[\"in\",\"notin\"]}},\"required\":[\"operator\"]},\"then\":{\"properties\":{\"values\":{\"minItems\":1}},\"required\":[\"values\"]}},{\"if\":{\"properties\":{\"operator\":{\"enum\":[\"exists\",\"!\"]}},\"required\":[\"operator\"]},\"then\":{\"properties\":{\"values\":{\"maxItems\":0}}}}],\"examples\":[{\"key\":\"region\",\"operator\":\"in\",\"values\":[\"eu-west-1\",\"eu-central-1\"]},{\"key\":\"gpu\",\"operator\":\"exists\"}]}",
    references: { "/properties/operator": "https://triptych.dev/schema/bacalhau/selection-operator.schema.json#" },
    isDynamic: false,
    uses: [document1],
  };
}
