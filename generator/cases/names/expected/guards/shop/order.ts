// Generated from shop/order.schema.json by `triptych generate`. Do not edit.

import type { ShopOrder } from "../../types/shop/order.js";
import type { Site, Validation } from "../runtime/validation.js";
import { objectLike, own } from "../runtime/members.js";
import { explain, fail, refusal, within } from "../runtime/validation.js";

/** Whether a value is of the type ShopOrder. */
export function isShopOrder(value: unknown): value is ShopOrder {
  if (!objectLike(value)) return false;
  const object = own(value);
  const shop = object["shop"];
  if (shop === undefined) return false;
  if (typeof shop !== "string") return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type ShopOrder. */
export function assertShopOrder(value: unknown): asserts value is ShopOrder {
  if (!isShopOrder(value)) throw refusal("ShopOrder", explain(value, explainShopOrder));
}

/** The value with the type ShopOrder, or everything that is wrong with it. */
export function validateShopOrder(value: unknown): Validation<ShopOrder> {
  return isShopOrder(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainShopOrder) };
}

/** Reports everything that keeps a value from being of the type ShopOrder. */
export function explainShopOrder(value: unknown, from: Site): void {
  const site = within(from, "shop/order.schema.json#");
  if (!objectLike(value)) {
    fail(site, "", "/type", "must be an object");
  } else {
    const object = own(value);
    const shop = object["shop"];
    if (shop === undefined) {
      fail(site, "", "/required", "must have the member \"shop\"");
    } else {
      if (typeof shop !== "string") fail(site, "/shop", "/properties/shop/type", "must be a string");
    }
  }
}
