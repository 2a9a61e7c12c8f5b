/** @noformat */
// Generated from schema/publisher.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Publisher } from "../types/publisher.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failEnum, failType } from "./runtime/fail.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/publisher.js";

const constant: readonly unknown[] = ["Noop", "Ipfs", "Estuary", "S3"];

/** Whether a value is of the type Publisher. */
export function isPublisher(value: unknown): value is Publisher {
  if (!(value === "Noop" || value === "Ipfs" || value === "Estuary" || value === "S3")) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Publisher. */
export function assertPublisher(value: unknown): asserts value is Publisher {
  if (!isPublisher(value)) throw refusal("Publisher", explain(value, explainPublisher));
}

/** The value with the type Publisher, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validatePublisher(value: unknown, maxErrors?: number): Validation<Publisher> {
  return isPublisher(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainPublisher, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Publisher, and is true where that is as much as is wanted. */
export function explainPublisher(value: unknown, site: Site): boolean {
  site.schema = "https://triptych.dev/schema/bacalhau/publisher.schema.json#";
  if (typeof value !== "string") {
    if (failType(value, site, null, "/type", "string")) return true;
  } else {
    if (!(value === "Noop" || value === "Ipfs" || value === "Estuary" || value === "S3") && failEnum(value, site, null, "/enum", constant)) return true;
  }
  return false;
}

/** Publisher as a Standard Schema. */
export const PublisherSchema: StandardSchema<Publisher> = /* @__PURE__ */ standardSchema(validatePublisher, schemaDocument);
