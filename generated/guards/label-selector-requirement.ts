/** @noformat */
// Generated from schema/label-selector-requirement.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { LabelSelectorRequirement, LabelSelectorRequirementWire } from "../types/label-selector-requirement.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { fail, failMissing, failType } from "./runtime/fail.js";
import { hasPrototype, objectLike } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { refer } from "./runtime/refer.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { explainSelectionOperator } from "./selection-operator.js";
import { schemaDocument } from "./schemas/label-selector-requirement.js";

function accepts(object: { readonly [key: string]: unknown }): boolean {
  const operator = object["operator"];
  if (operator === undefined) return false;
  if (!(operator === "in" || operator === "notin")) return false;
  return true;
}

function accepts2(object: { readonly [key: string]: unknown }): boolean {
  const operator = object["operator"];
  if (operator === undefined) return false;
  if (!(operator === "exists" || operator === "!")) return false;
  return true;
}

function accepts3(object: { readonly [key: string]: unknown }): boolean {
  const operator = object["Operator"];
  if (operator === undefined) return false;
  if (!(operator === "in" || operator === "notin")) return false;
  return true;
}

function accepts4(object: { readonly [key: string]: unknown }): boolean {
  const operator = object["Operator"];
  if (operator === undefined) return false;
  if (!(operator === "exists" || operator === "!")) return false;
  return true;
}

/** Whether a value is of the type LabelSelectorRequirement. */
export function isLabelSelectorRequirement(value: unknown): value is LabelSelectorRequirement {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const key = object["key"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isLabelSelectorRequirement(own(value));
    if (key !== undefined && typeof key !== "string") return false;
  }
  {
    const operator = object["operator"];
    if (operator !== undefined) {
      if (!(operator === "!" || operator === "=" || operator === "==" || operator === "in" || operator === "!=" || operator === "notin" || operator === "exists" || operator === "gt" || operator === "lt")) return false;
    }
  }
  {
    const values = object["values"];
    if (values !== undefined) {
      if (!Array.isArray(values)) return false;
      for (let index = 0; index < values.length; index++) {
        const item = values[index] as unknown;
        if (typeof item !== "string") return false;
      }
    }
  }
  if (accepts(object)) {
    const values2 = object["values"];
    if (values2 === undefined) return false;
    if (Array.isArray(values2) && !(values2.length >= 1)) return false;
  }
  if (accepts2(object)) {
    const values3 = object["values"];
    if (values3 !== undefined && Array.isArray(values3) && !(values3.length <= 0)) return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type LabelSelectorRequirement. */
export function assertLabelSelectorRequirement(value: unknown): asserts value is LabelSelectorRequirement {
  if (!isLabelSelectorRequirement(value)) throw refusal("LabelSelectorRequirement", explain(value, explainLabelSelectorRequirement));
}

/** The value with the type LabelSelectorRequirement, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateLabelSelectorRequirement(value: unknown, maxErrors?: number): Validation<LabelSelectorRequirement> {
  return isLabelSelectorRequirement(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainLabelSelectorRequirement, maxErrors) };
}

/** Reports everything that keeps a value from being of the type LabelSelectorRequirement, and is true where that is as much as is wanted. */
export function explainLabelSelectorRequirement(value: unknown, site: Site): boolean {
  site.schema = "https://triptych.dev/schema/bacalhau/label-selector-requirement.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const key = object["key"];
      mustOwn(object);
      if (key !== undefined && typeof key !== "string" && failType(key, site, null, "/properties/key/type", "string")) return true;
    }
    {
      const operator = object["operator"];
      if (operator !== undefined && refer(explainSelectionOperator, operator, site, null, "/properties/operator/$ref")) return true;
    }
    {
      const values = object["values"];
      if (values !== undefined) {
        if (!Array.isArray(values)) {
          if (failType(values, site, null, "/properties/values/type", "array")) return true;
        } else {
          for (let index = 0; index < values.length; index++) {
            const item = values[index] as unknown;
            if (typeof item !== "string" && failType(item, site, "/values/" + index, "/properties/values/items/type", "string")) return true;
          }
        }
      }
    }
    if (accepts(object)) {
      const values2 = object["values"];
      if (values2 === undefined) {
        if (failMissing("values", site, "", "/allOf/0/then/required")) return true;
      } else {
        if (Array.isArray(values2) && !(values2.length >= 1) && fail(site, "/values", "/allOf/0/then/properties/values/minItems", "must have at least 1 item", { limit: 1 })) return true;
      }
    }
    if (accepts2(object)) {
      const values3 = object["values"];
      if (values3 !== undefined && Array.isArray(values3) && !(values3.length <= 0) && fail(site, "/values", "/allOf/1/then/properties/values/maxItems", "must have at most 0 items", { limit: 0 })) return true;
    }
  }
  return false;
}

/** LabelSelectorRequirement as a Standard Schema. */
export const LabelSelectorRequirementSchema: StandardSchema<LabelSelectorRequirement> = /* @__PURE__ */ standardSchema(validateLabelSelectorRequirement, schemaDocument);

/** Whether a value is of the type LabelSelectorRequirementWire. */
export function isLabelSelectorRequirementWire(value: unknown): value is LabelSelectorRequirementWire {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const key = object["Key"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isLabelSelectorRequirementWire(own(value));
    if (key !== undefined && typeof key !== "string") return false;
  }
  {
    const operator = object["Operator"];
    if (operator !== undefined) {
      if (!(operator === "!" || operator === "=" || operator === "==" || operator === "in" || operator === "!=" || operator === "notin" || operator === "exists" || operator === "gt" || operator === "lt")) return false;
    }
  }
  {
    const values = object["Values"];
    if (values !== undefined) {
      if (!Array.isArray(values)) return false;
      for (let index = 0; index < values.length; index++) {
        const item = values[index] as unknown;
        if (typeof item !== "string") return false;
      }
    }
  }
  if (accepts3(object)) {
    const values2 = object["Values"];
    if (values2 === undefined) return false;
    if (Array.isArray(values2) && !(values2.length >= 1)) return false;
  }
  if (accepts4(object)) {
    const values3 = object["Values"];
    if (values3 !== undefined && Array.isArray(values3) && !(values3.length <= 0)) return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type LabelSelectorRequirementWire. */
export function assertLabelSelectorRequirementWire(value: unknown): asserts value is LabelSelectorRequirementWire {
  if (!isLabelSelectorRequirementWire(value)) throw refusal("LabelSelectorRequirementWire", explain(value, explainLabelSelectorRequirementWire));
}

/** The value with the type LabelSelectorRequirementWire, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateLabelSelectorRequirementWire(value: unknown, maxErrors?: number): Validation<LabelSelectorRequirementWire> {
  return isLabelSelectorRequirementWire(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainLabelSelectorRequirementWire, maxErrors) };
}

/** Reports everything that keeps a value from being of the type LabelSelectorRequirementWire, and is true where that is as much as is wanted. */
export function explainLabelSelectorRequirementWire(value: unknown, site: Site): boolean {
  site.schema = "https://triptych.dev/schema/bacalhau/label-selector-requirement.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const key = object["Key"];
      mustOwn(object);
      if (key !== undefined && typeof key !== "string" && failType(key, site, "/Key", "/properties/key/type", "string")) return true;
    }
    {
      const operator = object["Operator"];
      if (operator !== undefined && refer(explainSelectionOperator, operator, site, "/Operator", "/properties/operator/$ref")) return true;
    }
    {
      const values = object["Values"];
      if (values !== undefined) {
        if (!Array.isArray(values)) {
          if (failType(values, site, "/Values", "/properties/values/type", "array")) return true;
        } else {
          for (let index = 0; index < values.length; index++) {
            const item = values[index] as unknown;
            if (typeof item !== "string" && failType(item, site, "/Values/" + index, "/properties/values/items/type", "string")) return true;
          }
        }
      }
    }
    if (accepts3(object)) {
      const values2 = object["Values"];
      if (values2 === undefined) {
        if (failMissing("Values", site, "", "/allOf/0/then/required")) return true;
      } else {
        if (Array.isArray(values2) && !(values2.length >= 1) && fail(site, "/Values", "/allOf/0/then/properties/values/minItems", "must have at least 1 item", { limit: 1 })) return true;
      }
    }
    if (accepts4(object)) {
      const values3 = object["Values"];
      if (values3 !== undefined && Array.isArray(values3) && !(values3.length <= 0) && fail(site, "/Values", "/allOf/1/then/properties/values/maxItems", "must have at most 0 items", { limit: 0 })) return true;
    }
  }
  return false;
}

/** LabelSelectorRequirementWire as a Standard Schema. */
export const LabelSelectorRequirementWireSchema: StandardSchema<LabelSelectorRequirementWire> = /* @__PURE__ */ standardSchema(validateLabelSelectorRequirementWire);
