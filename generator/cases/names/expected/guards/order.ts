/** @noformat */
// Generated from order.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Order, OrderItem, OrderShipping, Status } from "../types/order.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failEnum, failType } from "./runtime/fail.js";
import { hasPrototype, objectLike } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { refer } from "./runtime/refer.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/order.js";

const constant: readonly unknown[] = ["open", "closed"];

/** Whether a value is of the type Order. */
export function isOrder(value: unknown): value is Order {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const item = object["item"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isOrder(own(value));
    if (item !== undefined) {
      if (!(typeof item === "object" && item !== null)) return false;
      const object2 = item as { readonly [key: string]: unknown };
      const sku = object2["sku"];
      if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && isOrder(own(value));
      if (sku !== undefined && typeof sku !== "string") return false;
    }
  }
  {
    const address = object["address"];
    if (address !== undefined) {
      if (!(typeof address === "object" && address !== null)) return false;
      const object3 = address as { readonly [key: string]: unknown };
      const city = object3["city"];
      if ((object3["constructor"] !== Object || Object.getPrototypeOf(object3) !== Object.prototype) && hasPrototype(object3)) return !Array.isArray(object3) && isOrder(own(value));
      if (city !== undefined && typeof city !== "string") return false;
    }
  }
  {
    const shipping = object["shipping"];
    if (shipping !== undefined) {
      if (!(typeof shipping === "object" && shipping !== null)) return false;
      const object4 = shipping as { readonly [key: string]: unknown };
      const city2 = object4["city"];
      if ((object4["constructor"] !== Object || Object.getPrototypeOf(object4) !== Object.prototype) && hasPrototype(object4)) return !Array.isArray(object4) && isOrder(own(value));
      if (city2 !== undefined && typeof city2 !== "string") return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Order. */
export function assertOrder(value: unknown): asserts value is Order {
  if (!isOrder(value)) throw refusal("Order", explain(value, explainOrder));
}

/** The value with the type Order, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateOrder(value: unknown, maxErrors?: number): Validation<Order> {
  return isOrder(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainOrder, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Order, and is true where that is as much as is wanted. */
export function explainOrder(value: unknown, site: Site): boolean {
  site.schema = "order.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const item = object["item"];
      mustOwn(object);
      if (item !== undefined && refer(explainOrderItem, item, site, null, "/properties/item/$ref")) return true;
    }
    {
      const address = object["address"];
      if (address !== undefined && refer(explainOrderShipping, address, site, null, "/properties/address/$ref")) return true;
    }
    {
      const shipping = object["shipping"];
      if (shipping !== undefined && refer(explainOrderShipping, shipping, site, "/shipping", "/properties/shipping")) return true;
    }
  }
  return false;
}

/** Order as a Standard Schema. */
export const OrderSchema: StandardSchema<Order> = /* @__PURE__ */ standardSchema(validateOrder, schemaDocument);

/** Whether a value is of the type OrderShipping. */
export function isOrderShipping(value: unknown): value is OrderShipping {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const city = object["city"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isOrderShipping(own(value));
  if (city !== undefined && typeof city !== "string") return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type OrderShipping. */
export function assertOrderShipping(value: unknown): asserts value is OrderShipping {
  if (!isOrderShipping(value)) throw refusal("OrderShipping", explain(value, explainOrderShipping));
}

/** The value with the type OrderShipping, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateOrderShipping(value: unknown, maxErrors?: number): Validation<OrderShipping> {
  return isOrderShipping(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainOrderShipping, maxErrors) };
}

/** Reports everything that keeps a value from being of the type OrderShipping, and is true where that is as much as is wanted. */
export function explainOrderShipping(value: unknown, site: Site): boolean {
  site.schema = "order.schema.json#/properties/shipping";
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

/** OrderShipping as a Standard Schema. */
export const OrderShippingSchema: StandardSchema<OrderShipping> = /* @__PURE__ */ standardSchema(validateOrderShipping, schemaDocument, "/properties/shipping");

/** Whether a value is of the type OrderItem. */
export function isOrderItem(value: unknown): value is OrderItem {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const sku = object["sku"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isOrderItem(own(value));
  if (sku !== undefined && typeof sku !== "string") return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type OrderItem. */
export function assertOrderItem(value: unknown): asserts value is OrderItem {
  if (!isOrderItem(value)) throw refusal("OrderItem", explain(value, explainOrderItem));
}

/** The value with the type OrderItem, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateOrderItem(value: unknown, maxErrors?: number): Validation<OrderItem> {
  return isOrderItem(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainOrderItem, maxErrors) };
}

/** Reports everything that keeps a value from being of the type OrderItem, and is true where that is as much as is wanted. */
export function explainOrderItem(value: unknown, site: Site): boolean {
  site.schema = "order.schema.json#/$defs/item";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    const sku = object["sku"];
    mustOwn(object);
    if (sku !== undefined && typeof sku !== "string" && failType(sku, site, null, "/properties/sku/type", "string")) return true;
  }
  return false;
}

/** OrderItem as a Standard Schema. */
export const OrderItemSchema: StandardSchema<OrderItem> = /* @__PURE__ */ standardSchema(validateOrderItem, schemaDocument, "/$defs/item");

/** Whether a value is of the type Status. */
export function isStatus(value: unknown): value is Status {
  if (!(value === "open" || value === "closed")) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Status. */
export function assertStatus(value: unknown): asserts value is Status {
  if (!isStatus(value)) throw refusal("Status", explain(value, explainStatus));
}

/** The value with the type Status, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateStatus(value: unknown, maxErrors?: number): Validation<Status> {
  return isStatus(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainStatus, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Status, and is true where that is as much as is wanted. */
export function explainStatus(value: unknown, site: Site): boolean {
  site.schema = "order.schema.json#/$defs/status";
  if (!(value === "open" || value === "closed") && failEnum(value, site, null, "/enum", constant)) return true;
  return false;
}

/** Status as a Standard Schema. */
export const StatusSchema: StandardSchema<Status> = /* @__PURE__ */ standardSchema(validateStatus, schemaDocument, "/$defs/status");
