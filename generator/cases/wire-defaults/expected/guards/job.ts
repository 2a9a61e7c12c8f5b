/** @noformat */
// Generated from job.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Job, JobWire, Limits } from "../types/job.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failMissing, failType } from "./runtime/fail.js";
import { hasPrototype, objectLike, ownMember } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { refer } from "./runtime/refer.js";
import { token } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/job.js";

/** Whether a value is of the type Job. */
export function isJob(value: unknown): value is Job {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const retries = object["retries"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isJob(own(value));
    if (retries === undefined) return false;
    if (!(typeof retries === "number" && Number.isInteger(retries))) return false;
  }
  {
    const limits = object["limits"];
    if (limits !== undefined) {
      if (!(typeof limits === "object" && limits !== null)) return false;
      const object2 = limits as { readonly [key: string]: unknown };
      const memory = object2["memory"];
      if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && isJob(own(value));
      if (memory !== undefined && typeof memory !== "string") return false;
    }
  }
  {
    const labels = object["labels"];
    if (labels !== undefined) {
      if (!objectLike(labels)) return false;
      const object3 = labels as { readonly [key: string]: unknown };
      for (const key in object3) {
        const member = object3[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object3, key) && typeof member !== "string") return false;
      }
    }
  }
  {
    const valueOf = ownMember(object, "valueOf");
    if (valueOf !== undefined && typeof valueOf !== "boolean") return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Job. */
export function assertJob(value: unknown): asserts value is Job {
  if (!isJob(value)) throw refusal("Job", explain(value, explainJob));
}

/** The value with the type Job, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateJob(value: unknown, maxErrors?: number): Validation<Job> {
  return isJob(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainJob, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Job, and is true where that is as much as is wanted. */
export function explainJob(value: unknown, site: Site): boolean {
  site.schema = "job.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const retries = object["retries"];
      mustOwn(object);
      if (retries === undefined) {
        if (failMissing("retries", site, null, "/required")) return true;
      } else {
        if (!(typeof retries === "number" && Number.isInteger(retries)) && failType(retries, site, null, "/properties/retries/type", "integer")) return true;
      }
    }
    {
      const limits = object["limits"];
      if (limits !== undefined && refer(explainLimits, limits, site, null, "/properties/limits/$ref")) return true;
    }
    {
      const labels = object["labels"];
      if (labels !== undefined) {
        if (!objectLike(labels)) {
          if (failType(labels, site, null, "/properties/labels/type", "object")) return true;
        } else {
          const object2 = labels as { readonly [key: string]: unknown };
          for (const key in object2) {
            const member = object2[key];
            if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key) && typeof member !== "string" && failType(member, site, "/labels" + token(key), "/properties/labels/additionalProperties/type", "string")) return true;
          }
        }
      }
    }
    {
      const valueOf = ownMember(object, "valueOf");
      if (valueOf !== undefined && typeof valueOf !== "boolean" && failType(valueOf, site, null, "/properties/valueOf/type", "boolean")) return true;
    }
  }
  return false;
}

/** Job as a Standard Schema. */
export const JobSchema: StandardSchema<Job> = /* @__PURE__ */ standardSchema(validateJob, schemaDocument);

/** Whether a value is of the type JobWire. */
export function isJobWire(value: unknown): value is JobWire {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const retries = object["Retries"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isJobWire(own(value));
    if (retries === undefined) return false;
    if (!(typeof retries === "number" && Number.isInteger(retries))) return false;
  }
  {
    const limits = object["limits"];
    if (limits !== undefined) {
      if (!(typeof limits === "object" && limits !== null)) return false;
      const object2 = limits as { readonly [key: string]: unknown };
      const memory = object2["memory"];
      if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && isJobWire(own(value));
      if (memory !== undefined && typeof memory !== "string") return false;
    }
  }
  {
    const labels = object["labels"];
    if (labels !== undefined) {
      if (!objectLike(labels)) return false;
      const object3 = labels as { readonly [key: string]: unknown };
      for (const key in object3) {
        const member = object3[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object3, key) && typeof member !== "string") return false;
      }
    }
  }
  {
    const valueOf = ownMember(object, "valueOf");
    if (valueOf !== undefined && typeof valueOf !== "boolean") return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type JobWire. */
export function assertJobWire(value: unknown): asserts value is JobWire {
  if (!isJobWire(value)) throw refusal("JobWire", explain(value, explainJobWire));
}

/** The value with the type JobWire, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateJobWire(value: unknown, maxErrors?: number): Validation<JobWire> {
  return isJobWire(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainJobWire, maxErrors) };
}

/** Reports everything that keeps a value from being of the type JobWire, and is true where that is as much as is wanted. */
export function explainJobWire(value: unknown, site: Site): boolean {
  site.schema = "job.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const retries = object["Retries"];
      mustOwn(object);
      if (retries === undefined) {
        if (failMissing("Retries", site, null, "/required")) return true;
      } else {
        if (!(typeof retries === "number" && Number.isInteger(retries)) && failType(retries, site, "/Retries", "/properties/retries/type", "integer")) return true;
      }
    }
    {
      const limits = object["limits"];
      if (limits !== undefined && refer(explainLimits, limits, site, null, "/properties/limits/$ref")) return true;
    }
    {
      const labels = object["labels"];
      if (labels !== undefined) {
        if (!objectLike(labels)) {
          if (failType(labels, site, null, "/properties/labels/type", "object")) return true;
        } else {
          const object2 = labels as { readonly [key: string]: unknown };
          for (const key in object2) {
            const member = object2[key];
            if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key) && typeof member !== "string" && failType(member, site, "/labels" + token(key), "/properties/labels/additionalProperties/type", "string")) return true;
          }
        }
      }
    }
    {
      const valueOf = ownMember(object, "valueOf");
      if (valueOf !== undefined && typeof valueOf !== "boolean" && failType(valueOf, site, null, "/properties/valueOf/type", "boolean")) return true;
    }
  }
  return false;
}

/** JobWire as a Standard Schema. */
export const JobWireSchema: StandardSchema<JobWire> = /* @__PURE__ */ standardSchema(validateJobWire);

/** Whether a value is of the type Limits. */
export function isLimits(value: unknown): value is Limits {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const memory = object["memory"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isLimits(own(value));
  if (memory !== undefined && typeof memory !== "string") return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Limits. */
export function assertLimits(value: unknown): asserts value is Limits {
  if (!isLimits(value)) throw refusal("Limits", explain(value, explainLimits));
}

/** The value with the type Limits, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateLimits(value: unknown, maxErrors?: number): Validation<Limits> {
  return isLimits(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainLimits, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Limits, and is true where that is as much as is wanted. */
export function explainLimits(value: unknown, site: Site): boolean {
  site.schema = "job.schema.json#/$defs/limits";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    const memory = object["memory"];
    mustOwn(object);
    if (memory !== undefined && typeof memory !== "string" && failType(memory, site, null, "/properties/memory/type", "string")) return true;
  }
  return false;
}

/** Limits as a Standard Schema. */
export const LimitsSchema: StandardSchema<Limits> = /* @__PURE__ */ standardSchema(validateLimits, schemaDocument, "/$defs/limits");
