/** @noformat */
// Generated from schema/network.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Network } from "../types/network.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failEnum, failType } from "./runtime/fail.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/network.js";

const constant: readonly unknown[] = ["None", "Full", "HTTP"];

/** Whether a value is of the type Network. */
export function isNetwork(value: unknown): value is Network {
  if (!(value === "None" || value === "Full" || value === "HTTP")) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Network. */
export function assertNetwork(value: unknown): asserts value is Network {
  if (!isNetwork(value)) throw refusal("Network", explain(value, explainNetwork));
}

/** The value with the type Network, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateNetwork(value: unknown, maxErrors?: number): Validation<Network> {
  return isNetwork(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainNetwork, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Network, and is true where that is as much as is wanted. */
export function explainNetwork(value: unknown, site: Site): boolean {
  site.schema = "https://triptych.dev/schema/bacalhau/network.schema.json#";
  if (typeof value !== "string") {
    if (failType(value, site, null, "/type", "string")) return true;
  } else {
    if (!(value === "None" || value === "Full" || value === "HTTP") && failEnum(value, site, null, "/enum", constant)) return true;
  }
  return false;
}

/** Network as a Standard Schema. */
export const NetworkSchema: StandardSchema<Network> = /* @__PURE__ */ standardSchema(validateNetwork, schemaDocument);
