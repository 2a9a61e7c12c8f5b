/** @noformat */
// Generated from owner.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Owner } from "../types/owner.js";
import type { Memo } from "./runtime/memo.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failType } from "./runtime/fail.js";
import { hasPrototype, jsonLike, keyCount, objectLike } from "./runtime/members.js";
import { ask, tooDeep, tooEarly } from "./runtime/memo.js";
import { mustOwn, own } from "./runtime/own.js";
import { finds, lift, refer } from "./runtime/refer.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { checkPet, explainFailureResponse, explainPet } from "./pets.js";
import { explainShop } from "./shop.js";
import { schemaDocument } from "./schemas/owner.js";

/** Whether a value is of the type Owner. */
export function isOwner(value: unknown): value is Owner {
  try {
    return checkOwner(value, undefined);
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isOwner` from within a guard: throws where the stack runs out. */
export function checkOwner(value: unknown, memo: Memo | undefined): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const pets = object["pets"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkOwner(own(value), memo);
    if (pets !== undefined) {
      if (!Array.isArray(pets)) return false;
      for (let index = 0; index < pets.length; index++) {
        const item = pets[index] as unknown;
        if (!(tooEarly(memo) ? checkPet(item, memo) : ask(memo, checkPet, item))) return false;
      }
    }
  }
  {
    const shop = object["shop"];
    if (shop !== undefined) {
      if (!(objectLike(shop) || shop === null)) return false;
      if (objectLike(shop)) {
        const object2 = shop as { readonly [key: string]: unknown };
        const open = object2["open"];
        if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && checkOwner(own(value), memo);
        if (open !== undefined && open !== true) return false;
        const size = object2["size"];
        if (size !== undefined && typeof size === "number" && !(size > 0)) return false;
        if (!(keyCount(object2) === Number(open !== undefined) + Number(size !== undefined))) {
          for (const key in object2) {
            const member = object2[key];
            if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key)) {
              if (!(key === "open" || key === "size")) {
                if (Array.isArray(member)) {
                  if (member.length > 0) {
                    const item2 = member[0] as unknown;
                    if (typeof item2 !== "string") return false;
                  }
                }
                if (!jsonLike(member)) return false;
              }
            }
          }
        }
      }
    }
  }
  {
    const failure = object["failure"];
    if (failure !== undefined) {
      if (!(typeof failure === "object" && failure !== null)) return false;
      const object3 = failure as { readonly [key: string]: unknown };
      const code = object3["code"];
      if ((object3["constructor"] !== Object || Object.getPrototypeOf(object3) !== Object.prototype) && hasPrototype(object3)) return !Array.isArray(object3) && checkOwner(own(value), memo);
      if (code === undefined) return false;
      if (!((typeof code === "number" && Number.isInteger(code)) || code === null)) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Owner. */
export function assertOwner(value: unknown): asserts value is Owner {
  if (!isOwner(value)) throw refusal("Owner", explain(value, explainOwner));
}

/** The value with the type Owner, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateOwner(value: unknown, maxErrors?: number): Validation<Owner> {
  return isOwner(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainOwner, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Owner, and is true where that is as much as is wanted. */
export function explainOwner(value: unknown, site: Site): boolean {
  site.schema = "owner.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const pets = object["pets"];
      mustOwn(object);
      if (pets !== undefined) {
        if (!Array.isArray(pets)) {
          if (failType(pets, site, null, "/properties/pets/type", "array")) return true;
        } else {
          for (let index = 0; index < pets.length; index++) {
            const item = pets[index] as unknown;
            if (finds(explainPet, item, site) && lift(site, "/pets/" + index, "/properties/pets/items/$ref")) return true;
          }
        }
      }
    }
    {
      const shop = object["shop"];
      if (shop !== undefined && refer(explainShop, shop, site, null, "/properties/shop/$ref")) return true;
    }
    {
      const failure = object["failure"];
      if (failure !== undefined && refer(explainFailureResponse, failure, site, null, "/properties/failure/$ref")) return true;
    }
  }
  return false;
}

/** Owner as a Standard Schema. */
export const OwnerSchema: StandardSchema<Owner> = /* @__PURE__ */ standardSchema(validateOwner, schemaDocument);
