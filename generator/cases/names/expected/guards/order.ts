// Generated from order.schema.json by `triptych generate`. Do not edit.

import type { Order, OrderItem, OrderShipping, Status } from "../types/order.js";
import type { Site, Validation } from "./runtime/validation.js";
import { objectLike, own } from "./runtime/members.js";
import { below, explain, fail, refusal, within } from "./runtime/validation.js";

/** Whether a value is of the type Order. */
export function isOrder(value: unknown): value is Order {
  if (!objectLike(value)) return false;
  const object = own(value);
  const item = object["item"];
  const address = object["address"];
  const shipping = object["shipping"];
  if (item !== undefined && !isOrderItem(item)) return false;
  if (address !== undefined && !isOrderShipping(address)) return false;
  if (shipping !== undefined && !isOrderShipping(shipping)) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Order. */
export function assertOrder(value: unknown): asserts value is Order {
  if (!isOrder(value)) throw refusal("Order", explain(value, explainOrder));
}

/** The value with the type Order, or everything that is wrong with it. */
export function validateOrder(value: unknown): Validation<Order> {
  return isOrder(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainOrder) };
}

/** Reports everything that keeps a value from being of the type Order. */
export function explainOrder(value: unknown, from: Site): void {
  const site = within(from, "order.schema.json#");
  if (!objectLike(value)) {
    fail(site, "", "/type", "must be an object");
  } else {
    const object = own(value);
    const item = object["item"];
    const address = object["address"];
    const shipping = object["shipping"];
    if (item !== undefined) {
      explainOrderItem(item, below(site, "/item", "/properties/item/$ref"));
    }
    if (address !== undefined) {
      explainOrderShipping(address, below(site, "/address", "/properties/address/$ref"));
    }
    if (shipping !== undefined) {
      explainOrderShipping(shipping, below(site, "/shipping", "/properties/shipping"));
    }
  }
}

/** Whether a value is of the type OrderShipping. */
export function isOrderShipping(value: unknown): value is OrderShipping {
  if (!objectLike(value)) return false;
  const object5 = own(value);
  const city = object5["city"];
  if (city !== undefined && typeof city !== "string") return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type OrderShipping. */
export function assertOrderShipping(value: unknown): asserts value is OrderShipping {
  if (!isOrderShipping(value)) throw refusal("OrderShipping", explain(value, explainOrderShipping));
}

/** The value with the type OrderShipping, or everything that is wrong with it. */
export function validateOrderShipping(value: unknown): Validation<OrderShipping> {
  return isOrderShipping(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainOrderShipping) };
}

/** Reports everything that keeps a value from being of the type OrderShipping. */
export function explainOrderShipping(value: unknown, from: Site): void {
  const site = within(from, "order.schema.json#/properties/shipping");
  if (!objectLike(value)) {
    fail(site, "", "/type", "must be an object");
  } else {
    const object5 = own(value);
    const city = object5["city"];
    if (city !== undefined) {
      if (typeof city !== "string") fail(site, "/city", "/properties/city/type", "must be a string");
    }
  }
}

/** Whether a value is of the type OrderItem. */
export function isOrderItem(value: unknown): value is OrderItem {
  if (!objectLike(value)) return false;
  const object6 = own(value);
  const sku = object6["sku"];
  if (sku !== undefined && typeof sku !== "string") return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type OrderItem. */
export function assertOrderItem(value: unknown): asserts value is OrderItem {
  if (!isOrderItem(value)) throw refusal("OrderItem", explain(value, explainOrderItem));
}

/** The value with the type OrderItem, or everything that is wrong with it. */
export function validateOrderItem(value: unknown): Validation<OrderItem> {
  return isOrderItem(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainOrderItem) };
}

/** Reports everything that keeps a value from being of the type OrderItem. */
export function explainOrderItem(value: unknown, from: Site): void {
  const site = within(from, "order.schema.json#/$defs/item");
  if (!objectLike(value)) {
    fail(site, "", "/type", "must be an object");
  } else {
    const object6 = own(value);
    const sku = object6["sku"];
    if (sku !== undefined) {
      if (typeof sku !== "string") fail(site, "/sku", "/properties/sku/type", "must be a string");
    }
  }
}

/** Whether a value is of the type Status. */
export function isStatus(value: unknown): value is Status {
  if (!(value === "open" || value === "closed")) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Status. */
export function assertStatus(value: unknown): asserts value is Status {
  if (!isStatus(value)) throw refusal("Status", explain(value, explainStatus));
}

/** The value with the type Status, or everything that is wrong with it. */
export function validateStatus(value: unknown): Validation<Status> {
  return isStatus(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainStatus) };
}

/** Reports everything that keeps a value from being of the type Status. */
export function explainStatus(value: unknown, from: Site): void {
  const site = within(from, "order.schema.json#/$defs/status");
  if (!(value === "open" || value === "closed")) fail(site, "", "/enum", "must be one of \"open\", \"closed\"");
}
