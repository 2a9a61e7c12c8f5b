/** @noformat */
// Generated from pipeline.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { ACommand, AStepOfOthers, Base, Event, Mode, Name, Pipeline, Selector, Step, Unused } from "../types/pipeline.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failBranches } from "./runtime/branches.js";
import { codePointCount } from "./runtime/code-point-count.js";
import { fail, failConst, failEnum, failMissing, failPattern, failType } from "./runtime/fail.js";
import { hasPrototype, keyCount, objectLike } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { finds, lift, refer } from "./runtime/refer.js";
import { token, uriFragment } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/pipeline.js";

const constant: readonly unknown[] = ["push", "tag", "manual"];

const constant2: readonly unknown[] = ["linux", "windows"];

const constant3 = /* @__PURE__ */ new RegExp("^custom/", "u");

const constant4: readonly unknown[] = ["fast", "safe"];

function accepts(on: unknown): boolean {
  const value2: unknown = on;
  if (!((value2 as unknown) === "push" || (value2 as unknown) === "tag" || (value2 as unknown) === "manual")) return false;
  return true;
}

function accepts2(on: unknown): boolean {
  if (!Array.isArray(on)) return false;
  if (!(on.length >= 1)) return false;
  for (let index = 0; index < on.length; index++) {
    const item = on[index] as unknown;
    if (!(item === "push" || item === "tag" || item === "manual")) return false;
  }
  return true;
}

function accepts3(on: unknown): boolean {
  if (!(typeof on === "object" && on !== null)) return false;
  const object = on as { readonly [key: string]: unknown };
  const push = object["push"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && accepts3(own(on));
  if (push !== undefined) {
    if (!(typeof push === "object" && push !== null)) return false;
    const object2 = push as { readonly [key: string]: unknown };
    const branches = object2["branches"];
    if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && accepts3(own(on));
    if (branches !== undefined) {
      if (!Array.isArray(branches)) return false;
      for (let index = 0; index < branches.length; index++) {
        const item = branches[index] as unknown;
        if (typeof item !== "string") return false;
        if (item === "") return false;
      }
    }
  }
  if (!(keyCount(object) === Number(push !== undefined))) {
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "push")) return false;
    }
  }
  return true;
}

function accepts4(item: unknown): boolean {
  const value2: unknown = item;
  if (!(typeof value2 === "object" && value2 !== null)) return false;
  const object = value2 as { readonly [key: string]: unknown };
  const run = object["run"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && accepts4(own(item));
  if (run === undefined) return false;
  if (typeof run !== "string") return false;
  return true;
}

function accepts5(item: unknown): boolean {
  const value2: unknown = item;
  if (!(typeof value2 === "object" && value2 !== null)) return false;
  const object = value2 as { readonly [key: string]: unknown };
  {
    const uses = object["uses"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && accepts5(own(item));
    if (uses === undefined) return false;
    if (typeof uses !== "string") return false;
  }
  {
    const with2 = object["with"];
    if (with2 !== undefined && !objectLike(with2)) return false;
  }
  return true;
}

function accepts6(object: { readonly [key: string]: unknown }): boolean {
  const mode = object["mode"];
  if (mode === undefined) return false;
  if (!(mode === "fast")) return false;
  return true;
}

function accepts7(value: unknown): boolean {
  const value2: unknown = value;
  if (!(typeof value2 === "object" && value2 !== null)) return false;
  const object = value2 as { readonly [key: string]: unknown };
  const run = object["run"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && accepts7(own(value));
  if (run === undefined) return false;
  if (typeof run !== "string") return false;
  return true;
}

function accepts8(value: unknown): boolean {
  const value2: unknown = value;
  if (!(typeof value2 === "object" && value2 !== null)) return false;
  const object = value2 as { readonly [key: string]: unknown };
  {
    const uses = object["uses"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && accepts8(own(value));
    if (uses === undefined) return false;
    if (typeof uses !== "string") return false;
  }
  {
    const with2 = object["with"];
    if (with2 !== undefined && !objectLike(with2)) return false;
  }
  return true;
}

function accepts9(object: { readonly [key: string]: unknown }): boolean {
  const patterns = object["patterns"];
  if (patterns === undefined) return false;
  return true;
}

function accepts10(object: { readonly [key: string]: unknown }): boolean {
  const prefix = object["prefix"];
  if (prefix === undefined) return false;
  return true;
}

/** Whether a value is of the type Pipeline. */
export function isPipeline(value: unknown): value is Pipeline {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const name = object["name"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isPipeline(own(value));
  if (name !== undefined) {
    if (typeof name !== "string") return false;
    if (name === "") return false;
    if (!(name.length <= 20 || (name.length <= 40 && codePointCount(name) <= 20))) return false;
  }
  {
    const on = object["on"];
    if (on === undefined) return false;
    if (!(accepts(on) || accepts2(on) || accepts3(on))) return false;
  }
  {
    const steps = object["steps"];
    if (steps === undefined) return false;
    if (!Array.isArray(steps)) return false;
    if (!(steps.length >= 1)) return false;
    for (let index = 0; index < steps.length; index++) {
      const item = steps[index] as unknown;
      const value2: unknown = item;
      if (!(typeof value2 === "object" && value2 !== null)) return false;
      const object2 = value2 as { readonly [key: string]: unknown };
      const if2 = object2["if"];
      if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && isPipeline(own(value));
      if (if2 !== undefined && typeof if2 !== "string") return false;
      if (!(Number(accepts4(item)) + Number(accepts5(item)) === 1)) return false;
    }
  }
  const level = object["level"];
  if (level !== undefined && !(((level as unknown) === 0) || ((level as unknown) === 1))) return false;
  const runner = object["runner"];
  if (runner !== undefined && !(((runner as unknown) === "linux" || (runner as unknown) === "windows") || (typeof runner === "string" && constant3.test(runner)))) return false;
  const schedule = object["schedule"];
  if (schedule !== undefined && typeof schedule !== "string") return false;
  const id = object["id"];
  if (id !== undefined && typeof id !== "string") return false;
  const labels = object["labels"];
  if (labels !== undefined) {
    if (!objectLike(labels)) return false;
    const object3 = labels as { readonly [key: string]: unknown };
    for (const key in object3) {
      const member = object3[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object3, key)) {
        if (key.startsWith("x-") && typeof member !== "string") return false;
        if (!(key.startsWith("x-"))) {
          if (typeof member !== "string") return false;
          if (!(member.length <= 3 || (member.length <= 6 && codePointCount(member) <= 3))) return false;
        }
      }
    }
  }
  const mode = object["mode"];
  if (mode !== undefined && !(mode === "fast" || mode === "safe")) return false;
  {
    const timeout = object["timeout"];
    if (timeout !== undefined) {
      if (!(typeof timeout === "number" && Number.isInteger(timeout))) return false;
      if (!(timeout >= 1)) return false;
    }
    if (schedule !== undefined && name === undefined) return false;
    if (!(keyCount(object) === 2 + Number(name !== undefined) + Number(level !== undefined) + Number(runner !== undefined) + Number(schedule !== undefined) + Number(id !== undefined) + Number(labels !== undefined) + Number(mode !== undefined) + Number(timeout !== undefined))) {
      for (const key2 in object) {
        const member2 = object[key2];
        if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object, key2)) {
          switch (key2.length) {
            case 2:
            switch (key2) {
              case "on":
              case "id": {
                continue;
              }
            }
            break;
            case 4:
            switch (key2) {
              case "name":
              case "mode": {
                continue;
              }
            }
            break;
            case 5:
            switch (key2) {
              case "steps":
              case "level": {
                continue;
              }
            }
            break;
            case 6:
            switch (key2) {
              case "runner":
              case "labels": {
                continue;
              }
            }
            break;
            case 7:
            switch (key2) {
              case "timeout": {
                continue;
              }
            }
            break;
            case 8:
            switch (key2) {
              case "schedule": {
                continue;
              }
            }
            break;
          }
          return false;
        }
      }
    }
  }
  if (accepts6(object)) {
    const runner2 = object["runner"];
    if (runner2 === undefined) return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Pipeline. */
export function assertPipeline(value: unknown): asserts value is Pipeline {
  if (!isPipeline(value)) throw refusal("Pipeline", explain(value, explainPipeline));
}

/** The value with the type Pipeline, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validatePipeline(value: unknown, maxErrors?: number): Validation<Pipeline> {
  return isPipeline(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainPipeline, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Pipeline, and is true where that is as much as is wanted. */
export function explainPipeline(value: unknown, site: Site): boolean {
  site.schema = (keyword) => "pipeline.schema.json#" + uriFragment(keyword);
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    const name = object["name"];
    mustOwn(object);
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key)) {
        switch (key.length) {
          case 2:
          switch (key) {
            case "on":
            case "id": {
              continue;
            }
          }
          break;
          case 4:
          switch (key) {
            case "name":
            case "mode": {
              continue;
            }
          }
          break;
          case 5:
          switch (key) {
            case "steps":
            case "level": {
              continue;
            }
          }
          break;
          case 6:
          switch (key) {
            case "runner":
            case "labels": {
              continue;
            }
          }
          break;
          case 7:
          switch (key) {
            case "timeout": {
              continue;
            }
          }
          break;
          case 8:
          switch (key) {
            case "schedule": {
              continue;
            }
          }
          break;
        }
        if (fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
    }
    if (name !== undefined && refer(explainName, name, site, null, "/properties/name/$ref")) return true;
    {
      const on = object["on"];
      if (on === undefined) {
        if (failMissing("on", site, null, "/required")) return true;
      } else {
        if (!(accepts(on) || accepts2(on) || accepts3(on)) && failBranches(site, null, "/properties/on/oneOf", "must match exactly one of the alternatives", on, 3, (branch, on: unknown) => {
          switch (branch) {
            case 0: {
              if (refer(explainEvent, on, site, "/on", "/properties/on/oneOf/0/$ref")) return true;
              break;
            }
            case 1: {
              if (!Array.isArray(on)) {
                if (failType(on, site, "/on", "/properties/on/oneOf/1/type", "array")) return true;
              } else {
                if (!(on.length >= 1) && fail(site, "/on", "/properties/on/oneOf/1/minItems", "must have at least 1 item", { limit: 1 })) return true;
                for (let index = 0; index < on.length; index++) {
                  const item = on[index] as unknown;
                  if (finds(explainEvent, item, site) && lift(site, "/on/" + index, "/properties/on/oneOf/1/items/$ref")) return true;
                }
              }
              break;
            }
            case 2: {
              if (!objectLike(on)) {
                if (failType(on, site, "/on", "/properties/on/oneOf/2/type", "object")) return true;
              } else {
                const object2 = on as { readonly [key: string]: unknown };
                const push = object2["push"];
                mustOwn(object2);
                for (const key2 in object2) {
                  const member2 = object2[key2];
                  if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object2, key2) && !(key2 === "push") && fail(site, "/on" + token(key2), "/properties/on/oneOf/2/additionalProperties", "is not allowed", { additionalProperty: key2 })) return true;
                }
                if (push !== undefined) {
                  if (!objectLike(push)) {
                    if (failType(push, site, "/on/push", "/properties/on/oneOf/2/properties/push/type", "object")) return true;
                  } else {
                    const object3 = push as { readonly [key: string]: unknown };
                    const branches = object3["branches"];
                    mustOwn(object3);
                    if (branches !== undefined) {
                      if (!Array.isArray(branches)) {
                        if (failType(branches, site, "/on/push/branches", "/properties/on/oneOf/2/properties/push/properties/branches/type", "array")) return true;
                      } else {
                        for (let index2 = 0; index2 < branches.length; index2++) {
                          const item2 = branches[index2] as unknown;
                          if (typeof item2 !== "string") {
                            if (failType(item2, site, "/on/push/branches/" + index2, "/properties/on/oneOf/2/properties/push/properties/branches/items/type", "string")) return true;
                          } else {
                            if (item2 === "" && fail(site, "/on/push/branches/" + index2, "/properties/on/oneOf/2/properties/push/properties/branches/items/minLength", "must have at least 1 character", { limit: 1 })) return true;
                          }
                        }
                      }
                    }
                  }
                }
              }
              break;
            }
          }
          return false;
        })) return true;
      }
    }
    {
      const steps = object["steps"];
      if (steps === undefined) {
        if (failMissing("steps", site, null, "/required")) return true;
      } else {
        if (!Array.isArray(steps)) {
          if (failType(steps, site, null, "/properties/steps/type", "array")) return true;
        } else {
          if (!(steps.length >= 1) && fail(site, null, "/properties/steps/minItems", "must have at least 1 item", { limit: 1 })) return true;
          for (let index3 = 0; index3 < steps.length; index3++) {
            const item3 = steps[index3] as unknown;
            if (finds(explainStep, item3, site) && lift(site, "/steps/" + index3, "/properties/steps/items/$ref")) return true;
          }
        }
      }
    }
    {
      const level = object["level"];
      if (level !== undefined && !(((level as unknown) === 0) || ((level as unknown) === 1)) && failBranches(site, null, "/properties/level/oneOf", "must match exactly one of the alternatives", level, 2, (branch, level: unknown) => {
        switch (branch) {
          case 0: {
            if (!((level as unknown) === 0) && failConst(level, site, "/level", "/properties/level/oneOf/0/const", 0)) return true;
            break;
          }
          case 1: {
            if (!((level as unknown) === 1) && failConst(level, site, "/level", "/properties/level/oneOf/1/const", 1)) return true;
            break;
          }
        }
        return false;
      })) return true;
    }
    {
      const runner = object["runner"];
      if (runner !== undefined && !(((runner as unknown) === "linux" || (runner as unknown) === "windows") || (typeof runner === "string" && constant3.test(runner))) && failBranches(site, null, "/properties/runner/anyOf", "must match one of the alternatives", runner, 2, (branch, runner: unknown) => {
        switch (branch) {
          case 0: {
            if (!((runner as unknown) === "linux" || (runner as unknown) === "windows") && failEnum(runner, site, "/runner", "/properties/runner/anyOf/0/enum", constant2)) return true;
            break;
          }
          case 1: {
            if (typeof runner !== "string") {
              if (failType(runner, site, "/runner", "/properties/runner/anyOf/1/type", "string")) return true;
            } else {
              if (!constant3.test(runner) && failPattern(site, "/runner", "/properties/runner/anyOf/1/pattern", "^custom/")) return true;
            }
            break;
          }
        }
        return false;
      })) return true;
    }
    {
      const schedule = object["schedule"];
      if (schedule !== undefined && typeof schedule !== "string" && failType(schedule, site, null, "/properties/schedule/type", "string")) return true;
      {
        const id = object["id"];
        if (id !== undefined && typeof id !== "string" && failType(id, site, null, "/properties/id/type", "string")) return true;
      }
      {
        const labels = object["labels"];
        if (labels !== undefined) {
          if (!objectLike(labels)) {
            if (failType(labels, site, null, "/properties/labels/type", "object")) return true;
          } else {
            const object4 = labels as { readonly [key: string]: unknown };
            for (const key3 in object4) {
              const member3 = object4[key3];
              if (member3 !== undefined && Object.prototype.hasOwnProperty.call(object4, key3)) {
                if (key3.startsWith("x-") && typeof member3 !== "string" && failType(member3, site, "/labels" + token(key3), "/properties/labels/patternProperties/^x-/type", "string")) return true;
                if (!(key3.startsWith("x-"))) {
                  if (typeof member3 !== "string") {
                    if (failType(member3, site, "/labels" + token(key3), "/properties/labels/additionalProperties/type", "string")) return true;
                  } else {
                    if (!(member3.length <= 3 || (member3.length <= 6 && codePointCount(member3) <= 3)) && fail(site, "/labels" + token(key3), "/properties/labels/additionalProperties/maxLength", "must have at most 3 characters", { limit: 3 })) return true;
                  }
                }
              }
            }
          }
        }
      }
      {
        const mode = object["mode"];
        if (mode !== undefined && !(mode === "fast" || mode === "safe") && refer(explainMode, mode, site, null, "/properties/mode/$ref")) return true;
      }
      {
        const timeout = object["timeout"];
        if (timeout !== undefined) {
          if (!(typeof timeout === "number" && Number.isInteger(timeout))) {
            if (failType(timeout, site, null, "/properties/timeout/type", "integer")) return true;
          } else {
            if (!(timeout >= 1) && fail(site, null, "/properties/timeout/minimum", "must be at least 1", { limit: 1 })) return true;
          }
        }
      }
      if (schedule !== undefined && name === undefined && failMissing("name", site, null, "/dependentRequired", "must have \"name\" when \"schedule\" is present", { property: "schedule" })) return true;
    }
    if (accepts6(object)) {
      const runner2 = object["runner"];
      if (runner2 === undefined && failMissing("runner", site, null, "/then/required")) return true;
    }
  }
  return false;
}

/** Pipeline as a Standard Schema. */
export const PipelineSchema: StandardSchema<Pipeline> = /* @__PURE__ */ standardSchema(validatePipeline, schemaDocument);

/** Whether a value is of the type Name. */
export function isName(value: unknown): value is Name {
  if (typeof value !== "string") return false;
  if (value === "") return false;
  if (!(value.length <= 20 || (value.length <= 40 && codePointCount(value) <= 20))) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Name. */
export function assertName(value: unknown): asserts value is Name {
  if (!isName(value)) throw refusal("Name", explain(value, explainName));
}

/** The value with the type Name, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateName(value: unknown, maxErrors?: number): Validation<Name> {
  return isName(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainName, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Name, and is true where that is as much as is wanted. */
export function explainName(value: unknown, site: Site): boolean {
  site.schema = "pipeline.schema.json#/$defs/Name";
  if (typeof value !== "string") {
    if (failType(value, site, null, "/type", "string")) return true;
  } else {
    if (value === "" && fail(site, null, "/minLength", "must have at least 1 character", { limit: 1 })) return true;
    if (!(value.length <= 20 || (value.length <= 40 && codePointCount(value) <= 20)) && fail(site, null, "/maxLength", "must have at most 20 characters", { limit: 20 })) return true;
  }
  return false;
}

/** Name as a Standard Schema. */
export const NameSchema: StandardSchema<Name> = /* @__PURE__ */ standardSchema(validateName, schemaDocument, "/$defs/Name");

/** Whether a value is of the type Event. */
export function isEvent(value: unknown): value is Event {
  if (!(value === "push" || value === "tag" || value === "manual")) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Event. */
export function assertEvent(value: unknown): asserts value is Event {
  if (!isEvent(value)) throw refusal("Event", explain(value, explainEvent));
}

/** The value with the type Event, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateEvent(value: unknown, maxErrors?: number): Validation<Event> {
  return isEvent(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainEvent, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Event, and is true where that is as much as is wanted. */
export function explainEvent(value: unknown, site: Site): boolean {
  site.schema = "pipeline.schema.json#/$defs/Event";
  if (!(value === "push" || value === "tag" || value === "manual") && failEnum(value, site, null, "/enum", constant)) return true;
  return false;
}

/** Event as a Standard Schema. */
export const EventSchema: StandardSchema<Event> = /* @__PURE__ */ standardSchema(validateEvent, schemaDocument, "/$defs/Event");

/** Whether a value is of the type Mode. */
export function isMode(value: unknown): value is Mode {
  if (!(value === "fast" || value === "safe")) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Mode. */
export function assertMode(value: unknown): asserts value is Mode {
  if (!isMode(value)) throw refusal("Mode", explain(value, explainMode));
}

/** The value with the type Mode, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateMode(value: unknown, maxErrors?: number): Validation<Mode> {
  return isMode(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainMode, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Mode, and is true where that is as much as is wanted. */
export function explainMode(value: unknown, site: Site): boolean {
  site.schema = "pipeline.schema.json#/$defs/Mode";
  if (!(value === "fast" || value === "safe") && failEnum(value, site, null, "/enum", constant4)) return true;
  return false;
}

/** Mode as a Standard Schema. */
export const ModeSchema: StandardSchema<Mode> = /* @__PURE__ */ standardSchema(validateMode, schemaDocument, "/$defs/Mode");

/** Whether a value is of the type Base. */
export function isBase(value: unknown): value is Base {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const if2 = object["if"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isBase(own(value));
  if (if2 !== undefined && typeof if2 !== "string") return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Base. */
export function assertBase(value: unknown): asserts value is Base {
  if (!isBase(value)) throw refusal("Base", explain(value, explainBase));
}

/** The value with the type Base, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateBase(value: unknown, maxErrors?: number): Validation<Base> {
  return isBase(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainBase, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Base, and is true where that is as much as is wanted. */
export function explainBase(value: unknown, site: Site): boolean {
  site.schema = "pipeline.schema.json#/$defs/Base";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    const if2 = object["if"];
    mustOwn(object);
    if (if2 !== undefined && typeof if2 !== "string" && failType(if2, site, null, "/properties/if/type", "string")) return true;
  }
  return false;
}

/** Base as a Standard Schema. */
export const BaseSchema: StandardSchema<Base> = /* @__PURE__ */ standardSchema(validateBase, schemaDocument, "/$defs/Base");

/** Whether a value is of the type Step. */
export function isStep(value: unknown): value is Step {
  const value2: unknown = value;
  if (!(typeof value2 === "object" && value2 !== null)) return false;
  const object = value2 as { readonly [key: string]: unknown };
  const if2 = object["if"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isStep(own(value));
  if (if2 !== undefined && typeof if2 !== "string") return false;
  if (!(Number(accepts7(value)) + Number(accepts8(value)) === 1)) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Step. */
export function assertStep(value: unknown): asserts value is Step {
  if (!isStep(value)) throw refusal("Step", explain(value, explainStep));
}

/** The value with the type Step, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateStep(value: unknown, maxErrors?: number): Validation<Step> {
  return isStep(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainStep, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Step, and is true where that is as much as is wanted. */
export function explainStep(value: unknown, site: Site): boolean {
  site.schema = "pipeline.schema.json#/$defs/Step";
  if (refer(explainBase, value, site, null, "/allOf/0/$ref")) return true;
  if (!(Number(accepts7(value)) + Number(accepts8(value)) === 1) && failBranches(site, null, "/oneOf", "must match exactly one of the alternatives", value, 2, (branch, value: unknown) => {
    switch (branch) {
      case 0: {
        if (refer(explainACommand, value, site, null, "/oneOf/0")) return true;
        break;
      }
      case 1: {
        if (refer(explainAStepOfOthers, value, site, null, "/oneOf/1")) return true;
        break;
      }
    }
    return false;
  })) return true;
  return false;
}

/** Step as a Standard Schema. */
export const StepSchema: StandardSchema<Step> = /* @__PURE__ */ standardSchema(validateStep, schemaDocument, "/$defs/Step");

/** Whether a value is of the type ACommand. */
export function isACommand(value: unknown): value is ACommand {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const run = object["run"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isACommand(own(value));
  if (run === undefined) return false;
  if (typeof run !== "string") return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type ACommand. */
export function assertACommand(value: unknown): asserts value is ACommand {
  if (!isACommand(value)) throw refusal("ACommand", explain(value, explainACommand));
}

/** The value with the type ACommand, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateACommand(value: unknown, maxErrors?: number): Validation<ACommand> {
  return isACommand(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainACommand, maxErrors) };
}

/** Reports everything that keeps a value from being of the type ACommand, and is true where that is as much as is wanted. */
export function explainACommand(value: unknown, site: Site): boolean {
  site.schema = "pipeline.schema.json#/$defs/Step/oneOf/0";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    const run = object["run"];
    mustOwn(object);
    if (run === undefined) {
      if (failMissing("run", site, null, "/required")) return true;
    } else {
      if (typeof run !== "string" && failType(run, site, null, "/properties/run/type", "string")) return true;
    }
  }
  return false;
}

/** ACommand as a Standard Schema. */
export const ACommandSchema: StandardSchema<ACommand> = /* @__PURE__ */ standardSchema(validateACommand, schemaDocument, "/$defs/Step/oneOf/0");

/** Whether a value is of the type AStepOfOthers. */
export function isAStepOfOthers(value: unknown): value is AStepOfOthers {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const uses = object["uses"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isAStepOfOthers(own(value));
    if (uses === undefined) return false;
    if (typeof uses !== "string") return false;
  }
  {
    const with2 = object["with"];
    if (with2 !== undefined && !objectLike(with2)) return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type AStepOfOthers. */
export function assertAStepOfOthers(value: unknown): asserts value is AStepOfOthers {
  if (!isAStepOfOthers(value)) throw refusal("AStepOfOthers", explain(value, explainAStepOfOthers));
}

/** The value with the type AStepOfOthers, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateAStepOfOthers(value: unknown, maxErrors?: number): Validation<AStepOfOthers> {
  return isAStepOfOthers(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainAStepOfOthers, maxErrors) };
}

/** Reports everything that keeps a value from being of the type AStepOfOthers, and is true where that is as much as is wanted. */
export function explainAStepOfOthers(value: unknown, site: Site): boolean {
  site.schema = "pipeline.schema.json#/$defs/Step/oneOf/1";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const uses = object["uses"];
      mustOwn(object);
      if (uses === undefined) {
        if (failMissing("uses", site, null, "/required")) return true;
      } else {
        if (typeof uses !== "string" && failType(uses, site, null, "/properties/uses/type", "string")) return true;
      }
    }
    {
      const with2 = object["with"];
      if (with2 !== undefined && !objectLike(with2) && failType(with2, site, null, "/properties/with/type", "object")) return true;
    }
  }
  return false;
}

/** AStepOfOthers as a Standard Schema. */
export const AStepOfOthersSchema: StandardSchema<AStepOfOthers> = /* @__PURE__ */ standardSchema(validateAStepOfOthers, schemaDocument, "/$defs/Step/oneOf/1");

/** Whether a value is of the type Selector. */
export function isSelector(value: unknown): value is Selector {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const patterns = object["patterns"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isSelector(own(value));
    if (patterns !== undefined) {
      if (!Array.isArray(patterns)) return false;
      for (let index = 0; index < patterns.length; index++) {
        const item = patterns[index] as unknown;
        if (typeof item !== "string") return false;
      }
    }
  }
  {
    const prefix = object["prefix"];
    if (prefix !== undefined && typeof prefix !== "string") return false;
  }
  if (!(accepts9(object) || accepts10(object))) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Selector. */
export function assertSelector(value: unknown): asserts value is Selector {
  if (!isSelector(value)) throw refusal("Selector", explain(value, explainSelector));
}

/** The value with the type Selector, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateSelector(value: unknown, maxErrors?: number): Validation<Selector> {
  return isSelector(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainSelector, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Selector, and is true where that is as much as is wanted. */
export function explainSelector(value: unknown, site: Site): boolean {
  site.schema = "pipeline.schema.json#/$defs/Selector";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const patterns = object["patterns"];
      mustOwn(object);
      if (patterns !== undefined) {
        if (!Array.isArray(patterns)) {
          if (failType(patterns, site, null, "/properties/patterns/type", "array")) return true;
        } else {
          for (let index = 0; index < patterns.length; index++) {
            const item = patterns[index] as unknown;
            if (typeof item !== "string" && failType(item, site, "/patterns/" + index, "/properties/patterns/items/type", "string")) return true;
          }
        }
      }
    }
    {
      const prefix = object["prefix"];
      if (prefix !== undefined && typeof prefix !== "string" && failType(prefix, site, null, "/properties/prefix/type", "string")) return true;
    }
    if (!(accepts9(object) || accepts10(object)) && failBranches(site, null, "/anyOf", "must match one of the alternatives", object, 2, (branch, object: { readonly [key: string]: unknown }) => {
      switch (branch) {
        case 0: {
          const patterns2 = object["patterns"];
          if (patterns2 === undefined && failMissing("patterns", site, null, "/anyOf/0/required")) return true;
          break;
        }
        case 1: {
          const prefix2 = object["prefix"];
          if (prefix2 === undefined && failMissing("prefix", site, null, "/anyOf/1/required")) return true;
          break;
        }
      }
      return false;
    })) return true;
  }
  return false;
}

/** Selector as a Standard Schema. */
export const SelectorSchema: StandardSchema<Selector> = /* @__PURE__ */ standardSchema(validateSelector, schemaDocument, "/$defs/Selector");

/** Whether a value is of the type Unused. */
export function isUnused(_value: unknown): _value is Unused {
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Unused. */
export function assertUnused(value: unknown): asserts value is Unused {
  if (!isUnused(value)) throw refusal("Unused", explain(value, explainUnused));
}

/** The value with the type Unused, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateUnused(value: unknown, maxErrors?: number): Validation<Unused> {
  return isUnused(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainUnused, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Unused, and is true where that is as much as is wanted. */
export function explainUnused(_value: unknown, _site: Site): boolean {
  return false;
}

/** Unused as a Standard Schema. */
export const UnusedSchema: StandardSchema<Unused> = /* @__PURE__ */ standardSchema(validateUnused, schemaDocument, "/$defs/Unused");
