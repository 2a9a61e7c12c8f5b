/** @noformat */
// Generated from other.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Other, OtherWire } from "../types/other.js";
import type { Memo } from "./runtime/memo.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { fail, failType } from "./runtime/fail.js";
import { hasPrototype, keyCount, objectLike } from "./runtime/members.js";
import { ask, tooDeep, tooEarly } from "./runtime/memo.js";
import { mustOwn, own } from "./runtime/own.js";
import { refer } from "./runtime/refer.js";
import { token } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { checkEvent, checkEventWire, explainEvent, explainEventWire, explainTimestamp } from "./event.js";
import { schemaDocument } from "./schemas/other.js";

/** Whether a value is of the type Other. */
export function isOther(value: unknown): value is Other {
  try {
    return checkOther(value, undefined);
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isOther` from within a guard: throws where the stack runs out. */
export function checkOther(value: unknown, memo: Memo | undefined): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const day = object["day"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkOther(own(value), memo);
  if (day !== undefined && typeof day !== "string") return false;
  const event = object["event"];
  if (event !== undefined && !(tooEarly(memo) ? checkEvent(event, memo) : ask(memo, checkEvent, event))) return false;
  const name = object["name"];
  if (name !== undefined && typeof name !== "string") return false;
  if (!(keyCount(object) === Number(day !== undefined) + Number(event !== undefined) + Number(name !== undefined))) {
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "day" || key === "event" || key === "name")) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Other. */
export function assertOther(value: unknown): asserts value is Other {
  if (!isOther(value)) throw refusal("Other", explain(value, explainOther));
}

/** The value with the type Other, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateOther(value: unknown, maxErrors?: number): Validation<Other> {
  return isOther(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainOther, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Other, and is true where that is as much as is wanted. */
export function explainOther(value: unknown, site: Site): boolean {
  site.schema = "other.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const day = object["day"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "day" || key === "event" || key === "name") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
      if (day !== undefined && typeof day !== "string" && refer(explainTimestamp, day, site, null, "/properties/day/$ref")) return true;
    }
    {
      const event = object["event"];
      if (event !== undefined && refer(explainEvent, event, site, null, "/properties/event/$ref")) return true;
    }
    {
      const name = object["name"];
      if (name !== undefined && typeof name !== "string" && failType(name, site, null, "/properties/name/type", "string")) return true;
    }
  }
  return false;
}

/** Other as a Standard Schema. */
export const OtherSchema: StandardSchema<Other> = /* @__PURE__ */ standardSchema(validateOther, schemaDocument);

/** Whether a value is of the type OtherWire. */
export function isOtherWire(value: unknown): value is OtherWire {
  try {
    return checkOtherWire(value, undefined);
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isOtherWire` from within a guard: throws where the stack runs out. */
export function checkOtherWire(value: unknown, memo: Memo | undefined): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const day = object["day"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkOtherWire(own(value), memo);
  if (day !== undefined && typeof day !== "string") return false;
  const event = object["event"];
  if (event !== undefined && !(tooEarly(memo) ? checkEventWire(event, memo) : ask(memo, checkEventWire, event))) return false;
  const name = object["Name"];
  if (name !== undefined && typeof name !== "string") return false;
  if (!(keyCount(object) === Number(day !== undefined) + Number(event !== undefined) + Number(name !== undefined))) {
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "day" || key === "event" || key === "Name")) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type OtherWire. */
export function assertOtherWire(value: unknown): asserts value is OtherWire {
  if (!isOtherWire(value)) throw refusal("OtherWire", explain(value, explainOtherWire));
}

/** The value with the type OtherWire, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateOtherWire(value: unknown, maxErrors?: number): Validation<OtherWire> {
  return isOtherWire(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainOtherWire, maxErrors) };
}

/** Reports everything that keeps a value from being of the type OtherWire, and is true where that is as much as is wanted. */
export function explainOtherWire(value: unknown, site: Site): boolean {
  site.schema = "other.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const day = object["day"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "day" || key === "event" || key === "Name") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
      if (day !== undefined && typeof day !== "string" && refer(explainTimestamp, day, site, null, "/properties/day/$ref")) return true;
    }
    {
      const event = object["event"];
      if (event !== undefined && refer(explainEventWire, event, site, null, "/properties/event/$ref")) return true;
    }
    {
      const name = object["Name"];
      if (name !== undefined && typeof name !== "string" && failType(name, site, "/Name", "/properties/name/type", "string")) return true;
    }
  }
  return false;
}

/** OtherWire as a Standard Schema. */
export const OtherWireSchema: StandardSchema<OtherWire> = /* @__PURE__ */ standardSchema(validateOtherWire);
