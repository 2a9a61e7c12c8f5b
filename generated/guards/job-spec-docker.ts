/** @noformat */
// Generated from schema/job-spec-docker.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { JobSpecDocker, JobSpecDockerWire } from "../types/job-spec-docker.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failType } from "./runtime/fail.js";
import { hasPrototype, objectLike } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/job-spec-docker.js";

/** Whether a value is of the type JobSpecDocker. */
export function isJobSpecDocker(value: unknown): value is JobSpecDocker {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const entrypoint = object["entrypoint"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isJobSpecDocker(own(value));
    if (entrypoint !== undefined) {
      if (!Array.isArray(entrypoint)) return false;
      for (let index = 0; index < entrypoint.length; index++) {
        const item = entrypoint[index] as unknown;
        if (typeof item !== "string") return false;
      }
    }
  }
  {
    const environmentVariables = object["environment_variables"];
    if (environmentVariables !== undefined) {
      if (!Array.isArray(environmentVariables)) return false;
      for (let index2 = 0; index2 < environmentVariables.length; index2++) {
        const item2 = environmentVariables[index2] as unknown;
        if (typeof item2 !== "string") return false;
      }
    }
  }
  {
    const image = object["image"];
    if (image !== undefined && typeof image !== "string") return false;
  }
  {
    const parameters = object["parameters"];
    if (parameters !== undefined) {
      if (!Array.isArray(parameters)) return false;
      for (let index3 = 0; index3 < parameters.length; index3++) {
        const item3 = parameters[index3] as unknown;
        if (typeof item3 !== "string") return false;
      }
    }
  }
  {
    const workingDirectory = object["working_directory"];
    if (workingDirectory !== undefined && typeof workingDirectory !== "string") return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type JobSpecDocker. */
export function assertJobSpecDocker(value: unknown): asserts value is JobSpecDocker {
  if (!isJobSpecDocker(value)) throw refusal("JobSpecDocker", explain(value, explainJobSpecDocker));
}

/** The value with the type JobSpecDocker, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateJobSpecDocker(value: unknown, maxErrors?: number): Validation<JobSpecDocker> {
  return isJobSpecDocker(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainJobSpecDocker, maxErrors) };
}

/** Reports everything that keeps a value from being of the type JobSpecDocker, and is true where that is as much as is wanted. */
export function explainJobSpecDocker(value: unknown, site: Site): boolean {
  site.schema = "https://triptych.dev/schema/bacalhau/job-spec-docker.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const entrypoint = object["entrypoint"];
      mustOwn(object);
      if (entrypoint !== undefined) {
        if (!Array.isArray(entrypoint)) {
          if (failType(entrypoint, site, null, "/properties/entrypoint/type", "array")) return true;
        } else {
          for (let index = 0; index < entrypoint.length; index++) {
            const item = entrypoint[index] as unknown;
            if (typeof item !== "string" && failType(item, site, "/entrypoint/" + index, "/properties/entrypoint/items/type", "string")) return true;
          }
        }
      }
    }
    {
      const environmentVariables = object["environment_variables"];
      if (environmentVariables !== undefined) {
        if (!Array.isArray(environmentVariables)) {
          if (failType(environmentVariables, site, null, "/properties/environment_variables/type", "array")) return true;
        } else {
          for (let index2 = 0; index2 < environmentVariables.length; index2++) {
            const item2 = environmentVariables[index2] as unknown;
            if (typeof item2 !== "string" && failType(item2, site, "/environment_variables/" + index2, "/properties/environment_variables/items/type", "string")) return true;
          }
        }
      }
    }
    {
      const image = object["image"];
      if (image !== undefined && typeof image !== "string" && failType(image, site, null, "/properties/image/type", "string")) return true;
    }
    {
      const parameters = object["parameters"];
      if (parameters !== undefined) {
        if (!Array.isArray(parameters)) {
          if (failType(parameters, site, null, "/properties/parameters/type", "array")) return true;
        } else {
          for (let index3 = 0; index3 < parameters.length; index3++) {
            const item3 = parameters[index3] as unknown;
            if (typeof item3 !== "string" && failType(item3, site, "/parameters/" + index3, "/properties/parameters/items/type", "string")) return true;
          }
        }
      }
    }
    {
      const workingDirectory = object["working_directory"];
      if (workingDirectory !== undefined && typeof workingDirectory !== "string" && failType(workingDirectory, site, null, "/properties/working_directory/type", "string")) return true;
    }
  }
  return false;
}

/** JobSpecDocker as a Standard Schema. */
export const JobSpecDockerSchema: StandardSchema<JobSpecDocker> = /* @__PURE__ */ standardSchema(validateJobSpecDocker, schemaDocument);

/** Whether a value is of the type JobSpecDockerWire. */
export function isJobSpecDockerWire(value: unknown): value is JobSpecDockerWire {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const entrypoint = object["Entrypoint"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isJobSpecDockerWire(own(value));
    if (entrypoint !== undefined) {
      if (!Array.isArray(entrypoint)) return false;
      for (let index = 0; index < entrypoint.length; index++) {
        const item = entrypoint[index] as unknown;
        if (typeof item !== "string") return false;
      }
    }
  }
  {
    const environmentVariables = object["EnvironmentVariables"];
    if (environmentVariables !== undefined) {
      if (!Array.isArray(environmentVariables)) return false;
      for (let index2 = 0; index2 < environmentVariables.length; index2++) {
        const item2 = environmentVariables[index2] as unknown;
        if (typeof item2 !== "string") return false;
      }
    }
  }
  {
    const image = object["Image"];
    if (image !== undefined && typeof image !== "string") return false;
  }
  {
    const parameters = object["Parameters"];
    if (parameters !== undefined) {
      if (!Array.isArray(parameters)) return false;
      for (let index3 = 0; index3 < parameters.length; index3++) {
        const item3 = parameters[index3] as unknown;
        if (typeof item3 !== "string") return false;
      }
    }
  }
  {
    const workingDirectory = object["WorkingDirectory"];
    if (workingDirectory !== undefined && typeof workingDirectory !== "string") return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type JobSpecDockerWire. */
export function assertJobSpecDockerWire(value: unknown): asserts value is JobSpecDockerWire {
  if (!isJobSpecDockerWire(value)) throw refusal("JobSpecDockerWire", explain(value, explainJobSpecDockerWire));
}

/** The value with the type JobSpecDockerWire, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateJobSpecDockerWire(value: unknown, maxErrors?: number): Validation<JobSpecDockerWire> {
  return isJobSpecDockerWire(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainJobSpecDockerWire, maxErrors) };
}

/** Reports everything that keeps a value from being of the type JobSpecDockerWire, and is true where that is as much as is wanted. */
export function explainJobSpecDockerWire(value: unknown, site: Site): boolean {
  site.schema = "https://triptych.dev/schema/bacalhau/job-spec-docker.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const entrypoint = object["Entrypoint"];
      mustOwn(object);
      if (entrypoint !== undefined) {
        if (!Array.isArray(entrypoint)) {
          if (failType(entrypoint, site, "/Entrypoint", "/properties/entrypoint/type", "array")) return true;
        } else {
          for (let index = 0; index < entrypoint.length; index++) {
            const item = entrypoint[index] as unknown;
            if (typeof item !== "string" && failType(item, site, "/Entrypoint/" + index, "/properties/entrypoint/items/type", "string")) return true;
          }
        }
      }
    }
    {
      const environmentVariables = object["EnvironmentVariables"];
      if (environmentVariables !== undefined) {
        if (!Array.isArray(environmentVariables)) {
          if (failType(environmentVariables, site, "/EnvironmentVariables", "/properties/environment_variables/type", "array")) return true;
        } else {
          for (let index2 = 0; index2 < environmentVariables.length; index2++) {
            const item2 = environmentVariables[index2] as unknown;
            if (typeof item2 !== "string" && failType(item2, site, "/EnvironmentVariables/" + index2, "/properties/environment_variables/items/type", "string")) return true;
          }
        }
      }
    }
    {
      const image = object["Image"];
      if (image !== undefined && typeof image !== "string" && failType(image, site, "/Image", "/properties/image/type", "string")) return true;
    }
    {
      const parameters = object["Parameters"];
      if (parameters !== undefined) {
        if (!Array.isArray(parameters)) {
          if (failType(parameters, site, "/Parameters", "/properties/parameters/type", "array")) return true;
        } else {
          for (let index3 = 0; index3 < parameters.length; index3++) {
            const item3 = parameters[index3] as unknown;
            if (typeof item3 !== "string" && failType(item3, site, "/Parameters/" + index3, "/properties/parameters/items/type", "string")) return true;
          }
        }
      }
    }
    {
      const workingDirectory = object["WorkingDirectory"];
      if (workingDirectory !== undefined && typeof workingDirectory !== "string" && failType(workingDirectory, site, "/WorkingDirectory", "/properties/working_directory/type", "string")) return true;
    }
  }
  return false;
}

/** JobSpecDockerWire as a Standard Schema. */
export const JobSpecDockerWireSchema: StandardSchema<JobSpecDockerWire> = /* @__PURE__ */ standardSchema(validateJobSpecDockerWire);
