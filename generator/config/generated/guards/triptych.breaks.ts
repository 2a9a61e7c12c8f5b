/** @noformat */
// Generated from schema/triptych.breaks.schema.json by `npm run generate:config`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { AcceptedBreak, TriptychBreaks } from "../types/triptych.breaks.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { fail, failEnum, failMissing, failType } from "./runtime/fail.js";
import { hasPrototype, keyCount, objectLike } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { finds, lift } from "./runtime/refer.js";
import { token } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/triptych.breaks.js";

const constant: readonly unknown[] = ["backward", "forward", "names"];

/** Whether a value is of the type TriptychBreaks. */
export function isTriptychBreaks(value: unknown): value is TriptychBreaks {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const schema = object["$schema"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isTriptychBreaks(own(value));
    if (schema !== undefined && typeof schema !== "string") return false;
    {
      const breaks = object["breaks"];
      if (breaks === undefined) return false;
      if (!Array.isArray(breaks)) return false;
      for (let index = 0; index < breaks.length; index++) {
        const item = breaks[index] as unknown;
        if (!(typeof item === "object" && item !== null)) return false;
        const object2 = item as { readonly [key: string]: unknown };
        {
          const declaration = object2["declaration"];
          if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && isTriptychBreaks(own(value));
          if (declaration === undefined) return false;
          if (typeof declaration !== "string") return false;
          if (declaration === "") return false;
        }
        {
          const axis = object2["axis"];
          if (axis === undefined) return false;
          if (!(axis === "backward" || axis === "forward" || axis === "names")) return false;
        }
        {
          const pointer = object2["pointer"];
          if (pointer === undefined) return false;
          if (typeof pointer !== "string") return false;
        }
        {
          const reason = object2["reason"];
          if (reason === undefined) return false;
          if (typeof reason !== "string") return false;
          if (reason === "") return false;
        }
        if (!(keyCount(object2) === 4)) {
          for (const key in object2) {
            const member = object2[key];
            if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key) && !(key === "declaration" || key === "axis" || key === "pointer" || key === "reason")) return false;
          }
        }
      }
    }
    if (!(keyCount(object) === 1 + Number(schema !== undefined))) {
      for (const key2 in object) {
        const member2 = object[key2];
        if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object, key2) && !(key2 === "$schema" || key2 === "breaks")) return false;
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type TriptychBreaks. */
export function assertTriptychBreaks(value: unknown): asserts value is TriptychBreaks {
  if (!isTriptychBreaks(value)) throw refusal("TriptychBreaks", explain(value, explainTriptychBreaks));
}

/** The value with the type TriptychBreaks, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateTriptychBreaks(value: unknown, maxErrors?: number): Validation<TriptychBreaks> {
  return isTriptychBreaks(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainTriptychBreaks, maxErrors) };
}

/** Reports everything that keeps a value from being of the type TriptychBreaks, and is true where that is as much as is wanted. */
export function explainTriptychBreaks(value: unknown, site: Site): boolean {
  site.schema = "triptych.breaks.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const schema = object["$schema"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "$schema" || key === "breaks") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
      if (schema !== undefined && typeof schema !== "string" && failType(schema, site, null, "/properties/$schema/type", "string")) return true;
    }
    {
      const breaks = object["breaks"];
      if (breaks === undefined) {
        if (failMissing("breaks", site, null, "/required")) return true;
      } else {
        if (!Array.isArray(breaks)) {
          if (failType(breaks, site, null, "/properties/breaks/type", "array")) return true;
        } else {
          for (let index = 0; index < breaks.length; index++) {
            const item = breaks[index] as unknown;
            if (finds(explainAcceptedBreak, item, site) && lift(site, "/breaks/" + index, "/properties/breaks/items/$ref")) return true;
          }
        }
      }
    }
  }
  return false;
}

/** TriptychBreaks as a Standard Schema. */
export const TriptychBreaksSchema: StandardSchema<TriptychBreaks> = /* @__PURE__ */ standardSchema(validateTriptychBreaks, schemaDocument);

/** Whether a value is of the type AcceptedBreak. */
export function isAcceptedBreak(value: unknown): value is AcceptedBreak {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const declaration = object["declaration"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isAcceptedBreak(own(value));
    if (declaration === undefined) return false;
    if (typeof declaration !== "string") return false;
    if (declaration === "") return false;
  }
  {
    const axis = object["axis"];
    if (axis === undefined) return false;
    if (!(axis === "backward" || axis === "forward" || axis === "names")) return false;
  }
  {
    const pointer = object["pointer"];
    if (pointer === undefined) return false;
    if (typeof pointer !== "string") return false;
  }
  {
    const reason = object["reason"];
    if (reason === undefined) return false;
    if (typeof reason !== "string") return false;
    if (reason === "") return false;
  }
  if (!(keyCount(object) === 4)) {
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "declaration" || key === "axis" || key === "pointer" || key === "reason")) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type AcceptedBreak. */
export function assertAcceptedBreak(value: unknown): asserts value is AcceptedBreak {
  if (!isAcceptedBreak(value)) throw refusal("AcceptedBreak", explain(value, explainAcceptedBreak));
}

/** The value with the type AcceptedBreak, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateAcceptedBreak(value: unknown, maxErrors?: number): Validation<AcceptedBreak> {
  return isAcceptedBreak(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainAcceptedBreak, maxErrors) };
}

/** Reports everything that keeps a value from being of the type AcceptedBreak, and is true where that is as much as is wanted. */
export function explainAcceptedBreak(value: unknown, site: Site): boolean {
  site.schema = "triptych.breaks.schema.json#/$defs/acceptedBreak";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const declaration = object["declaration"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "declaration" || key === "axis" || key === "pointer" || key === "reason") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
      if (declaration === undefined) {
        if (failMissing("declaration", site, null, "/required")) return true;
      } else {
        if (typeof declaration !== "string") {
          if (failType(declaration, site, null, "/properties/declaration/type", "string")) return true;
        } else {
          if (declaration === "" && fail(site, null, "/properties/declaration/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const axis = object["axis"];
      if (axis === undefined) {
        if (failMissing("axis", site, null, "/required")) return true;
      } else {
        if (!(axis === "backward" || axis === "forward" || axis === "names") && failEnum(axis, site, null, "/properties/axis/enum", constant)) return true;
      }
    }
    {
      const pointer = object["pointer"];
      if (pointer === undefined) {
        if (failMissing("pointer", site, null, "/required")) return true;
      } else {
        if (typeof pointer !== "string" && failType(pointer, site, null, "/properties/pointer/type", "string")) return true;
      }
    }
    {
      const reason = object["reason"];
      if (reason === undefined) {
        if (failMissing("reason", site, null, "/required")) return true;
      } else {
        if (typeof reason !== "string") {
          if (failType(reason, site, null, "/properties/reason/type", "string")) return true;
        } else {
          if (reason === "" && fail(site, null, "/properties/reason/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
  }
  return false;
}

/** AcceptedBreak as a Standard Schema. */
export const AcceptedBreakSchema: StandardSchema<AcceptedBreak> = /* @__PURE__ */ standardSchema(validateAcceptedBreak, schemaDocument, "/$defs/acceptedBreak");
