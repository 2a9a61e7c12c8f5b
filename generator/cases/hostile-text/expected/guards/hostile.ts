// Generated from hostile.schema.json by `triptych generate`. Do not edit.

import type { Hostile } from "../types/hostile.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { fail, failMissing, failWith } from "./runtime/fail.js";
import { hasPrototype, objectLike, ownMember } from "./runtime/members.js";
import { own } from "./runtime/own.js";
import { token, within } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/hostile.js";

const constant = /* @__PURE__ */ new RegExp("^`\\$\\{x\\}[/*]", "u");

/** Whether a value is of the type Hostile. */
export function isHostile(value: unknown): value is Hostile {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const proto = ownMember(object, "__proto__");
  const toString = ownMember(object, "toString");
  if (Object.getPrototypeOf(object) !== Object.prototype && hasPrototype(object)) return !Array.isArray(object) && isHostile(own(value));
  if (proto === undefined) return false;
  if (typeof proto !== "string") return false;
  if (proto === "") return false;
  if (toString === undefined) return false;
  if (typeof toString !== "string") return false;
  if (toString === "") return false;
  for (const key in object) {
    const member = object[key];
    if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key)) {
      if (constant.test(key) && !(typeof member === "number" && Number.isFinite(member))) return false;
      switch (key) {
        case "0": {
          if (typeof member !== "string") return false;
          if (member === "") return false;
          break;
        }
        case "constructor": {
          if (typeof member !== "string") return false;
          if (member === "") return false;
          break;
        }
        case "hasOwnProperty": {
          if (typeof member !== "string") return false;
          if (member === "") return false;
          break;
        }
        case "valueOf": {
          if (typeof member !== "string") return false;
          if (member === "") return false;
          break;
        }
        case "class": {
          if (typeof member !== "string") return false;
          if (member === "") return false;
          break;
        }
        case "default": {
          if (typeof member !== "string") return false;
          if (member === "") return false;
          break;
        }
        case "a b": {
          if (typeof member !== "string") return false;
          if (member === "") return false;
          break;
        }
        case "a|b": {
          if (typeof member !== "string") return false;
          if (member === "") return false;
          break;
        }
        case "`": {
          if (typeof member !== "string") return false;
          if (member === "") return false;
          break;
        }
        case "*/": {
          if (typeof member !== "string") return false;
          if (member === "") return false;
          break;
        }
        case "${x}": {
          if (typeof member !== "string") return false;
          if (member === "") return false;
          break;
        }
        case "\n": {
          if (typeof member !== "string") return false;
          if (member === "") return false;
          break;
        }
        case "\u2028": {
          if (typeof member !== "string") return false;
          if (member === "") return false;
          break;
        }
        case "<\/script>": {
          if (typeof member !== "string") return false;
          if (member === "") return false;
          break;
        }
        case "": {
          if (typeof member !== "string") return false;
          if (member === "") return false;
          break;
        }
        case "😀": {
          if (typeof member !== "string") return false;
          if (member === "") return false;
          break;
        }
        case "\"quoted\"": {
          if (typeof member !== "string") return false;
          if (member === "") return false;
          break;
        }
        case "back\\slash": {
          if (typeof member !== "string") return false;
          if (member === "") return false;
          break;
        }
        case "a/b~c": {
          if (typeof member !== "string") return false;
          if (member === "") return false;
          break;
        }
        case "isObject": {
          if (typeof member !== "string") return false;
          if (member === "") return false;
          break;
        }
        case "value": {
          if (typeof member !== "string") return false;
          if (member === "") return false;
          break;
        }
        case "site": {
          if (typeof member !== "string") return false;
          if (member === "") return false;
          break;
        }
        case "-1": {
          if (typeof member !== "string") return false;
          if (member === "") return false;
          break;
        }
        case "$ref": {
          if (typeof member !== "string") return false;
          if (member === "") return false;
          break;
        }
        case "[x](y)": {
          if (typeof member !== "string") return false;
          if (member === "") return false;
          break;
        }
        case "__proto__": {
          break;
        }
        case "toString": {
          break;
        }
        default: {
          if (!(constant.test(key))) return false;
          break;
        }
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Hostile. */
export function assertHostile(value: unknown): asserts value is Hostile {
  if (!isHostile(value)) throw refusal("Hostile", explain(value, explainHostile));
}

/** The value with the type Hostile, or what is wrong with it: at most `most` errors, a hundred if not said. */
export function validateHostile(value: unknown, most?: number): Validation<Hostile> {
  return isHostile(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainHostile, most) };
}

/** Reports everything that keeps a value from being of the type Hostile. */
export function explainHostile(value: unknown, from: Site): void {
  const site = within(from, "hostile.schema.json#");
  if (!objectLike(value)) {
    failWith(value, site, "", "/type", "must be an object");
  } else {
    const object = value as { readonly [key: string]: unknown };
    const proto = ownMember(object, "__proto__");
    const toString = ownMember(object, "toString");
    if (proto === undefined) {
      failMissing("__proto__", site, "", "/required", "must have the member \"__proto__\"");
    } else {
      if (typeof proto !== "string") {
        failWith(proto, site, "/__proto__", "/properties/__proto__/type", "must be a string");
      } else {
        if (proto === "") fail(site, "/__proto__", "/properties/__proto__/minLength", "must have at least 1 character");
      }
    }
    if (toString === undefined) {
      failMissing("toString", site, "", "/required", "must have the member \"toString\"");
    } else {
      if (typeof toString !== "string") {
        failWith(toString, site, "/toString", "/properties/toString/type", "must be a string");
      } else {
        if (toString === "") fail(site, "/toString", "/properties/toString/minLength", "must have at least 1 character");
      }
    }
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key)) {
        if (constant.test(key)) {
          if (!(typeof member === "number" && Number.isFinite(member))) failWith(member, site, token(key), "/patternProperties/^`\\$\\{x\\}[~1*]/type", "must be a number");
        }
        switch (key) {
          case "0": {
            if (typeof member !== "string") {
              failWith(member, site, "/0", "/properties/0/type", "must be a string");
            } else {
              if (member === "") fail(site, "/0", "/properties/0/minLength", "must have at least 1 character");
            }
            break;
          }
          case "constructor": {
            if (typeof member !== "string") {
              failWith(member, site, "/constructor", "/properties/constructor/type", "must be a string");
            } else {
              if (member === "") fail(site, "/constructor", "/properties/constructor/minLength", "must have at least 1 character");
            }
            break;
          }
          case "hasOwnProperty": {
            if (typeof member !== "string") {
              failWith(member, site, "/hasOwnProperty", "/properties/hasOwnProperty/type", "must be a string");
            } else {
              if (member === "") fail(site, "/hasOwnProperty", "/properties/hasOwnProperty/minLength", "must have at least 1 character");
            }
            break;
          }
          case "valueOf": {
            if (typeof member !== "string") {
              failWith(member, site, "/valueOf", "/properties/valueOf/type", "must be a string");
            } else {
              if (member === "") fail(site, "/valueOf", "/properties/valueOf/minLength", "must have at least 1 character");
            }
            break;
          }
          case "class": {
            if (typeof member !== "string") {
              failWith(member, site, "/class", "/properties/class/type", "must be a string");
            } else {
              if (member === "") fail(site, "/class", "/properties/class/minLength", "must have at least 1 character");
            }
            break;
          }
          case "default": {
            if (typeof member !== "string") {
              failWith(member, site, "/default", "/properties/default/type", "must be a string");
            } else {
              if (member === "") fail(site, "/default", "/properties/default/minLength", "must have at least 1 character");
            }
            break;
          }
          case "a b": {
            if (typeof member !== "string") {
              failWith(member, site, "/a b", "/properties/a b/type", "must be a string");
            } else {
              if (member === "") fail(site, "/a b", "/properties/a b/minLength", "must have at least 1 character");
            }
            break;
          }
          case "a|b": {
            if (typeof member !== "string") {
              failWith(member, site, "/a|b", "/properties/a|b/type", "must be a string");
            } else {
              if (member === "") fail(site, "/a|b", "/properties/a|b/minLength", "must have at least 1 character");
            }
            break;
          }
          case "`": {
            if (typeof member !== "string") {
              failWith(member, site, "/`", "/properties/`/type", "must be a string");
            } else {
              if (member === "") fail(site, "/`", "/properties/`/minLength", "must have at least 1 character");
            }
            break;
          }
          case "*/": {
            if (typeof member !== "string") {
              failWith(member, site, "/*~1", "/properties/*~1/type", "must be a string");
            } else {
              if (member === "") fail(site, "/*~1", "/properties/*~1/minLength", "must have at least 1 character");
            }
            break;
          }
          case "${x}": {
            if (typeof member !== "string") {
              failWith(member, site, "/${x}", "/properties/${x}/type", "must be a string");
            } else {
              if (member === "") fail(site, "/${x}", "/properties/${x}/minLength", "must have at least 1 character");
            }
            break;
          }
          case "\n": {
            if (typeof member !== "string") {
              failWith(member, site, "/\n", "/properties/\n/type", "must be a string");
            } else {
              if (member === "") fail(site, "/\n", "/properties/\n/minLength", "must have at least 1 character");
            }
            break;
          }
          case "\u2028": {
            if (typeof member !== "string") {
              failWith(member, site, "/\u2028", "/properties/\u2028/type", "must be a string");
            } else {
              if (member === "") fail(site, "/\u2028", "/properties/\u2028/minLength", "must have at least 1 character");
            }
            break;
          }
          case "<\/script>": {
            if (typeof member !== "string") {
              failWith(member, site, "/<~1script>", "/properties/<~1script>/type", "must be a string");
            } else {
              if (member === "") fail(site, "/<~1script>", "/properties/<~1script>/minLength", "must have at least 1 character");
            }
            break;
          }
          case "": {
            if (typeof member !== "string") {
              failWith(member, site, "/", "/properties//type", "must be a string");
            } else {
              if (member === "") fail(site, "/", "/properties//minLength", "must have at least 1 character");
            }
            break;
          }
          case "😀": {
            if (typeof member !== "string") {
              failWith(member, site, "/😀", "/properties/😀/type", "must be a string");
            } else {
              if (member === "") fail(site, "/😀", "/properties/😀/minLength", "must have at least 1 character");
            }
            break;
          }
          case "\"quoted\"": {
            if (typeof member !== "string") {
              failWith(member, site, "/\"quoted\"", "/properties/\"quoted\"/type", "must be a string");
            } else {
              if (member === "") fail(site, "/\"quoted\"", "/properties/\"quoted\"/minLength", "must have at least 1 character");
            }
            break;
          }
          case "back\\slash": {
            if (typeof member !== "string") {
              failWith(member, site, "/back\\slash", "/properties/back\\slash/type", "must be a string");
            } else {
              if (member === "") fail(site, "/back\\slash", "/properties/back\\slash/minLength", "must have at least 1 character");
            }
            break;
          }
          case "a/b~c": {
            if (typeof member !== "string") {
              failWith(member, site, "/a~1b~0c", "/properties/a~1b~0c/type", "must be a string");
            } else {
              if (member === "") fail(site, "/a~1b~0c", "/properties/a~1b~0c/minLength", "must have at least 1 character");
            }
            break;
          }
          case "isObject": {
            if (typeof member !== "string") {
              failWith(member, site, "/isObject", "/properties/isObject/type", "must be a string");
            } else {
              if (member === "") fail(site, "/isObject", "/properties/isObject/minLength", "must have at least 1 character");
            }
            break;
          }
          case "value": {
            if (typeof member !== "string") {
              failWith(member, site, "/value", "/properties/value/type", "must be a string");
            } else {
              if (member === "") fail(site, "/value", "/properties/value/minLength", "must have at least 1 character");
            }
            break;
          }
          case "site": {
            if (typeof member !== "string") {
              failWith(member, site, "/site", "/properties/site/type", "must be a string");
            } else {
              if (member === "") fail(site, "/site", "/properties/site/minLength", "must have at least 1 character");
            }
            break;
          }
          case "-1": {
            if (typeof member !== "string") {
              failWith(member, site, "/-1", "/properties/-1/type", "must be a string");
            } else {
              if (member === "") fail(site, "/-1", "/properties/-1/minLength", "must have at least 1 character");
            }
            break;
          }
          case "$ref": {
            if (typeof member !== "string") {
              failWith(member, site, "/$ref", "/properties/$ref/type", "must be a string");
            } else {
              if (member === "") fail(site, "/$ref", "/properties/$ref/minLength", "must have at least 1 character");
            }
            break;
          }
          case "[x](y)": {
            if (typeof member !== "string") {
              failWith(member, site, "/[x](y)", "/properties/[x](y)/type", "must be a string");
            } else {
              if (member === "") fail(site, "/[x](y)", "/properties/[x](y)/minLength", "must have at least 1 character");
            }
            break;
          }
          case "__proto__": {
            break;
          }
          case "toString": {
            break;
          }
          default: {
            if (!(constant.test(key))) fail(site, token(key), "/additionalProperties", "is not allowed");
            break;
          }
        }
      }
    }
  }
}

/** Hostile as a Standard Schema. */
export const HostileSchema: StandardSchema<Hostile> = /* @__PURE__ */ standardSchema(validateHostile, schemaDocument);
