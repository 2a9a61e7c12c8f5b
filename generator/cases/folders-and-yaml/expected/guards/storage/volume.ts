/** @noformat */
// Generated from storage/volume.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Volume } from "../../types/storage/volume.js";
import type { Memo } from "../runtime/memo.js";
import type { Site } from "../runtime/site.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Validation } from "../runtime/validation.js";
import { fail, failMissing, failType } from "../runtime/fail.js";
import { hasPrototype, keyCount, objectLike } from "../runtime/members.js";
import { ask, tooDeep, tooEarly } from "../runtime/memo.js";
import { multipleOf } from "../runtime/multiple-of.js";
import { mustOwn, own } from "../runtime/own.js";
import { refer } from "../runtime/refer.js";
import { token } from "../runtime/site.js";
import { standardSchema } from "../runtime/standard-schema.js";
import { explain, refusal } from "../runtime/validation.js";
import { checkService, explainService } from "../service.js";
import { explainBytes } from "./units.js";
import { schemaDocument } from "../schemas/storage/volume.js";

/** Whether a value is of the type Volume. */
export function isVolume(value: unknown): value is Volume {
  try {
    return checkVolume(value, undefined);
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isVolume` from within a guard: throws where the stack runs out. */
export function checkVolume(value: unknown, memo: Memo | undefined): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const size = object["size"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkVolume(own(value), memo);
    if (size === undefined) return false;
    if (!(typeof size === "number" && Number.isInteger(size))) return false;
    if (!(size > 0)) return false;
    if (!(multipleOf(size, 512))) return false;
  }
  {
    const service = object["service"];
    if (service !== undefined && !(tooEarly(memo) ? checkService(service, memo) : ask(memo, checkService, service))) return false;
    if (!(keyCount(object) === 1 + Number(service !== undefined))) {
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "size" || key === "service")) return false;
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Volume. */
export function assertVolume(value: unknown): asserts value is Volume {
  if (!isVolume(value)) throw refusal("Volume", explain(value, explainVolume));
}

/** The value with the type Volume, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateVolume(value: unknown, maxErrors?: number): Validation<Volume> {
  return isVolume(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainVolume, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Volume, and is true where that is as much as is wanted. */
export function explainVolume(value: unknown, site: Site): boolean {
  site.schema = "storage/volume.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const size = object["size"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "size" || key === "service") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
      if (size === undefined) {
        if (failMissing("size", site, null, "/required")) return true;
      } else {
        if (refer(explainBytes, size, site, null, "/properties/size/$ref")) return true;
      }
    }
    {
      const service = object["service"];
      if (service !== undefined && refer(explainService, service, site, null, "/properties/service/$ref")) return true;
    }
  }
  return false;
}

/** Volume as a Standard Schema. */
export const VolumeSchema: StandardSchema<Volume> = /* @__PURE__ */ standardSchema(validateVolume, schemaDocument);
