// Generated from schema/deal.schema.json by `npm run generate`. Do not edit.

import type { Deal } from "../types/deal.js";
import type { Site, Validation } from "./runtime/validation.js";
import { objectLike, own } from "./runtime/members.js";
import { explain, fail, refusal, within } from "./runtime/validation.js";

/** Whether a value is of the type Deal. */
export function isDeal(value: unknown): value is Deal {
  if (!objectLike(value)) return false;
  const object = own(value);
  const concurrency = object["concurrency"];
  const targetingMode = object["targeting_mode"];
  if (concurrency !== undefined && !(typeof concurrency === "number" && Number.isInteger(concurrency))) return false;
  if (targetingMode !== undefined && typeof targetingMode !== "boolean") return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Deal. */
export function assertDeal(value: unknown): asserts value is Deal {
  if (!isDeal(value)) throw refusal("Deal", explain(value, explainDeal));
}

/** The value with the type Deal, or everything that is wrong with it. */
export function validateDeal(value: unknown): Validation<Deal> {
  return isDeal(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainDeal) };
}

/** Reports everything that keeps a value from being of the type Deal. */
export function explainDeal(value: unknown, from: Site): void {
  const site = within(from, "https://triptych.dev/schema/bacalhau/deal.schema.json#");
  if (!objectLike(value)) {
    fail(site, "", "/type", "must be an object");
  } else {
    const object = own(value);
    const concurrency = object["concurrency"];
    const targetingMode = object["targeting_mode"];
    if (concurrency !== undefined) {
      if (!(typeof concurrency === "number" && Number.isInteger(concurrency))) fail(site, "/concurrency", "/properties/concurrency/type", "must be an integer");
    }
    if (targetingMode !== undefined) {
      if (typeof targetingMode !== "boolean") fail(site, "/targeting_mode", "/properties/targeting_mode/type", "must be a boolean");
    }
  }
}
