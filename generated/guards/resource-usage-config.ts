// Generated from schema/resource-usage-config.schema.json by `npm run generate`. Do not edit.

import type { ResourceUsageConfig } from "../types/resource-usage-config.js";
import type { Site, Validation } from "./runtime/validation.js";
import { objectLike, own } from "./runtime/members.js";
import { explain, fail, refusal, within } from "./runtime/validation.js";

/** Whether a value is of the type ResourceUsageConfig. */
export function isResourceUsageConfig(value: unknown): value is ResourceUsageConfig {
  if (!objectLike(value)) return false;
  const object = own(value);
  const cpu = object["cpu"];
  const disk = object["disk"];
  const gpu = object["gpu"];
  const memory = object["memory"];
  if (cpu !== undefined && typeof cpu !== "string") return false;
  if (disk !== undefined && typeof disk !== "string") return false;
  if (gpu !== undefined && typeof gpu !== "string") return false;
  if (memory !== undefined && typeof memory !== "string") return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type ResourceUsageConfig. */
export function assertResourceUsageConfig(value: unknown): asserts value is ResourceUsageConfig {
  if (!isResourceUsageConfig(value)) throw refusal("ResourceUsageConfig", explain(value, explainResourceUsageConfig));
}

/** The value with the type ResourceUsageConfig, or everything that is wrong with it. */
export function validateResourceUsageConfig(value: unknown): Validation<ResourceUsageConfig> {
  return isResourceUsageConfig(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainResourceUsageConfig) };
}

/** Reports everything that keeps a value from being of the type ResourceUsageConfig. */
export function explainResourceUsageConfig(value: unknown, from: Site): void {
  const site = within(from, "https://triptych.dev/schema/bacalhau/resource-usage-config.schema.json#");
  if (!objectLike(value)) {
    fail(site, "", "/type", "must be an object");
  } else {
    const object = own(value);
    const cpu = object["cpu"];
    const disk = object["disk"];
    const gpu = object["gpu"];
    const memory = object["memory"];
    if (cpu !== undefined) {
      if (typeof cpu !== "string") fail(site, "/cpu", "/properties/cpu/type", "must be a string");
    }
    if (disk !== undefined) {
      if (typeof disk !== "string") fail(site, "/disk", "/properties/disk/type", "must be a string");
    }
    if (gpu !== undefined) {
      if (typeof gpu !== "string") fail(site, "/gpu", "/properties/gpu/type", "must be a string");
    }
    if (memory !== undefined) {
      if (typeof memory !== "string") fail(site, "/memory", "/properties/memory/type", "must be a string");
    }
  }
}
