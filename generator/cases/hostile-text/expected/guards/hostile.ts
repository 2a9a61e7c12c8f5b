// Generated from hostile.schema.json by `triptych generate`. Do not edit.

import type { Hostile } from "../types/hostile.js";
import type { Site, Validation } from "./runtime/validation.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import { hasPrototype, objectLike, ownMember } from "./runtime/members.js";
import { own } from "./runtime/own.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, fail, refusal, token, within } from "./runtime/validation.js";

const constant = /* @__PURE__ */ new RegExp("^`\\$\\{x\\}[/*]", "u");

const constant2 = /* @__PURE__ */ new Set<string>(["0", "__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "class", "default", "a b", "a|b", "`", "*/", "${x}", "\n", "\u2028", "<\/script>", "", "😀", "\"quoted\"", "back\\slash", "a/b~c", "isObject", "value", "site", "-1", "$ref", "[x](y)"]);

/** Whether a value is of the type Hostile. */
export function isHostile(value: unknown): value is Hostile {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const member = object["0"];
  const proto = ownMember(object, "__proto__");
  const constructor2 = ownMember(object, "constructor");
  const toString = ownMember(object, "toString");
  const hasOwnProperty = ownMember(object, "hasOwnProperty");
  const valueOf = ownMember(object, "valueOf");
  const class2 = object["class"];
  const default2 = object["default"];
  const aB = object["a b"];
  const aB2 = object["a|b"];
  const member2 = object["`"];
  const member3 = object["*/"];
  const x = object["${x}"];
  const member4 = object["\n"];
  const member5 = object["\u2028"];
  const script = object["<\/script>"];
  const member6 = object[""];
  const member7 = object["😀"];
  const quoted = object["\"quoted\""];
  const backSlash = object["back\\slash"];
  const aBC = object["a/b~c"];
  const member8 = object["isObject"];
  const value2 = object["value"];
  const site2 = object["site"];
  const member9 = object["-1"];
  const ref = object["$ref"];
  const xY = object["[x](y)"];
  if (Object.getPrototypeOf(object) !== Object.prototype && hasPrototype(object)) return !Array.isArray(object) && isHostile(own(value));
  if (member !== undefined) {
    if (typeof member !== "string") return false;
    if (member === "") return false;
  }
  if (proto === undefined) return false;
  if (typeof proto !== "string") return false;
  if (proto === "") return false;
  if (constructor2 !== undefined) {
    if (typeof constructor2 !== "string") return false;
    if (constructor2 === "") return false;
  }
  if (toString === undefined) return false;
  if (typeof toString !== "string") return false;
  if (toString === "") return false;
  if (hasOwnProperty !== undefined) {
    if (typeof hasOwnProperty !== "string") return false;
    if (hasOwnProperty === "") return false;
  }
  if (valueOf !== undefined) {
    if (typeof valueOf !== "string") return false;
    if (valueOf === "") return false;
  }
  if (class2 !== undefined) {
    if (typeof class2 !== "string") return false;
    if (class2 === "") return false;
  }
  if (default2 !== undefined) {
    if (typeof default2 !== "string") return false;
    if (default2 === "") return false;
  }
  if (aB !== undefined) {
    if (typeof aB !== "string") return false;
    if (aB === "") return false;
  }
  if (aB2 !== undefined) {
    if (typeof aB2 !== "string") return false;
    if (aB2 === "") return false;
  }
  if (member2 !== undefined) {
    if (typeof member2 !== "string") return false;
    if (member2 === "") return false;
  }
  if (member3 !== undefined) {
    if (typeof member3 !== "string") return false;
    if (member3 === "") return false;
  }
  if (x !== undefined) {
    if (typeof x !== "string") return false;
    if (x === "") return false;
  }
  if (member4 !== undefined) {
    if (typeof member4 !== "string") return false;
    if (member4 === "") return false;
  }
  if (member5 !== undefined) {
    if (typeof member5 !== "string") return false;
    if (member5 === "") return false;
  }
  if (script !== undefined) {
    if (typeof script !== "string") return false;
    if (script === "") return false;
  }
  if (member6 !== undefined) {
    if (typeof member6 !== "string") return false;
    if (member6 === "") return false;
  }
  if (member7 !== undefined) {
    if (typeof member7 !== "string") return false;
    if (member7 === "") return false;
  }
  if (quoted !== undefined) {
    if (typeof quoted !== "string") return false;
    if (quoted === "") return false;
  }
  if (backSlash !== undefined) {
    if (typeof backSlash !== "string") return false;
    if (backSlash === "") return false;
  }
  if (aBC !== undefined) {
    if (typeof aBC !== "string") return false;
    if (aBC === "") return false;
  }
  if (member8 !== undefined) {
    if (typeof member8 !== "string") return false;
    if (member8 === "") return false;
  }
  if (value2 !== undefined) {
    if (typeof value2 !== "string") return false;
    if (value2 === "") return false;
  }
  if (site2 !== undefined) {
    if (typeof site2 !== "string") return false;
    if (site2 === "") return false;
  }
  if (member9 !== undefined) {
    if (typeof member9 !== "string") return false;
    if (member9 === "") return false;
  }
  if (ref !== undefined) {
    if (typeof ref !== "string") return false;
    if (ref === "") return false;
  }
  if (xY !== undefined) {
    if (typeof xY !== "string") return false;
    if (xY === "") return false;
  }
  for (const key in object) {
    const member10 = object[key];
    if (member10 !== undefined && Object.hasOwn(object, key)) {
      if (constant.test(key) && !(typeof member10 === "number" && Number.isFinite(member10))) return false;
      if (!(constant2.has(key) || constant.test(key))) return false;
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
    fail(site, "", "/type", "must be an object");
  } else {
    const object = value as { readonly [key: string]: unknown };
    const member = object["0"];
    const proto = ownMember(object, "__proto__");
    const constructor2 = ownMember(object, "constructor");
    const toString = ownMember(object, "toString");
    const hasOwnProperty = ownMember(object, "hasOwnProperty");
    const valueOf = ownMember(object, "valueOf");
    const class2 = object["class"];
    const default2 = object["default"];
    const aB = object["a b"];
    const aB2 = object["a|b"];
    const member2 = object["`"];
    const member3 = object["*/"];
    const x = object["${x}"];
    const member4 = object["\n"];
    const member5 = object["\u2028"];
    const script = object["<\/script>"];
    const member6 = object[""];
    const member7 = object["😀"];
    const quoted = object["\"quoted\""];
    const backSlash = object["back\\slash"];
    const aBC = object["a/b~c"];
    const member8 = object["isObject"];
    const value2 = object["value"];
    const site2 = object["site"];
    const member9 = object["-1"];
    const ref = object["$ref"];
    const xY = object["[x](y)"];
    if (member !== undefined) {
      if (typeof member !== "string") {
        fail(site, "/0", "/properties/0/type", "must be a string");
      } else {
        if (member === "") fail(site, "/0", "/properties/0/minLength", "must be at least 1 character long");
      }
    }
    if (proto === undefined) {
      fail(site, "", "/required", "must have the member \"__proto__\"");
    } else {
      if (typeof proto !== "string") {
        fail(site, "/__proto__", "/properties/__proto__/type", "must be a string");
      } else {
        if (proto === "") fail(site, "/__proto__", "/properties/__proto__/minLength", "must be at least 1 character long");
      }
    }
    if (constructor2 !== undefined) {
      if (typeof constructor2 !== "string") {
        fail(site, "/constructor", "/properties/constructor/type", "must be a string");
      } else {
        if (constructor2 === "") fail(site, "/constructor", "/properties/constructor/minLength", "must be at least 1 character long");
      }
    }
    if (toString === undefined) {
      fail(site, "", "/required", "must have the member \"toString\"");
    } else {
      if (typeof toString !== "string") {
        fail(site, "/toString", "/properties/toString/type", "must be a string");
      } else {
        if (toString === "") fail(site, "/toString", "/properties/toString/minLength", "must be at least 1 character long");
      }
    }
    if (hasOwnProperty !== undefined) {
      if (typeof hasOwnProperty !== "string") {
        fail(site, "/hasOwnProperty", "/properties/hasOwnProperty/type", "must be a string");
      } else {
        if (hasOwnProperty === "") fail(site, "/hasOwnProperty", "/properties/hasOwnProperty/minLength", "must be at least 1 character long");
      }
    }
    if (valueOf !== undefined) {
      if (typeof valueOf !== "string") {
        fail(site, "/valueOf", "/properties/valueOf/type", "must be a string");
      } else {
        if (valueOf === "") fail(site, "/valueOf", "/properties/valueOf/minLength", "must be at least 1 character long");
      }
    }
    if (class2 !== undefined) {
      if (typeof class2 !== "string") {
        fail(site, "/class", "/properties/class/type", "must be a string");
      } else {
        if (class2 === "") fail(site, "/class", "/properties/class/minLength", "must be at least 1 character long");
      }
    }
    if (default2 !== undefined) {
      if (typeof default2 !== "string") {
        fail(site, "/default", "/properties/default/type", "must be a string");
      } else {
        if (default2 === "") fail(site, "/default", "/properties/default/minLength", "must be at least 1 character long");
      }
    }
    if (aB !== undefined) {
      if (typeof aB !== "string") {
        fail(site, "/a b", "/properties/a b/type", "must be a string");
      } else {
        if (aB === "") fail(site, "/a b", "/properties/a b/minLength", "must be at least 1 character long");
      }
    }
    if (aB2 !== undefined) {
      if (typeof aB2 !== "string") {
        fail(site, "/a|b", "/properties/a|b/type", "must be a string");
      } else {
        if (aB2 === "") fail(site, "/a|b", "/properties/a|b/minLength", "must be at least 1 character long");
      }
    }
    if (member2 !== undefined) {
      if (typeof member2 !== "string") {
        fail(site, "/`", "/properties/`/type", "must be a string");
      } else {
        if (member2 === "") fail(site, "/`", "/properties/`/minLength", "must be at least 1 character long");
      }
    }
    if (member3 !== undefined) {
      if (typeof member3 !== "string") {
        fail(site, "/*~1", "/properties/*~1/type", "must be a string");
      } else {
        if (member3 === "") fail(site, "/*~1", "/properties/*~1/minLength", "must be at least 1 character long");
      }
    }
    if (x !== undefined) {
      if (typeof x !== "string") {
        fail(site, "/${x}", "/properties/${x}/type", "must be a string");
      } else {
        if (x === "") fail(site, "/${x}", "/properties/${x}/minLength", "must be at least 1 character long");
      }
    }
    if (member4 !== undefined) {
      if (typeof member4 !== "string") {
        fail(site, "/\n", "/properties/\n/type", "must be a string");
      } else {
        if (member4 === "") fail(site, "/\n", "/properties/\n/minLength", "must be at least 1 character long");
      }
    }
    if (member5 !== undefined) {
      if (typeof member5 !== "string") {
        fail(site, "/\u2028", "/properties/\u2028/type", "must be a string");
      } else {
        if (member5 === "") fail(site, "/\u2028", "/properties/\u2028/minLength", "must be at least 1 character long");
      }
    }
    if (script !== undefined) {
      if (typeof script !== "string") {
        fail(site, "/<~1script>", "/properties/<~1script>/type", "must be a string");
      } else {
        if (script === "") fail(site, "/<~1script>", "/properties/<~1script>/minLength", "must be at least 1 character long");
      }
    }
    if (member6 !== undefined) {
      if (typeof member6 !== "string") {
        fail(site, "/", "/properties//type", "must be a string");
      } else {
        if (member6 === "") fail(site, "/", "/properties//minLength", "must be at least 1 character long");
      }
    }
    if (member7 !== undefined) {
      if (typeof member7 !== "string") {
        fail(site, "/😀", "/properties/😀/type", "must be a string");
      } else {
        if (member7 === "") fail(site, "/😀", "/properties/😀/minLength", "must be at least 1 character long");
      }
    }
    if (quoted !== undefined) {
      if (typeof quoted !== "string") {
        fail(site, "/\"quoted\"", "/properties/\"quoted\"/type", "must be a string");
      } else {
        if (quoted === "") fail(site, "/\"quoted\"", "/properties/\"quoted\"/minLength", "must be at least 1 character long");
      }
    }
    if (backSlash !== undefined) {
      if (typeof backSlash !== "string") {
        fail(site, "/back\\slash", "/properties/back\\slash/type", "must be a string");
      } else {
        if (backSlash === "") fail(site, "/back\\slash", "/properties/back\\slash/minLength", "must be at least 1 character long");
      }
    }
    if (aBC !== undefined) {
      if (typeof aBC !== "string") {
        fail(site, "/a~1b~0c", "/properties/a~1b~0c/type", "must be a string");
      } else {
        if (aBC === "") fail(site, "/a~1b~0c", "/properties/a~1b~0c/minLength", "must be at least 1 character long");
      }
    }
    if (member8 !== undefined) {
      if (typeof member8 !== "string") {
        fail(site, "/isObject", "/properties/isObject/type", "must be a string");
      } else {
        if (member8 === "") fail(site, "/isObject", "/properties/isObject/minLength", "must be at least 1 character long");
      }
    }
    if (value2 !== undefined) {
      if (typeof value2 !== "string") {
        fail(site, "/value", "/properties/value/type", "must be a string");
      } else {
        if (value2 === "") fail(site, "/value", "/properties/value/minLength", "must be at least 1 character long");
      }
    }
    if (site2 !== undefined) {
      if (typeof site2 !== "string") {
        fail(site, "/site", "/properties/site/type", "must be a string");
      } else {
        if (site2 === "") fail(site, "/site", "/properties/site/minLength", "must be at least 1 character long");
      }
    }
    if (member9 !== undefined) {
      if (typeof member9 !== "string") {
        fail(site, "/-1", "/properties/-1/type", "must be a string");
      } else {
        if (member9 === "") fail(site, "/-1", "/properties/-1/minLength", "must be at least 1 character long");
      }
    }
    if (ref !== undefined) {
      if (typeof ref !== "string") {
        fail(site, "/$ref", "/properties/$ref/type", "must be a string");
      } else {
        if (ref === "") fail(site, "/$ref", "/properties/$ref/minLength", "must be at least 1 character long");
      }
    }
    if (xY !== undefined) {
      if (typeof xY !== "string") {
        fail(site, "/[x](y)", "/properties/[x](y)/type", "must be a string");
      } else {
        if (xY === "") fail(site, "/[x](y)", "/properties/[x](y)/minLength", "must be at least 1 character long");
      }
    }
    for (const key in object) {
      const member10 = object[key];
      if (member10 !== undefined && Object.hasOwn(object, key)) {
        if (constant.test(key)) {
          if (!(typeof member10 === "number" && Number.isFinite(member10))) fail(site, token(key), "/patternProperties/^`\\$\\{x\\}[~1*]/type", "must be a number");
        }
        if (!(constant2.has(key) || constant.test(key)) && !false) fail(site, token(key), "/additionalProperties", "must not be there");
      }
    }
  }
}

/** Hostile as a Standard Schema. */
export const HostileSchema: StandardSchema<Hostile> = /* @__PURE__ */ standardSchema(validateHostile);
