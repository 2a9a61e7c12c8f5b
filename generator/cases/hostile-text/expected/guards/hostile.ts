/** @noformat */
// Generated from hostile.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Hostile } from "../types/hostile.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { fail, failMissing, failType } from "./runtime/fail.js";
import { hasPrototype, objectLike, ownMember } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { token, uriFragment } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/hostile.js";

const constant = /* @__PURE__ */ new RegExp("^`\\$\\{x\\}[/*]", "u");

/** Whether a value is of the type Hostile. */
export function isHostile(value: unknown): value is Hostile {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const member = object["0"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isHostile(own(value));
    if (member !== undefined) {
      if (typeof member !== "string") return false;
      if (member === "") return false;
    }
  }
  {
    const proto = ownMember(object, "__proto__");
    if (proto === undefined) return false;
    if (typeof proto !== "string") return false;
    if (proto === "") return false;
  }
  {
    const constructor2 = ownMember(object, "constructor");
    if (constructor2 !== undefined) {
      if (typeof constructor2 !== "string") return false;
      if (constructor2 === "") return false;
    }
  }
  {
    const toString = ownMember(object, "toString");
    if (toString === undefined) return false;
    if (typeof toString !== "string") return false;
    if (toString === "") return false;
  }
  {
    const hasOwnProperty = ownMember(object, "hasOwnProperty");
    if (hasOwnProperty !== undefined) {
      if (typeof hasOwnProperty !== "string") return false;
      if (hasOwnProperty === "") return false;
    }
  }
  {
    const valueOf = ownMember(object, "valueOf");
    if (valueOf !== undefined) {
      if (typeof valueOf !== "string") return false;
      if (valueOf === "") return false;
    }
  }
  {
    const class2 = object["class"];
    if (class2 !== undefined) {
      if (typeof class2 !== "string") return false;
      if (class2 === "") return false;
    }
  }
  {
    const default2 = object["default"];
    if (default2 !== undefined) {
      if (typeof default2 !== "string") return false;
      if (default2 === "") return false;
    }
  }
  {
    const aB = object["a b"];
    if (aB !== undefined) {
      if (typeof aB !== "string") return false;
      if (aB === "") return false;
    }
  }
  {
    const aB2 = object["a|b"];
    if (aB2 !== undefined) {
      if (typeof aB2 !== "string") return false;
      if (aB2 === "") return false;
    }
  }
  {
    const member2 = object["`"];
    if (member2 !== undefined) {
      if (typeof member2 !== "string") return false;
      if (member2 === "") return false;
    }
  }
  {
    const member3 = object["*/"];
    if (member3 !== undefined) {
      if (typeof member3 !== "string") return false;
      if (member3 === "") return false;
    }
  }
  {
    const x = object["${x}"];
    if (x !== undefined) {
      if (typeof x !== "string") return false;
      if (x === "") return false;
    }
  }
  {
    const member4 = object["\n"];
    if (member4 !== undefined) {
      if (typeof member4 !== "string") return false;
      if (member4 === "") return false;
    }
  }
  {
    const member5 = object["\u2028"];
    if (member5 !== undefined) {
      if (typeof member5 !== "string") return false;
      if (member5 === "") return false;
    }
  }
  {
    const script = object["<\/script>"];
    if (script !== undefined) {
      if (typeof script !== "string") return false;
      if (script === "") return false;
    }
  }
  {
    const member6 = object[""];
    if (member6 !== undefined) {
      if (typeof member6 !== "string") return false;
      if (member6 === "") return false;
    }
  }
  {
    const member7 = object["😀"];
    if (member7 !== undefined) {
      if (typeof member7 !== "string") return false;
      if (member7 === "") return false;
    }
  }
  {
    const quoted = object["\"quoted\""];
    if (quoted !== undefined) {
      if (typeof quoted !== "string") return false;
      if (quoted === "") return false;
    }
  }
  {
    const backSlash = object["back\\slash"];
    if (backSlash !== undefined) {
      if (typeof backSlash !== "string") return false;
      if (backSlash === "") return false;
    }
  }
  {
    const aBC = object["a/b~c"];
    if (aBC !== undefined) {
      if (typeof aBC !== "string") return false;
      if (aBC === "") return false;
    }
  }
  {
    const member8 = object["isObject"];
    if (member8 !== undefined) {
      if (typeof member8 !== "string") return false;
      if (member8 === "") return false;
    }
  }
  {
    const value2 = object["value"];
    if (value2 !== undefined) {
      if (typeof value2 !== "string") return false;
      if (value2 === "") return false;
    }
  }
  {
    const site2 = object["site"];
    if (site2 !== undefined) {
      if (typeof site2 !== "string") return false;
      if (site2 === "") return false;
    }
  }
  {
    const member9 = object["-1"];
    if (member9 !== undefined) {
      if (typeof member9 !== "string") return false;
      if (member9 === "") return false;
    }
  }
  {
    const ref = object["$ref"];
    if (ref !== undefined) {
      if (typeof ref !== "string") return false;
      if (ref === "") return false;
    }
  }
  {
    const xY = object["[x](y)"];
    if (xY !== undefined) {
      if (typeof xY !== "string") return false;
      if (xY === "") return false;
    }
  }
  for (const key in object) {
    const member10 = object[key];
    if (member10 !== undefined && Object.prototype.hasOwnProperty.call(object, key)) {
      if (constant.test(key) && !(typeof member10 === "number" && Number.isFinite(member10))) return false;
      switch (key.length) {
        case 0:
        switch (key) {
          case "": {
            continue;
          }
        }
        break;
        case 1:
        switch (key) {
          case "0":
          case "`":
          case "\n":
          case "\u2028": {
            continue;
          }
        }
        break;
        case 2:
        switch (key) {
          case "*/":
          case "😀":
          case "-1": {
            continue;
          }
        }
        break;
        case 3:
        switch (key) {
          case "a b":
          case "a|b": {
            continue;
          }
        }
        break;
        case 4:
        switch (key) {
          case "${x}":
          case "site":
          case "$ref": {
            continue;
          }
        }
        break;
        case 5:
        switch (key) {
          case "class":
          case "a/b~c":
          case "value": {
            continue;
          }
        }
        break;
        case 6:
        switch (key) {
          case "[x](y)": {
            continue;
          }
        }
        break;
        case 7:
        switch (key) {
          case "valueOf":
          case "default": {
            continue;
          }
        }
        break;
        case 8:
        switch (key) {
          case "toString":
          case "\"quoted\"":
          case "isObject": {
            continue;
          }
        }
        break;
        case 9:
        switch (key) {
          case "__proto__":
          case "<\/script>": {
            continue;
          }
        }
        break;
        case 10:
        switch (key) {
          case "back\\slash": {
            continue;
          }
        }
        break;
        case 11:
        switch (key) {
          case "constructor": {
            continue;
          }
        }
        break;
        case 14:
        switch (key) {
          case "hasOwnProperty": {
            continue;
          }
        }
        break;
      }
      if (!(constant.test(key))) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Hostile. */
export function assertHostile(value: unknown): asserts value is Hostile {
  if (!isHostile(value)) throw refusal("Hostile", explain(value, explainHostile));
}

/** The value with the type Hostile, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateHostile(value: unknown, maxErrors?: number): Validation<Hostile> {
  return isHostile(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainHostile, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Hostile, and is true where that is as much as is wanted. */
export function explainHostile(value: unknown, site: Site): boolean {
  site.schema = (keyword) => "hostile.schema.json#" + uriFragment(keyword);
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const member = object["0"];
      mustOwn(object);
      if (member !== undefined) {
        if (typeof member !== "string") {
          if (failType(member, site, null, "/properties/0/type", "string")) return true;
        } else {
          if (member === "" && fail(site, null, "/properties/0/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const proto = ownMember(object, "__proto__");
      if (proto === undefined) {
        if (failMissing("__proto__", site, null, "/required")) return true;
      } else {
        if (typeof proto !== "string") {
          if (failType(proto, site, null, "/properties/__proto__/type", "string")) return true;
        } else {
          if (proto === "" && fail(site, null, "/properties/__proto__/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const constructor2 = ownMember(object, "constructor");
      if (constructor2 !== undefined) {
        if (typeof constructor2 !== "string") {
          if (failType(constructor2, site, null, "/properties/constructor/type", "string")) return true;
        } else {
          if (constructor2 === "" && fail(site, null, "/properties/constructor/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const toString = ownMember(object, "toString");
      if (toString === undefined) {
        if (failMissing("toString", site, null, "/required")) return true;
      } else {
        if (typeof toString !== "string") {
          if (failType(toString, site, null, "/properties/toString/type", "string")) return true;
        } else {
          if (toString === "" && fail(site, null, "/properties/toString/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const hasOwnProperty = ownMember(object, "hasOwnProperty");
      if (hasOwnProperty !== undefined) {
        if (typeof hasOwnProperty !== "string") {
          if (failType(hasOwnProperty, site, null, "/properties/hasOwnProperty/type", "string")) return true;
        } else {
          if (hasOwnProperty === "" && fail(site, null, "/properties/hasOwnProperty/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const valueOf = ownMember(object, "valueOf");
      if (valueOf !== undefined) {
        if (typeof valueOf !== "string") {
          if (failType(valueOf, site, null, "/properties/valueOf/type", "string")) return true;
        } else {
          if (valueOf === "" && fail(site, null, "/properties/valueOf/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const class2 = object["class"];
      if (class2 !== undefined) {
        if (typeof class2 !== "string") {
          if (failType(class2, site, null, "/properties/class/type", "string")) return true;
        } else {
          if (class2 === "" && fail(site, null, "/properties/class/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const default2 = object["default"];
      if (default2 !== undefined) {
        if (typeof default2 !== "string") {
          if (failType(default2, site, null, "/properties/default/type", "string")) return true;
        } else {
          if (default2 === "" && fail(site, null, "/properties/default/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const aB = object["a b"];
      if (aB !== undefined) {
        if (typeof aB !== "string") {
          if (failType(aB, site, null, "/properties/a b/type", "string")) return true;
        } else {
          if (aB === "" && fail(site, null, "/properties/a b/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const aB2 = object["a|b"];
      if (aB2 !== undefined) {
        if (typeof aB2 !== "string") {
          if (failType(aB2, site, null, "/properties/a|b/type", "string")) return true;
        } else {
          if (aB2 === "" && fail(site, null, "/properties/a|b/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const member2 = object["`"];
      if (member2 !== undefined) {
        if (typeof member2 !== "string") {
          if (failType(member2, site, null, "/properties/`/type", "string")) return true;
        } else {
          if (member2 === "" && fail(site, null, "/properties/`/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const member3 = object["*/"];
      if (member3 !== undefined) {
        if (typeof member3 !== "string") {
          if (failType(member3, site, null, "/properties/*~1/type", "string")) return true;
        } else {
          if (member3 === "" && fail(site, null, "/properties/*~1/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const x = object["${x}"];
      if (x !== undefined) {
        if (typeof x !== "string") {
          if (failType(x, site, null, "/properties/${x}/type", "string")) return true;
        } else {
          if (x === "" && fail(site, null, "/properties/${x}/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const member4 = object["\n"];
      if (member4 !== undefined) {
        if (typeof member4 !== "string") {
          if (failType(member4, site, null, "/properties/\n/type", "string")) return true;
        } else {
          if (member4 === "" && fail(site, null, "/properties/\n/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const member5 = object["\u2028"];
      if (member5 !== undefined) {
        if (typeof member5 !== "string") {
          if (failType(member5, site, null, "/properties/\u2028/type", "string")) return true;
        } else {
          if (member5 === "" && fail(site, null, "/properties/\u2028/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const script = object["<\/script>"];
      if (script !== undefined) {
        if (typeof script !== "string") {
          if (failType(script, site, null, "/properties/<~1script>/type", "string")) return true;
        } else {
          if (script === "" && fail(site, null, "/properties/<~1script>/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const member6 = object[""];
      if (member6 !== undefined) {
        if (typeof member6 !== "string") {
          if (failType(member6, site, null, "/properties//type", "string")) return true;
        } else {
          if (member6 === "" && fail(site, null, "/properties//minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const member7 = object["😀"];
      if (member7 !== undefined) {
        if (typeof member7 !== "string") {
          if (failType(member7, site, null, "/properties/😀/type", "string")) return true;
        } else {
          if (member7 === "" && fail(site, null, "/properties/😀/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const quoted = object["\"quoted\""];
      if (quoted !== undefined) {
        if (typeof quoted !== "string") {
          if (failType(quoted, site, null, "/properties/\"quoted\"/type", "string")) return true;
        } else {
          if (quoted === "" && fail(site, null, "/properties/\"quoted\"/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const backSlash = object["back\\slash"];
      if (backSlash !== undefined) {
        if (typeof backSlash !== "string") {
          if (failType(backSlash, site, null, "/properties/back\\slash/type", "string")) return true;
        } else {
          if (backSlash === "" && fail(site, null, "/properties/back\\slash/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const aBC = object["a/b~c"];
      if (aBC !== undefined) {
        if (typeof aBC !== "string") {
          if (failType(aBC, site, null, "/properties/a~1b~0c/type", "string")) return true;
        } else {
          if (aBC === "" && fail(site, null, "/properties/a~1b~0c/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const member8 = object["isObject"];
      if (member8 !== undefined) {
        if (typeof member8 !== "string") {
          if (failType(member8, site, null, "/properties/isObject/type", "string")) return true;
        } else {
          if (member8 === "" && fail(site, null, "/properties/isObject/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const value2 = object["value"];
      if (value2 !== undefined) {
        if (typeof value2 !== "string") {
          if (failType(value2, site, null, "/properties/value/type", "string")) return true;
        } else {
          if (value2 === "" && fail(site, null, "/properties/value/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const site2 = object["site"];
      if (site2 !== undefined) {
        if (typeof site2 !== "string") {
          if (failType(site2, site, null, "/properties/site/type", "string")) return true;
        } else {
          if (site2 === "" && fail(site, null, "/properties/site/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const member9 = object["-1"];
      if (member9 !== undefined) {
        if (typeof member9 !== "string") {
          if (failType(member9, site, null, "/properties/-1/type", "string")) return true;
        } else {
          if (member9 === "" && fail(site, null, "/properties/-1/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const ref = object["$ref"];
      if (ref !== undefined) {
        if (typeof ref !== "string") {
          if (failType(ref, site, null, "/properties/$ref/type", "string")) return true;
        } else {
          if (ref === "" && fail(site, null, "/properties/$ref/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const xY = object["[x](y)"];
      if (xY !== undefined) {
        if (typeof xY !== "string") {
          if (failType(xY, site, null, "/properties/[x](y)/type", "string")) return true;
        } else {
          if (xY === "" && fail(site, null, "/properties/[x](y)/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    for (const key in object) {
      const member10 = object[key];
      if (member10 !== undefined && Object.prototype.hasOwnProperty.call(object, key)) {
        if (constant.test(key) && !(typeof member10 === "number" && Number.isFinite(member10)) && failType(member10, site, token(key), "/patternProperties/^`\\$\\{x\\}[~1*]/type", "number")) return true;
        switch (key.length) {
          case 0:
          switch (key) {
            case "": {
              continue;
            }
          }
          break;
          case 1:
          switch (key) {
            case "0":
            case "`":
            case "\n":
            case "\u2028": {
              continue;
            }
          }
          break;
          case 2:
          switch (key) {
            case "*/":
            case "😀":
            case "-1": {
              continue;
            }
          }
          break;
          case 3:
          switch (key) {
            case "a b":
            case "a|b": {
              continue;
            }
          }
          break;
          case 4:
          switch (key) {
            case "${x}":
            case "site":
            case "$ref": {
              continue;
            }
          }
          break;
          case 5:
          switch (key) {
            case "class":
            case "a/b~c":
            case "value": {
              continue;
            }
          }
          break;
          case 6:
          switch (key) {
            case "[x](y)": {
              continue;
            }
          }
          break;
          case 7:
          switch (key) {
            case "valueOf":
            case "default": {
              continue;
            }
          }
          break;
          case 8:
          switch (key) {
            case "toString":
            case "\"quoted\"":
            case "isObject": {
              continue;
            }
          }
          break;
          case 9:
          switch (key) {
            case "__proto__":
            case "<\/script>": {
              continue;
            }
          }
          break;
          case 10:
          switch (key) {
            case "back\\slash": {
              continue;
            }
          }
          break;
          case 11:
          switch (key) {
            case "constructor": {
              continue;
            }
          }
          break;
          case 14:
          switch (key) {
            case "hasOwnProperty": {
              continue;
            }
          }
          break;
        }
        if (!(constant.test(key)) && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
    }
  }
  return false;
}

/** Hostile as a Standard Schema. */
export const HostileSchema: StandardSchema<Hostile> = /* @__PURE__ */ standardSchema(validateHostile, schemaDocument);
