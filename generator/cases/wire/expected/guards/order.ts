/** @noformat */
// Generated from order.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Order, OrderWire, Payment, PaymentWire, State, StateWire } from "../types/order.js";
import type { Memo } from "./runtime/memo.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failTagged } from "./runtime/branches.js";
import { fail, failConst, failEnum, failMissing, failType, failWith } from "./runtime/fail.js";
import { hasPrototype, keyCount, objectLike } from "./runtime/members.js";
import { ask, tooDeep, tooEarly } from "./runtime/memo.js";
import { mustOwn, own } from "./runtime/own.js";
import { finds, lift, refer } from "./runtime/refer.js";
import { token } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { explainItem, explainItemWire } from "./item.js";
import { schemaDocument } from "./schemas/order.js";

const constant: readonly unknown[] = ["open", "sent"];

const constant2: readonly (readonly unknown[] | undefined)[] = [["card"], ["transfer"]];

const constant3: readonly unknown[] = [1, 2];

function accepts(payment: unknown): boolean {
  if (!(typeof payment === "object" && payment !== null)) return false;
  const object = payment as { readonly [key: string]: unknown };
  {
    const kind = object["kind"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && accepts(own(payment));
    if (kind === undefined) return false;
    if (!(kind === "card")) return false;
  }
  {
    const cardNumber = object["card_number"];
    if (cardNumber === undefined) return false;
    if (typeof cardNumber !== "string") return false;
  }
  if (!(keyCount(object) === 2)) {
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "kind" || key === "card_number")) return false;
    }
  }
  return true;
}

function accepts2(payment: unknown): boolean {
  if (!(typeof payment === "object" && payment !== null)) return false;
  const object = payment as { readonly [key: string]: unknown };
  {
    const kind = object["kind"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && accepts2(own(payment));
    if (kind === undefined) return false;
    if (!(kind === "transfer")) return false;
  }
  {
    const accountNumber = object["account_number"];
    if (accountNumber === undefined) return false;
    if (typeof accountNumber !== "string") return false;
  }
  if (!(keyCount(object) === 2)) {
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "kind" || key === "account_number")) return false;
    }
  }
  return true;
}

function accepts3(payment: unknown): boolean {
  if (!(typeof payment === "object" && payment !== null)) return false;
  const object = payment as { readonly [key: string]: unknown };
  {
    const kind = object["Kind"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && accepts3(own(payment));
    if (kind === undefined) return false;
    if (!(kind === "card")) return false;
  }
  {
    const no = object["No"];
    if (no === undefined) return false;
    if (typeof no !== "string") return false;
  }
  if (!(keyCount(object) === 2)) {
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "Kind" || key === "No")) return false;
    }
  }
  return true;
}

function accepts4(payment: unknown): boolean {
  if (!(typeof payment === "object" && payment !== null)) return false;
  const object = payment as { readonly [key: string]: unknown };
  {
    const kind = object["Kind"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && accepts4(own(payment));
    if (kind === undefined) return false;
    if (!(kind === "transfer")) return false;
  }
  {
    const no = object["No"];
    if (no === undefined) return false;
    if (typeof no !== "string") return false;
  }
  if (!(keyCount(object) === 2)) {
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "Kind" || key === "No")) return false;
    }
  }
  return true;
}

function accepts5(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const kind = object["kind"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && accepts5(own(value));
    if (kind === undefined) return false;
    if (!(kind === "card")) return false;
  }
  {
    const cardNumber = object["card_number"];
    if (cardNumber === undefined) return false;
    if (typeof cardNumber !== "string") return false;
  }
  if (!(keyCount(object) === 2)) {
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "kind" || key === "card_number")) return false;
    }
  }
  return true;
}

function accepts6(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const kind = object["kind"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && accepts6(own(value));
    if (kind === undefined) return false;
    if (!(kind === "transfer")) return false;
  }
  {
    const accountNumber = object["account_number"];
    if (accountNumber === undefined) return false;
    if (typeof accountNumber !== "string") return false;
  }
  if (!(keyCount(object) === 2)) {
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "kind" || key === "account_number")) return false;
    }
  }
  return true;
}

function accepts7(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const kind = object["Kind"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && accepts7(own(value));
    if (kind === undefined) return false;
    if (!(kind === "card")) return false;
  }
  {
    const no = object["No"];
    if (no === undefined) return false;
    if (typeof no !== "string") return false;
  }
  if (!(keyCount(object) === 2)) {
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "Kind" || key === "No")) return false;
    }
  }
  return true;
}

function accepts8(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const kind = object["Kind"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && accepts8(own(value));
    if (kind === undefined) return false;
    if (!(kind === "transfer")) return false;
  }
  {
    const no = object["No"];
    if (no === undefined) return false;
    if (typeof no !== "string") return false;
  }
  if (!(keyCount(object) === 2)) {
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "Kind" || key === "No")) return false;
    }
  }
  return true;
}

/** Whether a value is of the type Order. */
export function isOrder(value: unknown): value is Order {
  try {
    return checkOrder(value, undefined);
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isOrder` from within a guard: throws where the stack runs out. */
export function checkOrder(value: unknown, memo: Memo | undefined): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const orderId = object["order_id"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkOrder(own(value), memo);
    if (orderId === undefined) return false;
    if (!(typeof orderId === "number" && Number.isInteger(orderId))) return false;
  }
  {
    const state = object["state"];
    if (state !== undefined) {
      if (!(state === "open" || state === "sent")) return false;
    }
  }
  {
    const items = object["items"];
    if (items !== undefined) {
      if (!Array.isArray(items)) return false;
      for (let index = 0; index < items.length; index++) {
        const item = items[index] as unknown;
        if (!(typeof item === "object" && item !== null)) return false;
        const object2 = item as { readonly [key: string]: unknown };
        const sku = object2["sku"];
        if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && checkOrder(own(value), memo);
        if (sku !== undefined && typeof sku !== "string") return false;
        const unitPrice = object2["unit_price"];
        if (unitPrice === undefined) return false;
        if (!(typeof unitPrice === "number" && Number.isFinite(unitPrice))) return false;
      }
    }
  }
  {
    const labels = object["labels"];
    if (labels !== undefined) {
      if (!objectLike(labels)) return false;
      const object3 = labels as { readonly [key: string]: unknown };
      for (const key in object3) {
        const member = object3[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object3, key) && typeof member !== "string") return false;
      }
    }
  }
  {
    const parcels = object["parcels"];
    if (parcels !== undefined) {
      if (!objectLike(parcels)) return false;
      const object4 = parcels as { readonly [key: string]: unknown };
      for (const key2 in object4) {
        const member2 = object4[key2];
        if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object4, key2)) {
          if (!(typeof member2 === "object" && member2 !== null)) return false;
          const object5 = member2 as { readonly [key: string]: unknown };
          const sku2 = object5["sku"];
          if ((object5["constructor"] !== Object || Object.getPrototypeOf(object5) !== Object.prototype) && hasPrototype(object5)) return !Array.isArray(object5) && checkOrder(own(value), memo);
          if (sku2 !== undefined && typeof sku2 !== "string") return false;
          const unitPrice2 = object5["unit_price"];
          if (unitPrice2 === undefined) return false;
          if (!(typeof unitPrice2 === "number" && Number.isFinite(unitPrice2))) return false;
        }
      }
    }
  }
  {
    const partOf = object["part_of"];
    if (partOf !== undefined && !(tooEarly(memo) ? checkOrder(partOf, memo) : ask(memo, checkOrder, partOf))) return false;
  }
  {
    const payment = object["payment"];
    if (payment !== undefined && !(accepts(payment) || accepts2(payment))) return false;
  }
  {
    const note = object["note"];
    if (note !== undefined && !(typeof note === "string" || note === null)) return false;
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
  site.schema = "https://example.com/order.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const orderId = object["order_id"];
      mustOwn(object);
      if (orderId === undefined) {
        if (failMissing("order_id", site, null, "/required")) return true;
      } else {
        if (!(typeof orderId === "number" && Number.isInteger(orderId)) && failType(orderId, site, null, "/properties/order_id/type", "integer")) return true;
      }
    }
    {
      const state = object["state"];
      if (state !== undefined && !(state === "open" || state === "sent") && refer(explainState, state, site, null, "/properties/state/$ref")) return true;
    }
    {
      const items = object["items"];
      if (items !== undefined) {
        if (!Array.isArray(items)) {
          if (failType(items, site, null, "/properties/items/type", "array")) return true;
        } else {
          for (let index = 0; index < items.length; index++) {
            const item = items[index] as unknown;
            if (finds(explainItem, item, site) && lift(site, "/items/" + index, "/properties/items/items/$ref")) return true;
          }
        }
      }
    }
    {
      const labels = object["labels"];
      if (labels !== undefined) {
        if (!objectLike(labels)) {
          if (failType(labels, site, null, "/properties/labels/type", "object")) return true;
        } else {
          const object2 = labels as { readonly [key: string]: unknown };
          for (const key in object2) {
            const member = object2[key];
            if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key) && typeof member !== "string" && failType(member, site, "/labels" + token(key), "/properties/labels/additionalProperties/type", "string")) return true;
          }
        }
      }
    }
    {
      const parcels = object["parcels"];
      if (parcels !== undefined) {
        if (!objectLike(parcels)) {
          if (failType(parcels, site, null, "/properties/parcels/type", "object")) return true;
        } else {
          const object3 = parcels as { readonly [key: string]: unknown };
          for (const key2 in object3) {
            const member2 = object3[key2];
            if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object3, key2) && finds(explainItem, member2, site) && lift(site, "/parcels" + token(key2), "/properties/parcels/additionalProperties/$ref")) return true;
          }
        }
      }
    }
    {
      const partOf = object["part_of"];
      if (partOf !== undefined && refer(explainOrder, partOf, site, null, "/properties/part_of/$ref")) return true;
    }
    {
      const payment = object["payment"];
      if (payment !== undefined && !(accepts(payment) || accepts2(payment)) && refer(explainPayment, payment, site, null, "/properties/payment/$ref")) return true;
    }
    {
      const note = object["note"];
      if (note !== undefined && !(typeof note === "string" || note === null) && failWith(note, site, null, "/properties/note/type", "must be a string or null", { type: ["string", "null"] })) return true;
    }
  }
  return false;
}

/** Order as a Standard Schema. */
export const OrderSchema: StandardSchema<Order> = /* @__PURE__ */ standardSchema(validateOrder, schemaDocument);

/** Whether a value is of the type OrderWire. */
export function isOrderWire(value: unknown): value is OrderWire {
  try {
    return checkOrderWire(value, undefined);
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isOrderWire` from within a guard: throws where the stack runs out. */
export function checkOrderWire(value: unknown, memo: Memo | undefined): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const orderID = object["OrderID"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkOrderWire(own(value), memo);
    if (orderID === undefined) return false;
    if (!(typeof orderID === "number" && Number.isInteger(orderID))) return false;
  }
  {
    const state = object["State"];
    if (state !== undefined) {
      if (!(state === 1 || state === 2)) return false;
    }
  }
  {
    const items = object["Items"];
    if (items !== undefined) {
      if (!Array.isArray(items)) return false;
      for (let index = 0; index < items.length; index++) {
        const item = items[index] as unknown;
        if (!(typeof item === "object" && item !== null)) return false;
        const object2 = item as { readonly [key: string]: unknown };
        const sKU = object2["SKU"];
        if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && checkOrderWire(own(value), memo);
        if (sKU !== undefined && typeof sKU !== "string") return false;
        const unitPrice = object2["UnitPrice"];
        if (unitPrice === undefined) return false;
        if (!(typeof unitPrice === "number" && Number.isFinite(unitPrice))) return false;
      }
    }
  }
  {
    const labels = object["Labels"];
    if (labels !== undefined) {
      if (!objectLike(labels)) return false;
      const object3 = labels as { readonly [key: string]: unknown };
      for (const key in object3) {
        const member = object3[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object3, key) && typeof member !== "string") return false;
      }
    }
  }
  {
    const parcels = object["Parcels"];
    if (parcels !== undefined) {
      if (!objectLike(parcels)) return false;
      const object4 = parcels as { readonly [key: string]: unknown };
      for (const key2 in object4) {
        const member2 = object4[key2];
        if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object4, key2)) {
          if (!(typeof member2 === "object" && member2 !== null)) return false;
          const object5 = member2 as { readonly [key: string]: unknown };
          const sKU2 = object5["SKU"];
          if ((object5["constructor"] !== Object || Object.getPrototypeOf(object5) !== Object.prototype) && hasPrototype(object5)) return !Array.isArray(object5) && checkOrderWire(own(value), memo);
          if (sKU2 !== undefined && typeof sKU2 !== "string") return false;
          const unitPrice2 = object5["UnitPrice"];
          if (unitPrice2 === undefined) return false;
          if (!(typeof unitPrice2 === "number" && Number.isFinite(unitPrice2))) return false;
        }
      }
    }
  }
  {
    const partOf = object["PartOf"];
    if (partOf !== undefined && !(tooEarly(memo) ? checkOrderWire(partOf, memo) : ask(memo, checkOrderWire, partOf))) return false;
  }
  {
    const payment = object["Payment"];
    if (payment !== undefined && !(accepts3(payment) || accepts4(payment))) return false;
  }
  {
    const note = object["Note"];
    if (note !== undefined && !(typeof note === "string" || note === null)) return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type OrderWire. */
export function assertOrderWire(value: unknown): asserts value is OrderWire {
  if (!isOrderWire(value)) throw refusal("OrderWire", explain(value, explainOrderWire));
}

/** The value with the type OrderWire, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateOrderWire(value: unknown, maxErrors?: number): Validation<OrderWire> {
  return isOrderWire(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainOrderWire, maxErrors) };
}

/** Reports everything that keeps a value from being of the type OrderWire, and is true where that is as much as is wanted. */
export function explainOrderWire(value: unknown, site: Site): boolean {
  site.schema = "https://example.com/order.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const orderID = object["OrderID"];
      mustOwn(object);
      if (orderID === undefined) {
        if (failMissing("OrderID", site, null, "/required")) return true;
      } else {
        if (!(typeof orderID === "number" && Number.isInteger(orderID)) && failType(orderID, site, "/OrderID", "/properties/order_id/type", "integer")) return true;
      }
    }
    {
      const state = object["State"];
      if (state !== undefined && !(state === 1 || state === 2) && refer(explainStateWire, state, site, "/State", "/properties/state/$ref")) return true;
    }
    {
      const items = object["Items"];
      if (items !== undefined) {
        if (!Array.isArray(items)) {
          if (failType(items, site, "/Items", "/properties/items/type", "array")) return true;
        } else {
          for (let index = 0; index < items.length; index++) {
            const item = items[index] as unknown;
            if (finds(explainItemWire, item, site) && lift(site, "/Items/" + index, "/properties/items/items/$ref")) return true;
          }
        }
      }
    }
    {
      const labels = object["Labels"];
      if (labels !== undefined) {
        if (!objectLike(labels)) {
          if (failType(labels, site, "/Labels", "/properties/labels/type", "object")) return true;
        } else {
          const object2 = labels as { readonly [key: string]: unknown };
          for (const key in object2) {
            const member = object2[key];
            if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key) && typeof member !== "string" && failType(member, site, "/Labels" + token(key), "/properties/labels/additionalProperties/type", "string")) return true;
          }
        }
      }
    }
    {
      const parcels = object["Parcels"];
      if (parcels !== undefined) {
        if (!objectLike(parcels)) {
          if (failType(parcels, site, "/Parcels", "/properties/parcels/type", "object")) return true;
        } else {
          const object3 = parcels as { readonly [key: string]: unknown };
          for (const key2 in object3) {
            const member2 = object3[key2];
            if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object3, key2) && finds(explainItemWire, member2, site) && lift(site, "/Parcels" + token(key2), "/properties/parcels/additionalProperties/$ref")) return true;
          }
        }
      }
    }
    {
      const partOf = object["PartOf"];
      if (partOf !== undefined && refer(explainOrderWire, partOf, site, "/PartOf", "/properties/part_of/$ref")) return true;
    }
    {
      const payment = object["Payment"];
      if (payment !== undefined && !(accepts3(payment) || accepts4(payment)) && refer(explainPaymentWire, payment, site, "/Payment", "/properties/payment/$ref")) return true;
    }
    {
      const note = object["Note"];
      if (note !== undefined && !(typeof note === "string" || note === null) && failWith(note, site, "/Note", "/properties/note/type", "must be a string or null", { type: ["string", "null"] })) return true;
    }
  }
  return false;
}

/** OrderWire as a Standard Schema. */
export const OrderWireSchema: StandardSchema<OrderWire> = /* @__PURE__ */ standardSchema(validateOrderWire);

/** Whether a value is of the type State. */
export function isState(value: unknown): value is State {
  if (!(value === "open" || value === "sent")) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type State. */
export function assertState(value: unknown): asserts value is State {
  if (!isState(value)) throw refusal("State", explain(value, explainState));
}

/** The value with the type State, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateState(value: unknown, maxErrors?: number): Validation<State> {
  return isState(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainState, maxErrors) };
}

/** Reports everything that keeps a value from being of the type State, and is true where that is as much as is wanted. */
export function explainState(value: unknown, site: Site): boolean {
  site.schema = "https://example.com/order.schema.json#/$defs/State";
  if (typeof value !== "string") {
    if (failType(value, site, null, "/type", "string")) return true;
  } else {
    if (!(value === "open" || value === "sent") && failEnum(value, site, null, "/enum", constant)) return true;
  }
  return false;
}

/** State as a Standard Schema. */
export const StateSchema: StandardSchema<State> = /* @__PURE__ */ standardSchema(validateState, schemaDocument, "/$defs/State");

/** Whether a value is of the type StateWire. */
export function isStateWire(value: unknown): value is StateWire {
  if (!(value === 1 || value === 2)) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type StateWire. */
export function assertStateWire(value: unknown): asserts value is StateWire {
  if (!isStateWire(value)) throw refusal("StateWire", explain(value, explainStateWire));
}

/** The value with the type StateWire, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateStateWire(value: unknown, maxErrors?: number): Validation<StateWire> {
  return isStateWire(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainStateWire, maxErrors) };
}

/** Reports everything that keeps a value from being of the type StateWire, and is true where that is as much as is wanted. */
export function explainStateWire(value: unknown, site: Site): boolean {
  site.schema = "https://example.com/order.schema.json#/$defs/State";
  if (!(typeof value === "number" && Number.isFinite(value))) {
    if (failType(value, site, null, "/type", "number")) return true;
  } else {
    if (!(value === 1 || value === 2) && failEnum(value, site, null, "/enum", constant3)) return true;
  }
  return false;
}

/** StateWire as a Standard Schema. */
export const StateWireSchema: StandardSchema<StateWire> = /* @__PURE__ */ standardSchema(validateStateWire);

/** Whether a value is of the type Payment. */
export function isPayment(value: unknown): value is Payment {
  if (!(accepts5(value) || accepts6(value))) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Payment. */
export function assertPayment(value: unknown): asserts value is Payment {
  if (!isPayment(value)) throw refusal("Payment", explain(value, explainPayment));
}

/** The value with the type Payment, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validatePayment(value: unknown, maxErrors?: number): Validation<Payment> {
  return isPayment(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainPayment, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Payment, and is true where that is as much as is wanted. */
export function explainPayment(value: unknown, site: Site): boolean {
  site.schema = "https://example.com/order.schema.json#/$defs/Payment";
  if (!(accepts5(value) || accepts6(value)) && failTagged({ member: "kind", tags: constant2 }, site, null, "/oneOf", "must match exactly one of the alternatives", value, 2, (branch, value: unknown) => {
    switch (branch) {
      case 0: {
        if (!objectLike(value)) {
          if (failType(value, site, null, "/oneOf/0/type", "object")) return true;
        } else {
          const object = value as { readonly [key: string]: unknown };
          {
            const kind = object["kind"];
            mustOwn(object);
            for (const key in object) {
              const member = object[key];
              if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "kind" || key === "card_number") && fail(site, token(key), "/oneOf/0/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
            }
            if (kind === undefined) {
              if (failMissing("kind", site, null, "/oneOf/0/required")) return true;
            } else {
              if (!(kind === "card") && failConst(kind, site, "/kind", "/oneOf/0/properties/kind/const", "card")) return true;
            }
          }
          {
            const cardNumber = object["card_number"];
            if (cardNumber === undefined) {
              if (failMissing("card_number", site, null, "/oneOf/0/required")) return true;
            } else {
              if (typeof cardNumber !== "string" && failType(cardNumber, site, "/card_number", "/oneOf/0/properties/card_number/type", "string")) return true;
            }
          }
        }
        break;
      }
      case 1: {
        if (!objectLike(value)) {
          if (failType(value, site, null, "/oneOf/1/type", "object")) return true;
        } else {
          const object2 = value as { readonly [key: string]: unknown };
          {
            const kind2 = object2["kind"];
            mustOwn(object2);
            for (const key2 in object2) {
              const member2 = object2[key2];
              if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object2, key2) && !(key2 === "kind" || key2 === "account_number") && fail(site, token(key2), "/oneOf/1/additionalProperties", "is not allowed", { additionalProperty: key2 })) return true;
            }
            if (kind2 === undefined) {
              if (failMissing("kind", site, null, "/oneOf/1/required")) return true;
            } else {
              if (!(kind2 === "transfer") && failConst(kind2, site, "/kind", "/oneOf/1/properties/kind/const", "transfer")) return true;
            }
          }
          {
            const accountNumber = object2["account_number"];
            if (accountNumber === undefined) {
              if (failMissing("account_number", site, null, "/oneOf/1/required")) return true;
            } else {
              if (typeof accountNumber !== "string" && failType(accountNumber, site, "/account_number", "/oneOf/1/properties/account_number/type", "string")) return true;
            }
          }
        }
        break;
      }
    }
    return false;
  })) return true;
  return false;
}

/** Payment as a Standard Schema. */
export const PaymentSchema: StandardSchema<Payment> = /* @__PURE__ */ standardSchema(validatePayment, schemaDocument, "/$defs/Payment");

/** Whether a value is of the type PaymentWire. */
export function isPaymentWire(value: unknown): value is PaymentWire {
  if (!(accepts7(value) || accepts8(value))) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type PaymentWire. */
export function assertPaymentWire(value: unknown): asserts value is PaymentWire {
  if (!isPaymentWire(value)) throw refusal("PaymentWire", explain(value, explainPaymentWire));
}

/** The value with the type PaymentWire, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validatePaymentWire(value: unknown, maxErrors?: number): Validation<PaymentWire> {
  return isPaymentWire(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainPaymentWire, maxErrors) };
}

/** Reports everything that keeps a value from being of the type PaymentWire, and is true where that is as much as is wanted. */
export function explainPaymentWire(value: unknown, site: Site): boolean {
  site.schema = "https://example.com/order.schema.json#/$defs/Payment";
  if (!(accepts7(value) || accepts8(value)) && failTagged({ member: "Kind", tags: constant2 }, site, null, "/oneOf", "must match exactly one of the alternatives", value, 2, (branch, value: unknown) => {
    switch (branch) {
      case 0: {
        if (!objectLike(value)) {
          if (failType(value, site, null, "/oneOf/0/type", "object")) return true;
        } else {
          const object = value as { readonly [key: string]: unknown };
          {
            const kind = object["Kind"];
            mustOwn(object);
            for (const key in object) {
              const member = object[key];
              if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "Kind" || key === "No") && fail(site, token(key), "/oneOf/0/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
            }
            if (kind === undefined) {
              if (failMissing("Kind", site, null, "/oneOf/0/required")) return true;
            } else {
              if (!(kind === "card") && failConst(kind, site, "/Kind", "/oneOf/0/properties/kind/const", "card")) return true;
            }
          }
          {
            const no = object["No"];
            if (no === undefined) {
              if (failMissing("No", site, null, "/oneOf/0/required")) return true;
            } else {
              if (typeof no !== "string" && failType(no, site, "/No", "/oneOf/0/properties/card_number/type", "string")) return true;
            }
          }
        }
        break;
      }
      case 1: {
        if (!objectLike(value)) {
          if (failType(value, site, null, "/oneOf/1/type", "object")) return true;
        } else {
          const object2 = value as { readonly [key: string]: unknown };
          {
            const kind2 = object2["Kind"];
            mustOwn(object2);
            for (const key2 in object2) {
              const member2 = object2[key2];
              if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object2, key2) && !(key2 === "Kind" || key2 === "No") && fail(site, token(key2), "/oneOf/1/additionalProperties", "is not allowed", { additionalProperty: key2 })) return true;
            }
            if (kind2 === undefined) {
              if (failMissing("Kind", site, null, "/oneOf/1/required")) return true;
            } else {
              if (!(kind2 === "transfer") && failConst(kind2, site, "/Kind", "/oneOf/1/properties/kind/const", "transfer")) return true;
            }
          }
          {
            const no2 = object2["No"];
            if (no2 === undefined) {
              if (failMissing("No", site, null, "/oneOf/1/required")) return true;
            } else {
              if (typeof no2 !== "string" && failType(no2, site, "/No", "/oneOf/1/properties/account_number/type", "string")) return true;
            }
          }
        }
        break;
      }
    }
    return false;
  })) return true;
  return false;
}

/** PaymentWire as a Standard Schema. */
export const PaymentWireSchema: StandardSchema<PaymentWire> = /* @__PURE__ */ standardSchema(validatePaymentWire);

/** Whether a value is of the type Order_0. */
export function isOrder_0(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const kind = object["kind"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isOrder_0(own(value));
    if (kind === undefined) return false;
    if (!(kind === "card")) return false;
  }
  {
    const cardNumber = object["card_number"];
    if (cardNumber === undefined) return false;
    if (typeof cardNumber !== "string") return false;
  }
  if (!(keyCount(object) === 2)) {
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "kind" || key === "card_number")) return false;
    }
  }
  return true;
}

/** Whether a value is of the type Order_1. */
export function isOrder_1(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const kind = object["kind"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isOrder_1(own(value));
    if (kind === undefined) return false;
    if (!(kind === "transfer")) return false;
  }
  {
    const accountNumber = object["account_number"];
    if (accountNumber === undefined) return false;
    if (typeof accountNumber !== "string") return false;
  }
  if (!(keyCount(object) === 2)) {
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "kind" || key === "account_number")) return false;
    }
  }
  return true;
}
