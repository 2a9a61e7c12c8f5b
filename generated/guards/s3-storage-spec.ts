/** @noformat */
// Generated from schema/s3-storage-spec.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { S3StorageSpec, S3StorageSpecWire } from "../types/s3-storage-spec.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failType } from "./runtime/fail.js";
import { hasPrototype, objectLike } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/s3-storage-spec.js";

/** Whether a value is of the type S3StorageSpec. */
export function isS3StorageSpec(value: unknown): value is S3StorageSpec {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const bucket = object["bucket"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isS3StorageSpec(own(value));
    if (bucket !== undefined && typeof bucket !== "string") return false;
  }
  {
    const checksum = object["checksum"];
    if (checksum !== undefined && typeof checksum !== "string") return false;
  }
  {
    const endpoint = object["endpoint"];
    if (endpoint !== undefined && typeof endpoint !== "string") return false;
  }
  {
    const key = object["key"];
    if (key !== undefined && typeof key !== "string") return false;
  }
  {
    const region = object["region"];
    if (region !== undefined && typeof region !== "string") return false;
  }
  {
    const versionId = object["version_id"];
    if (versionId !== undefined && typeof versionId !== "string") return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type S3StorageSpec. */
export function assertS3StorageSpec(value: unknown): asserts value is S3StorageSpec {
  if (!isS3StorageSpec(value)) throw refusal("S3StorageSpec", explain(value, explainS3StorageSpec));
}

/** The value with the type S3StorageSpec, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateS3StorageSpec(value: unknown, maxErrors?: number): Validation<S3StorageSpec> {
  return isS3StorageSpec(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainS3StorageSpec, maxErrors) };
}

/** Reports everything that keeps a value from being of the type S3StorageSpec, and is true where that is as much as is wanted. */
export function explainS3StorageSpec(value: unknown, site: Site): boolean {
  site.schema = "https://triptych.dev/schema/bacalhau/s3-storage-spec.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const bucket = object["bucket"];
      mustOwn(object);
      if (bucket !== undefined && typeof bucket !== "string" && failType(bucket, site, null, "/properties/bucket/type", "string")) return true;
    }
    {
      const checksum = object["checksum"];
      if (checksum !== undefined && typeof checksum !== "string" && failType(checksum, site, null, "/properties/checksum/type", "string")) return true;
    }
    {
      const endpoint = object["endpoint"];
      if (endpoint !== undefined && typeof endpoint !== "string" && failType(endpoint, site, null, "/properties/endpoint/type", "string")) return true;
    }
    {
      const key = object["key"];
      if (key !== undefined && typeof key !== "string" && failType(key, site, null, "/properties/key/type", "string")) return true;
    }
    {
      const region = object["region"];
      if (region !== undefined && typeof region !== "string" && failType(region, site, null, "/properties/region/type", "string")) return true;
    }
    {
      const versionId = object["version_id"];
      if (versionId !== undefined && typeof versionId !== "string" && failType(versionId, site, null, "/properties/version_id/type", "string")) return true;
    }
  }
  return false;
}

/** S3StorageSpec as a Standard Schema. */
export const S3StorageSpecSchema: StandardSchema<S3StorageSpec> = /* @__PURE__ */ standardSchema(validateS3StorageSpec, schemaDocument);

/** Whether a value is of the type S3StorageSpecWire. */
export function isS3StorageSpecWire(value: unknown): value is S3StorageSpecWire {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const bucket = object["Bucket"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isS3StorageSpecWire(own(value));
    if (bucket !== undefined && typeof bucket !== "string") return false;
  }
  {
    const checksum = object["Checksum"];
    if (checksum !== undefined && typeof checksum !== "string") return false;
  }
  {
    const endpoint = object["Endpoint"];
    if (endpoint !== undefined && typeof endpoint !== "string") return false;
  }
  {
    const key = object["Key"];
    if (key !== undefined && typeof key !== "string") return false;
  }
  {
    const region = object["Region"];
    if (region !== undefined && typeof region !== "string") return false;
  }
  {
    const versionID = object["VersionID"];
    if (versionID !== undefined && typeof versionID !== "string") return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type S3StorageSpecWire. */
export function assertS3StorageSpecWire(value: unknown): asserts value is S3StorageSpecWire {
  if (!isS3StorageSpecWire(value)) throw refusal("S3StorageSpecWire", explain(value, explainS3StorageSpecWire));
}

/** The value with the type S3StorageSpecWire, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateS3StorageSpecWire(value: unknown, maxErrors?: number): Validation<S3StorageSpecWire> {
  return isS3StorageSpecWire(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainS3StorageSpecWire, maxErrors) };
}

/** Reports everything that keeps a value from being of the type S3StorageSpecWire, and is true where that is as much as is wanted. */
export function explainS3StorageSpecWire(value: unknown, site: Site): boolean {
  site.schema = "https://triptych.dev/schema/bacalhau/s3-storage-spec.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const bucket = object["Bucket"];
      mustOwn(object);
      if (bucket !== undefined && typeof bucket !== "string" && failType(bucket, site, "/Bucket", "/properties/bucket/type", "string")) return true;
    }
    {
      const checksum = object["Checksum"];
      if (checksum !== undefined && typeof checksum !== "string" && failType(checksum, site, "/Checksum", "/properties/checksum/type", "string")) return true;
    }
    {
      const endpoint = object["Endpoint"];
      if (endpoint !== undefined && typeof endpoint !== "string" && failType(endpoint, site, "/Endpoint", "/properties/endpoint/type", "string")) return true;
    }
    {
      const key = object["Key"];
      if (key !== undefined && typeof key !== "string" && failType(key, site, "/Key", "/properties/key/type", "string")) return true;
    }
    {
      const region = object["Region"];
      if (region !== undefined && typeof region !== "string" && failType(region, site, "/Region", "/properties/region/type", "string")) return true;
    }
    {
      const versionID = object["VersionID"];
      if (versionID !== undefined && typeof versionID !== "string" && failType(versionID, site, "/VersionID", "/properties/version_id/type", "string")) return true;
    }
  }
  return false;
}

/** S3StorageSpecWire as a Standard Schema. */
export const S3StorageSpecWireSchema: StandardSchema<S3StorageSpecWire> = /* @__PURE__ */ standardSchema(validateS3StorageSpecWire);
