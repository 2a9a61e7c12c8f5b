/** @noformat */
// Generated from entry.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Entry, File } from "../types/entry.js";
import type { Memo } from "./runtime/memo.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failBranches } from "./runtime/branches.js";
import { fail, failMissing, failType } from "./runtime/fail.js";
import { hasPrototype, keyCount, objectLike } from "./runtime/members.js";
import { ask, emptyMemo, tooDeep, tooEarly } from "./runtime/memo.js";
import { mustOwn, own } from "./runtime/own.js";
import { refer } from "./runtime/refer.js";
import { token } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { checkFolder, explainFolder } from "./folder.js";
import { schemaDocument } from "./schemas/entry.js";

/** Whether a value is of the type Entry. */
export function isEntry(value: unknown): value is Entry {
  try {
    return checkEntry(value, emptyMemo());
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isEntry` from within a guard: throws where the stack runs out. */
export function checkEntry(value: unknown, memo: Memo | undefined): boolean {
  if (!(Number((tooEarly(memo) ? checkFolder(value as unknown, memo) : ask(memo, checkFolder, value as unknown))) + Number((tooEarly(memo) ? checkFile(value as unknown, memo) : ask(memo, checkFile, value as unknown))) === 1)) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Entry. */
export function assertEntry(value: unknown): asserts value is Entry {
  if (!isEntry(value)) throw refusal("Entry", explain(value, explainEntry));
}

/** The value with the type Entry, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateEntry(value: unknown, maxErrors?: number): Validation<Entry> {
  return isEntry(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainEntry, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Entry, and is true where that is as much as is wanted. */
export function explainEntry(value: unknown, site: Site): boolean {
  const memo = site;
  site.schema = "entry.schema.json#";
  if (!(Number((tooEarly(memo) ? checkFolder(value as unknown, memo) : ask(memo, checkFolder, value as unknown))) + Number((tooEarly(memo) ? checkFile(value as unknown, memo) : ask(memo, checkFile, value as unknown))) === 1) && failBranches(site, null, "/oneOf", "must match exactly one of the alternatives", value, 2, (branch, value: unknown) => {
    switch (branch) {
      case 0: {
        if (refer(explainFolder, value, site, null, "/oneOf/0/$ref")) return true;
        break;
      }
      case 1: {
        if (refer(explainFile, value, site, null, "/oneOf/1/$ref")) return true;
        break;
      }
    }
    return false;
  })) return true;
  return false;
}

/** Entry as a Standard Schema. */
export const EntrySchema: StandardSchema<Entry> = /* @__PURE__ */ standardSchema(validateEntry, schemaDocument);

/** Whether a value is of the type File. */
export function isFile(value: unknown): value is File {
  try {
    return checkFile(value, emptyMemo());
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isFile` from within a guard: throws where the stack runs out. */
export function checkFile(value: unknown, memo: Memo | undefined): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const size = object["size"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkFile(own(value), memo);
    if (size === undefined) return false;
    if (!(typeof size === "number" && Number.isInteger(size))) return false;
    if (!(size >= 0)) return false;
  }
  {
    const target = object["target"];
    if (target !== undefined && !(tooEarly(memo) ? checkEntry(target, memo) : ask(memo, checkEntry, target))) return false;
    if (!(keyCount(object) === 1 + Number(target !== undefined))) {
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "size" || key === "target")) return false;
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type File. */
export function assertFile(value: unknown): asserts value is File {
  if (!isFile(value)) throw refusal("File", explain(value, explainFile));
}

/** The value with the type File, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateFile(value: unknown, maxErrors?: number): Validation<File> {
  return isFile(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainFile, maxErrors) };
}

/** Reports everything that keeps a value from being of the type File, and is true where that is as much as is wanted. */
export function explainFile(value: unknown, site: Site): boolean {
  site.schema = "entry.schema.json#/$defs/file";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const size = object["size"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "size" || key === "target") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
      if (size === undefined) {
        if (failMissing("size", site, null, "/required")) return true;
      } else {
        if (!(typeof size === "number" && Number.isInteger(size))) {
          if (failType(size, site, null, "/properties/size/type", "integer")) return true;
        } else {
          if (!(size >= 0) && fail(site, null, "/properties/size/minimum", "must be at least 0", { limit: 0 })) return true;
        }
      }
    }
    {
      const target = object["target"];
      if (target !== undefined && refer(explainEntry, target, site, null, "/properties/target/$ref")) return true;
    }
  }
  return false;
}

/** File as a Standard Schema. */
export const FileSchema: StandardSchema<File> = /* @__PURE__ */ standardSchema(validateFile, schemaDocument, "/$defs/file");
