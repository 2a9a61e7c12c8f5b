// Generated from schema/engine.schema.json by `npm run generate`. Do not edit.

import type { Engine } from "../types/engine.js";
import type { Site, Validation } from "./runtime/validation.js";
import { explain, fail, refusal, within } from "./runtime/validation.js";

/** Whether a value is of the type Engine. */
export function isEngine(value: unknown): value is Engine {
  if (!(value === "Noop" || value === "Docker" || value === "Wasm")) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Engine. */
export function assertEngine(value: unknown): asserts value is Engine {
  if (!isEngine(value)) throw refusal("Engine", explain(value, explainEngine));
}

/** The value with the type Engine, or everything that is wrong with it. */
export function validateEngine(value: unknown): Validation<Engine> {
  return isEngine(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainEngine) };
}

/** Reports everything that keeps a value from being of the type Engine. */
export function explainEngine(value: unknown, from: Site): void {
  const site = within(from, "https://triptych.dev/schema/bacalhau/engine.schema.json#");
  if (typeof value !== "string") {
    fail(site, "", "/type", "must be a string");
  } else {
    if (!(value === "Noop" || value === "Docker" || value === "Wasm")) fail(site, "", "/enum", "must be one of \"Noop\", \"Docker\", \"Wasm\"");
  }
}
