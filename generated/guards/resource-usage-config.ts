/** @noformat */
// Generated from schema/resource-usage-config.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { ResourceUsageConfig, ResourceUsageConfigWire } from "../types/resource-usage-config.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failType } from "./runtime/fail.js";
import { hasPrototype, objectLike } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/resource-usage-config.js";

/** Whether a value is of the type ResourceUsageConfig. */
export function isResourceUsageConfig(value: unknown): value is ResourceUsageConfig {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const cpu = object["cpu"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isResourceUsageConfig(own(value));
    if (cpu !== undefined && typeof cpu !== "string") return false;
  }
  {
    const disk = object["disk"];
    if (disk !== undefined && typeof disk !== "string") return false;
  }
  {
    const gpu = object["gpu"];
    if (gpu !== undefined && typeof gpu !== "string") return false;
  }
  {
    const memory = object["memory"];
    if (memory !== undefined && typeof memory !== "string") return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type ResourceUsageConfig. */
export function assertResourceUsageConfig(value: unknown): asserts value is ResourceUsageConfig {
  if (!isResourceUsageConfig(value)) throw refusal("ResourceUsageConfig", explain(value, explainResourceUsageConfig));
}

/** The value with the type ResourceUsageConfig, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateResourceUsageConfig(value: unknown, maxErrors?: number): Validation<ResourceUsageConfig> {
  return isResourceUsageConfig(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainResourceUsageConfig, maxErrors) };
}

/** Reports everything that keeps a value from being of the type ResourceUsageConfig, and is true where that is as much as is wanted. */
export function explainResourceUsageConfig(value: unknown, site: Site): boolean {
  site.schema = "https://triptych.dev/schema/bacalhau/resource-usage-config.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const cpu = object["cpu"];
      mustOwn(object);
      if (cpu !== undefined && typeof cpu !== "string" && failType(cpu, site, null, "/properties/cpu/type", "string")) return true;
    }
    {
      const disk = object["disk"];
      if (disk !== undefined && typeof disk !== "string" && failType(disk, site, null, "/properties/disk/type", "string")) return true;
    }
    {
      const gpu = object["gpu"];
      if (gpu !== undefined && typeof gpu !== "string" && failType(gpu, site, null, "/properties/gpu/type", "string")) return true;
    }
    {
      const memory = object["memory"];
      if (memory !== undefined && typeof memory !== "string" && failType(memory, site, null, "/properties/memory/type", "string")) return true;
    }
  }
  return false;
}

/** ResourceUsageConfig as a Standard Schema. */
export const ResourceUsageConfigSchema: StandardSchema<ResourceUsageConfig> = /* @__PURE__ */ standardSchema(validateResourceUsageConfig, schemaDocument);

/** Whether a value is of the type ResourceUsageConfigWire. */
export function isResourceUsageConfigWire(value: unknown): value is ResourceUsageConfigWire {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const cPU = object["CPU"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isResourceUsageConfigWire(own(value));
    if (cPU !== undefined && typeof cPU !== "string") return false;
  }
  {
    const disk = object["Disk"];
    if (disk !== undefined && typeof disk !== "string") return false;
  }
  {
    const gPU = object["GPU"];
    if (gPU !== undefined && typeof gPU !== "string") return false;
  }
  {
    const memory = object["Memory"];
    if (memory !== undefined && typeof memory !== "string") return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type ResourceUsageConfigWire. */
export function assertResourceUsageConfigWire(value: unknown): asserts value is ResourceUsageConfigWire {
  if (!isResourceUsageConfigWire(value)) throw refusal("ResourceUsageConfigWire", explain(value, explainResourceUsageConfigWire));
}

/** The value with the type ResourceUsageConfigWire, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateResourceUsageConfigWire(value: unknown, maxErrors?: number): Validation<ResourceUsageConfigWire> {
  return isResourceUsageConfigWire(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainResourceUsageConfigWire, maxErrors) };
}

/** Reports everything that keeps a value from being of the type ResourceUsageConfigWire, and is true where that is as much as is wanted. */
export function explainResourceUsageConfigWire(value: unknown, site: Site): boolean {
  site.schema = "https://triptych.dev/schema/bacalhau/resource-usage-config.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const cPU = object["CPU"];
      mustOwn(object);
      if (cPU !== undefined && typeof cPU !== "string" && failType(cPU, site, "/CPU", "/properties/cpu/type", "string")) return true;
    }
    {
      const disk = object["Disk"];
      if (disk !== undefined && typeof disk !== "string" && failType(disk, site, "/Disk", "/properties/disk/type", "string")) return true;
    }
    {
      const gPU = object["GPU"];
      if (gPU !== undefined && typeof gPU !== "string" && failType(gPU, site, "/GPU", "/properties/gpu/type", "string")) return true;
    }
    {
      const memory = object["Memory"];
      if (memory !== undefined && typeof memory !== "string" && failType(memory, site, "/Memory", "/properties/memory/type", "string")) return true;
    }
  }
  return false;
}

/** ResourceUsageConfigWire as a Standard Schema. */
export const ResourceUsageConfigWireSchema: StandardSchema<ResourceUsageConfigWire> = /* @__PURE__ */ standardSchema(validateResourceUsageConfigWire);
