/** @noformat */
// Generated from schema/job-spec-wasm.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { JobSpecWasm, JobSpecWasmWire } from "../types/job-spec-wasm.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failType } from "./runtime/fail.js";
import { hasPrototype, objectLike } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { finds, lift, refer } from "./runtime/refer.js";
import { token } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { explainStorageSpec, explainStorageSpecWire, isStorageSpec, isStorageSpecWire } from "./storage-spec.js";
import { schemaDocument } from "./schemas/job-spec-wasm.js";

/** Whether a value is of the type JobSpecWasm. */
export function isJobSpecWasm(value: unknown): value is JobSpecWasm {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const entryModule = object["entry_module"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isJobSpecWasm(own(value));
    if (entryModule !== undefined && !isStorageSpec(entryModule)) return false;
  }
  {
    const entryPoint = object["entry_point"];
    if (entryPoint !== undefined && typeof entryPoint !== "string") return false;
  }
  {
    const environmentVariables = object["environment_variables"];
    if (environmentVariables !== undefined) {
      if (!objectLike(environmentVariables)) return false;
      const object2 = environmentVariables as { readonly [key: string]: unknown };
      for (const key in object2) {
        const member = object2[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key) && typeof member !== "string") return false;
      }
    }
  }
  {
    const importModules = object["import_modules"];
    if (importModules !== undefined) {
      if (!Array.isArray(importModules)) return false;
      for (let index = 0; index < importModules.length; index++) {
        const item = importModules[index] as unknown;
        if (!isStorageSpec(item)) return false;
      }
    }
  }
  {
    const parameters = object["parameters"];
    if (parameters !== undefined) {
      if (!Array.isArray(parameters)) return false;
      for (let index2 = 0; index2 < parameters.length; index2++) {
        const item2 = parameters[index2] as unknown;
        if (typeof item2 !== "string") return false;
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type JobSpecWasm. */
export function assertJobSpecWasm(value: unknown): asserts value is JobSpecWasm {
  if (!isJobSpecWasm(value)) throw refusal("JobSpecWasm", explain(value, explainJobSpecWasm));
}

/** The value with the type JobSpecWasm, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateJobSpecWasm(value: unknown, maxErrors?: number): Validation<JobSpecWasm> {
  return isJobSpecWasm(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainJobSpecWasm, maxErrors) };
}

/** Reports everything that keeps a value from being of the type JobSpecWasm, and is true where that is as much as is wanted. */
export function explainJobSpecWasm(value: unknown, site: Site): boolean {
  site.schema = "https://triptych.dev/schema/bacalhau/job-spec-wasm.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const entryModule = object["entry_module"];
      mustOwn(object);
      if (entryModule !== undefined && refer(explainStorageSpec, entryModule, site, null, "/properties/entry_module/$ref")) return true;
    }
    {
      const entryPoint = object["entry_point"];
      if (entryPoint !== undefined && typeof entryPoint !== "string" && failType(entryPoint, site, null, "/properties/entry_point/type", "string")) return true;
    }
    {
      const environmentVariables = object["environment_variables"];
      if (environmentVariables !== undefined) {
        if (!objectLike(environmentVariables)) {
          if (failType(environmentVariables, site, null, "/properties/environment_variables/type", "object")) return true;
        } else {
          const object2 = environmentVariables as { readonly [key: string]: unknown };
          for (const key in object2) {
            const member = object2[key];
            if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key) && typeof member !== "string" && failType(member, site, "/environment_variables" + token(key), "/properties/environment_variables/additionalProperties/type", "string")) return true;
          }
        }
      }
    }
    {
      const importModules = object["import_modules"];
      if (importModules !== undefined) {
        if (!Array.isArray(importModules)) {
          if (failType(importModules, site, null, "/properties/import_modules/type", "array")) return true;
        } else {
          for (let index = 0; index < importModules.length; index++) {
            const item = importModules[index] as unknown;
            if (finds(explainStorageSpec, item, site) && lift(site, "/import_modules/" + index, "/properties/import_modules/items/$ref")) return true;
          }
        }
      }
    }
    {
      const parameters = object["parameters"];
      if (parameters !== undefined) {
        if (!Array.isArray(parameters)) {
          if (failType(parameters, site, null, "/properties/parameters/type", "array")) return true;
        } else {
          for (let index2 = 0; index2 < parameters.length; index2++) {
            const item2 = parameters[index2] as unknown;
            if (typeof item2 !== "string" && failType(item2, site, "/parameters/" + index2, "/properties/parameters/items/type", "string")) return true;
          }
        }
      }
    }
  }
  return false;
}

/** JobSpecWasm as a Standard Schema. */
export const JobSpecWasmSchema: StandardSchema<JobSpecWasm> = /* @__PURE__ */ standardSchema(validateJobSpecWasm, schemaDocument);

/** Whether a value is of the type JobSpecWasmWire. */
export function isJobSpecWasmWire(value: unknown): value is JobSpecWasmWire {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const entryModule = object["EntryModule"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isJobSpecWasmWire(own(value));
    if (entryModule !== undefined && !isStorageSpecWire(entryModule)) return false;
  }
  {
    const entryPoint = object["EntryPoint"];
    if (entryPoint !== undefined && typeof entryPoint !== "string") return false;
  }
  {
    const environmentVariables = object["EnvironmentVariables"];
    if (environmentVariables !== undefined) {
      if (!objectLike(environmentVariables)) return false;
      const object2 = environmentVariables as { readonly [key: string]: unknown };
      for (const key in object2) {
        const member = object2[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key) && typeof member !== "string") return false;
      }
    }
  }
  {
    const importModules = object["ImportModules"];
    if (importModules !== undefined) {
      if (!Array.isArray(importModules)) return false;
      for (let index = 0; index < importModules.length; index++) {
        const item = importModules[index] as unknown;
        if (!isStorageSpecWire(item)) return false;
      }
    }
  }
  {
    const parameters = object["Parameters"];
    if (parameters !== undefined) {
      if (!Array.isArray(parameters)) return false;
      for (let index2 = 0; index2 < parameters.length; index2++) {
        const item2 = parameters[index2] as unknown;
        if (typeof item2 !== "string") return false;
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type JobSpecWasmWire. */
export function assertJobSpecWasmWire(value: unknown): asserts value is JobSpecWasmWire {
  if (!isJobSpecWasmWire(value)) throw refusal("JobSpecWasmWire", explain(value, explainJobSpecWasmWire));
}

/** The value with the type JobSpecWasmWire, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateJobSpecWasmWire(value: unknown, maxErrors?: number): Validation<JobSpecWasmWire> {
  return isJobSpecWasmWire(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainJobSpecWasmWire, maxErrors) };
}

/** Reports everything that keeps a value from being of the type JobSpecWasmWire, and is true where that is as much as is wanted. */
export function explainJobSpecWasmWire(value: unknown, site: Site): boolean {
  site.schema = "https://triptych.dev/schema/bacalhau/job-spec-wasm.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const entryModule = object["EntryModule"];
      mustOwn(object);
      if (entryModule !== undefined && refer(explainStorageSpecWire, entryModule, site, "/EntryModule", "/properties/entry_module/$ref")) return true;
    }
    {
      const entryPoint = object["EntryPoint"];
      if (entryPoint !== undefined && typeof entryPoint !== "string" && failType(entryPoint, site, "/EntryPoint", "/properties/entry_point/type", "string")) return true;
    }
    {
      const environmentVariables = object["EnvironmentVariables"];
      if (environmentVariables !== undefined) {
        if (!objectLike(environmentVariables)) {
          if (failType(environmentVariables, site, "/EnvironmentVariables", "/properties/environment_variables/type", "object")) return true;
        } else {
          const object2 = environmentVariables as { readonly [key: string]: unknown };
          for (const key in object2) {
            const member = object2[key];
            if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key) && typeof member !== "string" && failType(member, site, "/EnvironmentVariables" + token(key), "/properties/environment_variables/additionalProperties/type", "string")) return true;
          }
        }
      }
    }
    {
      const importModules = object["ImportModules"];
      if (importModules !== undefined) {
        if (!Array.isArray(importModules)) {
          if (failType(importModules, site, "/ImportModules", "/properties/import_modules/type", "array")) return true;
        } else {
          for (let index = 0; index < importModules.length; index++) {
            const item = importModules[index] as unknown;
            if (finds(explainStorageSpecWire, item, site) && lift(site, "/ImportModules/" + index, "/properties/import_modules/items/$ref")) return true;
          }
        }
      }
    }
    {
      const parameters = object["Parameters"];
      if (parameters !== undefined) {
        if (!Array.isArray(parameters)) {
          if (failType(parameters, site, "/Parameters", "/properties/parameters/type", "array")) return true;
        } else {
          for (let index2 = 0; index2 < parameters.length; index2++) {
            const item2 = parameters[index2] as unknown;
            if (typeof item2 !== "string" && failType(item2, site, "/Parameters/" + index2, "/properties/parameters/items/type", "string")) return true;
          }
        }
      }
    }
  }
  return false;
}

/** JobSpecWasmWire as a Standard Schema. */
export const JobSpecWasmWireSchema: StandardSchema<JobSpecWasmWire> = /* @__PURE__ */ standardSchema(validateJobSpecWasmWire);
