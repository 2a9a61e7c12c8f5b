/** @noformat */
// Generated from merged.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Merged } from "../types/merged.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { fail, failMissing, failType } from "./runtime/fail.js";
import { hasPrototype, jsonLike, objectLike } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { refer } from "./runtime/refer.js";
import { token } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { explainContact } from "./contact.js";
import { schemaDocument } from "./schemas/merged.js";

const constant = /* @__PURE__ */ new RegExp("^[0-9]{5}$", "u");

function accepts(object: { readonly [key: string]: unknown }): boolean {
  {
    const book = object["book"];
    if (book !== undefined) {
      if (!(typeof book === "object" && book !== null)) return false;
      const object2 = book as { readonly [key: string]: unknown };
      const page = object2["page"];
      if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && accepts(own(object));
      if (page !== undefined && !(typeof page === "number" && Number.isInteger(page))) return false;
    }
  }
  {
    const phone = object["phone"];
    if (phone === undefined) return false;
  }
  return true;
}

function accepts2(object: { readonly [key: string]: unknown }): boolean {
  const country = object["country"];
  if (country === undefined) return false;
  if (!(country === "DE")) return false;
  return true;
}

function accepts3(object: { readonly [key: string]: unknown }): boolean {
  const mail = object["mail"];
  if (mail === undefined) return false;
  return true;
}

function accepts4(object: { readonly [key: string]: unknown }): boolean {
  {
    const book = object["book"];
    if (book !== undefined) {
      if (!(typeof book === "object" && book !== null)) return false;
      const object2 = book as { readonly [key: string]: unknown };
      const page = object2["page"];
      if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && accepts4(own(object));
      if (page !== undefined && !(typeof page === "number" && Number.isInteger(page))) return false;
    }
  }
  {
    const phone = object["phone"];
    if (phone === undefined) return false;
  }
  return true;
}

function accepts5(object: { readonly [key: string]: unknown }): boolean {
  const fax = object["fax"];
  if (fax === undefined) return false;
  return true;
}

function accepts6(object: { readonly [key: string]: unknown }): boolean {
  const country = object["country"];
  if (country === undefined) return false;
  if (!(country === "DE")) return false;
  return true;
}

/** Whether a value is of the type Merged. */
export function isMerged(value: unknown): value is Merged {
  if (objectLike(value)) {
    const object = value as { readonly [key: string]: unknown };
    const passes = accepts(object);
    const passes2 = accepts2(object);
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isMerged(own(value));
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !((key === "mail" || key === "phone" || key === "country" || key === "zip") || (passes && (key === "book")) || (passes2 && (key === "country")) || (passes2 && (key === "zip")) || (!passes2 && (key === "zip")) || (key === "id"))) return false;
    }
  }
  if (!jsonLike(value)) return false;
  const value2: unknown = value;
  if (!(typeof value2 === "object" && value2 !== null)) return false;
  const object2 = value2 as { readonly [key: string]: unknown };
  {
    const mail = object2["mail"];
    if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && isMerged(own(value));
    if (mail !== undefined && typeof mail !== "string") return false;
  }
  {
    const phone = object2["phone"];
    if (phone !== undefined && !(typeof phone === "string" || phone === null)) return false;
  }
  const country = object2["country"];
  if (country !== undefined && typeof country !== "string") return false;
  {
    const zip = object2["zip"];
    if (zip !== undefined && country === undefined) return false;
  }
  if (!(accepts3(object2) || accepts4(object2))) return false;
  if (!(!accepts5(object2))) return false;
  if (accepts6(object2)) {
    const zip2 = object2["zip"];
    if (zip2 !== undefined) {
      if (typeof zip2 !== "string") return false;
      if (!constant.test(zip2)) return false;
    }
  } else {
    const zip3 = object2["zip"];
    if (zip3 !== undefined && !(typeof zip3 === "string" || (typeof zip3 === "number" && Number.isInteger(zip3)))) return false;
  }
  const value3: unknown = value;
  if (!(typeof value3 === "object" && value3 !== null)) return false;
  const object3 = value3 as { readonly [key: string]: unknown };
  const id = object3["id"];
  if ((object3["constructor"] !== Object || Object.getPrototypeOf(object3) !== Object.prototype) && hasPrototype(object3)) return !Array.isArray(object3) && isMerged(own(value));
  if (id === undefined) return false;
  if (!(typeof id === "number" && Number.isInteger(id))) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Merged. */
export function assertMerged(value: unknown): asserts value is Merged {
  if (!isMerged(value)) throw refusal("Merged", explain(value, explainMerged));
}

/** The value with the type Merged, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateMerged(value: unknown, maxErrors?: number): Validation<Merged> {
  return isMerged(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainMerged, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Merged, and is true where that is as much as is wanted. */
export function explainMerged(value: unknown, site: Site): boolean {
  site.schema = "merged.schema.json#";
  if (objectLike(value)) {
    const object = value as { readonly [key: string]: unknown };
    const passes = accepts(object);
    const passes2 = accepts2(object);
    mustOwn(object);
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !((key === "mail" || key === "phone" || key === "country" || key === "zip") || (passes && (key === "book")) || (passes2 && (key === "country")) || (passes2 && (key === "zip")) || (!passes2 && (key === "zip")) || (key === "id")) && fail(site, token(key), "/unevaluatedProperties", "is not allowed", { unevaluatedProperty: key })) return true;
    }
  }
  if (!jsonLike(value) && fail(site, null, "", "must be a JSON value")) return true;
  if (refer(explainContact, value, site, null, "/allOf/0/$ref")) return true;
  const value2: unknown = value;
  if (!objectLike(value2)) {
    if (failType(value2, site, null, "/allOf/1/type", "object")) return true;
  } else {
    const object2 = value2 as { readonly [key: string]: unknown };
    const id = object2["id"];
    mustOwn(object2);
    if (id === undefined) {
      if (failMissing("id", site, null, "/allOf/1/required")) return true;
    } else {
      if (!(typeof id === "number" && Number.isInteger(id)) && failType(id, site, "/id", "/allOf/1/properties/id/type", "integer")) return true;
    }
  }
  return false;
}

/** Merged as a Standard Schema. */
export const MergedSchema: StandardSchema<Merged> = /* @__PURE__ */ standardSchema(validateMerged, schemaDocument);
