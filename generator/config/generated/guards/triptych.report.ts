/** @noformat */
// Generated from schema/triptych.report.schema.json by `npm run generate:config`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { ReportDiagnostic, ReportKeyword, TriptychReport } from "../types/triptych.report.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { fail, failEnum, failMissing, failType } from "./runtime/fail.js";
import { hasPrototype, keyCount, objectLike } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { finds, lift } from "./runtime/refer.js";
import { token } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/triptych.report.js";

const constant: readonly unknown[] = ["error", "warning", "note"];

const constant2: readonly unknown[] = ["type", "implied", "guard", "codec", "docs", "reading"];

/** Whether a value is of the type TriptychReport. */
export function isTriptychReport(value: unknown): value is TriptychReport {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const diagnostics = object["diagnostics"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isTriptychReport(own(value));
    if (diagnostics === undefined) return false;
    if (!Array.isArray(diagnostics)) return false;
    for (let index = 0; index < diagnostics.length; index++) {
      const item = diagnostics[index] as unknown;
      if (!(typeof item === "object" && item !== null)) return false;
      const object2 = item as { readonly [key: string]: unknown };
      {
        const code = object2["code"];
        if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && isTriptychReport(own(value));
        if (code === undefined) return false;
        if (typeof code !== "string") return false;
      }
      {
        const severity = object2["severity"];
        if (severity === undefined) return false;
        if (!(severity === "error" || severity === "warning" || severity === "note")) return false;
      }
      {
        const message = object2["message"];
        if (message === undefined) return false;
        if (typeof message !== "string") return false;
      }
      const file = object2["file"];
      if (file !== undefined && typeof file !== "string") return false;
      const line = object2["line"];
      if (line !== undefined) {
        if (!(typeof line === "number" && Number.isInteger(line))) return false;
        if (!(line >= 1)) return false;
      }
      const column = object2["column"];
      if (column !== undefined) {
        if (!(typeof column === "number" && Number.isInteger(column))) return false;
        if (!(column >= 1)) return false;
      }
      const pointer = object2["pointer"];
      if (pointer !== undefined && typeof pointer !== "string") return false;
      const hint = object2["hint"];
      if (hint !== undefined && typeof hint !== "string") return false;
      {
        const diff = object2["diff"];
        if (diff !== undefined && typeof diff !== "string") return false;
        if (!(keyCount(object2) === 3 + Number(file !== undefined) + Number(line !== undefined) + Number(column !== undefined) + Number(pointer !== undefined) + Number(hint !== undefined) + Number(diff !== undefined))) {
          for (const key in object2) {
            const member = object2[key];
            if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key)) {
              switch (key.length) {
                case 4:
                switch (key) {
                  case "code":
                  case "file":
                  case "line":
                  case "hint":
                  case "diff": {
                    continue;
                  }
                }
                break;
                case 6:
                switch (key) {
                  case "column": {
                    continue;
                  }
                }
                break;
                case 7:
                switch (key) {
                  case "message":
                  case "pointer": {
                    continue;
                  }
                }
                break;
                case 8:
                switch (key) {
                  case "severity": {
                    continue;
                  }
                }
                break;
              }
              return false;
            }
          }
        }
      }
    }
  }
  {
    const written = object["written"];
    if (written === undefined) return false;
    if (!Array.isArray(written)) return false;
    for (let index2 = 0; index2 < written.length; index2++) {
      const item2 = written[index2] as unknown;
      if (typeof item2 !== "string") return false;
    }
  }
  {
    const removed = object["removed"];
    if (removed === undefined) return false;
    if (!Array.isArray(removed)) return false;
    for (let index3 = 0; index3 < removed.length; index3++) {
      const item3 = removed[index3] as unknown;
      if (typeof item3 !== "string") return false;
    }
  }
  {
    const unchanged = object["unchanged"];
    if (unchanged === undefined) return false;
    if (!(typeof unchanged === "number" && Number.isInteger(unchanged))) return false;
    if (!(unchanged >= 0)) return false;
  }
  {
    const keywords = object["keywords"];
    if (keywords !== undefined) {
      if (!Array.isArray(keywords)) return false;
      for (let index4 = 0; index4 < keywords.length; index4++) {
        const item4 = keywords[index4] as unknown;
        if (!(typeof item4 === "object" && item4 !== null)) return false;
        const object3 = item4 as { readonly [key: string]: unknown };
        {
          const location = object3["location"];
          if ((object3["constructor"] !== Object || Object.getPrototypeOf(object3) !== Object.prototype) && hasPrototype(object3)) return !Array.isArray(object3) && isTriptychReport(own(value));
          if (location === undefined) return false;
          if (typeof location !== "string") return false;
        }
        {
          const where = object3["where"];
          if (where === undefined) return false;
          if (!(where === "type" || where === "implied" || where === "guard" || where === "codec" || where === "docs" || where === "reading")) return false;
        }
        if (!(keyCount(object3) === 2)) {
          for (const key2 in object3) {
            const member2 = object3[key2];
            if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object3, key2) && !(key2 === "location" || key2 === "where")) return false;
          }
        }
      }
    }
    if (!(keyCount(object) === 4 + Number(keywords !== undefined))) {
      for (const key3 in object) {
        const member3 = object[key3];
        if (member3 !== undefined && Object.prototype.hasOwnProperty.call(object, key3) && !(key3 === "diagnostics" || key3 === "written" || key3 === "removed" || key3 === "unchanged" || key3 === "keywords")) return false;
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type TriptychReport. */
export function assertTriptychReport(value: unknown): asserts value is TriptychReport {
  if (!isTriptychReport(value)) throw refusal("TriptychReport", explain(value, explainTriptychReport));
}

/** The value with the type TriptychReport, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateTriptychReport(value: unknown, maxErrors?: number): Validation<TriptychReport> {
  return isTriptychReport(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainTriptychReport, maxErrors) };
}

/** Reports everything that keeps a value from being of the type TriptychReport, and is true where that is as much as is wanted. */
export function explainTriptychReport(value: unknown, site: Site): boolean {
  site.schema = "triptych.report.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const diagnostics = object["diagnostics"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "diagnostics" || key === "written" || key === "removed" || key === "unchanged" || key === "keywords") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
      if (diagnostics === undefined) {
        if (failMissing("diagnostics", site, null, "/required")) return true;
      } else {
        if (!Array.isArray(diagnostics)) {
          if (failType(diagnostics, site, null, "/properties/diagnostics/type", "array")) return true;
        } else {
          for (let index = 0; index < diagnostics.length; index++) {
            const item = diagnostics[index] as unknown;
            if (finds(explainReportDiagnostic, item, site) && lift(site, "/diagnostics/" + index, "/properties/diagnostics/items/$ref")) return true;
          }
        }
      }
    }
    {
      const written = object["written"];
      if (written === undefined) {
        if (failMissing("written", site, null, "/required")) return true;
      } else {
        if (!Array.isArray(written)) {
          if (failType(written, site, null, "/properties/written/type", "array")) return true;
        } else {
          for (let index2 = 0; index2 < written.length; index2++) {
            const item2 = written[index2] as unknown;
            if (typeof item2 !== "string" && failType(item2, site, "/written/" + index2, "/properties/written/items/type", "string")) return true;
          }
        }
      }
    }
    {
      const removed = object["removed"];
      if (removed === undefined) {
        if (failMissing("removed", site, null, "/required")) return true;
      } else {
        if (!Array.isArray(removed)) {
          if (failType(removed, site, null, "/properties/removed/type", "array")) return true;
        } else {
          for (let index3 = 0; index3 < removed.length; index3++) {
            const item3 = removed[index3] as unknown;
            if (typeof item3 !== "string" && failType(item3, site, "/removed/" + index3, "/properties/removed/items/type", "string")) return true;
          }
        }
      }
    }
    {
      const unchanged = object["unchanged"];
      if (unchanged === undefined) {
        if (failMissing("unchanged", site, null, "/required")) return true;
      } else {
        if (!(typeof unchanged === "number" && Number.isInteger(unchanged))) {
          if (failType(unchanged, site, null, "/properties/unchanged/type", "integer")) return true;
        } else {
          if (!(unchanged >= 0) && fail(site, null, "/properties/unchanged/minimum", "must be at least 0", { limit: 0 })) return true;
        }
      }
    }
    {
      const keywords = object["keywords"];
      if (keywords !== undefined) {
        if (!Array.isArray(keywords)) {
          if (failType(keywords, site, null, "/properties/keywords/type", "array")) return true;
        } else {
          for (let index4 = 0; index4 < keywords.length; index4++) {
            const item4 = keywords[index4] as unknown;
            if (finds(explainReportKeyword, item4, site) && lift(site, "/keywords/" + index4, "/properties/keywords/items/$ref")) return true;
          }
        }
      }
    }
  }
  return false;
}

/** TriptychReport as a Standard Schema. */
export const TriptychReportSchema: StandardSchema<TriptychReport> = /* @__PURE__ */ standardSchema(validateTriptychReport, schemaDocument);

/** Whether a value is of the type ReportDiagnostic. */
export function isReportDiagnostic(value: unknown): value is ReportDiagnostic {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const code = object["code"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isReportDiagnostic(own(value));
    if (code === undefined) return false;
    if (typeof code !== "string") return false;
  }
  {
    const severity = object["severity"];
    if (severity === undefined) return false;
    if (!(severity === "error" || severity === "warning" || severity === "note")) return false;
  }
  {
    const message = object["message"];
    if (message === undefined) return false;
    if (typeof message !== "string") return false;
  }
  const file = object["file"];
  if (file !== undefined && typeof file !== "string") return false;
  const line = object["line"];
  if (line !== undefined) {
    if (!(typeof line === "number" && Number.isInteger(line))) return false;
    if (!(line >= 1)) return false;
  }
  const column = object["column"];
  if (column !== undefined) {
    if (!(typeof column === "number" && Number.isInteger(column))) return false;
    if (!(column >= 1)) return false;
  }
  const pointer = object["pointer"];
  if (pointer !== undefined && typeof pointer !== "string") return false;
  const hint = object["hint"];
  if (hint !== undefined && typeof hint !== "string") return false;
  {
    const diff = object["diff"];
    if (diff !== undefined && typeof diff !== "string") return false;
    if (!(keyCount(object) === 3 + Number(file !== undefined) + Number(line !== undefined) + Number(column !== undefined) + Number(pointer !== undefined) + Number(hint !== undefined) + Number(diff !== undefined))) {
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key)) {
          switch (key.length) {
            case 4:
            switch (key) {
              case "code":
              case "file":
              case "line":
              case "hint":
              case "diff": {
                continue;
              }
            }
            break;
            case 6:
            switch (key) {
              case "column": {
                continue;
              }
            }
            break;
            case 7:
            switch (key) {
              case "message":
              case "pointer": {
                continue;
              }
            }
            break;
            case 8:
            switch (key) {
              case "severity": {
                continue;
              }
            }
            break;
          }
          return false;
        }
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type ReportDiagnostic. */
export function assertReportDiagnostic(value: unknown): asserts value is ReportDiagnostic {
  if (!isReportDiagnostic(value)) throw refusal("ReportDiagnostic", explain(value, explainReportDiagnostic));
}

/** The value with the type ReportDiagnostic, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateReportDiagnostic(value: unknown, maxErrors?: number): Validation<ReportDiagnostic> {
  return isReportDiagnostic(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainReportDiagnostic, maxErrors) };
}

/** Reports everything that keeps a value from being of the type ReportDiagnostic, and is true where that is as much as is wanted. */
export function explainReportDiagnostic(value: unknown, site: Site): boolean {
  site.schema = "triptych.report.schema.json#/$defs/diagnostic";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const code = object["code"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key)) {
          switch (key.length) {
            case 4:
            switch (key) {
              case "code":
              case "file":
              case "line":
              case "hint":
              case "diff": {
                continue;
              }
            }
            break;
            case 6:
            switch (key) {
              case "column": {
                continue;
              }
            }
            break;
            case 7:
            switch (key) {
              case "message":
              case "pointer": {
                continue;
              }
            }
            break;
            case 8:
            switch (key) {
              case "severity": {
                continue;
              }
            }
            break;
          }
          if (fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
        }
      }
      if (code === undefined) {
        if (failMissing("code", site, null, "/required")) return true;
      } else {
        if (typeof code !== "string" && failType(code, site, null, "/properties/code/type", "string")) return true;
      }
    }
    {
      const severity = object["severity"];
      if (severity === undefined) {
        if (failMissing("severity", site, null, "/required")) return true;
      } else {
        if (!(severity === "error" || severity === "warning" || severity === "note") && failEnum(severity, site, null, "/properties/severity/enum", constant)) return true;
      }
    }
    {
      const message = object["message"];
      if (message === undefined) {
        if (failMissing("message", site, null, "/required")) return true;
      } else {
        if (typeof message !== "string" && failType(message, site, null, "/properties/message/type", "string")) return true;
      }
    }
    {
      const file = object["file"];
      if (file !== undefined && typeof file !== "string" && failType(file, site, null, "/properties/file/type", "string")) return true;
    }
    {
      const line = object["line"];
      if (line !== undefined) {
        if (!(typeof line === "number" && Number.isInteger(line))) {
          if (failType(line, site, null, "/properties/line/type", "integer")) return true;
        } else {
          if (!(line >= 1) && fail(site, null, "/properties/line/minimum", "must be at least 1", { limit: 1 })) return true;
        }
      }
    }
    {
      const column = object["column"];
      if (column !== undefined) {
        if (!(typeof column === "number" && Number.isInteger(column))) {
          if (failType(column, site, null, "/properties/column/type", "integer")) return true;
        } else {
          if (!(column >= 1) && fail(site, null, "/properties/column/minimum", "must be at least 1", { limit: 1 })) return true;
        }
      }
    }
    {
      const pointer = object["pointer"];
      if (pointer !== undefined && typeof pointer !== "string" && failType(pointer, site, null, "/properties/pointer/type", "string")) return true;
    }
    {
      const hint = object["hint"];
      if (hint !== undefined && typeof hint !== "string" && failType(hint, site, null, "/properties/hint/type", "string")) return true;
    }
    {
      const diff = object["diff"];
      if (diff !== undefined && typeof diff !== "string" && failType(diff, site, null, "/properties/diff/type", "string")) return true;
    }
  }
  return false;
}

/** ReportDiagnostic as a Standard Schema. */
export const ReportDiagnosticSchema: StandardSchema<ReportDiagnostic> = /* @__PURE__ */ standardSchema(validateReportDiagnostic, schemaDocument, "/$defs/diagnostic");

/** Whether a value is of the type ReportKeyword. */
export function isReportKeyword(value: unknown): value is ReportKeyword {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const location = object["location"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isReportKeyword(own(value));
    if (location === undefined) return false;
    if (typeof location !== "string") return false;
  }
  {
    const where = object["where"];
    if (where === undefined) return false;
    if (!(where === "type" || where === "implied" || where === "guard" || where === "codec" || where === "docs" || where === "reading")) return false;
  }
  if (!(keyCount(object) === 2)) {
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "location" || key === "where")) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type ReportKeyword. */
export function assertReportKeyword(value: unknown): asserts value is ReportKeyword {
  if (!isReportKeyword(value)) throw refusal("ReportKeyword", explain(value, explainReportKeyword));
}

/** The value with the type ReportKeyword, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateReportKeyword(value: unknown, maxErrors?: number): Validation<ReportKeyword> {
  return isReportKeyword(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainReportKeyword, maxErrors) };
}

/** Reports everything that keeps a value from being of the type ReportKeyword, and is true where that is as much as is wanted. */
export function explainReportKeyword(value: unknown, site: Site): boolean {
  site.schema = "triptych.report.schema.json#/$defs/keyword";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const location = object["location"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "location" || key === "where") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
      if (location === undefined) {
        if (failMissing("location", site, null, "/required")) return true;
      } else {
        if (typeof location !== "string" && failType(location, site, null, "/properties/location/type", "string")) return true;
      }
    }
    {
      const where = object["where"];
      if (where === undefined) {
        if (failMissing("where", site, null, "/required")) return true;
      } else {
        if (!(where === "type" || where === "implied" || where === "guard" || where === "codec" || where === "docs" || where === "reading") && failEnum(where, site, null, "/properties/where/enum", constant2)) return true;
      }
    }
  }
  return false;
}

/** ReportKeyword as a Standard Schema. */
export const ReportKeywordSchema: StandardSchema<ReportKeyword> = /* @__PURE__ */ standardSchema(validateReportKeyword, schemaDocument, "/$defs/keyword");
