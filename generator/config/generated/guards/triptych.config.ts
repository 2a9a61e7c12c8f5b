// Generated from schema/triptych.config.schema.json by `npm run generate:config`. Do not edit.

import type { TriptychConfig } from "../types/triptych.config.js";
import type { Site, Validation } from "./runtime/validation.js";
import { areUnique } from "./runtime/are-unique.js";
import { keyCount, objectLike, own } from "./runtime/members.js";
import { explain, fail, refusal, token, within } from "./runtime/validation.js";

const constant1 = /* @__PURE__ */ new Set<string>(["$schema", "input", "output", "targets", "notations", "formats", "unknownKeywords", "language", "dialect", "allowOutside", "allowNetwork", "command"]);

/** Whether a value is a TriptychConfig. */
export function isTriptychConfig(value: unknown): value is TriptychConfig {
  if (!objectLike(value)) return false;
  const object1 = own(value);
  const member1 = object1["$schema"];
  const member2 = object1["input"];
  const member3 = object1["output"];
  const member4 = object1["targets"];
  const member5 = object1["notations"];
  const member6 = object1["formats"];
  const member7 = object1["unknownKeywords"];
  const member8 = object1["language"];
  const member9 = object1["dialect"];
  const member10 = object1["allowOutside"];
  const member11 = object1["allowNetwork"];
  const member12 = object1["command"];
  if (member1 !== undefined && typeof member1 !== "string") return false;
  if (member2 !== undefined && !((typeof member2 === "string" && member2 !== ""))) return false;
  if (member3 !== undefined && !((typeof member3 === "string" && member3 !== ""))) return false;
  if (member4 !== undefined) {
    if (!Array.isArray(member4)) return false;
    if (!(member4.length >= 1)) return false;
    if (!areUnique(member4)) return false;
    for (let index1 = 0; index1 < member4.length; index1++) {
      const item1 = member4[index1] as unknown;
      if (typeof item1 !== "string") return false;
    }
  }
  if (member5 !== undefined) {
    if (!Array.isArray(member5)) return false;
    if (!(member5.length >= 1)) return false;
    if (!areUnique(member5)) return false;
    for (let index2 = 0; index2 < member5.length; index2++) {
      const item2 = member5[index2] as unknown;
      if (typeof item2 !== "string") return false;
    }
  }
  if (member6 !== undefined && !(((member6 === "assert" || member6 === "annotate")))) return false;
  if (member7 !== undefined && !(((member7 === "error" || member7 === "warn" || member7 === "ignore")))) return false;
  if (member8 !== undefined && !(((member8 === "ts" || member8 === "js")))) return false;
  if (member9 !== undefined && !(((member9 === "2020-12" || member9 === "2019-09" || member9 === "draft-07" || member9 === "draft-06" || member9 === "draft-04")))) return false;
  if (member10 !== undefined && typeof member10 !== "boolean") return false;
  if (member11 !== undefined && typeof member11 !== "boolean") return false;
  if (member12 !== undefined && !((typeof member12 === "string" && member12 !== ""))) return false;
  if (!(keyCount(object1) === Number(member1 !== undefined) + Number(member2 !== undefined) + Number(member3 !== undefined) + Number(member4 !== undefined) + Number(member5 !== undefined) + Number(member6 !== undefined) + Number(member7 !== undefined) + Number(member8 !== undefined) + Number(member9 !== undefined) + Number(member10 !== undefined) + Number(member11 !== undefined) + Number(member12 !== undefined))) {
    for (const key1 in object1) {
      const member13 = object1[key1];
      if (member13 !== undefined && Object.hasOwn(object1, key1) && !(!(constant1.has(key1)) ? false : true)) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not a TriptychConfig. */
export function assertTriptychConfig(value: unknown): asserts value is TriptychConfig {
  if (!isTriptychConfig(value)) throw refusal("TriptychConfig", explain(value, explainTriptychConfig));
}

/** The value as a TriptychConfig, or everything that is wrong with it. */
export function validateTriptychConfig(value: unknown): Validation<TriptychConfig> {
  return isTriptychConfig(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainTriptychConfig) };
}

/** Reports everything that keeps a value from being a TriptychConfig. */
export function explainTriptychConfig(value: unknown, from: Site): void {
  const site = within(from, "triptych.config.schema.json#");
  if (!objectLike(value)) {
    fail(site, "", "/type", "must be an object");
  } else {
    const object1 = own(value);
    const member1 = object1["$schema"];
    const member2 = object1["input"];
    const member3 = object1["output"];
    const member4 = object1["targets"];
    const member5 = object1["notations"];
    const member6 = object1["formats"];
    const member7 = object1["unknownKeywords"];
    const member8 = object1["language"];
    const member9 = object1["dialect"];
    const member10 = object1["allowOutside"];
    const member11 = object1["allowNetwork"];
    const member12 = object1["command"];
    if (member1 !== undefined) {
      if (typeof member1 !== "string") {
        fail(site, "/$schema", "/properties/$schema/type", "must be a string");
      }
    }
    if (member2 !== undefined) {
      if (typeof member2 !== "string") {
        fail(site, "/input", "/properties/input/type", "must be a string");
      } else {
        if (member2 === "") {
          fail(site, "/input", "/properties/input/minLength", "must be at least 1 character long");
        }
      }
    }
    if (member3 !== undefined) {
      if (typeof member3 !== "string") {
        fail(site, "/output", "/properties/output/type", "must be a string");
      } else {
        if (member3 === "") {
          fail(site, "/output", "/properties/output/minLength", "must be at least 1 character long");
        }
      }
    }
    if (member4 !== undefined) {
      if (!Array.isArray(member4)) {
        fail(site, "/targets", "/properties/targets/type", "must be an array");
      } else {
        if (!(member4.length >= 1)) {
          fail(site, "/targets", "/properties/targets/minItems", "must be at least 1 item long");
        }
        if (!areUnique(member4)) {
          fail(site, "/targets", "/properties/targets/uniqueItems", "must be an array of which no two items are equal");
        }
        for (let index1 = 0; index1 < member4.length; index1++) {
          const item1 = member4[index1] as unknown;
          if (typeof item1 !== "string") {
            fail(site, "/targets" + "/" + index1, "/properties/targets/items/type", "must be a string");
          }
        }
      }
    }
    if (member5 !== undefined) {
      if (!Array.isArray(member5)) {
        fail(site, "/notations", "/properties/notations/type", "must be an array");
      } else {
        if (!(member5.length >= 1)) {
          fail(site, "/notations", "/properties/notations/minItems", "must be at least 1 item long");
        }
        if (!areUnique(member5)) {
          fail(site, "/notations", "/properties/notations/uniqueItems", "must be an array of which no two items are equal");
        }
        for (let index2 = 0; index2 < member5.length; index2++) {
          const item2 = member5[index2] as unknown;
          if (typeof item2 !== "string") {
            fail(site, "/notations" + "/" + index2, "/properties/notations/items/type", "must be a string");
          }
        }
      }
    }
    if (member6 !== undefined) {
      if (!((member6 === "assert" || member6 === "annotate"))) {
        fail(site, "/formats", "/properties/formats/enum", "must be one of \"assert\", \"annotate\"");
      }
    }
    if (member7 !== undefined) {
      if (!((member7 === "error" || member7 === "warn" || member7 === "ignore"))) {
        fail(site, "/unknownKeywords", "/properties/unknownKeywords/enum", "must be one of \"error\", \"warn\", \"ignore\"");
      }
    }
    if (member8 !== undefined) {
      if (!((member8 === "ts" || member8 === "js"))) {
        fail(site, "/language", "/properties/language/enum", "must be one of \"ts\", \"js\"");
      }
    }
    if (member9 !== undefined) {
      if (!((member9 === "2020-12" || member9 === "2019-09" || member9 === "draft-07" || member9 === "draft-06" || member9 === "draft-04"))) {
        fail(site, "/dialect", "/properties/dialect/enum", "must be one of \"2020-12\", \"2019-09\", \"draft-07\", \"draft-06\", \"draft-04\"");
      }
    }
    if (member10 !== undefined) {
      if (typeof member10 !== "boolean") {
        fail(site, "/allowOutside", "/properties/allowOutside/type", "must be a boolean");
      }
    }
    if (member11 !== undefined) {
      if (typeof member11 !== "boolean") {
        fail(site, "/allowNetwork", "/properties/allowNetwork/type", "must be a boolean");
      }
    }
    if (member12 !== undefined) {
      if (typeof member12 !== "string") {
        fail(site, "/command", "/properties/command/type", "must be a string");
      } else {
        if (member12 === "") {
          fail(site, "/command", "/properties/command/minLength", "must be at least 1 character long");
        }
      }
    }
    for (const key1 in object1) {
      const member13 = object1[key1];
      if (member13 !== undefined && Object.hasOwn(object1, key1)) {
        if (!(constant1.has(key1))) {
          fail(site, token(key1), "/additionalProperties", "must not be there");
        }
      }
    }
  }
}
