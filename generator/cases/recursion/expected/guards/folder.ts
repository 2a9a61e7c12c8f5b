/** @noformat */
// Generated from folder.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Folder } from "../types/folder.js";
import type { Memo } from "./runtime/memo.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { fail, failMissing, failType } from "./runtime/fail.js";
import { hasPrototype, keyCount, objectLike } from "./runtime/members.js";
import { ask, emptyMemo, tooDeep, tooEarly } from "./runtime/memo.js";
import { mustOwn, own } from "./runtime/own.js";
import { finds, lift, refer } from "./runtime/refer.js";
import { token } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { checkEntry, explainEntry } from "./entry.js";
import { schemaDocument } from "./schemas/folder.js";

/** Whether a value is of the type Folder. */
export function isFolder(value: unknown): value is Folder {
  try {
    return checkFolder(value, emptyMemo());
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isFolder` from within a guard: throws where the stack runs out. */
export function checkFolder(value: unknown, memo: Memo | undefined): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const name = object["name"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkFolder(own(value), memo);
    if (name === undefined) return false;
    if (typeof name !== "string") return false;
  }
  const entries = object["entries"];
  if (entries !== undefined) {
    if (!Array.isArray(entries)) return false;
    for (let index = 0; index < entries.length; index++) {
      const item = entries[index] as unknown;
      if (!(tooEarly(memo) ? checkEntry(item, memo) : ask(memo, checkEntry, item))) return false;
    }
  }
  {
    const parent = object["parent"];
    if (parent !== undefined && !(tooEarly(memo) ? checkFolder(parent, memo) : ask(memo, checkFolder, parent))) return false;
    if (!(keyCount(object) === 1 + Number(entries !== undefined) + Number(parent !== undefined))) {
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "name" || key === "entries" || key === "parent")) return false;
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Folder. */
export function assertFolder(value: unknown): asserts value is Folder {
  if (!isFolder(value)) throw refusal("Folder", explain(value, explainFolder));
}

/** The value with the type Folder, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateFolder(value: unknown, maxErrors?: number): Validation<Folder> {
  return isFolder(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainFolder, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Folder, and is true where that is as much as is wanted. */
export function explainFolder(value: unknown, site: Site): boolean {
  site.schema = "folder.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const name = object["name"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "name" || key === "entries" || key === "parent") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
      if (name === undefined) {
        if (failMissing("name", site, null, "/required")) return true;
      } else {
        if (typeof name !== "string" && failType(name, site, null, "/properties/name/type", "string")) return true;
      }
    }
    {
      const entries = object["entries"];
      if (entries !== undefined) {
        if (!Array.isArray(entries)) {
          if (failType(entries, site, null, "/properties/entries/type", "array")) return true;
        } else {
          for (let index = 0; index < entries.length; index++) {
            const item = entries[index] as unknown;
            if (finds(explainEntry, item, site) && lift(site, "/entries/" + index, "/properties/entries/items/$ref")) return true;
          }
        }
      }
    }
    {
      const parent = object["parent"];
      if (parent !== undefined && refer(explainFolder, parent, site, null, "/properties/parent/$ref")) return true;
    }
  }
  return false;
}

/** Folder as a Standard Schema. */
export const FolderSchema: StandardSchema<Folder> = /* @__PURE__ */ standardSchema(validateFolder, schemaDocument);
