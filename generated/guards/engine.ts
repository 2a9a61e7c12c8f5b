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
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/engine.js";

const constant: readonly unknown[] = ["Noop", "Docker", "Wasm"];

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

/** Reports everything that keeps a value from being of the type Engine, and is true where that is as much as is wanted. */
export function explainEngine(value: unknown, site: Site): boolean {
  site.schema = "https://triptych.dev/schema/bacalhau/engine.schema.json#";
  if (typeof value !== "string") {
    if (failType(value, site, null, "/type", "string")) return true;
  } else {
    if (!(value === "Noop" || value === "Docker" || value === "Wasm") && failEnum(value, site, null, "/enum", constant)) return true;
  }
  return false;
}

/** Engine as a Standard Schema. */
export const EngineSchema: StandardSchema<Engine> = /* @__PURE__ */ standardSchema(validateEngine, schemaDocument);
