/** @noformat */
// Generated from constant.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Constant } from "../types/constant.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { equal } from "./runtime/equal.js";
import { failConst } from "./runtime/fail.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/constant.js";

const constant: unknown = { ["__proto__"]: 1, "*/": ["*/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)<\/script> \u2028\u2029 <\/script> <\u0021-- \u202e 😀 @ts-nocheck"] };

/** Whether a value is of the type Constant. */
export function isConstant(value: unknown): value is Constant {
  if (!(equal(value, constant))) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Constant. */
export function assertConstant(value: unknown): asserts value is Constant {
  if (!isConstant(value)) throw refusal("Constant", explain(value, explainConstant));
}

/** The value with the type Constant, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateConstant(value: unknown, maxErrors?: number): Validation<Constant> {
  return isConstant(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainConstant, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Constant, and is true where that is as much as is wanted. */
export function explainConstant(value: unknown, site: Site): boolean {
  site.schema = "constant.schema.json#";
  if (!(equal(value, constant)) && failConst(value, site, null, "/const", constant)) return true;
  return false;
}

/** Constant as a Standard Schema. */
export const ConstantSchema: StandardSchema<Constant> = /* @__PURE__ */ standardSchema(validateConstant, schemaDocument);
