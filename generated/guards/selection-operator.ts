/** @noformat */
// Generated from schema/selection-operator.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SelectionOperator } from "../types/selection-operator.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failEnum, failType } from "./runtime/fail.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/selection-operator.js";

const constant: readonly unknown[] = ["!", "=", "==", "in", "!=", "notin", "exists", "gt", "lt"];

/** Whether a value is of the type SelectionOperator. */
export function isSelectionOperator(value: unknown): value is SelectionOperator {
  if (!(value === "!" || value === "=" || value === "==" || value === "in" || value === "!=" || value === "notin" || value === "exists" || value === "gt" || value === "lt")) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type SelectionOperator. */
export function assertSelectionOperator(value: unknown): asserts value is SelectionOperator {
  if (!isSelectionOperator(value)) throw refusal("SelectionOperator", explain(value, explainSelectionOperator));
}

/** The value with the type SelectionOperator, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateSelectionOperator(value: unknown, maxErrors?: number): Validation<SelectionOperator> {
  return isSelectionOperator(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainSelectionOperator, maxErrors) };
}

/** Reports everything that keeps a value from being of the type SelectionOperator, and is true where that is as much as is wanted. */
export function explainSelectionOperator(value: unknown, site: Site): boolean {
  site.schema = "https://triptych.dev/schema/bacalhau/selection-operator.schema.json#";
  if (typeof value !== "string") {
    if (failType(value, site, null, "/type", "string")) return true;
  } else {
    if (!(value === "!" || value === "=" || value === "==" || value === "in" || value === "!=" || value === "notin" || value === "exists" || value === "gt" || value === "lt") && failEnum(value, site, null, "/enum", constant)) return true;
  }
  return false;
}

/** SelectionOperator as a Standard Schema. */
export const SelectionOperatorSchema: StandardSchema<SelectionOperator> = /* @__PURE__ */ standardSchema(validateSelectionOperator, schemaDocument);
