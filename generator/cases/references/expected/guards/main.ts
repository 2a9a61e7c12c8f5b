/** @noformat */
// Generated from main.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { AB, Amount, M, Main, Money, Price } from "../types/main.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { codePointCount } from "./runtime/code-point-count.js";
import { fail, failType } from "./runtime/fail.js";
import { hasPrototype, objectLike } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { refer } from "./runtime/refer.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { explainCode } from "./other.js";
import { schemaDocument } from "./schemas/main.js";

/** Whether a value is of the type Main. */
export function isMain(value: unknown): value is Main {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const byAnchor = object["byAnchor"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isMain(own(value));
    if (byAnchor !== undefined) {
      if (!(typeof byAnchor === "number" && Number.isFinite(byAnchor))) return false;
      if (!(byAnchor >= 0)) return false;
    }
  }
  {
    const byId = object["byId"];
    if (byId !== undefined) {
      if (!(typeof byId === "object" && byId !== null)) return false;
      const object2 = byId as { readonly [key: string]: unknown };
      const amount = object2["amount"];
      if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && isMain(own(value));
      if (amount !== undefined && typeof amount !== "string") return false;
    }
  }
  {
    const byUri = object["byUri"];
    if (byUri !== undefined) {
      if (typeof byUri !== "string") return false;
      if (!(byUri.length >= 3 || (byUri.length >= 2 && codePointCount(byUri) >= 2))) return false;
      if (!(byUri.length <= 2 || (byUri.length <= 4 && codePointCount(byUri) <= 2))) return false;
    }
  }
  {
    const beside = object["beside"];
    if (beside !== undefined) {
      if (typeof beside === "number" && !(beside <= 10)) return false;
      if (!(typeof beside === "number" && Number.isFinite(beside))) return false;
      if (!(beside >= 0)) return false;
    }
  }
  {
    const escaped = object["escaped"];
    if (escaped !== undefined && typeof escaped !== "boolean") return false;
  }
  {
    const nothing = object["nothing"];
    if (nothing !== undefined) return false;
  }
  {
    const again = object["again"];
    if (again !== undefined && typeof again !== "string") return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Main. */
export function assertMain(value: unknown): asserts value is Main {
  if (!isMain(value)) throw refusal("Main", explain(value, explainMain));
}

/** The value with the type Main, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateMain(value: unknown, maxErrors?: number): Validation<Main> {
  return isMain(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainMain, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Main, and is true where that is as much as is wanted. */
export function explainMain(value: unknown, site: Site): boolean {
  site.schema = "https://example.com/api/main#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const byAnchor = object["byAnchor"];
      mustOwn(object);
      if (byAnchor !== undefined && refer(explainPrice, byAnchor, site, null, "/properties/byAnchor/$ref")) return true;
    }
    {
      const byId = object["byId"];
      if (byId !== undefined && refer(explainMoney, byId, site, null, "/properties/byId/$ref")) return true;
    }
    {
      const byUri = object["byUri"];
      if (byUri !== undefined && refer(explainCode, byUri, site, null, "/properties/byUri/$ref")) return true;
    }
    {
      const beside = object["beside"];
      if (beside !== undefined) {
        if (typeof beside === "number" && !(beside <= 10) && fail(site, null, "/properties/beside/maximum", "must be at most 10", { limit: 10 })) return true;
        if (refer(explainPrice, beside, site, null, "/properties/beside/$ref")) return true;
      }
    }
    {
      const escaped = object["escaped"];
      if (escaped !== undefined && typeof escaped !== "boolean" && refer(explainAB, escaped, site, null, "/properties/escaped/$ref")) return true;
    }
    {
      const nothing = object["nothing"];
      if (nothing !== undefined && fail(site, "/nothing", "/properties/nothing", "is not allowed", undefined, "properties")) return true;
    }
    {
      const again = object["again"];
      if (again !== undefined && typeof again !== "string" && refer(explainM, again, site, null, "/properties/again/$dynamicRef")) return true;
    }
  }
  return false;
}

/** Main as a Standard Schema. */
export const MainSchema: StandardSchema<Main> = /* @__PURE__ */ standardSchema(validateMain, schemaDocument);

/** Whether a value is of the type Price. */
export function isPrice(value: unknown): value is Price {
  if (!(typeof value === "number" && Number.isFinite(value))) return false;
  if (!(value >= 0)) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Price. */
export function assertPrice(value: unknown): asserts value is Price {
  if (!isPrice(value)) throw refusal("Price", explain(value, explainPrice));
}

/** The value with the type Price, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validatePrice(value: unknown, maxErrors?: number): Validation<Price> {
  return isPrice(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainPrice, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Price, and is true where that is as much as is wanted. */
export function explainPrice(value: unknown, site: Site): boolean {
  site.schema = "https://example.com/api/main#/$defs/price";
  if (!(typeof value === "number" && Number.isFinite(value))) {
    if (failType(value, site, null, "/type", "number")) return true;
  } else {
    if (!(value >= 0) && fail(site, null, "/minimum", "must be at least 0", { limit: 0 })) return true;
  }
  return false;
}

/** Price as a Standard Schema. */
export const PriceSchema: StandardSchema<Price> = /* @__PURE__ */ standardSchema(validatePrice, schemaDocument, "/$defs/price");

/** Whether a value is of the type Money. */
export function isMoney(value: unknown): value is Money {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const amount = object["amount"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isMoney(own(value));
  if (amount !== undefined && typeof amount !== "string") return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Money. */
export function assertMoney(value: unknown): asserts value is Money {
  if (!isMoney(value)) throw refusal("Money", explain(value, explainMoney));
}

/** The value with the type Money, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateMoney(value: unknown, maxErrors?: number): Validation<Money> {
  return isMoney(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainMoney, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Money, and is true where that is as much as is wanted. */
export function explainMoney(value: unknown, site: Site): boolean {
  site.schema = "https://example.com/api/money#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    const amount = object["amount"];
    mustOwn(object);
    if (amount !== undefined && typeof amount !== "string" && refer(explainAmount, amount, site, null, "/properties/amount/$ref")) return true;
  }
  return false;
}

/** Money as a Standard Schema. */
export const MoneySchema: StandardSchema<Money> = /* @__PURE__ */ standardSchema(validateMoney, schemaDocument, "/$defs/money");

/** Whether a value is of the type Amount. */
export function isAmount(value: unknown): value is Amount {
  if (typeof value !== "string") return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Amount. */
export function assertAmount(value: unknown): asserts value is Amount {
  if (!isAmount(value)) throw refusal("Amount", explain(value, explainAmount));
}

/** The value with the type Amount, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateAmount(value: unknown, maxErrors?: number): Validation<Amount> {
  return isAmount(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainAmount, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Amount, and is true where that is as much as is wanted. */
export function explainAmount(value: unknown, site: Site): boolean {
  site.schema = "https://example.com/api/money#/$defs/amount";
  if (typeof value !== "string" && failType(value, site, null, "/type", "string")) return true;
  return false;
}

/** Amount as a Standard Schema. */
export const AmountSchema: StandardSchema<Amount> = /* @__PURE__ */ standardSchema(validateAmount, schemaDocument, "/$defs/money/$defs/amount");

/** Whether a value is of the type AB. */
export function isAB(value: unknown): value is AB {
  if (typeof value !== "boolean") return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type AB. */
export function assertAB(value: unknown): asserts value is AB {
  if (!isAB(value)) throw refusal("AB", explain(value, explainAB));
}

/** The value with the type AB, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateAB(value: unknown, maxErrors?: number): Validation<AB> {
  return isAB(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainAB, maxErrors) };
}

/** Reports everything that keeps a value from being of the type AB, and is true where that is as much as is wanted. */
export function explainAB(value: unknown, site: Site): boolean {
  site.schema = "https://example.com/api/main#/$defs/a~1b%25";
  if (typeof value !== "boolean" && failType(value, site, null, "/type", "boolean")) return true;
  return false;
}

/** AB as a Standard Schema. */
export const ABSchema: StandardSchema<AB> = /* @__PURE__ */ standardSchema(validateAB, schemaDocument, "/$defs/a~1b%");

/** Whether a value is of the type M. */
export function isM(value: unknown): value is M {
  if (typeof value !== "string") return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type M. */
export function assertM(value: unknown): asserts value is M {
  if (!isM(value)) throw refusal("M", explain(value, explainM));
}

/** The value with the type M, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateM(value: unknown, maxErrors?: number): Validation<M> {
  return isM(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainM, maxErrors) };
}

/** Reports everything that keeps a value from being of the type M, and is true where that is as much as is wanted. */
export function explainM(value: unknown, site: Site): boolean {
  site.schema = "https://example.com/api/main#/$defs/m";
  if (typeof value !== "string" && failType(value, site, null, "/type", "string")) return true;
  return false;
}

/** M as a Standard Schema. */
export const MSchema: StandardSchema<M> = /* @__PURE__ */ standardSchema(validateM, schemaDocument, "/$defs/m");
