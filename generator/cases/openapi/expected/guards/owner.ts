// Generated from owner.json by `triptych generate`. Do not edit.

import type { Owner } from "../types/owner.js";
import type { Memo } from "./runtime/memo.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failWith } from "./runtime/fail.js";
import { hasPrototype, objectLike } from "./runtime/members.js";
import { ask, tooDeep, tooEarly } from "./runtime/memo.js";
import { own } from "./runtime/own.js";
import { refer } from "./runtime/refer.js";
import { within } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { checkPet, explainPet, explainPetsSchema, isPetsSchema } from "./pets.js";
import { explainShop, isShop } from "./shop.js";
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
  const pets = object["pets"];
  if (Object.getPrototypeOf(object) !== Object.prototype && hasPrototype(object)) return !Array.isArray(object) && checkOwner(own(value), memo);
  if (pets !== undefined) {
    if (!Array.isArray(pets)) return false;
    for (let index = 0; index < pets.length; index++) {
      const item = pets[index] as unknown;
      if (!(tooEarly(memo) ? checkPet(item, memo) : ask(memo, checkPet, item))) return false;
    }
  }
  const shop = object["shop"];
  if (shop !== undefined && !isShop(shop)) return false;
  const failure = object["failure"];
  if (failure !== undefined && !isPetsSchema(failure)) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Owner. */
export function assertOwner(value: unknown): asserts value is Owner {
  if (!isOwner(value)) throw refusal("Owner", explain(value, explainOwner));
}

/** The value with the type Owner, or what is wrong with it: at most `most` errors, a hundred if not said. */
export function validateOwner(value: unknown, most?: number): Validation<Owner> {
  return isOwner(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainOwner, most) };
}

/** Reports everything that keeps a value from being of the type Owner. */
export function explainOwner(value: unknown, from: Site): void {
  const site = within(from, "owner.json#");
  if (!objectLike(value)) {
    failWith(value, site, "", "/type", "must be an object");
  } else {
    const object = value as { readonly [key: string]: unknown };
    const pets = object["pets"];
    if (pets !== undefined) {
      if (!Array.isArray(pets)) {
        failWith(pets, site, "/pets", "/properties/pets/type", "must be an array");
      } else {
        for (let index = 0; index < pets.length; index++) {
          const item = pets[index] as unknown;
          refer(explainPet, item, site, "/pets/" + index, "/properties/pets/items/$ref");
        }
      }
    }
    const shop = object["shop"];
    if (shop !== undefined) {
      refer(explainShop, shop, site, "/shop", "/properties/shop/$ref");
    }
    const failure = object["failure"];
    if (failure !== undefined) {
      refer(explainPetsSchema, failure, site, "/failure", "/properties/failure/$ref");
    }
  }
}

/** Owner as a Standard Schema. */
export const OwnerSchema: StandardSchema<Owner> = /* @__PURE__ */ standardSchema(validateOwner, schemaDocument);
