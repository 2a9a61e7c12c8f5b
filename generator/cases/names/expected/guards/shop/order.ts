/** @noformat */
// Generated from shop/order.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { ShopOrder } from "../../types/shop/order.js";
import type { Site } from "../runtime/site.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Validation } from "../runtime/validation.js";
import { failMissing, failType } from "../runtime/fail.js";
import { hasPrototype, objectLike } from "../runtime/members.js";
import { mustOwn, own } from "../runtime/own.js";
import { standardSchema } from "../runtime/standard-schema.js";
import { explain, refusal } from "../runtime/validation.js";
import { schemaDocument } from "../schemas/shop/order.js";

/** Whether a value is of the type ShopOrder. */
export function isShopOrder(value: unknown): value is ShopOrder {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const shop = object["shop"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isShopOrder(own(value));
  if (shop === undefined) return false;
  if (typeof shop !== "string") return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type ShopOrder. */
export function assertShopOrder(value: unknown): asserts value is ShopOrder {
  if (!isShopOrder(value)) throw refusal("ShopOrder", explain(value, explainShopOrder));
}

/** The value with the type ShopOrder, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateShopOrder(value: unknown, maxErrors?: number): Validation<ShopOrder> {
  return isShopOrder(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainShopOrder, maxErrors) };
}

/** Reports everything that keeps a value from being of the type ShopOrder, and is true where that is as much as is wanted. */
export function explainShopOrder(value: unknown, site: Site): boolean {
  site.schema = "shop/order.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    const shop = object["shop"];
    mustOwn(object);
    if (shop === undefined) {
      if (failMissing("shop", site, null, "/required")) return true;
    } else {
      if (typeof shop !== "string" && failType(shop, site, null, "/properties/shop/type", "string")) return true;
    }
  }
  return false;
}

/** ShopOrder as a Standard Schema. */
export const ShopOrderSchema: StandardSchema<ShopOrder> = /* @__PURE__ */ standardSchema(validateShopOrder, schemaDocument);
