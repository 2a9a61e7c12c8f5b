/** @noformat */
// Generated from schema/network-config.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { NetworkConfig, NetworkConfigWire } from "../types/network-config.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failPattern, failType } from "./runtime/fail.js";
import { hasPrototype, objectLike } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { refer } from "./runtime/refer.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { explainNetwork } from "./network.js";
import { schemaDocument } from "./schemas/network-config.js";

const constant = /* @__PURE__ */ new RegExp("\\b[a-z0-9]+\\.[a-z]{2,}\\b|^(?:(?:[\\da-fA-F]{1,4}:){6}|(?=.*::)(?!.*::.*::|:[^:])(?:(?:^|::?)[\\da-fA-F]{1,4}){0,5}::?)?(?:(?:25[0-5]|(?:2[0-4]|1\\d|[1-9])?\\d)(?:\\.(?!$)|$)){4}$|^(?:(?:[\\da-fA-F]{1,4}:){7}[\\da-fA-F]{1,4}|(?=.*::)(?!.*::.*::|:[^:])(?:(?:^|::?)[\\da-fA-F]{1,4}){0,7}(?:::)?)$", "u");

/** Whether a value is of the type NetworkConfig. */
export function isNetworkConfig(value: unknown): value is NetworkConfig {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const domains = object["domains"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isNetworkConfig(own(value));
    if (domains !== undefined) {
      if (!Array.isArray(domains)) return false;
      for (let index = 0; index < domains.length; index++) {
        const item = domains[index] as unknown;
        if (typeof item !== "string") return false;
        if (!constant.test(item)) return false;
      }
    }
  }
  {
    const type = object["type"];
    if (type !== undefined) {
      if (!(type === "None" || type === "Full" || type === "HTTP")) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type NetworkConfig. */
export function assertNetworkConfig(value: unknown): asserts value is NetworkConfig {
  if (!isNetworkConfig(value)) throw refusal("NetworkConfig", explain(value, explainNetworkConfig));
}

/** The value with the type NetworkConfig, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateNetworkConfig(value: unknown, maxErrors?: number): Validation<NetworkConfig> {
  return isNetworkConfig(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainNetworkConfig, maxErrors) };
}

/** Reports everything that keeps a value from being of the type NetworkConfig, and is true where that is as much as is wanted. */
export function explainNetworkConfig(value: unknown, site: Site): boolean {
  site.schema = "https://triptych.dev/schema/bacalhau/network-config.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const domains = object["domains"];
      mustOwn(object);
      if (domains !== undefined) {
        if (!Array.isArray(domains)) {
          if (failType(domains, site, null, "/properties/domains/type", "array")) return true;
        } else {
          for (let index = 0; index < domains.length; index++) {
            const item = domains[index] as unknown;
            if (typeof item !== "string") {
              if (failType(item, site, "/domains/" + index, "/properties/domains/items/type", "string")) return true;
            } else {
              if (!constant.test(item) && failPattern(site, "/domains/" + index, "/properties/domains/items/pattern", "\\b[a-z0-9]+\\.[a-z]{2,}\\b|^(?:(?:[\\da-fA-F]{1,4}:){6}|(?=.*::)(?!.*::.*::|:[^:])(?:(?:^|::?)[\\da-fA-F]{1,4}){0,5}::?)?(?:(?:25[0-5]|(?:2[0-4]|1\\d|[1-9])?\\d)(?:\\.(?!$)|$)){4}$|^(?:(?:[\\da-fA-F]{1,4}:){7}[\\da-fA-F]{1,4}|(?=.*::)(?!.*::.*::|:[^:])(?:(?:^|::?)[\\da-fA-F]{1,4}){0,7}(?:::)?)$")) return true;
            }
          }
        }
      }
    }
    {
      const type = object["type"];
      if (type !== undefined && refer(explainNetwork, type, site, null, "/properties/type/$ref")) return true;
    }
  }
  return false;
}

/** NetworkConfig as a Standard Schema. */
export const NetworkConfigSchema: StandardSchema<NetworkConfig> = /* @__PURE__ */ standardSchema(validateNetworkConfig, schemaDocument);

/** Whether a value is of the type NetworkConfigWire. */
export function isNetworkConfigWire(value: unknown): value is NetworkConfigWire {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const domains = object["Domains"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isNetworkConfigWire(own(value));
    if (domains !== undefined) {
      if (!Array.isArray(domains)) return false;
      for (let index = 0; index < domains.length; index++) {
        const item = domains[index] as unknown;
        if (typeof item !== "string") return false;
        if (!constant.test(item)) return false;
      }
    }
  }
  {
    const type = object["Type"];
    if (type !== undefined) {
      if (!(type === "None" || type === "Full" || type === "HTTP")) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type NetworkConfigWire. */
export function assertNetworkConfigWire(value: unknown): asserts value is NetworkConfigWire {
  if (!isNetworkConfigWire(value)) throw refusal("NetworkConfigWire", explain(value, explainNetworkConfigWire));
}

/** The value with the type NetworkConfigWire, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateNetworkConfigWire(value: unknown, maxErrors?: number): Validation<NetworkConfigWire> {
  return isNetworkConfigWire(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainNetworkConfigWire, maxErrors) };
}

/** Reports everything that keeps a value from being of the type NetworkConfigWire, and is true where that is as much as is wanted. */
export function explainNetworkConfigWire(value: unknown, site: Site): boolean {
  site.schema = "https://triptych.dev/schema/bacalhau/network-config.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const domains = object["Domains"];
      mustOwn(object);
      if (domains !== undefined) {
        if (!Array.isArray(domains)) {
          if (failType(domains, site, "/Domains", "/properties/domains/type", "array")) return true;
        } else {
          for (let index = 0; index < domains.length; index++) {
            const item = domains[index] as unknown;
            if (typeof item !== "string") {
              if (failType(item, site, "/Domains/" + index, "/properties/domains/items/type", "string")) return true;
            } else {
              if (!constant.test(item) && failPattern(site, "/Domains/" + index, "/properties/domains/items/pattern", "\\b[a-z0-9]+\\.[a-z]{2,}\\b|^(?:(?:[\\da-fA-F]{1,4}:){6}|(?=.*::)(?!.*::.*::|:[^:])(?:(?:^|::?)[\\da-fA-F]{1,4}){0,5}::?)?(?:(?:25[0-5]|(?:2[0-4]|1\\d|[1-9])?\\d)(?:\\.(?!$)|$)){4}$|^(?:(?:[\\da-fA-F]{1,4}:){7}[\\da-fA-F]{1,4}|(?=.*::)(?!.*::.*::|:[^:])(?:(?:^|::?)[\\da-fA-F]{1,4}){0,7}(?:::)?)$")) return true;
            }
          }
        }
      }
    }
    {
      const type = object["Type"];
      if (type !== undefined && refer(explainNetwork, type, site, "/Type", "/properties/type/$ref")) return true;
    }
  }
  return false;
}

/** NetworkConfigWire as a Standard Schema. */
export const NetworkConfigWireSchema: StandardSchema<NetworkConfigWire> = /* @__PURE__ */ standardSchema(validateNetworkConfigWire);
