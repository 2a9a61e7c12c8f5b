/** @noformat */
// Generated from address.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Address } from "../types/address.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failType } from "./runtime/fail.js";
import { hasPrototype, objectLike } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/address.js";

/** Whether a value is of the type Address. */
export function isAddress(value: unknown): value is Address {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const city = object["city"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isAddress(own(value));
  if (city !== undefined && typeof city !== "string") return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Address. */
export function assertAddress(value: unknown): asserts value is Address {
  if (!isAddress(value)) throw refusal("Address", explain(value, explainAddress));
}

/** The value with the type Address, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateAddress(value: unknown, maxErrors?: number): Validation<Address> {
  return isAddress(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainAddress, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Address, and is true where that is as much as is wanted. */
export function explainAddress(value: unknown, site: Site): boolean {
  site.schema = "address.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    const city = object["city"];
    mustOwn(object);
    if (city !== undefined && typeof city !== "string" && failType(city, site, null, "/properties/city/type", "string")) return true;
  }
  return false;
}

/** Address as a Standard Schema. */
export const AddressSchema: StandardSchema<Address> = /* @__PURE__ */ standardSchema(validateAddress, schemaDocument);
