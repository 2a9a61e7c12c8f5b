// Generated from schema/publisher-spec.schema.json by `npm run generate`. Do not edit.

import type { PublisherSpec } from "../types/publisher-spec.js";
import type { Site, Validation } from "./runtime/validation.js";
import { objectLike, own } from "./runtime/members.js";
import { below, explain, fail, refusal, within } from "./runtime/validation.js";
import { explainPublisher, isPublisher } from "./publisher.js";

/** Whether a value is of the type PublisherSpec. */
export function isPublisherSpec(value: unknown): value is PublisherSpec {
  if (!objectLike(value)) return false;
  const object = own(value);
  const params = object["params"];
  const type = object["type"];
  if (params !== undefined && !objectLike(params)) return false;
  if (type !== undefined && !isPublisher(type)) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type PublisherSpec. */
export function assertPublisherSpec(value: unknown): asserts value is PublisherSpec {
  if (!isPublisherSpec(value)) throw refusal("PublisherSpec", explain(value, explainPublisherSpec));
}

/** The value with the type PublisherSpec, or everything that is wrong with it. */
export function validatePublisherSpec(value: unknown): Validation<PublisherSpec> {
  return isPublisherSpec(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainPublisherSpec) };
}

/** Reports everything that keeps a value from being of the type PublisherSpec. */
export function explainPublisherSpec(value: unknown, from: Site): void {
  const site = within(from, "https://triptych.dev/schema/bacalhau/publisher-spec.schema.json#");
  if (!objectLike(value)) {
    fail(site, "", "/type", "must be an object");
  } else {
    const object = own(value);
    const params = object["params"];
    const type = object["type"];
    if (params !== undefined) {
      if (!objectLike(params)) fail(site, "/params", "/properties/params/type", "must be an object");
    }
    if (type !== undefined) {
      explainPublisher(type, below(site, "/type", "/properties/type/$ref"));
    }
  }
}
