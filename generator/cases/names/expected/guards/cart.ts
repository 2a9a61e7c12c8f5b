/** @noformat */
// Generated from cart.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Array as Array$, Cart, CartCart, Error, Item } from "../types/cart.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failMissing, failType } from "./runtime/fail.js";
import { hasPrototype, objectLike } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { finds, lift } from "./runtime/refer.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/cart.js";

/** Whether a value is of the type Cart. */
export function isCart(value: unknown): value is Cart {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item = value[index] as unknown;
    if (!(typeof item === "object" && item !== null)) return false;
    const object = item as { readonly [key: string]: unknown };
    const count = object["count"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isCart(own(value));
    if (count !== undefined && !(typeof count === "number" && Number.isInteger(count))) return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Cart. */
export function assertCart(value: unknown): asserts value is Cart {
  if (!isCart(value)) throw refusal("Cart", explain(value, explainCart));
}

/** The value with the type Cart, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateCart(value: unknown, maxErrors?: number): Validation<Cart> {
  return isCart(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainCart, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Cart, and is true where that is as much as is wanted. */
export function explainCart(value: unknown, site: Site): boolean {
  site.schema = "cart.schema.json#";
  if (!Array.isArray(value)) {
    if (failType(value, site, null, "/type", "array")) return true;
  } else {
    for (let index = 0; index < value.length; index++) {
      const item = value[index] as unknown;
      if (finds(explainItem, item, site) && lift(site, "/" + index, "/items/$ref")) return true;
    }
  }
  return false;
}

/** Cart as a Standard Schema. */
export const CartSchema: StandardSchema<Cart> = /* @__PURE__ */ standardSchema(validateCart, schemaDocument);

/** Whether a value is of the type Item. */
export function isItem(value: unknown): value is Item {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const count = object["count"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isItem(own(value));
  if (count !== undefined && !(typeof count === "number" && Number.isInteger(count))) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Item. */
export function assertItem(value: unknown): asserts value is Item {
  if (!isItem(value)) throw refusal("Item", explain(value, explainItem));
}

/** The value with the type Item, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateItem(value: unknown, maxErrors?: number): Validation<Item> {
  return isItem(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainItem, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Item, and is true where that is as much as is wanted. */
export function explainItem(value: unknown, site: Site): boolean {
  site.schema = "cart.schema.json#/$defs/item";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    const count = object["count"];
    mustOwn(object);
    if (count !== undefined && !(typeof count === "number" && Number.isInteger(count)) && failType(count, site, null, "/properties/count/type", "integer")) return true;
  }
  return false;
}

/** Item as a Standard Schema. */
export const ItemSchema: StandardSchema<Item> = /* @__PURE__ */ standardSchema(validateItem, schemaDocument, "/$defs/item");

/** Whether a value is of the type CartCart. */
export function isCartCart(value: unknown): value is CartCart {
  if (typeof value !== "string") return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type CartCart. */
export function assertCartCart(value: unknown): asserts value is CartCart {
  if (!isCartCart(value)) throw refusal("CartCart", explain(value, explainCartCart));
}

/** The value with the type CartCart, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateCartCart(value: unknown, maxErrors?: number): Validation<CartCart> {
  return isCartCart(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainCartCart, maxErrors) };
}

/** Reports everything that keeps a value from being of the type CartCart, and is true where that is as much as is wanted. */
export function explainCartCart(value: unknown, site: Site): boolean {
  site.schema = "cart.schema.json#/$defs/cart";
  if (typeof value !== "string" && failType(value, site, null, "/type", "string")) return true;
  return false;
}

/** CartCart as a Standard Schema. */
export const CartCartSchema: StandardSchema<CartCart> = /* @__PURE__ */ standardSchema(validateCartCart, schemaDocument, "/$defs/cart");

/** Whether a value is of the type Array. */
export function isArray(value: unknown): value is Array$ {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item = value[index] as unknown;
    if (typeof item !== "string") return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Array. */
export function assertArray(value: unknown): asserts value is Array$ {
  if (!isArray(value)) throw refusal("Array", explain(value, explainArray));
}

/** The value with the type Array, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateArray(value: unknown, maxErrors?: number): Validation<Array$> {
  return isArray(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainArray, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Array, and is true where that is as much as is wanted. */
export function explainArray(value: unknown, site: Site): boolean {
  site.schema = "cart.schema.json#/$defs/Array";
  if (!Array.isArray(value)) {
    if (failType(value, site, null, "/type", "array")) return true;
  } else {
    for (let index = 0; index < value.length; index++) {
      const item = value[index] as unknown;
      if (typeof item !== "string" && failType(item, site, "/" + index, "/items/type", "string")) return true;
    }
  }
  return false;
}

/** Array as a Standard Schema. */
export const ArraySchema: StandardSchema<Array$> = /* @__PURE__ */ standardSchema(validateArray, schemaDocument, "/$defs/Array");

/** Whether a value is of the type Error. */
export function isError(value: unknown): value is Error {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const message = object["message"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isError(own(value));
  if (message === undefined) return false;
  if (typeof message !== "string") return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Error. */
export function assertError(value: unknown): asserts value is Error {
  if (!isError(value)) throw refusal("Error", explain(value, explainError));
}

/** The value with the type Error, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateError(value: unknown, maxErrors?: number): Validation<Error> {
  return isError(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainError, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Error, and is true where that is as much as is wanted. */
export function explainError(value: unknown, site: Site): boolean {
  site.schema = "cart.schema.json#/$defs/error";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    const message = object["message"];
    mustOwn(object);
    if (message === undefined) {
      if (failMissing("message", site, null, "/required")) return true;
    } else {
      if (typeof message !== "string" && failType(message, site, null, "/properties/message/type", "string")) return true;
    }
  }
  return false;
}

/** Error as a Standard Schema. */
export const ErrorSchema: StandardSchema<Error> = /* @__PURE__ */ standardSchema(validateError, schemaDocument, "/$defs/error");
