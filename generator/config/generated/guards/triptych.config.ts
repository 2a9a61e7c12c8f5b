// Generated from schema/triptych.config.schema.json by `npm run generate:config`. Do not edit.

import type { TriptychConfig } from "../types/triptych.config.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { areUnique } from "./runtime/are-unique.js";
import { fail, failWith } from "./runtime/fail.js";
import { hasPrototype, objectLike } from "./runtime/members.js";
import { own } from "./runtime/own.js";
import { token, within } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/triptych.config.js";

/** Whether a value is of the type TriptychConfig. */
export function isTriptychConfig(value: unknown): value is TriptychConfig {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  if (Object.getPrototypeOf(object) !== Object.prototype && hasPrototype(object)) return !Array.isArray(object) && isTriptychConfig(own(value));
  for (const key in object) {
    const member = object[key];
    if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key)) {
      switch (key) {
        case "$schema": {
          if (typeof member !== "string") return false;
          break;
        }
        case "input": {
          if (typeof member !== "string") return false;
          if (member === "") return false;
          break;
        }
        case "output": {
          if (typeof member !== "string") return false;
          if (member === "") return false;
          break;
        }
        case "check": {
          if (typeof member !== "boolean") return false;
          break;
        }
        case "targets": {
          if (!Array.isArray(member)) return false;
          if (!(member.length >= 1)) return false;
          if (!areUnique(member)) return false;
          for (let index = 0; index < member.length; index++) {
            const item = member[index] as unknown;
            if (!(item === "types" || item === "guards" || item === "docs")) return false;
          }
          break;
        }
        case "notations": {
          if (!Array.isArray(member)) return false;
          if (!(member.length >= 1)) return false;
          if (!areUnique(member)) return false;
          for (let index2 = 0; index2 < member.length; index2++) {
            const item2 = member[index2] as unknown;
            if (!(item2 === "python" || item2 === "typescript" || item2 === "json")) return false;
          }
          break;
        }
        case "formats": {
          if (!(member === "assert" || member === "annotate")) return false;
          break;
        }
        case "unknownKeywords": {
          if (!(member === "error" || member === "warn" || member === "ignore")) return false;
          break;
        }
        case "impliedTypes": {
          if (typeof member !== "boolean") return false;
          break;
        }
        case "readWriteVariants": {
          if (typeof member !== "boolean") return false;
          break;
        }
        case "language": {
          if (!(member === "ts" || member === "js")) return false;
          break;
        }
        case "dialect": {
          if (!(member === "2020-12" || member === "2019-09" || member === "draft-07" || member === "draft-06" || member === "draft-04")) return false;
          break;
        }
        case "extraMembers": {
          if (!(member === "named" || member === "unknown")) return false;
          break;
        }
        case "conditions": {
          if (!(member === "interface" || member === "union")) return false;
          break;
        }
        case "enums": {
          if (!(member === "union" || member === "const" || member === "both")) return false;
          break;
        }
        case "report": {
          if (typeof member !== "boolean") return false;
          break;
        }
        case "strict": {
          if (typeof member !== "boolean") return false;
          break;
        }
        case "allowOutside": {
          if (typeof member !== "boolean") return false;
          break;
        }
        case "allowNetwork": {
          if (typeof member !== "boolean") return false;
          break;
        }
        case "command": {
          if (typeof member !== "string") return false;
          if (member === "") return false;
          break;
        }
        case "source": {
          if (typeof member !== "string") return false;
          break;
        }
        case "dump": {
          if (member !== "model") return false;
          break;
        }
        case "json": {
          if (typeof member !== "boolean") return false;
          break;
        }
        case "silent": {
          if (typeof member !== "boolean") return false;
          break;
        }
        case "verbose": {
          if (typeof member !== "boolean") return false;
          break;
        }
        default: {
          return false;
        }
      }
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
    failWith(value, site, "", "/type", "must be an object");
  } else {
    const object = value as { readonly [key: string]: unknown };
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key)) {
        switch (key) {
          case "$schema": {
            if (typeof member !== "string") failWith(member, site, "/$schema", "/properties/$schema/type", "must be a string");
            break;
          }
          case "input": {
            if (typeof member !== "string") {
              failWith(member, site, "/input", "/properties/input/type", "must be a string");
            } else {
              if (member === "") fail(site, "/input", "/properties/input/minLength", "must have at least 1 character");
            }
            break;
          }
          case "output": {
            if (typeof member !== "string") {
              failWith(member, site, "/output", "/properties/output/type", "must be a string");
            } else {
              if (member === "") fail(site, "/output", "/properties/output/minLength", "must have at least 1 character");
            }
            break;
          }
          case "check": {
            if (typeof member !== "boolean") failWith(member, site, "/check", "/properties/check/type", "must be a boolean");
            break;
          }
          case "targets": {
            if (!Array.isArray(member)) {
              failWith(member, site, "/targets", "/properties/targets/type", "must be an array");
            } else {
              if (!(member.length >= 1)) fail(site, "/targets", "/properties/targets/minItems", "must have at least 1 item");
              if (!areUnique(member)) fail(site, "/targets", "/properties/targets/uniqueItems", "must not contain duplicate items");
              for (let index = 0; index < member.length; index++) {
                const item = member[index] as unknown;
                if (!(item === "types" || item === "guards" || item === "docs")) failWith(item, site, "/targets/" + index, "/properties/targets/items/enum", "must be one of \"types\", \"guards\", \"docs\"");
              }
            }
            break;
          }
          case "notations": {
            if (!Array.isArray(member)) {
              failWith(member, site, "/notations", "/properties/notations/type", "must be an array");
            } else {
              if (!(member.length >= 1)) fail(site, "/notations", "/properties/notations/minItems", "must have at least 1 item");
              if (!areUnique(member)) fail(site, "/notations", "/properties/notations/uniqueItems", "must not contain duplicate items");
              for (let index2 = 0; index2 < member.length; index2++) {
                const item2 = member[index2] as unknown;
                if (!(item2 === "python" || item2 === "typescript" || item2 === "json")) failWith(item2, site, "/notations/" + index2, "/properties/notations/items/enum", "must be one of \"python\", \"typescript\", \"json\"");
              }
            }
            break;
          }
          case "formats": {
            if (!(member === "assert" || member === "annotate")) failWith(member, site, "/formats", "/properties/formats/enum", "must be one of \"assert\", \"annotate\"");
            break;
          }
          case "unknownKeywords": {
            if (!(member === "error" || member === "warn" || member === "ignore")) failWith(member, site, "/unknownKeywords", "/properties/unknownKeywords/enum", "must be one of \"error\", \"warn\", \"ignore\"");
            break;
          }
          case "impliedTypes": {
            if (typeof member !== "boolean") failWith(member, site, "/impliedTypes", "/properties/impliedTypes/type", "must be a boolean");
            break;
          }
          case "readWriteVariants": {
            if (typeof member !== "boolean") failWith(member, site, "/readWriteVariants", "/properties/readWriteVariants/type", "must be a boolean");
            break;
          }
          case "language": {
            if (!(member === "ts" || member === "js")) failWith(member, site, "/language", "/properties/language/enum", "must be one of \"ts\", \"js\"");
            break;
          }
          case "dialect": {
            if (!(member === "2020-12" || member === "2019-09" || member === "draft-07" || member === "draft-06" || member === "draft-04")) failWith(member, site, "/dialect", "/properties/dialect/enum", "must be one of \"2020-12\", \"2019-09\", \"draft-07\", \"draft-06\", \"draft-04\"");
            break;
          }
          case "extraMembers": {
            if (!(member === "named" || member === "unknown")) failWith(member, site, "/extraMembers", "/properties/extraMembers/enum", "must be one of \"named\", \"unknown\"");
            break;
          }
          case "conditions": {
            if (!(member === "interface" || member === "union")) failWith(member, site, "/conditions", "/properties/conditions/enum", "must be one of \"interface\", \"union\"");
            break;
          }
          case "enums": {
            if (!(member === "union" || member === "const" || member === "both")) failWith(member, site, "/enums", "/properties/enums/enum", "must be one of \"union\", \"const\", \"both\"");
            break;
          }
          case "report": {
            if (typeof member !== "boolean") failWith(member, site, "/report", "/properties/report/type", "must be a boolean");
            break;
          }
          case "strict": {
            if (typeof member !== "boolean") failWith(member, site, "/strict", "/properties/strict/type", "must be a boolean");
            break;
          }
          case "allowOutside": {
            if (typeof member !== "boolean") failWith(member, site, "/allowOutside", "/properties/allowOutside/type", "must be a boolean");
            break;
          }
          case "allowNetwork": {
            if (typeof member !== "boolean") failWith(member, site, "/allowNetwork", "/properties/allowNetwork/type", "must be a boolean");
            break;
          }
          case "command": {
            if (typeof member !== "string") {
              failWith(member, site, "/command", "/properties/command/type", "must be a string");
            } else {
              if (member === "") fail(site, "/command", "/properties/command/minLength", "must have at least 1 character");
            }
            break;
          }
          case "source": {
            if (typeof member !== "string") failWith(member, site, "/source", "/properties/source/type", "must be a string");
            break;
          }
          case "dump": {
            if (member !== "model") failWith(member, site, "/dump", "/properties/dump/enum", "must be one of \"model\"");
            break;
          }
          case "json": {
            if (typeof member !== "boolean") failWith(member, site, "/json", "/properties/json/type", "must be a boolean");
            break;
          }
          case "silent": {
            if (typeof member !== "boolean") failWith(member, site, "/silent", "/properties/silent/type", "must be a boolean");
            break;
          }
          case "verbose": {
            if (typeof member !== "boolean") failWith(member, site, "/verbose", "/properties/verbose/type", "must be a boolean");
            break;
          }
          default: {
            fail(site, token(key), "/additionalProperties", "is not allowed");
            break;
          }
        }
      }
    }
  }
}

/** TriptychConfig as a Standard Schema. */
export const TriptychConfigSchema: StandardSchema<TriptychConfig> = /* @__PURE__ */ standardSchema(validateTriptychConfig, schemaDocument);
