/** @noformat */
// Generated from shop.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Old, Shop } from "../types/shop.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { fail, failConst, failType, failWith } from "./runtime/fail.js";
import { hasPrototype, jsonLike, keyCount, objectLike } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { finds, lift } from "./runtime/refer.js";
import { token } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/shop.js";

/** Whether a value is of the type Shop. */
export function isShop(value: unknown): value is Shop {
  if (!(objectLike(value) || value === null)) return false;
  if (objectLike(value)) {
    const object = value as { readonly [key: string]: unknown };
    const open = object["open"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isShop(own(value));
    if (open !== undefined && open !== true) return false;
    const size = object["size"];
    if (size !== undefined && typeof size === "number" && !(size > 0)) return false;
    if (!(keyCount(object) === Number(open !== undefined) + Number(size !== undefined))) {
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key)) {
          if (!(key === "open" || key === "size")) {
            if (Array.isArray(member)) {
              if (member.length > 0) {
                const item = member[0] as unknown;
                if (typeof item !== "string") return false;
              }
            }
            if (!jsonLike(member)) return false;
          }
        }
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Shop. */
export function assertShop(value: unknown): asserts value is Shop {
  if (!isShop(value)) throw refusal("Shop", explain(value, explainShop));
}

/** The value with the type Shop, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateShop(value: unknown, maxErrors?: number): Validation<Shop> {
  return isShop(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainShop, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Shop, and is true where that is as much as is wanted. */
export function explainShop(value: unknown, site: Site): boolean {
  site.schema = "shop.json#/components/schemas/shop";
  if (!(objectLike(value) || value === null)) {
    if (failWith(value, site, null, "/type", "must be an object or null", { type: ["object", "null"] })) return true;
  } else {
    if (objectLike(value)) {
      const object = value as { readonly [key: string]: unknown };
      {
        const open = object["open"];
        mustOwn(object);
        for (const key in object) {
          const member = object[key];
          if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "open" || key === "size") && finds(explainOld, member, site) && lift(site, token(key), "/additionalProperties/$ref")) return true;
        }
        if (open !== undefined && open !== true && failConst(open, site, null, "/properties/open/const", true)) return true;
      }
      {
        const size = object["size"];
        if (size !== undefined && typeof size === "number" && !(size > 0) && fail(site, null, "/properties/size/exclusiveMinimum", "must be greater than 0", { limit: 0 })) return true;
      }
    }
  }
  return false;
}

/** Shop as a Standard Schema. */
export const ShopSchema: StandardSchema<Shop> = /* @__PURE__ */ standardSchema(validateShop, schemaDocument, "/components/schemas/shop");

/** Whether a value is of the type Old. */
export function isOld(value: unknown): value is Old {
  if (Array.isArray(value)) {
    if (value.length > 0) {
      const item = value[0] as unknown;
      if (typeof item !== "string") return false;
    }
  }
  if (!jsonLike(value)) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Old. */
export function assertOld(value: unknown): asserts value is Old {
  if (!isOld(value)) throw refusal("Old", explain(value, explainOld));
}

/** The value with the type Old, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateOld(value: unknown, maxErrors?: number): Validation<Old> {
  return isOld(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainOld, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Old, and is true where that is as much as is wanted. */
export function explainOld(value: unknown, site: Site): boolean {
  site.schema = "shop.json#/components/schemas/old";
  if (Array.isArray(value)) {
    if (value.length > 0) {
      const item = value[0] as unknown;
      if (typeof item !== "string" && failType(item, site, "/0", "/items/0/type", "string")) return true;
    }
  }
  if (!jsonLike(value) && fail(site, null, "", "must be a JSON value")) return true;
  return false;
}

/** Old as a Standard Schema. */
export const OldSchema: StandardSchema<Old> = /* @__PURE__ */ standardSchema(validateOld, schemaDocument, "/components/schemas/old");
