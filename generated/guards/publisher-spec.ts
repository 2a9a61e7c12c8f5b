/** @noformat */
// Generated from schema/publisher-spec.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { PublisherSpec, PublisherSpecWire } from "../types/publisher-spec.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failType } from "./runtime/fail.js";
import { hasPrototype, objectLike } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { refer } from "./runtime/refer.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { explainPublisher } from "./publisher.js";
import { schemaDocument } from "./schemas/publisher-spec.js";

/** Whether a value is of the type PublisherSpec. */
export function isPublisherSpec(value: unknown): value is PublisherSpec {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const params = object["params"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isPublisherSpec(own(value));
    if (params !== undefined && !objectLike(params)) return false;
  }
  {
    const type = object["type"];
    if (type !== undefined) {
      if (!(type === "Noop" || type === "Ipfs" || type === "Estuary" || type === "S3")) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type PublisherSpec. */
export function assertPublisherSpec(value: unknown): asserts value is PublisherSpec {
  if (!isPublisherSpec(value)) throw refusal("PublisherSpec", explain(value, explainPublisherSpec));
}

/** The value with the type PublisherSpec, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validatePublisherSpec(value: unknown, maxErrors?: number): Validation<PublisherSpec> {
  return isPublisherSpec(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainPublisherSpec, maxErrors) };
}

/** Reports everything that keeps a value from being of the type PublisherSpec, and is true where that is as much as is wanted. */
export function explainPublisherSpec(value: unknown, site: Site): boolean {
  site.schema = "https://triptych.dev/schema/bacalhau/publisher-spec.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const params = object["params"];
      mustOwn(object);
      if (params !== undefined && !objectLike(params) && failType(params, site, null, "/properties/params/type", "object")) return true;
    }
    {
      const type = object["type"];
      if (type !== undefined && refer(explainPublisher, type, site, null, "/properties/type/$ref")) return true;
    }
  }
  return false;
}

/** PublisherSpec as a Standard Schema. */
export const PublisherSpecSchema: StandardSchema<PublisherSpec> = /* @__PURE__ */ standardSchema(validatePublisherSpec, schemaDocument);

/** Whether a value is of the type PublisherSpecWire. */
export function isPublisherSpecWire(value: unknown): value is PublisherSpecWire {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const params = object["Params"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isPublisherSpecWire(own(value));
    if (params !== undefined && !objectLike(params)) return false;
  }
  {
    const type = object["Type"];
    if (type !== undefined) {
      if (!(type === "Noop" || type === "Ipfs" || type === "Estuary" || type === "S3")) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type PublisherSpecWire. */
export function assertPublisherSpecWire(value: unknown): asserts value is PublisherSpecWire {
  if (!isPublisherSpecWire(value)) throw refusal("PublisherSpecWire", explain(value, explainPublisherSpecWire));
}

/** The value with the type PublisherSpecWire, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validatePublisherSpecWire(value: unknown, maxErrors?: number): Validation<PublisherSpecWire> {
  return isPublisherSpecWire(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainPublisherSpecWire, maxErrors) };
}

/** Reports everything that keeps a value from being of the type PublisherSpecWire, and is true where that is as much as is wanted. */
export function explainPublisherSpecWire(value: unknown, site: Site): boolean {
  site.schema = "https://triptych.dev/schema/bacalhau/publisher-spec.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const params = object["Params"];
      mustOwn(object);
      if (params !== undefined && !objectLike(params) && failType(params, site, "/Params", "/properties/params/type", "object")) return true;
    }
    {
      const type = object["Type"];
      if (type !== undefined && refer(explainPublisher, type, site, "/Type", "/properties/type/$ref")) return true;
    }
  }
  return false;
}

/** PublisherSpecWire as a Standard Schema. */
export const PublisherSpecWireSchema: StandardSchema<PublisherSpecWire> = /* @__PURE__ */ standardSchema(validatePublisherSpecWire);
