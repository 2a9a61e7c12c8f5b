/** @noformat */
// Generated from loose.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Loose } from "../types/loose.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failBranches } from "./runtime/branches.js";
import { equal } from "./runtime/equal.js";
import { fail, failConst, failEnum, failType, failWith } from "./runtime/fail.js";
import { hasPrototype, jsonLike, objectLike } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/loose.js";

const constant: unknown = [1];

const constant2: unknown = { a: "x" };

const constant3: readonly unknown[] = [3, 4, constant, constant2];

/** Whether a value is of the type Loose. */
export function isLoose(value: unknown): value is Loose {
  if (typeof value === "number" && !(value >= 3)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item = value[index] as unknown;
      if (!(typeof item === "number" && Number.isFinite(item))) return false;
    }
  }
  if (objectLike(value)) {
    const object = value as { readonly [key: string]: unknown };
    const a = object["a"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isLoose(own(value));
    if (a !== undefined && typeof a !== "string") return false;
  }
  if (!jsonLike(value)) return false;
  {
    const value2: unknown = value;
    if (!(objectLike(value2) || Array.isArray(value2) || (typeof value2 === "number" && Number.isFinite(value2)))) return false;
  }
  {
    const value3: unknown = value;
    if (!((value3 as unknown) === 3 || (value3 as unknown) === 4 || equal((value3 as unknown), constant) || equal((value3 as unknown), constant2))) return false;
  }
  {
    const value4: unknown = value;
    if (!(((value4 as unknown) === 3) || Array.isArray(value4) || objectLike(value4))) return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Loose. */
export function assertLoose(value: unknown): asserts value is Loose {
  if (!isLoose(value)) throw refusal("Loose", explain(value, explainLoose));
}

/** The value with the type Loose, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateLoose(value: unknown, maxErrors?: number): Validation<Loose> {
  return isLoose(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainLoose, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Loose, and is true where that is as much as is wanted. */
export function explainLoose(value: unknown, site: Site): boolean {
  site.schema = "loose.schema.json#";
  if (typeof value === "number" && !(value >= 3) && fail(site, null, "/minimum", "must be at least 3", { limit: 3 })) return true;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item = value[index] as unknown;
      if (!(typeof item === "number" && Number.isFinite(item)) && failType(item, site, "/" + index, "/items/type", "number")) return true;
    }
  }
  if (objectLike(value)) {
    const object = value as { readonly [key: string]: unknown };
    const a = object["a"];
    mustOwn(object);
    if (a !== undefined && typeof a !== "string" && failType(a, site, null, "/properties/a/type", "string")) return true;
  }
  if (!jsonLike(value) && fail(site, null, "", "must be a JSON value")) return true;
  {
    const value2: unknown = value;
    if (!(objectLike(value2) || Array.isArray(value2) || (typeof value2 === "number" && Number.isFinite(value2))) && failWith(value2, site, null, "/allOf/0/type", "must be an object or an array or a number", { type: ["object", "array", "number"] })) return true;
  }
  {
    const value3: unknown = value;
    if (!((value3 as unknown) === 3 || (value3 as unknown) === 4 || equal((value3 as unknown), constant) || equal((value3 as unknown), constant2)) && failEnum(value3, site, null, "/allOf/1/enum", constant3)) return true;
  }
  {
    const value4: unknown = value;
    if (!(((value4 as unknown) === 3) || Array.isArray(value4) || objectLike(value4)) && failBranches(site, null, "/allOf/2/anyOf", "must match one of the alternatives", value4, 3, (branch, value4: unknown) => {
      switch (branch) {
        case 0: {
          if (!((value4 as unknown) === 3) && failConst(value4, site, "", "/allOf/2/anyOf/0/const", 3)) return true;
          break;
        }
        case 1: {
          if (!Array.isArray(value4) && failType(value4, site, "", "/allOf/2/anyOf/1/type", "array")) return true;
          break;
        }
        case 2: {
          if (!objectLike(value4) && failType(value4, site, "", "/allOf/2/anyOf/2/type", "object")) return true;
          break;
        }
      }
      return false;
    })) return true;
  }
  return false;
}

/** Loose as a Standard Schema. */
export const LooseSchema: StandardSchema<Loose> = /* @__PURE__ */ standardSchema(validateLoose, schemaDocument);
