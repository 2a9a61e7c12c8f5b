// Generated from storage/volume.schema.json by `triptych generate`. Do not edit.

import type { Volume } from "../../types/storage/volume.js";
import type { Site, Validation } from "../runtime/validation.js";
import { keyCount, objectLike, own } from "../runtime/members.js";
import { below, explain, fail, refusal, token, within } from "../runtime/validation.js";
import { explainService, isService } from "../service.js";
import { explainBytes, isBytes } from "./units.js";

/** Whether a value is of the type Volume. */
export function isVolume(value: unknown): value is Volume {
  if (!objectLike(value)) return false;
  const object = own(value);
  const size = object["size"];
  const service = object["service"];
  if (size === undefined) return false;
  if (!isBytes(size)) return false;
  if (service !== undefined && !isService(service)) return false;
  if (!(keyCount(object) === Number(size !== undefined) + Number(service !== undefined))) {
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.hasOwn(object, key) && !(key === "size" || key === "service")) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Volume. */
export function assertVolume(value: unknown): asserts value is Volume {
  if (!isVolume(value)) throw refusal("Volume", explain(value, explainVolume));
}

/** The value with the type Volume, or everything that is wrong with it. */
export function validateVolume(value: unknown): Validation<Volume> {
  return isVolume(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainVolume) };
}

/** Reports everything that keeps a value from being of the type Volume. */
export function explainVolume(value: unknown, from: Site): void {
  const site = within(from, "storage/volume.schema.json#");
  if (!objectLike(value)) {
    fail(site, "", "/type", "must be an object");
  } else {
    const object = own(value);
    const size = object["size"];
    const service = object["service"];
    if (size === undefined) {
      fail(site, "", "/required", "must have the member \"size\"");
    } else {
      explainBytes(size, below(site, "/size", "/properties/size/$ref"));
    }
    if (service !== undefined) {
      explainService(service, below(site, "/service", "/properties/service/$ref"));
    }
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.hasOwn(object, key)) {
        if (!(key === "size" || key === "service") && !false) fail(site, token(key), "/additionalProperties", "must not be there");
      }
    }
  }
}
