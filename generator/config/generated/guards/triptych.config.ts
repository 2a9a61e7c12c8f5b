// Generated from schema/triptych.config.schema.json by `npm run generate:config`. Do not edit.

import type { TriptychConfig } from "../types/triptych.config.js";
import type { Site, Validation } from "./runtime/validation.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import { areUnique } from "./runtime/are-unique.js";
import { hasPrototype, keyCount, objectLike } from "./runtime/members.js";
import { own } from "./runtime/own.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, fail, refusal, token, within } from "./runtime/validation.js";

const constant = /* @__PURE__ */ new Set<string>(["$schema", "input", "output", "targets", "notations", "formats", "unknownKeywords", "language", "dialect", "allowOutside", "allowNetwork", "command"]);

/** Whether a value is of the type TriptychConfig. */
export function isTriptychConfig(value: unknown): value is TriptychConfig {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const schema = object["$schema"];
  const input = object["input"];
  const output = object["output"];
  const targets = object["targets"];
  const notations = object["notations"];
  const formats = object["formats"];
  const unknownKeywords = object["unknownKeywords"];
  const language = object["language"];
  const dialect = object["dialect"];
  const allowOutside = object["allowOutside"];
  const allowNetwork = object["allowNetwork"];
  const command = object["command"];
  if (Object.getPrototypeOf(object) !== Object.prototype && hasPrototype(object)) return !Array.isArray(object) && isTriptychConfig(own(value));
  if (schema !== undefined && typeof schema !== "string") return false;
  if (input !== undefined) {
    if (typeof input !== "string") return false;
    if (input === "") return false;
  }
  if (output !== undefined) {
    if (typeof output !== "string") return false;
    if (output === "") return false;
  }
  if (targets !== undefined) {
    if (!Array.isArray(targets)) return false;
    if (!(targets.length >= 1)) return false;
    if (!areUnique(targets)) return false;
    for (let index = 0; index < targets.length; index++) {
      const item = targets[index] as unknown;
      if (typeof item !== "string") return false;
    }
  }
  if (notations !== undefined) {
    if (!Array.isArray(notations)) return false;
    if (!(notations.length >= 1)) return false;
    if (!areUnique(notations)) return false;
    for (let index2 = 0; index2 < notations.length; index2++) {
      const item2 = notations[index2] as unknown;
      if (typeof item2 !== "string") return false;
    }
  }
  if (formats !== undefined && !(formats === "assert" || formats === "annotate")) return false;
  if (unknownKeywords !== undefined && !(unknownKeywords === "error" || unknownKeywords === "warn" || unknownKeywords === "ignore")) return false;
  if (language !== undefined && !(language === "ts" || language === "js")) return false;
  if (dialect !== undefined && !(dialect === "2020-12" || dialect === "2019-09" || dialect === "draft-07" || dialect === "draft-06" || dialect === "draft-04")) return false;
  if (allowOutside !== undefined && typeof allowOutside !== "boolean") return false;
  if (allowNetwork !== undefined && typeof allowNetwork !== "boolean") return false;
  if (command !== undefined) {
    if (typeof command !== "string") return false;
    if (command === "") return false;
  }
  if (!(keyCount(object) === Number(schema !== undefined) + Number(input !== undefined) + Number(output !== undefined) + Number(targets !== undefined) + Number(notations !== undefined) + Number(formats !== undefined) + Number(unknownKeywords !== undefined) + Number(language !== undefined) + Number(dialect !== undefined) + Number(allowOutside !== undefined) + Number(allowNetwork !== undefined) + Number(command !== undefined))) {
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.hasOwn(object, key) && !(constant.has(key))) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type TriptychConfig. */
export function assertTriptychConfig(value: unknown): asserts value is TriptychConfig {
  if (!isTriptychConfig(value)) throw refusal("TriptychConfig", explain(value, explainTriptychConfig));
}

/** The value with the type TriptychConfig, or what is wrong with it: at most `most` errors, a hundred if not said. */
export function validateTriptychConfig(value: unknown, most?: number): Validation<TriptychConfig> {
  return isTriptychConfig(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainTriptychConfig, most) };
}

/** Reports everything that keeps a value from being of the type TriptychConfig. */
export function explainTriptychConfig(value: unknown, from: Site): void {
  const site = within(from, "triptych.config.schema.json#");
  if (!objectLike(value)) {
    fail(site, "", "/type", "must be an object");
  } else {
    const object = value as { readonly [key: string]: unknown };
    const schema = object["$schema"];
    const input = object["input"];
    const output = object["output"];
    const targets = object["targets"];
    const notations = object["notations"];
    const formats = object["formats"];
    const unknownKeywords = object["unknownKeywords"];
    const language = object["language"];
    const dialect = object["dialect"];
    const allowOutside = object["allowOutside"];
    const allowNetwork = object["allowNetwork"];
    const command = object["command"];
    if (schema !== undefined) {
      if (typeof schema !== "string") fail(site, "/$schema", "/properties/$schema/type", "must be a string");
    }
    if (input !== undefined) {
      if (typeof input !== "string") {
        fail(site, "/input", "/properties/input/type", "must be a string");
      } else {
        if (input === "") fail(site, "/input", "/properties/input/minLength", "must be at least 1 character long");
      }
    }
    if (output !== undefined) {
      if (typeof output !== "string") {
        fail(site, "/output", "/properties/output/type", "must be a string");
      } else {
        if (output === "") fail(site, "/output", "/properties/output/minLength", "must be at least 1 character long");
      }
    }
    if (targets !== undefined) {
      if (!Array.isArray(targets)) {
        fail(site, "/targets", "/properties/targets/type", "must be an array");
      } else {
        if (!(targets.length >= 1)) fail(site, "/targets", "/properties/targets/minItems", "must be at least 1 item long");
        if (!areUnique(targets)) fail(site, "/targets", "/properties/targets/uniqueItems", "must be an array of which no two items are equal");
        for (let index = 0; index < targets.length; index++) {
          const item = targets[index] as unknown;
          if (typeof item !== "string") fail(site, "/targets/" + index, "/properties/targets/items/type", "must be a string");
        }
      }
    }
    if (notations !== undefined) {
      if (!Array.isArray(notations)) {
        fail(site, "/notations", "/properties/notations/type", "must be an array");
      } else {
        if (!(notations.length >= 1)) fail(site, "/notations", "/properties/notations/minItems", "must be at least 1 item long");
        if (!areUnique(notations)) fail(site, "/notations", "/properties/notations/uniqueItems", "must be an array of which no two items are equal");
        for (let index2 = 0; index2 < notations.length; index2++) {
          const item2 = notations[index2] as unknown;
          if (typeof item2 !== "string") fail(site, "/notations/" + index2, "/properties/notations/items/type", "must be a string");
        }
      }
    }
    if (formats !== undefined && !(formats === "assert" || formats === "annotate")) fail(site, "/formats", "/properties/formats/enum", "must be one of \"assert\", \"annotate\"");
    if (unknownKeywords !== undefined && !(unknownKeywords === "error" || unknownKeywords === "warn" || unknownKeywords === "ignore")) fail(site, "/unknownKeywords", "/properties/unknownKeywords/enum", "must be one of \"error\", \"warn\", \"ignore\"");
    if (language !== undefined && !(language === "ts" || language === "js")) fail(site, "/language", "/properties/language/enum", "must be one of \"ts\", \"js\"");
    if (dialect !== undefined && !(dialect === "2020-12" || dialect === "2019-09" || dialect === "draft-07" || dialect === "draft-06" || dialect === "draft-04")) fail(site, "/dialect", "/properties/dialect/enum", "must be one of \"2020-12\", \"2019-09\", \"draft-07\", \"draft-06\", \"draft-04\"");
    if (allowOutside !== undefined) {
      if (typeof allowOutside !== "boolean") fail(site, "/allowOutside", "/properties/allowOutside/type", "must be a boolean");
    }
    if (allowNetwork !== undefined) {
      if (typeof allowNetwork !== "boolean") fail(site, "/allowNetwork", "/properties/allowNetwork/type", "must be a boolean");
    }
    if (command !== undefined) {
      if (typeof command !== "string") {
        fail(site, "/command", "/properties/command/type", "must be a string");
      } else {
        if (command === "") fail(site, "/command", "/properties/command/minLength", "must be at least 1 character long");
      }
    }
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.hasOwn(object, key)) {
        if (!(constant.has(key)) && !false) fail(site, token(key), "/additionalProperties", "must not be there");
      }
    }
  }
}

/** TriptychConfig as a Standard Schema. */
export const TriptychConfigSchema: StandardSchema<TriptychConfig> = /* @__PURE__ */ standardSchema(validateTriptychConfig);
