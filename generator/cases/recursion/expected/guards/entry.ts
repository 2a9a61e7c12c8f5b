// Generated from entry.schema.json by `triptych generate`. Do not edit.

import type { Entry, File } from "../types/entry.js";
import type { Site, Validation } from "./runtime/validation.js";
import { keyCount, objectLike, own } from "./runtime/members.js";
import { below, explain, fail, failBranches, refusal, token, within } from "./runtime/validation.js";
import { explainFolder, isFolder } from "./folder.js";

/** Whether a value is of the type Entry. */
export function isEntry(value: unknown): value is Entry {
  if (!(Number(isFolder(value as unknown)) + Number(isFile(value as unknown)) === 1)) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Entry. */
export function assertEntry(value: unknown): asserts value is Entry {
  if (!isEntry(value)) throw refusal("Entry", explain(value, explainEntry));
}

/** The value with the type Entry, or everything that is wrong with it. */
export function validateEntry(value: unknown): Validation<Entry> {
  return isEntry(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainEntry) };
}

/** Reports everything that keeps a value from being of the type Entry. */
export function explainEntry(value: unknown, from: Site): void {
  const site = within(from, "entry.schema.json#");
  if (!(Number(isFolder(value as unknown)) + Number(isFile(value as unknown)) === 1)) {
    failBranches(site, "", "/oneOf", "must match exactly one of the alternatives", [(site) => {
      explainFolder(value, below(site, "", "/oneOf/0/$ref"));
    }, (site) => {
      explainFile(value, below(site, "", "/oneOf/1/$ref"));
    }]);
  }
}

/** Whether a value is of the type File. */
export function isFile(value: unknown): value is File {
  if (!objectLike(value)) return false;
  const object4 = own(value);
  const size = object4["size"];
  const target = object4["target"];
  if (size === undefined) return false;
  if (!(typeof size === "number" && Number.isInteger(size))) return false;
  if (!(size >= 0)) return false;
  if (target !== undefined && !isEntry(target)) return false;
  if (!(keyCount(object4) === Number(size !== undefined) + Number(target !== undefined))) {
    for (const key in object4) {
      const member = object4[key];
      if (member !== undefined && Object.hasOwn(object4, key) && !(key === "size" || key === "target")) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type File. */
export function assertFile(value: unknown): asserts value is File {
  if (!isFile(value)) throw refusal("File", explain(value, explainFile));
}

/** The value with the type File, or everything that is wrong with it. */
export function validateFile(value: unknown): Validation<File> {
  return isFile(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainFile) };
}

/** Reports everything that keeps a value from being of the type File. */
export function explainFile(value: unknown, from: Site): void {
  const site = within(from, "entry.schema.json#/$defs/file");
  if (!objectLike(value)) {
    fail(site, "", "/type", "must be an object");
  } else {
    const object4 = own(value);
    const size = object4["size"];
    const target = object4["target"];
    if (size === undefined) {
      fail(site, "", "/required", "must have the member \"size\"");
    } else {
      if (!(typeof size === "number" && Number.isInteger(size))) {
        fail(site, "/size", "/properties/size/type", "must be an integer");
      } else {
        if (!(size >= 0)) fail(site, "/size", "/properties/size/minimum", "must be at least 0");
      }
    }
    if (target !== undefined) {
      explainEntry(target, below(site, "/target", "/properties/target/$ref"));
    }
    for (const key in object4) {
      const member = object4[key];
      if (member !== undefined && Object.hasOwn(object4, key)) {
        if (!(key === "size" || key === "target") && !false) fail(site, token(key), "/additionalProperties", "must not be there");
      }
    }
  }
}
