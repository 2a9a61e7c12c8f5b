/** @noformat */
// Generated from shape.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Circle, Shape, Square } from "../types/shape.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failTagged } from "./runtime/branches.js";
import { fail, failConst, failMissing, failType } from "./runtime/fail.js";
import { hasPrototype, objectLike } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { refer } from "./runtime/refer.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/shape.js";

const constant: readonly (readonly unknown[] | undefined)[] = [["circle"], ["square"]];

function accepts(value: unknown): boolean {
  const value2: unknown = value;
  if (!(typeof value2 === "object" && value2 !== null)) return false;
  const object = value2 as { readonly [key: string]: unknown };
  {
    const kind = object["kind"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && accepts(own(value));
    if (kind === undefined) return false;
    if (!(kind === "circle")) return false;
  }
  {
    const radius = object["radius"];
    if (radius === undefined) return false;
    if (!(typeof radius === "number" && Number.isFinite(radius))) return false;
    if (!(radius > 0)) return false;
  }
  return true;
}

function accepts2(value: unknown): boolean {
  const value2: unknown = value;
  if (!(typeof value2 === "object" && value2 !== null)) return false;
  const object = value2 as { readonly [key: string]: unknown };
  {
    const kind = object["kind"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && accepts2(own(value));
    if (kind === undefined) return false;
    if (!(kind === "square")) return false;
  }
  {
    const side = object["side"];
    if (side === undefined) return false;
    if (!(typeof side === "number" && Number.isFinite(side))) return false;
  }
  return true;
}

/** Whether a value is of the type Shape. */
export function isShape(value: unknown): value is Shape {
  if (!(accepts(value) || accepts2(value))) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Shape. */
export function assertShape(value: unknown): asserts value is Shape {
  if (!isShape(value)) throw refusal("Shape", explain(value, explainShape));
}

/** The value with the type Shape, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateShape(value: unknown, maxErrors?: number): Validation<Shape> {
  return isShape(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainShape, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Shape, and is true where that is as much as is wanted. */
export function explainShape(value: unknown, site: Site): boolean {
  site.schema = "shape.schema.json#";
  if (!(accepts(value) || accepts2(value)) && failTagged({ member: "kind", tags: constant }, site, null, "/oneOf", "must match exactly one of the alternatives", value, 2, (branch, value: unknown) => {
    switch (branch) {
      case 0: {
        if (refer(explainCircle, value, site, null, "/oneOf/0/$ref")) return true;
        break;
      }
      case 1: {
        if (refer(explainSquare, value, site, null, "/oneOf/1/$ref")) return true;
        break;
      }
    }
    return false;
  })) return true;
  return false;
}

/** Shape as a Standard Schema. */
export const ShapeSchema: StandardSchema<Shape> = /* @__PURE__ */ standardSchema(validateShape, schemaDocument);

/** Whether a value is of the type Circle. */
export function isCircle(value: unknown): value is Circle {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const kind = object["kind"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isCircle(own(value));
    if (kind === undefined) return false;
    if (!(kind === "circle")) return false;
  }
  {
    const radius = object["radius"];
    if (radius === undefined) return false;
    if (!(typeof radius === "number" && Number.isFinite(radius))) return false;
    if (!(radius > 0)) return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Circle. */
export function assertCircle(value: unknown): asserts value is Circle {
  if (!isCircle(value)) throw refusal("Circle", explain(value, explainCircle));
}

/** The value with the type Circle, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateCircle(value: unknown, maxErrors?: number): Validation<Circle> {
  return isCircle(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainCircle, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Circle, and is true where that is as much as is wanted. */
export function explainCircle(value: unknown, site: Site): boolean {
  site.schema = "shape.schema.json#/$defs/circle";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const kind = object["kind"];
      mustOwn(object);
      if (kind === undefined) {
        if (failMissing("kind", site, null, "/required")) return true;
      } else {
        if (!(kind === "circle") && failConst(kind, site, null, "/properties/kind/const", "circle")) return true;
      }
    }
    {
      const radius = object["radius"];
      if (radius === undefined) {
        if (failMissing("radius", site, null, "/required")) return true;
      } else {
        if (!(typeof radius === "number" && Number.isFinite(radius))) {
          if (failType(radius, site, null, "/properties/radius/type", "number")) return true;
        } else {
          if (!(radius > 0) && fail(site, null, "/properties/radius/exclusiveMinimum", "must be greater than 0", { limit: 0 })) return true;
        }
      }
    }
  }
  return false;
}

/** Circle as a Standard Schema. */
export const CircleSchema: StandardSchema<Circle> = /* @__PURE__ */ standardSchema(validateCircle, schemaDocument, "/$defs/circle");

/** Whether a value is of the type Square. */
export function isSquare(value: unknown): value is Square {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const kind = object["kind"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isSquare(own(value));
    if (kind === undefined) return false;
    if (!(kind === "square")) return false;
  }
  {
    const side = object["side"];
    if (side === undefined) return false;
    if (!(typeof side === "number" && Number.isFinite(side))) return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Square. */
export function assertSquare(value: unknown): asserts value is Square {
  if (!isSquare(value)) throw refusal("Square", explain(value, explainSquare));
}

/** The value with the type Square, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateSquare(value: unknown, maxErrors?: number): Validation<Square> {
  return isSquare(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainSquare, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Square, and is true where that is as much as is wanted. */
export function explainSquare(value: unknown, site: Site): boolean {
  site.schema = "shape.schema.json#/$defs/square";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const kind = object["kind"];
      mustOwn(object);
      if (kind === undefined) {
        if (failMissing("kind", site, null, "/required")) return true;
      } else {
        if (!(kind === "square") && failConst(kind, site, null, "/properties/kind/const", "square")) return true;
      }
    }
    {
      const side = object["side"];
      if (side === undefined) {
        if (failMissing("side", site, null, "/required")) return true;
      } else {
        if (!(typeof side === "number" && Number.isFinite(side)) && failType(side, site, null, "/properties/side/type", "number")) return true;
      }
    }
  }
  return false;
}

/** Square as a Standard Schema. */
export const SquareSchema: StandardSchema<Square> = /* @__PURE__ */ standardSchema(validateSquare, schemaDocument, "/$defs/square");
