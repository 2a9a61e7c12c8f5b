/** @noformat */
// Generated from untitled-thing.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { UntitledThing } from "../types/untitled-thing.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failType } from "./runtime/fail.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/untitled-thing.js";

/** Whether a value is of the type UntitledThing. */
export function isUntitledThing(value: unknown): value is UntitledThing {
  if (typeof value !== "boolean") return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type UntitledThing. */
export function assertUntitledThing(value: unknown): asserts value is UntitledThing {
  if (!isUntitledThing(value)) throw refusal("UntitledThing", explain(value, explainUntitledThing));
}

/** The value with the type UntitledThing, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateUntitledThing(value: unknown, maxErrors?: number): Validation<UntitledThing> {
  return isUntitledThing(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainUntitledThing, maxErrors) };
}

/** Reports everything that keeps a value from being of the type UntitledThing, and is true where that is as much as is wanted. */
export function explainUntitledThing(value: unknown, site: Site): boolean {
  site.schema = "untitled-thing.schema.json#";
  if (typeof value !== "boolean" && failType(value, site, null, "/type", "boolean")) return true;
  return false;
}

/** UntitledThing as a Standard Schema. */
export const UntitledThingSchema: StandardSchema<UntitledThing> = /* @__PURE__ */ standardSchema(validateUntitledThing, schemaDocument);
