/** @noformat */
// Generated from schema/storage-spec.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { StorageSpec, StorageSpecWire } from "../types/storage-spec.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failType } from "./runtime/fail.js";
import { hasPrototype, objectLike } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { refer } from "./runtime/refer.js";
import { token } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { explainS3StorageSpec, explainS3StorageSpecWire } from "./s3-storage-spec.js";
import { explainStorageSourceType } from "./storage-source-type.js";
import { schemaDocument } from "./schemas/storage-spec.js";

/** Whether a value is of the type StorageSpec. */
export function isStorageSpec(value: unknown): value is StorageSpec {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const cid = object["cid"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isStorageSpec(own(value));
    if (cid !== undefined && typeof cid !== "string") return false;
  }
  {
    const metadata = object["metadata"];
    if (metadata !== undefined) {
      if (!objectLike(metadata)) return false;
      const object2 = metadata as { readonly [key: string]: unknown };
      for (const key in object2) {
        const member = object2[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key) && typeof member !== "string") return false;
      }
    }
  }
  {
    const name = object["name"];
    if (name !== undefined && typeof name !== "string") return false;
  }
  {
    const path = object["path"];
    if (path !== undefined && typeof path !== "string") return false;
  }
  {
    const readWrite = object["read_write"];
    if (readWrite !== undefined && typeof readWrite !== "boolean") return false;
  }
  {
    const repo = object["repo"];
    if (repo !== undefined && typeof repo !== "string") return false;
  }
  {
    const s3 = object["s3"];
    if (s3 !== undefined) {
      if (!(typeof s3 === "object" && s3 !== null)) return false;
      const object3 = s3 as { readonly [key: string]: unknown };
      {
        const bucket = object3["bucket"];
        if ((object3["constructor"] !== Object || Object.getPrototypeOf(object3) !== Object.prototype) && hasPrototype(object3)) return !Array.isArray(object3) && isStorageSpec(own(value));
        if (bucket !== undefined && typeof bucket !== "string") return false;
      }
      {
        const checksum = object3["checksum"];
        if (checksum !== undefined && typeof checksum !== "string") return false;
      }
      {
        const endpoint = object3["endpoint"];
        if (endpoint !== undefined && typeof endpoint !== "string") return false;
      }
      {
        const key2 = object3["key"];
        if (key2 !== undefined && typeof key2 !== "string") return false;
      }
      {
        const region = object3["region"];
        if (region !== undefined && typeof region !== "string") return false;
      }
      {
        const versionId = object3["version_id"];
        if (versionId !== undefined && typeof versionId !== "string") return false;
      }
    }
  }
  {
    const sourcePath = object["source_path"];
    if (sourcePath !== undefined && typeof sourcePath !== "string") return false;
  }
  {
    const storageSource = object["storage_source"];
    if (storageSource !== undefined) {
      if (!(storageSource === "IPFS" || storageSource === "RepoClone" || storageSource === "RepoCloneLFS" || storageSource === "URLDownload" || storageSource === "Estuary" || storageSource === "Inline" || storageSource === "LocalDirectory" || storageSource === "S3")) return false;
    }
  }
  {
    const url = object["url"];
    if (url !== undefined && typeof url !== "string") return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type StorageSpec. */
export function assertStorageSpec(value: unknown): asserts value is StorageSpec {
  if (!isStorageSpec(value)) throw refusal("StorageSpec", explain(value, explainStorageSpec));
}

/** The value with the type StorageSpec, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateStorageSpec(value: unknown, maxErrors?: number): Validation<StorageSpec> {
  return isStorageSpec(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainStorageSpec, maxErrors) };
}

/** Reports everything that keeps a value from being of the type StorageSpec, and is true where that is as much as is wanted. */
export function explainStorageSpec(value: unknown, site: Site): boolean {
  site.schema = "https://triptych.dev/schema/bacalhau/storage-spec.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const cid = object["cid"];
      mustOwn(object);
      if (cid !== undefined && typeof cid !== "string" && failType(cid, site, null, "/properties/cid/type", "string")) return true;
    }
    {
      const metadata = object["metadata"];
      if (metadata !== undefined) {
        if (!objectLike(metadata)) {
          if (failType(metadata, site, null, "/properties/metadata/type", "object")) return true;
        } else {
          const object2 = metadata as { readonly [key: string]: unknown };
          for (const key in object2) {
            const member = object2[key];
            if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key) && typeof member !== "string" && failType(member, site, "/metadata" + token(key), "/properties/metadata/additionalProperties/type", "string")) return true;
          }
        }
      }
    }
    {
      const name = object["name"];
      if (name !== undefined && typeof name !== "string" && failType(name, site, null, "/properties/name/type", "string")) return true;
    }
    {
      const path = object["path"];
      if (path !== undefined && typeof path !== "string" && failType(path, site, null, "/properties/path/type", "string")) return true;
    }
    {
      const readWrite = object["read_write"];
      if (readWrite !== undefined && typeof readWrite !== "boolean" && failType(readWrite, site, null, "/properties/read_write/type", "boolean")) return true;
    }
    {
      const repo = object["repo"];
      if (repo !== undefined && typeof repo !== "string" && failType(repo, site, null, "/properties/repo/type", "string")) return true;
    }
    {
      const s3 = object["s3"];
      if (s3 !== undefined && refer(explainS3StorageSpec, s3, site, null, "/properties/s3/$ref")) return true;
    }
    {
      const sourcePath = object["source_path"];
      if (sourcePath !== undefined && typeof sourcePath !== "string" && failType(sourcePath, site, null, "/properties/source_path/type", "string")) return true;
    }
    {
      const storageSource = object["storage_source"];
      if (storageSource !== undefined && refer(explainStorageSourceType, storageSource, site, null, "/properties/storage_source/$ref")) return true;
    }
    {
      const url = object["url"];
      if (url !== undefined && typeof url !== "string" && failType(url, site, null, "/properties/url/type", "string")) return true;
    }
  }
  return false;
}

/** StorageSpec as a Standard Schema. */
export const StorageSpecSchema: StandardSchema<StorageSpec> = /* @__PURE__ */ standardSchema(validateStorageSpec, schemaDocument);

/** Whether a value is of the type StorageSpecWire. */
export function isStorageSpecWire(value: unknown): value is StorageSpecWire {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const cID = object["CID"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isStorageSpecWire(own(value));
    if (cID !== undefined && typeof cID !== "string") return false;
  }
  {
    const metadata = object["Metadata"];
    if (metadata !== undefined) {
      if (!objectLike(metadata)) return false;
      const object2 = metadata as { readonly [key: string]: unknown };
      for (const key in object2) {
        const member = object2[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key) && typeof member !== "string") return false;
      }
    }
  }
  {
    const name = object["Name"];
    if (name !== undefined && typeof name !== "string") return false;
  }
  {
    const path = object["Path"];
    if (path !== undefined && typeof path !== "string") return false;
  }
  {
    const readWrite = object["ReadWrite"];
    if (readWrite !== undefined && typeof readWrite !== "boolean") return false;
  }
  {
    const repo = object["Repo"];
    if (repo !== undefined && typeof repo !== "string") return false;
  }
  {
    const s3 = object["S3"];
    if (s3 !== undefined) {
      if (!(typeof s3 === "object" && s3 !== null)) return false;
      const object3 = s3 as { readonly [key: string]: unknown };
      {
        const bucket = object3["Bucket"];
        if ((object3["constructor"] !== Object || Object.getPrototypeOf(object3) !== Object.prototype) && hasPrototype(object3)) return !Array.isArray(object3) && isStorageSpecWire(own(value));
        if (bucket !== undefined && typeof bucket !== "string") return false;
      }
      {
        const checksum = object3["Checksum"];
        if (checksum !== undefined && typeof checksum !== "string") return false;
      }
      {
        const endpoint = object3["Endpoint"];
        if (endpoint !== undefined && typeof endpoint !== "string") return false;
      }
      {
        const key2 = object3["Key"];
        if (key2 !== undefined && typeof key2 !== "string") return false;
      }
      {
        const region = object3["Region"];
        if (region !== undefined && typeof region !== "string") return false;
      }
      {
        const versionID = object3["VersionID"];
        if (versionID !== undefined && typeof versionID !== "string") return false;
      }
    }
  }
  {
    const sourcePath = object["SourcePath"];
    if (sourcePath !== undefined && typeof sourcePath !== "string") return false;
  }
  {
    const storageSource = object["StorageSource"];
    if (storageSource !== undefined) {
      if (!(storageSource === "IPFS" || storageSource === "RepoClone" || storageSource === "RepoCloneLFS" || storageSource === "URLDownload" || storageSource === "Estuary" || storageSource === "Inline" || storageSource === "LocalDirectory" || storageSource === "S3")) return false;
    }
  }
  {
    const uRL = object["URL"];
    if (uRL !== undefined && typeof uRL !== "string") return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type StorageSpecWire. */
export function assertStorageSpecWire(value: unknown): asserts value is StorageSpecWire {
  if (!isStorageSpecWire(value)) throw refusal("StorageSpecWire", explain(value, explainStorageSpecWire));
}

/** The value with the type StorageSpecWire, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateStorageSpecWire(value: unknown, maxErrors?: number): Validation<StorageSpecWire> {
  return isStorageSpecWire(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainStorageSpecWire, maxErrors) };
}

/** Reports everything that keeps a value from being of the type StorageSpecWire, and is true where that is as much as is wanted. */
export function explainStorageSpecWire(value: unknown, site: Site): boolean {
  site.schema = "https://triptych.dev/schema/bacalhau/storage-spec.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const cID = object["CID"];
      mustOwn(object);
      if (cID !== undefined && typeof cID !== "string" && failType(cID, site, "/CID", "/properties/cid/type", "string")) return true;
    }
    {
      const metadata = object["Metadata"];
      if (metadata !== undefined) {
        if (!objectLike(metadata)) {
          if (failType(metadata, site, "/Metadata", "/properties/metadata/type", "object")) return true;
        } else {
          const object2 = metadata as { readonly [key: string]: unknown };
          for (const key in object2) {
            const member = object2[key];
            if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key) && typeof member !== "string" && failType(member, site, "/Metadata" + token(key), "/properties/metadata/additionalProperties/type", "string")) return true;
          }
        }
      }
    }
    {
      const name = object["Name"];
      if (name !== undefined && typeof name !== "string" && failType(name, site, "/Name", "/properties/name/type", "string")) return true;
    }
    {
      const path = object["Path"];
      if (path !== undefined && typeof path !== "string" && failType(path, site, "/Path", "/properties/path/type", "string")) return true;
    }
    {
      const readWrite = object["ReadWrite"];
      if (readWrite !== undefined && typeof readWrite !== "boolean" && failType(readWrite, site, "/ReadWrite", "/properties/read_write/type", "boolean")) return true;
    }
    {
      const repo = object["Repo"];
      if (repo !== undefined && typeof repo !== "string" && failType(repo, site, "/Repo", "/properties/repo/type", "string")) return true;
    }
    {
      const s3 = object["S3"];
      if (s3 !== undefined && refer(explainS3StorageSpecWire, s3, site, "/S3", "/properties/s3/$ref")) return true;
    }
    {
      const sourcePath = object["SourcePath"];
      if (sourcePath !== undefined && typeof sourcePath !== "string" && failType(sourcePath, site, "/SourcePath", "/properties/source_path/type", "string")) return true;
    }
    {
      const storageSource = object["StorageSource"];
      if (storageSource !== undefined && refer(explainStorageSourceType, storageSource, site, "/StorageSource", "/properties/storage_source/$ref")) return true;
    }
    {
      const uRL = object["URL"];
      if (uRL !== undefined && typeof uRL !== "string" && failType(uRL, site, "/URL", "/properties/url/type", "string")) return true;
    }
  }
  return false;
}

/** StorageSpecWire as a Standard Schema. */
export const StorageSpecWireSchema: StandardSchema<StorageSpecWire> = /* @__PURE__ */ standardSchema(validateStorageSpecWire);
