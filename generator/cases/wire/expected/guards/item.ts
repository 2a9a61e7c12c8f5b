/** @noformat */
// Generated from item.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Item, ItemWire, Priced, PricedWire } from "../types/item.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failMissing, failType } from "./runtime/fail.js";
import { hasPrototype, objectLike } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { refer } from "./runtime/refer.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/item.js";

/** Whether a value is of the type Item. */
export function isItem(value: unknown): value is Item {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const sku = object["sku"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isItem(own(value));
  if (sku !== undefined && typeof sku !== "string") return false;
  const unitPrice = object["unit_price"];
  if (unitPrice === undefined) return false;
  if (!(typeof unitPrice === "number" && Number.isFinite(unitPrice))) return false;
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
  site.schema = "https://example.com/item.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    const sku = object["sku"];
    mustOwn(object);
    if (sku !== undefined && typeof sku !== "string" && failType(sku, site, null, "/properties/sku/type", "string")) return true;
    if (refer(explainPriced, object, site, null, "/allOf/0/$ref")) return true;
  }
  return false;
}

/** Item as a Standard Schema. */
export const ItemSchema: StandardSchema<Item> = /* @__PURE__ */ standardSchema(validateItem, schemaDocument);

/** Whether a value is of the type ItemWire. */
export function isItemWire(value: unknown): value is ItemWire {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const sKU = object["SKU"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isItemWire(own(value));
  if (sKU !== undefined && typeof sKU !== "string") return false;
  const unitPrice = object["UnitPrice"];
  if (unitPrice === undefined) return false;
  if (!(typeof unitPrice === "number" && Number.isFinite(unitPrice))) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type ItemWire. */
export function assertItemWire(value: unknown): asserts value is ItemWire {
  if (!isItemWire(value)) throw refusal("ItemWire", explain(value, explainItemWire));
}

/** The value with the type ItemWire, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateItemWire(value: unknown, maxErrors?: number): Validation<ItemWire> {
  return isItemWire(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainItemWire, maxErrors) };
}

/** Reports everything that keeps a value from being of the type ItemWire, and is true where that is as much as is wanted. */
export function explainItemWire(value: unknown, site: Site): boolean {
  site.schema = "https://example.com/item.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    const sKU = object["SKU"];
    mustOwn(object);
    if (sKU !== undefined && typeof sKU !== "string" && failType(sKU, site, "/SKU", "/properties/sku/type", "string")) return true;
    if (refer(explainPricedWire, object, site, null, "/allOf/0/$ref")) return true;
  }
  return false;
}

/** ItemWire as a Standard Schema. */
export const ItemWireSchema: StandardSchema<ItemWire> = /* @__PURE__ */ standardSchema(validateItemWire);

/** Whether a value is of the type Priced. */
export function isPriced(value: unknown): value is Priced {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const unitPrice = object["unit_price"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isPriced(own(value));
  if (unitPrice === undefined) return false;
  if (!(typeof unitPrice === "number" && Number.isFinite(unitPrice))) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Priced. */
export function assertPriced(value: unknown): asserts value is Priced {
  if (!isPriced(value)) throw refusal("Priced", explain(value, explainPriced));
}

/** The value with the type Priced, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validatePriced(value: unknown, maxErrors?: number): Validation<Priced> {
  return isPriced(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainPriced, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Priced, and is true where that is as much as is wanted. */
export function explainPriced(value: unknown, site: Site): boolean {
  site.schema = "https://example.com/item.schema.json#/$defs/Priced";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    const unitPrice = object["unit_price"];
    mustOwn(object);
    if (unitPrice === undefined) {
      if (failMissing("unit_price", site, null, "/required")) return true;
    } else {
      if (!(typeof unitPrice === "number" && Number.isFinite(unitPrice)) && failType(unitPrice, site, null, "/properties/unit_price/type", "number")) return true;
    }
  }
  return false;
}

/** Priced as a Standard Schema. */
export const PricedSchema: StandardSchema<Priced> = /* @__PURE__ */ standardSchema(validatePriced, schemaDocument, "/$defs/Priced");

/** Whether a value is of the type PricedWire. */
export function isPricedWire(value: unknown): value is PricedWire {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const unitPrice = object["UnitPrice"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isPricedWire(own(value));
  if (unitPrice === undefined) return false;
  if (!(typeof unitPrice === "number" && Number.isFinite(unitPrice))) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type PricedWire. */
export function assertPricedWire(value: unknown): asserts value is PricedWire {
  if (!isPricedWire(value)) throw refusal("PricedWire", explain(value, explainPricedWire));
}

/** The value with the type PricedWire, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validatePricedWire(value: unknown, maxErrors?: number): Validation<PricedWire> {
  return isPricedWire(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainPricedWire, maxErrors) };
}

/** Reports everything that keeps a value from being of the type PricedWire, and is true where that is as much as is wanted. */
export function explainPricedWire(value: unknown, site: Site): boolean {
  site.schema = "https://example.com/item.schema.json#/$defs/Priced";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    const unitPrice = object["UnitPrice"];
    mustOwn(object);
    if (unitPrice === undefined) {
      if (failMissing("UnitPrice", site, null, "/required")) return true;
    } else {
      if (!(typeof unitPrice === "number" && Number.isFinite(unitPrice)) && failType(unitPrice, site, "/UnitPrice", "/properties/unit_price/type", "number")) return true;
    }
  }
  return false;
}

/** PricedWire as a Standard Schema. */
export const PricedWireSchema: StandardSchema<PricedWire> = /* @__PURE__ */ standardSchema(validatePricedWire);
