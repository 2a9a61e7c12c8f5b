/** @noformat */
// Generated from service.yaml by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Service } from "../types/service.js";
import type { Memo } from "./runtime/memo.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { codePointCount } from "./runtime/code-point-count.js";
import { fail, failMissing, failPattern, failType } from "./runtime/fail.js";
import { hasPrototype, objectLike } from "./runtime/members.js";
import { ask, tooDeep, tooEarly } from "./runtime/memo.js";
import { mustOwn, own } from "./runtime/own.js";
import { refer } from "./runtime/refer.js";
import { token } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { checkVolume, explainVolume } from "./storage/volume.js";
import { schemaDocument } from "./schemas/service.js";

const constant = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]*$", "u");

const constant2 = /* @__PURE__ */ new RegExp("^[0-9]+$", "u");

/** Whether a value is of the type Service. */
export function isService(value: unknown): value is Service {
  try {
    return checkService(value, undefined);
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isService` from within a guard: throws where the stack runs out. */
export function checkService(value: unknown, memo: Memo | undefined): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const name = object["name"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkService(own(value), memo);
    if (name === undefined) return false;
    if (typeof name !== "string") return false;
    if (!constant.test(name)) return false;
    if (!(name.length <= 8 || (name.length <= 16 && codePointCount(name) <= 8))) return false;
  }
  {
    const volume = object["volume"];
    if (volume === undefined) return false;
    if (!(tooEarly(memo) ? checkVolume(volume, memo) : ask(memo, checkVolume, volume))) return false;
  }
  {
    const ports = object["ports"];
    if (ports !== undefined) {
      if (!objectLike(ports)) return false;
      const object2 = ports as { readonly [key: string]: unknown };
      for (const key in object2) {
        const member = object2[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key)) {
          if (!constant2.test(key)) return false;
          if (!(typeof member === "number" && Number.isInteger(member))) return false;
          if (!(member >= 1)) return false;
          if (!(member <= 65535)) return false;
        }
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Service. */
export function assertService(value: unknown): asserts value is Service {
  if (!isService(value)) throw refusal("Service", explain(value, explainService));
}

/** The value with the type Service, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateService(value: unknown, maxErrors?: number): Validation<Service> {
  return isService(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainService, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Service, and is true where that is as much as is wanted. */
export function explainService(value: unknown, site: Site): boolean {
  site.schema = "service.yaml#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const name = object["name"];
      mustOwn(object);
      if (name === undefined) {
        if (failMissing("name", site, null, "/required")) return true;
      } else {
        if (typeof name !== "string") {
          if (failType(name, site, null, "/properties/name/type", "string")) return true;
        } else {
          if (!constant.test(name) && failPattern(site, null, "/properties/name/pattern", "^[a-z][a-z0-9-]*$")) return true;
          if (!(name.length <= 8 || (name.length <= 16 && codePointCount(name) <= 8)) && fail(site, null, "/properties/name/maxLength", "must have at most 8 characters", { limit: 8 })) return true;
        }
      }
    }
    {
      const volume = object["volume"];
      if (volume === undefined) {
        if (failMissing("volume", site, null, "/required")) return true;
      } else {
        if (refer(explainVolume, volume, site, null, "/properties/volume/$ref")) return true;
      }
    }
    {
      const ports = object["ports"];
      if (ports !== undefined) {
        if (!objectLike(ports)) {
          if (failType(ports, site, null, "/properties/ports/type", "object")) return true;
        } else {
          const object2 = ports as { readonly [key: string]: unknown };
          for (const key in object2) {
            const member = object2[key];
            if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key)) {
              if (!constant2.test(key) && failPattern(site, "/ports" + token(key), "/properties/ports/propertyNames/pattern", "^[0-9]+$")) return true;
              if (!(typeof member === "number" && Number.isInteger(member))) {
                if (failType(member, site, "/ports" + token(key), "/properties/ports/additionalProperties/type", "integer")) return true;
              } else {
                if (!(member >= 1) && fail(site, "/ports" + token(key), "/properties/ports/additionalProperties/minimum", "must be at least 1", { limit: 1 })) return true;
                if (!(member <= 65535) && fail(site, "/ports" + token(key), "/properties/ports/additionalProperties/maximum", "must be at most 65535", { limit: 65535 })) return true;
              }
            }
          }
        }
      }
    }
  }
  return false;
}

/** Service as a Standard Schema. */
export const ServiceSchema: StandardSchema<Service> = /* @__PURE__ */ standardSchema(validateService, schemaDocument);
