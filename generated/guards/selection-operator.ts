// Generated from schema/selection-operator.schema.json by `npm run generate`. Do not edit.

import type { SelectionOperator } from "../types/selection-operator.js";
import type { Site, Validation } from "./runtime/validation.js";
import { explain, fail, refusal, within } from "./runtime/validation.js";

/** Whether a value is of the type SelectionOperator. */
export function isSelectionOperator(value: unknown): value is SelectionOperator {
  if (!(value === "!" || value === "=" || value === "==" || value === "in" || value === "!=" || value === "notin" || value === "exists" || value === "gt" || value === "lt")) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type SelectionOperator. */
export function assertSelectionOperator(value: unknown): asserts value is SelectionOperator {
  if (!isSelectionOperator(value)) throw refusal("SelectionOperator", explain(value, explainSelectionOperator));
}

/** The value with the type SelectionOperator, or everything that is wrong with it. */
export function validateSelectionOperator(value: unknown): Validation<SelectionOperator> {
  return isSelectionOperator(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainSelectionOperator) };
}

/** Reports everything that keeps a value from being of the type SelectionOperator. */
export function explainSelectionOperator(value: unknown, from: Site): void {
  const site = within(from, "https://triptych.dev/schema/bacalhau/selection-operator.schema.json#");
  if (typeof value !== "string") {
    fail(site, "", "/type", "must be a string");
  } else {
    if (!(value === "!" || value === "=" || value === "==" || value === "in" || value === "!=" || value === "notin" || value === "exists" || value === "gt" || value === "lt")) fail(site, "", "/enum", "must be one of \"!\", \"=\", \"==\", \"in\", \"!=\", \"notin\", \"exists\", \"gt\", \"lt\"");
  }
}
