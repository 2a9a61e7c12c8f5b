/** @noformat */
// Generated from schema/storage-source-type.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { StorageSourceType } from "../types/storage-source-type.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failEnum, failType } from "./runtime/fail.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/storage-source-type.js";

const constant: readonly unknown[] = ["IPFS", "RepoClone", "RepoCloneLFS", "URLDownload", "Estuary", "Inline", "LocalDirectory", "S3"];

/** Whether a value is of the type StorageSourceType. */
export function isStorageSourceType(value: unknown): value is StorageSourceType {
  if (!(value === "IPFS" || value === "RepoClone" || value === "RepoCloneLFS" || value === "URLDownload" || value === "Estuary" || value === "Inline" || value === "LocalDirectory" || value === "S3")) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type StorageSourceType. */
export function assertStorageSourceType(value: unknown): asserts value is StorageSourceType {
  if (!isStorageSourceType(value)) throw refusal("StorageSourceType", explain(value, explainStorageSourceType));
}

/** The value with the type StorageSourceType, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateStorageSourceType(value: unknown, maxErrors?: number): Validation<StorageSourceType> {
  return isStorageSourceType(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainStorageSourceType, maxErrors) };
}

/** Reports everything that keeps a value from being of the type StorageSourceType, and is true where that is as much as is wanted. */
export function explainStorageSourceType(value: unknown, site: Site): boolean {
  site.schema = "https://triptych.dev/schema/bacalhau/storage-source-type.schema.json#";
  if (typeof value !== "string") {
    if (failType(value, site, null, "/type", "string")) return true;
  } else {
    if (!(value === "IPFS" || value === "RepoClone" || value === "RepoCloneLFS" || value === "URLDownload" || value === "Estuary" || value === "Inline" || value === "LocalDirectory" || value === "S3") && failEnum(value, site, null, "/enum", constant)) return true;
  }
  return false;
}

/** StorageSourceType as a Standard Schema. */
export const StorageSourceTypeSchema: StandardSchema<StorageSourceType> = /* @__PURE__ */ standardSchema(validateStorageSourceType, schemaDocument);
