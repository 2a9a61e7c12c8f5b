/** @noformat */
// Generated from schema/deal.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Deal, DealWire } from "../types/deal.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failType } from "./runtime/fail.js";
import { hasPrototype, objectLike } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/deal.js";

/** Whether a value is of the type Deal. */
export function isDeal(value: unknown): value is Deal {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const concurrency = object["concurrency"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isDeal(own(value));
    if (concurrency !== undefined && !(typeof concurrency === "number" && Number.isInteger(concurrency))) return false;
  }
  {
    const targetingMode = object["targeting_mode"];
    if (targetingMode !== undefined && typeof targetingMode !== "boolean") return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Deal. */
export function assertDeal(value: unknown): asserts value is Deal {
  if (!isDeal(value)) throw refusal("Deal", explain(value, explainDeal));
}

/** The value with the type Deal, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateDeal(value: unknown, maxErrors?: number): Validation<Deal> {
  return isDeal(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainDeal, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Deal, and is true where that is as much as is wanted. */
export function explainDeal(value: unknown, site: Site): boolean {
  site.schema = "https://triptych.dev/schema/bacalhau/deal.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const concurrency = object["concurrency"];
      mustOwn(object);
      if (concurrency !== undefined && !(typeof concurrency === "number" && Number.isInteger(concurrency)) && failType(concurrency, site, null, "/properties/concurrency/type", "integer")) return true;
    }
    {
      const targetingMode = object["targeting_mode"];
      if (targetingMode !== undefined && typeof targetingMode !== "boolean" && failType(targetingMode, site, null, "/properties/targeting_mode/type", "boolean")) return true;
    }
  }
  return false;
}

/** Deal as a Standard Schema. */
export const DealSchema: StandardSchema<Deal> = /* @__PURE__ */ standardSchema(validateDeal, schemaDocument);

/** Whether a value is of the type DealWire. */
export function isDealWire(value: unknown): value is DealWire {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const concurrency = object["Concurrency"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isDealWire(own(value));
    if (concurrency !== undefined && !(typeof concurrency === "number" && Number.isInteger(concurrency))) return false;
  }
  {
    const targetingMode = object["TargetingMode"];
    if (targetingMode !== undefined && typeof targetingMode !== "boolean") return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type DealWire. */
export function assertDealWire(value: unknown): asserts value is DealWire {
  if (!isDealWire(value)) throw refusal("DealWire", explain(value, explainDealWire));
}

/** The value with the type DealWire, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateDealWire(value: unknown, maxErrors?: number): Validation<DealWire> {
  return isDealWire(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainDealWire, maxErrors) };
}

/** Reports everything that keeps a value from being of the type DealWire, and is true where that is as much as is wanted. */
export function explainDealWire(value: unknown, site: Site): boolean {
  site.schema = "https://triptych.dev/schema/bacalhau/deal.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const concurrency = object["Concurrency"];
      mustOwn(object);
      if (concurrency !== undefined && !(typeof concurrency === "number" && Number.isInteger(concurrency)) && failType(concurrency, site, "/Concurrency", "/properties/concurrency/type", "integer")) return true;
    }
    {
      const targetingMode = object["TargetingMode"];
      if (targetingMode !== undefined && typeof targetingMode !== "boolean" && failType(targetingMode, site, "/TargetingMode", "/properties/targeting_mode/type", "boolean")) return true;
    }
  }
  return false;
}

/** DealWire as a Standard Schema. */
export const DealWireSchema: StandardSchema<DealWire> = /* @__PURE__ */ standardSchema(validateDealWire);
