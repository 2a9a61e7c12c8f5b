// Generated from schema/job-spec-wasm.schema.json by `npm run generate`. Do not edit.

import type { JobSpecWasm, JobSpecWasmWire } from "../types/job-spec-wasm.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failWith } from "./runtime/fail.js";
import { hasPrototype, objectLike } from "./runtime/members.js";
import { own } from "./runtime/own.js";
import { refer } from "./runtime/refer.js";
import { token, within } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { explainStorageSpec, explainStorageSpecWire } from "./storage-spec.js";
import { schemaDocument } from "./schemas/job-spec-wasm.js";

/** Whether a value is of the type JobSpecWasm. */
export function isJobSpecWasm(value: unknown): value is JobSpecWasm {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const entryModule = object["entry_module"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isJobSpecWasm(own(value));
  if (entryModule !== undefined) {
    if (!(typeof entryModule === "object" && entryModule !== null)) return false;
    const object2 = entryModule as { readonly [key: string]: unknown };
    const cid = object2["cid"];
    if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && isJobSpecWasm(own(value));
    if (cid !== undefined && typeof cid !== "string") return false;
    const metadata = object2["metadata"];
    if (metadata !== undefined) {
      if (!objectLike(metadata)) return false;
      const object3 = metadata as { readonly [key: string]: unknown };
      for (const key in object3) {
        const member = object3[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object3, key) && typeof member !== "string") return false;
      }
    }
    const name = object2["name"];
    if (name !== undefined && typeof name !== "string") return false;
    const path = object2["path"];
    if (path !== undefined && typeof path !== "string") return false;
    const readWrite = object2["read_write"];
    if (readWrite !== undefined && typeof readWrite !== "boolean") return false;
    const repo = object2["repo"];
    if (repo !== undefined && typeof repo !== "string") return false;
    const s3 = object2["s3"];
    if (s3 !== undefined) {
      if (!(typeof s3 === "object" && s3 !== null)) return false;
      const object4 = s3 as { readonly [key: string]: unknown };
      const bucket = object4["bucket"];
      if ((object4["constructor"] !== Object || Object.getPrototypeOf(object4) !== Object.prototype) && hasPrototype(object4)) return !Array.isArray(object4) && isJobSpecWasm(own(value));
      if (bucket !== undefined && typeof bucket !== "string") return false;
      const checksum = object4["checksum"];
      if (checksum !== undefined && typeof checksum !== "string") return false;
      const endpoint = object4["endpoint"];
      if (endpoint !== undefined && typeof endpoint !== "string") return false;
      const key2 = object4["key"];
      if (key2 !== undefined && typeof key2 !== "string") return false;
      const region = object4["region"];
      if (region !== undefined && typeof region !== "string") return false;
      const versionId = object4["version_id"];
      if (versionId !== undefined && typeof versionId !== "string") return false;
    }
    const sourcePath = object2["source_path"];
    if (sourcePath !== undefined && typeof sourcePath !== "string") return false;
    const storageSource = object2["storage_source"];
    if (storageSource !== undefined) {
      if (!(storageSource === "IPFS" || storageSource === "RepoClone" || storageSource === "RepoCloneLFS" || storageSource === "URLDownload" || storageSource === "Estuary" || storageSource === "Inline" || storageSource === "LocalDirectory" || storageSource === "S3")) return false;
    }
    const url = object2["url"];
    if (url !== undefined && typeof url !== "string") return false;
  }
  const entryPoint = object["entry_point"];
  if (entryPoint !== undefined && typeof entryPoint !== "string") return false;
  const environmentVariables = object["environment_variables"];
  if (environmentVariables !== undefined) {
    if (!objectLike(environmentVariables)) return false;
    const object5 = environmentVariables as { readonly [key: string]: unknown };
    for (const key3 in object5) {
      const member2 = object5[key3];
      if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object5, key3) && typeof member2 !== "string") return false;
    }
  }
  const importModules = object["import_modules"];
  if (importModules !== undefined) {
    if (!Array.isArray(importModules)) return false;
    for (let index = 0; index < importModules.length; index++) {
      const item = importModules[index] as unknown;
      if (!(typeof item === "object" && item !== null)) return false;
      const object6 = item as { readonly [key: string]: unknown };
      const cid2 = object6["cid"];
      if ((object6["constructor"] !== Object || Object.getPrototypeOf(object6) !== Object.prototype) && hasPrototype(object6)) return !Array.isArray(object6) && isJobSpecWasm(own(value));
      if (cid2 !== undefined && typeof cid2 !== "string") return false;
      const metadata2 = object6["metadata"];
      if (metadata2 !== undefined) {
        if (!objectLike(metadata2)) return false;
        const object7 = metadata2 as { readonly [key: string]: unknown };
        for (const key4 in object7) {
          const member3 = object7[key4];
          if (member3 !== undefined && Object.prototype.hasOwnProperty.call(object7, key4) && typeof member3 !== "string") return false;
        }
      }
      const name2 = object6["name"];
      if (name2 !== undefined && typeof name2 !== "string") return false;
      const path2 = object6["path"];
      if (path2 !== undefined && typeof path2 !== "string") return false;
      const readWrite2 = object6["read_write"];
      if (readWrite2 !== undefined && typeof readWrite2 !== "boolean") return false;
      const repo2 = object6["repo"];
      if (repo2 !== undefined && typeof repo2 !== "string") return false;
      const s32 = object6["s3"];
      if (s32 !== undefined) {
        if (!(typeof s32 === "object" && s32 !== null)) return false;
        const object8 = s32 as { readonly [key: string]: unknown };
        const bucket2 = object8["bucket"];
        if ((object8["constructor"] !== Object || Object.getPrototypeOf(object8) !== Object.prototype) && hasPrototype(object8)) return !Array.isArray(object8) && isJobSpecWasm(own(value));
        if (bucket2 !== undefined && typeof bucket2 !== "string") return false;
        const checksum2 = object8["checksum"];
        if (checksum2 !== undefined && typeof checksum2 !== "string") return false;
        const endpoint2 = object8["endpoint"];
        if (endpoint2 !== undefined && typeof endpoint2 !== "string") return false;
        const key5 = object8["key"];
        if (key5 !== undefined && typeof key5 !== "string") return false;
        const region2 = object8["region"];
        if (region2 !== undefined && typeof region2 !== "string") return false;
        const versionId2 = object8["version_id"];
        if (versionId2 !== undefined && typeof versionId2 !== "string") return false;
      }
      const sourcePath2 = object6["source_path"];
      if (sourcePath2 !== undefined && typeof sourcePath2 !== "string") return false;
      const storageSource2 = object6["storage_source"];
      if (storageSource2 !== undefined) {
        if (!(storageSource2 === "IPFS" || storageSource2 === "RepoClone" || storageSource2 === "RepoCloneLFS" || storageSource2 === "URLDownload" || storageSource2 === "Estuary" || storageSource2 === "Inline" || storageSource2 === "LocalDirectory" || storageSource2 === "S3")) return false;
      }
      const url2 = object6["url"];
      if (url2 !== undefined && typeof url2 !== "string") return false;
    }
  }
  const parameters = object["parameters"];
  if (parameters !== undefined) {
    if (!Array.isArray(parameters)) return false;
    for (let index2 = 0; index2 < parameters.length; index2++) {
      const item2 = parameters[index2] as unknown;
      if (typeof item2 !== "string") return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type JobSpecWasm. */
export function assertJobSpecWasm(value: unknown): asserts value is JobSpecWasm {
  if (!isJobSpecWasm(value)) throw refusal("JobSpecWasm", explain(value, explainJobSpecWasm));
}

/** The value with the type JobSpecWasm, or what is wrong with it: at most `most` errors, a hundred if not said. */
export function validateJobSpecWasm(value: unknown, most?: number): Validation<JobSpecWasm> {
  return isJobSpecWasm(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainJobSpecWasm, most) };
}

/** Reports everything that keeps a value from being of the type JobSpecWasm. */
export function explainJobSpecWasm(value: unknown, from: Site): void {
  const site = within(from, "https://triptych.dev/schema/bacalhau/job-spec-wasm.schema.json#");
  if (!objectLike(value)) {
    failWith(value, site, "", "/type", "must be an object");
  } else {
    const object = value as { readonly [key: string]: unknown };
    const entryModule = object["entry_module"];
    if (entryModule !== undefined) {
      refer(explainStorageSpec, entryModule, site, "/entry_module", "/properties/entry_module/$ref");
    }
    const entryPoint = object["entry_point"];
    if (entryPoint !== undefined) {
      if (typeof entryPoint !== "string") failWith(entryPoint, site, "/entry_point", "/properties/entry_point/type", "must be a string");
    }
    const environmentVariables = object["environment_variables"];
    if (environmentVariables !== undefined) {
      if (!objectLike(environmentVariables)) {
        failWith(environmentVariables, site, "/environment_variables", "/properties/environment_variables/type", "must be an object");
      } else {
        const object2 = environmentVariables as { readonly [key: string]: unknown };
        for (const key in object2) {
          const member = object2[key];
          if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key)) {
            if (typeof member !== "string") failWith(member, site, "/environment_variables" + token(key), "/properties/environment_variables/additionalProperties/type", "must be a string");
          }
        }
      }
    }
    const importModules = object["import_modules"];
    if (importModules !== undefined) {
      if (!Array.isArray(importModules)) {
        failWith(importModules, site, "/import_modules", "/properties/import_modules/type", "must be an array");
      } else {
        for (let index = 0; index < importModules.length; index++) {
          const item = importModules[index] as unknown;
          refer(explainStorageSpec, item, site, "/import_modules/" + index, "/properties/import_modules/items/$ref");
        }
      }
    }
    const parameters = object["parameters"];
    if (parameters !== undefined) {
      if (!Array.isArray(parameters)) {
        failWith(parameters, site, "/parameters", "/properties/parameters/type", "must be an array");
      } else {
        for (let index2 = 0; index2 < parameters.length; index2++) {
          const item2 = parameters[index2] as unknown;
          if (typeof item2 !== "string") failWith(item2, site, "/parameters/" + index2, "/properties/parameters/items/type", "must be a string");
        }
      }
    }
  }
}

/** JobSpecWasm as a Standard Schema. */
export const JobSpecWasmSchema: StandardSchema<JobSpecWasm> = /* @__PURE__ */ standardSchema(validateJobSpecWasm, schemaDocument);

/** Whether a value is of the type JobSpecWasmWire. */
export function isJobSpecWasmWire(value: unknown): value is JobSpecWasmWire {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const entryModule = object["EntryModule"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isJobSpecWasmWire(own(value));
  if (entryModule !== undefined) {
    if (!(typeof entryModule === "object" && entryModule !== null)) return false;
    const object2 = entryModule as { readonly [key: string]: unknown };
    const cID = object2["CID"];
    if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && isJobSpecWasmWire(own(value));
    if (cID !== undefined && typeof cID !== "string") return false;
    const metadata = object2["Metadata"];
    if (metadata !== undefined) {
      if (!objectLike(metadata)) return false;
      const object3 = metadata as { readonly [key: string]: unknown };
      for (const key in object3) {
        const member = object3[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object3, key) && typeof member !== "string") return false;
      }
    }
    const name = object2["Name"];
    if (name !== undefined && typeof name !== "string") return false;
    const path = object2["Path"];
    if (path !== undefined && typeof path !== "string") return false;
    const readWrite = object2["ReadWrite"];
    if (readWrite !== undefined && typeof readWrite !== "boolean") return false;
    const repo = object2["Repo"];
    if (repo !== undefined && typeof repo !== "string") return false;
    const s3 = object2["S3"];
    if (s3 !== undefined) {
      if (!(typeof s3 === "object" && s3 !== null)) return false;
      const object4 = s3 as { readonly [key: string]: unknown };
      const bucket = object4["Bucket"];
      if ((object4["constructor"] !== Object || Object.getPrototypeOf(object4) !== Object.prototype) && hasPrototype(object4)) return !Array.isArray(object4) && isJobSpecWasmWire(own(value));
      if (bucket !== undefined && typeof bucket !== "string") return false;
      const checksum = object4["Checksum"];
      if (checksum !== undefined && typeof checksum !== "string") return false;
      const endpoint = object4["Endpoint"];
      if (endpoint !== undefined && typeof endpoint !== "string") return false;
      const key2 = object4["Key"];
      if (key2 !== undefined && typeof key2 !== "string") return false;
      const region = object4["Region"];
      if (region !== undefined && typeof region !== "string") return false;
      const versionID = object4["VersionID"];
      if (versionID !== undefined && typeof versionID !== "string") return false;
    }
    const sourcePath = object2["SourcePath"];
    if (sourcePath !== undefined && typeof sourcePath !== "string") return false;
    const storageSource = object2["StorageSource"];
    if (storageSource !== undefined) {
      if (!(storageSource === "IPFS" || storageSource === "RepoClone" || storageSource === "RepoCloneLFS" || storageSource === "URLDownload" || storageSource === "Estuary" || storageSource === "Inline" || storageSource === "LocalDirectory" || storageSource === "S3")) return false;
    }
    const uRL = object2["URL"];
    if (uRL !== undefined && typeof uRL !== "string") return false;
  }
  const entryPoint = object["EntryPoint"];
  if (entryPoint !== undefined && typeof entryPoint !== "string") return false;
  const environmentVariables = object["EnvironmentVariables"];
  if (environmentVariables !== undefined) {
    if (!objectLike(environmentVariables)) return false;
    const object5 = environmentVariables as { readonly [key: string]: unknown };
    for (const key3 in object5) {
      const member2 = object5[key3];
      if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object5, key3) && typeof member2 !== "string") return false;
    }
  }
  const importModules = object["ImportModules"];
  if (importModules !== undefined) {
    if (!Array.isArray(importModules)) return false;
    for (let index = 0; index < importModules.length; index++) {
      const item = importModules[index] as unknown;
      if (!(typeof item === "object" && item !== null)) return false;
      const object6 = item as { readonly [key: string]: unknown };
      const cID2 = object6["CID"];
      if ((object6["constructor"] !== Object || Object.getPrototypeOf(object6) !== Object.prototype) && hasPrototype(object6)) return !Array.isArray(object6) && isJobSpecWasmWire(own(value));
      if (cID2 !== undefined && typeof cID2 !== "string") return false;
      const metadata2 = object6["Metadata"];
      if (metadata2 !== undefined) {
        if (!objectLike(metadata2)) return false;
        const object7 = metadata2 as { readonly [key: string]: unknown };
        for (const key4 in object7) {
          const member3 = object7[key4];
          if (member3 !== undefined && Object.prototype.hasOwnProperty.call(object7, key4) && typeof member3 !== "string") return false;
        }
      }
      const name2 = object6["Name"];
      if (name2 !== undefined && typeof name2 !== "string") return false;
      const path2 = object6["Path"];
      if (path2 !== undefined && typeof path2 !== "string") return false;
      const readWrite2 = object6["ReadWrite"];
      if (readWrite2 !== undefined && typeof readWrite2 !== "boolean") return false;
      const repo2 = object6["Repo"];
      if (repo2 !== undefined && typeof repo2 !== "string") return false;
      const s32 = object6["S3"];
      if (s32 !== undefined) {
        if (!(typeof s32 === "object" && s32 !== null)) return false;
        const object8 = s32 as { readonly [key: string]: unknown };
        const bucket2 = object8["Bucket"];
        if ((object8["constructor"] !== Object || Object.getPrototypeOf(object8) !== Object.prototype) && hasPrototype(object8)) return !Array.isArray(object8) && isJobSpecWasmWire(own(value));
        if (bucket2 !== undefined && typeof bucket2 !== "string") return false;
        const checksum2 = object8["Checksum"];
        if (checksum2 !== undefined && typeof checksum2 !== "string") return false;
        const endpoint2 = object8["Endpoint"];
        if (endpoint2 !== undefined && typeof endpoint2 !== "string") return false;
        const key5 = object8["Key"];
        if (key5 !== undefined && typeof key5 !== "string") return false;
        const region2 = object8["Region"];
        if (region2 !== undefined && typeof region2 !== "string") return false;
        const versionID2 = object8["VersionID"];
        if (versionID2 !== undefined && typeof versionID2 !== "string") return false;
      }
      const sourcePath2 = object6["SourcePath"];
      if (sourcePath2 !== undefined && typeof sourcePath2 !== "string") return false;
      const storageSource2 = object6["StorageSource"];
      if (storageSource2 !== undefined) {
        if (!(storageSource2 === "IPFS" || storageSource2 === "RepoClone" || storageSource2 === "RepoCloneLFS" || storageSource2 === "URLDownload" || storageSource2 === "Estuary" || storageSource2 === "Inline" || storageSource2 === "LocalDirectory" || storageSource2 === "S3")) return false;
      }
      const uRL2 = object6["URL"];
      if (uRL2 !== undefined && typeof uRL2 !== "string") return false;
    }
  }
  const parameters = object["Parameters"];
  if (parameters !== undefined) {
    if (!Array.isArray(parameters)) return false;
    for (let index2 = 0; index2 < parameters.length; index2++) {
      const item2 = parameters[index2] as unknown;
      if (typeof item2 !== "string") return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type JobSpecWasmWire. */
export function assertJobSpecWasmWire(value: unknown): asserts value is JobSpecWasmWire {
  if (!isJobSpecWasmWire(value)) throw refusal("JobSpecWasmWire", explain(value, explainJobSpecWasmWire));
}

/** The value with the type JobSpecWasmWire, or what is wrong with it: at most `most` errors, a hundred if not said. */
export function validateJobSpecWasmWire(value: unknown, most?: number): Validation<JobSpecWasmWire> {
  return isJobSpecWasmWire(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainJobSpecWasmWire, most) };
}

/** Reports everything that keeps a value from being of the type JobSpecWasmWire. */
export function explainJobSpecWasmWire(value: unknown, from: Site): void {
  const site = within(from, "https://triptych.dev/schema/bacalhau/job-spec-wasm.schema.json#");
  if (!objectLike(value)) {
    failWith(value, site, "", "/type", "must be an object");
  } else {
    const object = value as { readonly [key: string]: unknown };
    const entryModule = object["EntryModule"];
    if (entryModule !== undefined) {
      refer(explainStorageSpecWire, entryModule, site, "/EntryModule", "/properties/entry_module/$ref");
    }
    const entryPoint = object["EntryPoint"];
    if (entryPoint !== undefined) {
      if (typeof entryPoint !== "string") failWith(entryPoint, site, "/EntryPoint", "/properties/entry_point/type", "must be a string");
    }
    const environmentVariables = object["EnvironmentVariables"];
    if (environmentVariables !== undefined) {
      if (!objectLike(environmentVariables)) {
        failWith(environmentVariables, site, "/EnvironmentVariables", "/properties/environment_variables/type", "must be an object");
      } else {
        const object2 = environmentVariables as { readonly [key: string]: unknown };
        for (const key in object2) {
          const member = object2[key];
          if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key)) {
            if (typeof member !== "string") failWith(member, site, "/EnvironmentVariables" + token(key), "/properties/environment_variables/additionalProperties/type", "must be a string");
          }
        }
      }
    }
    const importModules = object["ImportModules"];
    if (importModules !== undefined) {
      if (!Array.isArray(importModules)) {
        failWith(importModules, site, "/ImportModules", "/properties/import_modules/type", "must be an array");
      } else {
        for (let index = 0; index < importModules.length; index++) {
          const item = importModules[index] as unknown;
          refer(explainStorageSpecWire, item, site, "/ImportModules/" + index, "/properties/import_modules/items/$ref");
        }
      }
    }
    const parameters = object["Parameters"];
    if (parameters !== undefined) {
      if (!Array.isArray(parameters)) {
        failWith(parameters, site, "/Parameters", "/properties/parameters/type", "must be an array");
      } else {
        for (let index2 = 0; index2 < parameters.length; index2++) {
          const item2 = parameters[index2] as unknown;
          if (typeof item2 !== "string") failWith(item2, site, "/Parameters/" + index2, "/properties/parameters/items/type", "must be a string");
        }
      }
    }
  }
}

/** JobSpecWasmWire as a Standard Schema. */
export const JobSpecWasmWireSchema: StandardSchema<JobSpecWasmWire> = /* @__PURE__ */ standardSchema(validateJobSpecWasmWire);
