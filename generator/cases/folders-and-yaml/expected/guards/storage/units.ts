/** @noformat */
// Generated from storage/units.yml by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Bytes, Units } from "../../types/storage/units.js";
import type { Site } from "../runtime/site.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Validation } from "../runtime/validation.js";
import { fail, failType } from "../runtime/fail.js";
import { multipleOf } from "../runtime/multiple-of.js";
import { standardSchema } from "../runtime/standard-schema.js";
import { explain, refusal } from "../runtime/validation.js";
import { schemaDocument } from "../schemas/storage/units.js";

/** Whether a value is of the type Units. */
export function isUnits(_value: unknown): _value is Units {
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Units. */
export function assertUnits(value: unknown): asserts value is Units {
  if (!isUnits(value)) throw refusal("Units", explain(value, explainUnits));
}

/** The value with the type Units, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateUnits(value: unknown, maxErrors?: number): Validation<Units> {
  return isUnits(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainUnits, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Units, and is true where that is as much as is wanted. */
export function explainUnits(_value: unknown, _site: Site): boolean {
  return false;
}

/** Units as a Standard Schema. */
export const UnitsSchema: StandardSchema<Units> = /* @__PURE__ */ standardSchema(validateUnits, schemaDocument);

/** Whether a value is of the type Bytes. */
export function isBytes(value: unknown): value is Bytes {
  if (!(typeof value === "number" && Number.isInteger(value))) return false;
  if (!(value > 0)) return false;
  if (!(multipleOf(value, 512))) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Bytes. */
export function assertBytes(value: unknown): asserts value is Bytes {
  if (!isBytes(value)) throw refusal("Bytes", explain(value, explainBytes));
}

/** The value with the type Bytes, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateBytes(value: unknown, maxErrors?: number): Validation<Bytes> {
  return isBytes(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainBytes, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Bytes, and is true where that is as much as is wanted. */
export function explainBytes(value: unknown, site: Site): boolean {
  site.schema = "storage/units.yml#/$defs/bytes";
  if (!(typeof value === "number" && Number.isInteger(value))) {
    if (failType(value, site, null, "/type", "integer")) return true;
  } else {
    if (!(value > 0) && fail(site, null, "/exclusiveMinimum", "must be greater than 0", { limit: 0 })) return true;
    if (!(multipleOf(value, 512)) && fail(site, null, "/multipleOf", "must be a multiple of 512", { multipleOf: 512 })) return true;
  }
  return false;
}

/** Bytes as a Standard Schema. */
export const BytesSchema: StandardSchema<Bytes> = /* @__PURE__ */ standardSchema(validateBytes, schemaDocument, "/$defs/bytes");
