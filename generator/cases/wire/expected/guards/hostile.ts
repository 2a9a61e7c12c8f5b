/** @noformat */
// Generated from hostile.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Hostile, HostileWire, Plain, PlainWire } from "../types/hostile.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failType } from "./runtime/fail.js";
import { hasPrototype, objectLike, ownMember } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { finds, lift, refer } from "./runtime/refer.js";
import { token, uriFragment } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/hostile.js";

/** Whether a value is of the type Hostile. */
export function isHostile(value: unknown): value is Hostile {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const proto = ownMember(object, "__proto__");
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isHostile(own(value));
    if (proto !== undefined && typeof proto !== "string") return false;
  }
  {
    const constructor2 = ownMember(object, "constructor");
    if (constructor2 !== undefined) {
      if (!(typeof constructor2 === "object" && constructor2 !== null)) return false;
      const object2 = constructor2 as { readonly [key: string]: unknown };
      const aB = object2["a_b"];
      if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && isHostile(own(value));
      if (aB !== undefined && typeof aB !== "string") return false;
    }
  }
  {
    const alertA = object["*/ alert(\"a\") //"];
    if (alertA !== undefined && !(typeof alertA === "number" && Number.isInteger(alertA))) return false;
  }
  for (const key in object) {
    const member = object[key];
    if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key)) {
      if (key.startsWith("x-")) {
        if (!(typeof member === "object" && member !== null)) return false;
        const object3 = member as { readonly [key: string]: unknown };
        const aB2 = object3["a_b"];
        if ((object3["constructor"] !== Object || Object.getPrototypeOf(object3) !== Object.prototype) && hasPrototype(object3)) return !Array.isArray(object3) && isHostile(own(value));
        if (aB2 !== undefined && typeof aB2 !== "string") return false;
      }
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
      const proto = ownMember(object, "__proto__");
      mustOwn(object);
      if (proto !== undefined && typeof proto !== "string" && failType(proto, site, null, "/properties/__proto__/type", "string")) return true;
    }
    {
      const constructor2 = ownMember(object, "constructor");
      if (constructor2 !== undefined && refer(explainPlain, constructor2, site, null, "/properties/constructor/$ref")) return true;
    }
    {
      const alertA = object["*/ alert(\"a\") //"];
      if (alertA !== undefined && !(typeof alertA === "number" && Number.isInteger(alertA)) && failType(alertA, site, null, "/properties/*~1 alert(\"a\") ~1~1/type", "integer")) return true;
    }
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && key.startsWith("x-") && finds(explainPlain, member, site) && lift(site, token(key), "/patternProperties/^x-/$ref")) return true;
    }
  }
  return false;
}

/** Hostile as a Standard Schema. */
export const HostileSchema: StandardSchema<Hostile> = /* @__PURE__ */ standardSchema(validateHostile, schemaDocument);

/** Whether a value is of the type HostileWire. */
export function isHostileWire(value: unknown): value is HostileWire {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const constructor2 = ownMember(object, "constructor");
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isHostileWire(own(value));
    if (constructor2 !== undefined && typeof constructor2 !== "string") return false;
  }
  {
    const proto = ownMember(object, "__proto__");
    if (proto !== undefined) {
      if (!(typeof proto === "object" && proto !== null)) return false;
      const object2 = proto as { readonly [key: string]: unknown };
      const aB = object2["aB"];
      if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && isHostileWire(own(value));
      if (aB !== undefined && typeof aB !== "string") return false;
    }
  }
  {
    const script1 = object["<\/script>`${1}\\"];
    if (script1 !== undefined && !(typeof script1 === "number" && Number.isInteger(script1))) return false;
  }
  for (const key in object) {
    const member = object[key];
    if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key)) {
      if (key.startsWith("x-")) {
        if (!(typeof member === "object" && member !== null)) return false;
        const object3 = member as { readonly [key: string]: unknown };
        const aB2 = object3["aB"];
        if ((object3["constructor"] !== Object || Object.getPrototypeOf(object3) !== Object.prototype) && hasPrototype(object3)) return !Array.isArray(object3) && isHostileWire(own(value));
        if (aB2 !== undefined && typeof aB2 !== "string") return false;
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type HostileWire. */
export function assertHostileWire(value: unknown): asserts value is HostileWire {
  if (!isHostileWire(value)) throw refusal("HostileWire", explain(value, explainHostileWire));
}

/** The value with the type HostileWire, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateHostileWire(value: unknown, maxErrors?: number): Validation<HostileWire> {
  return isHostileWire(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainHostileWire, maxErrors) };
}

/** Reports everything that keeps a value from being of the type HostileWire, and is true where that is as much as is wanted. */
export function explainHostileWire(value: unknown, site: Site): boolean {
  site.schema = (keyword) => "hostile.schema.json#" + uriFragment(keyword);
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const constructor2 = ownMember(object, "constructor");
      mustOwn(object);
      if (constructor2 !== undefined && typeof constructor2 !== "string" && failType(constructor2, site, "/constructor", "/properties/__proto__/type", "string")) return true;
    }
    {
      const proto = ownMember(object, "__proto__");
      if (proto !== undefined && refer(explainPlainWire, proto, site, "/__proto__", "/properties/constructor/$ref")) return true;
    }
    {
      const script1 = object["<\/script>`${1}\\"];
      if (script1 !== undefined && !(typeof script1 === "number" && Number.isInteger(script1)) && failType(script1, site, "/<~1script>`${1}\\", "/properties/*~1 alert(\"a\") ~1~1/type", "integer")) return true;
    }
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && key.startsWith("x-") && finds(explainPlainWire, member, site) && lift(site, token(key), "/patternProperties/^x-/$ref")) return true;
    }
  }
  return false;
}

/** HostileWire as a Standard Schema. */
export const HostileWireSchema: StandardSchema<HostileWire> = /* @__PURE__ */ standardSchema(validateHostileWire);

/** Whether a value is of the type Plain. */
export function isPlain(value: unknown): value is Plain {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const aB = object["a_b"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isPlain(own(value));
  if (aB !== undefined && typeof aB !== "string") return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Plain. */
export function assertPlain(value: unknown): asserts value is Plain {
  if (!isPlain(value)) throw refusal("Plain", explain(value, explainPlain));
}

/** The value with the type Plain, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validatePlain(value: unknown, maxErrors?: number): Validation<Plain> {
  return isPlain(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainPlain, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Plain, and is true where that is as much as is wanted. */
export function explainPlain(value: unknown, site: Site): boolean {
  site.schema = "hostile.schema.json#/definitions/plain";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    const aB = object["a_b"];
    mustOwn(object);
    if (aB !== undefined && typeof aB !== "string" && failType(aB, site, null, "/properties/a_b/type", "string")) return true;
  }
  return false;
}

/** Plain as a Standard Schema. */
export const PlainSchema: StandardSchema<Plain> = /* @__PURE__ */ standardSchema(validatePlain, schemaDocument, "/definitions/plain");

/** Whether a value is of the type PlainWire. */
export function isPlainWire(value: unknown): value is PlainWire {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const aB = object["aB"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isPlainWire(own(value));
  if (aB !== undefined && typeof aB !== "string") return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type PlainWire. */
export function assertPlainWire(value: unknown): asserts value is PlainWire {
  if (!isPlainWire(value)) throw refusal("PlainWire", explain(value, explainPlainWire));
}

/** The value with the type PlainWire, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validatePlainWire(value: unknown, maxErrors?: number): Validation<PlainWire> {
  return isPlainWire(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainPlainWire, maxErrors) };
}

/** Reports everything that keeps a value from being of the type PlainWire, and is true where that is as much as is wanted. */
export function explainPlainWire(value: unknown, site: Site): boolean {
  site.schema = "hostile.schema.json#/definitions/plain";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    const aB = object["aB"];
    mustOwn(object);
    if (aB !== undefined && typeof aB !== "string" && failType(aB, site, "/aB", "/properties/a_b/type", "string")) return true;
  }
  return false;
}

/** PlainWire as a Standard Schema. */
export const PlainWireSchema: StandardSchema<PlainWire> = /* @__PURE__ */ standardSchema(validatePlainWire);
