/** @noformat */
// Generated from schema/engine.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Engine } from "../types/engine.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failEnum, failType } from "./runtime/fail.js";
import { within } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/engine.js";

/** Whether a value is of the type Engine. */
export function isEngine(value: unknown): value is Engine {
  if (!(value === "Noop" || value === "Docker" || value === "Wasm")) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Engine. */
export function assertEngine(value: unknown): asserts value is Engine {
  if (!isEngine(value)) throw refusal("Engine", explain(value, explainEngine));
}

/** The value with the type Engine, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateEngine(value: unknown, maxErrors?: number): Validation<Engine> {
  return isEngine(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainEngine, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Engine. */
export function explainEngine(value: unknown, from: Site): void {
  const site = within(from, "https://triptych.dev/schema/bacalhau/engine.schema.json#");
  if (typeof value !== "string") {
    failType(value, site, null, "/type", "string");
  } else {
    if (!(value === "Noop" || value === "Docker" || value === "Wasm")) failEnum(value, site, null, "/enum", ["Noop", "Docker", "Wasm"]);
  }
}

/** Engine as a Standard Schema. */
export const EngineSchema: StandardSchema<Engine> = /* @__PURE__ */ standardSchema(validateEngine, schemaDocument);
