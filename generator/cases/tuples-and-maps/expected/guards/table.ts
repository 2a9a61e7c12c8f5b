/** @noformat */
// Generated from table.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Row, Table } from "../types/table.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { areUnique } from "./runtime/are-unique.js";
import { countMatches } from "./runtime/count-matches.js";
import { fail, failMissing, failType, failWith } from "./runtime/fail.js";
import { hasAnyMember, hasPrototype, memberCount, objectLike } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { finds, lift } from "./runtime/refer.js";
import { token, uriFragment } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/table.js";

/** Whether a value is of the type Table. */
export function isTable(value: unknown): value is Table {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const rows = object["rows"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isTable(own(value));
    if (rows === undefined) return false;
    if (!Array.isArray(rows)) return false;
    if (!(rows.length >= 1)) return false;
    if (!areUnique(rows)) return false;
    for (let index = 0; index < rows.length; index++) {
      const item = rows[index] as unknown;
      if (!Array.isArray(item)) return false;
      if (item.length > 0) {
        const item2 = item[0] as unknown;
        if (typeof item2 !== "string") return false;
      }
      if (item.length > 1) {
        const item3 = item[1] as unknown;
        if (!((typeof item3 === "number" && Number.isFinite(item3)) || item3 === null)) return false;
      }
    }
  }
  {
    const point = object["point"];
    if (point !== undefined) {
      if (!Array.isArray(point)) return false;
      if (!(point.length >= 2)) return false;
      if (point.length > 0) {
        const item4 = point[0] as unknown;
        if (!(typeof item4 === "number" && Number.isFinite(item4))) return false;
      }
      if (point.length > 1) {
        const item5 = point[1] as unknown;
        if (!(typeof item5 === "number" && Number.isFinite(item5))) return false;
      }
      if (!(point.length <= 2)) return false;
    }
  }
  {
    const tail = object["tail"];
    if (tail !== undefined) {
      if (!Array.isArray(tail)) return false;
      if (tail.length > 0) {
        const item6 = tail[0] as unknown;
        if (typeof item6 !== "string") return false;
      }
      for (let index2 = 1; index2 < tail.length; index2++) {
        const item7 = tail[index2] as unknown;
        if (!(typeof item7 === "number" && Number.isInteger(item7))) return false;
      }
      const count = countMatches(tail, (item8: unknown) => item8 === 0, 3);
      if (!(count >= 1)) return false;
      if (!(count <= 2)) return false;
    }
  }
  {
    const labels = object["labels"];
    if (labels !== undefined) {
      if (!objectLike(labels)) return false;
      const object2 = labels as { readonly [key: string]: unknown };
      if (!hasAnyMember(object2)) return false;
      if (!(memberCount(object2) <= 3)) return false;
      for (const key in object2) {
        const member = object2[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key) && typeof member !== "string") return false;
      }
    }
  }
  {
    const extensions = object["extensions"];
    if (extensions !== undefined) {
      if (!(typeof extensions === "object" && extensions !== null)) return false;
      const object3 = extensions as { readonly [key: string]: unknown };
      const version = object3["version"];
      if ((object3["constructor"] !== Object || Object.getPrototypeOf(object3) !== Object.prototype) && hasPrototype(object3)) return !Array.isArray(object3) && isTable(own(value));
      if (version !== undefined && !(typeof version === "number" && Number.isInteger(version))) return false;
      for (const key2 in object3) {
        const member2 = object3[key2];
        if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object3, key2)) {
          if (key2.endsWith("-id") && typeof member2 !== "string") return false;
          if (!(key2 === "version" || key2.startsWith("x-") || key2.endsWith("-id"))) return false;
        }
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Table. */
export function assertTable(value: unknown): asserts value is Table {
  if (!isTable(value)) throw refusal("Table", explain(value, explainTable));
}

/** The value with the type Table, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateTable(value: unknown, maxErrors?: number): Validation<Table> {
  return isTable(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainTable, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Table, and is true where that is as much as is wanted. */
export function explainTable(value: unknown, site: Site): boolean {
  site.schema = (keyword) => "table.schema.json#" + uriFragment(keyword);
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const rows = object["rows"];
      mustOwn(object);
      if (rows === undefined) {
        if (failMissing("rows", site, null, "/required")) return true;
      } else {
        if (!Array.isArray(rows)) {
          if (failType(rows, site, null, "/properties/rows/type", "array")) return true;
        } else {
          if (!(rows.length >= 1) && fail(site, null, "/properties/rows/minItems", "must have at least 1 item", { limit: 1 })) return true;
          if (!areUnique(rows) && fail(site, null, "/properties/rows/uniqueItems", "must not contain duplicate items")) return true;
          for (let index = 0; index < rows.length; index++) {
            const item = rows[index] as unknown;
            if (finds(explainRow, item, site) && lift(site, "/rows/" + index, "/properties/rows/items/$ref")) return true;
          }
        }
      }
    }
    {
      const point = object["point"];
      if (point !== undefined) {
        if (!Array.isArray(point)) {
          if (failType(point, site, null, "/properties/point/type", "array")) return true;
        } else {
          if (!(point.length >= 2) && fail(site, null, "/properties/point/minItems", "must have at least 2 items", { limit: 2 })) return true;
          if (point.length > 0) {
            const item2 = point[0] as unknown;
            if (!(typeof item2 === "number" && Number.isFinite(item2)) && failType(item2, site, "/point/0", "/properties/point/prefixItems/0/type", "number")) return true;
          }
          if (point.length > 1) {
            const item3 = point[1] as unknown;
            if (!(typeof item3 === "number" && Number.isFinite(item3)) && failType(item3, site, "/point/1", "/properties/point/prefixItems/1/type", "number")) return true;
          }
          if (!(point.length <= 2) && fail(site, null, "/properties/point/items", "must have at most 2 items", { limit: 2 })) return true;
        }
      }
    }
    {
      const tail = object["tail"];
      if (tail !== undefined) {
        if (!Array.isArray(tail)) {
          if (failType(tail, site, null, "/properties/tail/type", "array")) return true;
        } else {
          if (tail.length > 0) {
            const item4 = tail[0] as unknown;
            if (typeof item4 !== "string" && failType(item4, site, "/tail/0", "/properties/tail/prefixItems/0/type", "string")) return true;
          }
          for (let index2 = 1; index2 < tail.length; index2++) {
            const item5 = tail[index2] as unknown;
            if (!(typeof item5 === "number" && Number.isInteger(item5)) && failType(item5, site, "/tail/" + index2, "/properties/tail/items/type", "integer")) return true;
          }
          const count = countMatches(tail, (item6: unknown) => item6 === 0, 3);
          if (!(count >= 1) && fail(site, null, "/properties/tail/minContains", "must have at least 1 item that \"contains\" accepts", { minContains: 1 })) return true;
          if (!(count <= 2) && fail(site, null, "/properties/tail/maxContains", "must have at most 2 items that \"contains\" accepts", { maxContains: 2 })) return true;
        }
      }
    }
    {
      const labels = object["labels"];
      if (labels !== undefined) {
        if (!objectLike(labels)) {
          if (failType(labels, site, null, "/properties/labels/type", "object")) return true;
        } else {
          const object2 = labels as { readonly [key: string]: unknown };
          if (!hasAnyMember(object2) && fail(site, null, "/properties/labels/minProperties", "must have at least 1 member", { limit: 1 })) return true;
          if (!(memberCount(object2) <= 3) && fail(site, null, "/properties/labels/maxProperties", "must have at most 3 members", { limit: 3 })) return true;
          for (const key in object2) {
            const member = object2[key];
            if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key) && typeof member !== "string" && failType(member, site, "/labels" + token(key), "/properties/labels/additionalProperties/type", "string")) return true;
          }
        }
      }
    }
    {
      const extensions = object["extensions"];
      if (extensions !== undefined) {
        if (!objectLike(extensions)) {
          if (failType(extensions, site, null, "/properties/extensions/type", "object")) return true;
        } else {
          const object3 = extensions as { readonly [key: string]: unknown };
          const version = object3["version"];
          mustOwn(object3);
          if (version !== undefined && !(typeof version === "number" && Number.isInteger(version)) && failType(version, site, "/extensions/version", "/properties/extensions/properties/version/type", "integer")) return true;
          for (const key2 in object3) {
            const member2 = object3[key2];
            if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object3, key2)) {
              if (key2.endsWith("-id") && typeof member2 !== "string" && failType(member2, site, "/extensions" + token(key2), "/properties/extensions/patternProperties/-id$/type", "string")) return true;
              if (!(key2 === "version" || key2.startsWith("x-") || key2.endsWith("-id")) && fail(site, "/extensions" + token(key2), "/properties/extensions/additionalProperties", "is not allowed", { additionalProperty: key2 })) return true;
            }
          }
        }
      }
    }
  }
  return false;
}

/** Table as a Standard Schema. */
export const TableSchema: StandardSchema<Table> = /* @__PURE__ */ standardSchema(validateTable, schemaDocument);

/** Whether a value is of the type Row. */
export function isRow(value: unknown): value is Row {
  if (!Array.isArray(value)) return false;
  if (value.length > 0) {
    const item = value[0] as unknown;
    if (typeof item !== "string") return false;
  }
  if (value.length > 1) {
    const item2 = value[1] as unknown;
    if (!((typeof item2 === "number" && Number.isFinite(item2)) || item2 === null)) return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Row. */
export function assertRow(value: unknown): asserts value is Row {
  if (!isRow(value)) throw refusal("Row", explain(value, explainRow));
}

/** The value with the type Row, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateRow(value: unknown, maxErrors?: number): Validation<Row> {
  return isRow(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainRow, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Row, and is true where that is as much as is wanted. */
export function explainRow(value: unknown, site: Site): boolean {
  site.schema = "table.schema.json#/$defs/row";
  if (!Array.isArray(value)) {
    if (failType(value, site, null, "/type", "array")) return true;
  } else {
    if (value.length > 0) {
      const item = value[0] as unknown;
      if (typeof item !== "string" && failType(item, site, "/0", "/prefixItems/0/type", "string")) return true;
    }
    if (value.length > 1) {
      const item2 = value[1] as unknown;
      if (!((typeof item2 === "number" && Number.isFinite(item2)) || item2 === null) && failWith(item2, site, "/1", "/prefixItems/1/type", "must be a number or null", { type: ["number", "null"] })) return true;
    }
  }
  return false;
}

/** Row as a Standard Schema. */
export const RowSchema: StandardSchema<Row> = /* @__PURE__ */ standardSchema(validateRow, schemaDocument, "/$defs/row");
