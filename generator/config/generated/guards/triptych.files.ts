/** @noformat */
// Generated from schema/triptych.files.schema.json by `npm run generate:config`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Paths, TriptychFiles } from "../types/triptych.files.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { areUnique } from "./runtime/are-unique.js";
import { fail, failConst, failMissing, failPattern, failType } from "./runtime/fail.js";
import { hasPrototype, keyCount, objectLike } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { finds, lift, refer } from "./runtime/refer.js";
import { token } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { explainReportDiagnostic } from "./triptych.report.js";
import { schemaDocument } from "./schemas/triptych.files.js";

const constant = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u");

/** Whether a value is of the type TriptychFiles. */
export function isTriptychFiles(value: unknown): value is TriptychFiles {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const diagnostics = object["diagnostics"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isTriptychFiles(own(value));
    if (diagnostics === undefined) return false;
    if (!Array.isArray(diagnostics)) return false;
    for (let index = 0; index < diagnostics.length; index++) {
      const item = diagnostics[index] as unknown;
      if (!(typeof item === "object" && item !== null)) return false;
      const object2 = item as { readonly [key: string]: unknown };
      {
        const code = object2["code"];
        if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && isTriptychFiles(own(value));
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
    const tool = object["tool"];
    if (tool === undefined) return false;
    if (!(typeof tool === "object" && tool !== null)) return false;
    const object3 = tool as { readonly [key: string]: unknown };
    {
      const name = object3["name"];
      if ((object3["constructor"] !== Object || Object.getPrototypeOf(object3) !== Object.prototype) && hasPrototype(object3)) return !Array.isArray(object3) && isTriptychFiles(own(value));
      if (name === undefined) return false;
      if (!(name === "triptych")) return false;
    }
    {
      const version = object3["version"];
      if (version === undefined) return false;
      if (typeof version !== "string") return false;
    }
    {
      const identity = object3["identity"];
      if (identity !== undefined) {
        if (typeof identity !== "string") return false;
        if (!constant.test(identity)) return false;
      }
      if (!(keyCount(object3) === 2 + Number(identity !== undefined))) {
        for (const key2 in object3) {
          const member2 = object3[key2];
          if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object3, key2) && !(key2 === "name" || key2 === "version" || key2 === "identity")) return false;
        }
      }
    }
  }
  {
    const reads = object["reads"];
    if (reads === undefined) return false;
    if (!(typeof reads === "object" && reads !== null)) return false;
    const object4 = reads as { readonly [key: string]: unknown };
    {
      const schemas = object4["schemas"];
      if ((object4["constructor"] !== Object || Object.getPrototypeOf(object4) !== Object.prototype) && hasPrototype(object4)) return !Array.isArray(object4) && isTriptychFiles(own(value));
      if (schemas === undefined) return false;
      if (!Array.isArray(schemas)) return false;
      if (!areUnique(schemas)) return false;
      for (let index2 = 0; index2 < schemas.length; index2++) {
        const item2 = schemas[index2] as unknown;
        if (typeof item2 !== "string") return false;
        if (item2 === "") return false;
      }
    }
    {
      const outside = object4["outside"];
      if (outside === undefined) return false;
      if (!Array.isArray(outside)) return false;
      if (!areUnique(outside)) return false;
      for (let index3 = 0; index3 < outside.length; index3++) {
        const item3 = outside[index3] as unknown;
        if (typeof item3 !== "string") return false;
        if (item3 === "") return false;
      }
    }
    {
      const config = object4["config"];
      if (config === undefined) return false;
      if (!Array.isArray(config)) return false;
      if (!areUnique(config)) return false;
      for (let index4 = 0; index4 < config.length; index4++) {
        const item4 = config[index4] as unknown;
        if (typeof item4 !== "string") return false;
        if (item4 === "") return false;
      }
    }
    {
      const other = object4["other"];
      if (other === undefined) return false;
      if (!Array.isArray(other)) return false;
      if (!areUnique(other)) return false;
      for (let index5 = 0; index5 < other.length; index5++) {
        const item5 = other[index5] as unknown;
        if (typeof item5 !== "string") return false;
        if (item5 === "") return false;
      }
    }
    {
      const absent = object4["absent"];
      if (absent === undefined) return false;
      if (!Array.isArray(absent)) return false;
      if (!areUnique(absent)) return false;
      for (let index6 = 0; index6 < absent.length; index6++) {
        const item6 = absent[index6] as unknown;
        if (typeof item6 !== "string") return false;
        if (item6 === "") return false;
      }
    }
    {
      const folders = object4["folders"];
      if (folders === undefined) return false;
      if (!Array.isArray(folders)) return false;
      if (!areUnique(folders)) return false;
      for (let index7 = 0; index7 < folders.length; index7++) {
        const item7 = folders[index7] as unknown;
        if (typeof item7 !== "string") return false;
        if (item7 === "") return false;
      }
    }
    if (!(keyCount(object4) === 6)) {
      for (const key3 in object4) {
        const member3 = object4[key3];
        if (member3 !== undefined && Object.prototype.hasOwnProperty.call(object4, key3) && !(key3 === "schemas" || key3 === "outside" || key3 === "config" || key3 === "other" || key3 === "absent" || key3 === "folders")) return false;
      }
    }
  }
  {
    const writes = object["writes"];
    if (writes === undefined) return false;
    if (!Array.isArray(writes)) return false;
    if (!areUnique(writes)) return false;
    for (let index8 = 0; index8 < writes.length; index8++) {
      const item8 = writes[index8] as unknown;
      if (typeof item8 !== "string") return false;
      if (item8 === "") return false;
    }
  }
  if (!(keyCount(object) === 4)) {
    for (const key4 in object) {
      const member4 = object[key4];
      if (member4 !== undefined && Object.prototype.hasOwnProperty.call(object, key4) && !(key4 === "diagnostics" || key4 === "tool" || key4 === "reads" || key4 === "writes")) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type TriptychFiles. */
export function assertTriptychFiles(value: unknown): asserts value is TriptychFiles {
  if (!isTriptychFiles(value)) throw refusal("TriptychFiles", explain(value, explainTriptychFiles));
}

/** The value with the type TriptychFiles, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateTriptychFiles(value: unknown, maxErrors?: number): Validation<TriptychFiles> {
  return isTriptychFiles(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainTriptychFiles, maxErrors) };
}

/** Reports everything that keeps a value from being of the type TriptychFiles, and is true where that is as much as is wanted. */
export function explainTriptychFiles(value: unknown, site: Site): boolean {
  site.schema = "triptych.files.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const diagnostics = object["diagnostics"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "diagnostics" || key === "tool" || key === "reads" || key === "writes") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
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
      const tool = object["tool"];
      if (tool === undefined) {
        if (failMissing("tool", site, null, "/required")) return true;
      } else {
        if (!objectLike(tool)) {
          if (failType(tool, site, null, "/properties/tool/type", "object")) return true;
        } else {
          const object2 = tool as { readonly [key: string]: unknown };
          {
            const name = object2["name"];
            mustOwn(object2);
            for (const key2 in object2) {
              const member2 = object2[key2];
              if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object2, key2) && !(key2 === "name" || key2 === "version" || key2 === "identity") && fail(site, "/tool" + token(key2), "/properties/tool/additionalProperties", "is not allowed", { additionalProperty: key2 })) return true;
            }
            if (name === undefined) {
              if (failMissing("name", site, null, "/properties/tool/required")) return true;
            } else {
              if (!(name === "triptych") && failConst(name, site, "/tool/name", "/properties/tool/properties/name/const", "triptych")) return true;
            }
          }
          {
            const version = object2["version"];
            if (version === undefined) {
              if (failMissing("version", site, null, "/properties/tool/required")) return true;
            } else {
              if (typeof version !== "string" && failType(version, site, "/tool/version", "/properties/tool/properties/version/type", "string")) return true;
            }
          }
          {
            const identity = object2["identity"];
            if (identity !== undefined) {
              if (typeof identity !== "string") {
                if (failType(identity, site, "/tool/identity", "/properties/tool/properties/identity/type", "string")) return true;
              } else {
                if (!constant.test(identity) && failPattern(site, "/tool/identity", "/properties/tool/properties/identity/pattern", "^[0-9a-f]{64}$")) return true;
              }
            }
          }
        }
      }
    }
    {
      const reads = object["reads"];
      if (reads === undefined) {
        if (failMissing("reads", site, null, "/required")) return true;
      } else {
        if (!objectLike(reads)) {
          if (failType(reads, site, null, "/properties/reads/type", "object")) return true;
        } else {
          const object3 = reads as { readonly [key: string]: unknown };
          {
            const schemas = object3["schemas"];
            mustOwn(object3);
            for (const key3 in object3) {
              const member3 = object3[key3];
              if (member3 !== undefined && Object.prototype.hasOwnProperty.call(object3, key3) && !(key3 === "schemas" || key3 === "outside" || key3 === "config" || key3 === "other" || key3 === "absent" || key3 === "folders") && fail(site, "/reads" + token(key3), "/properties/reads/additionalProperties", "is not allowed", { additionalProperty: key3 })) return true;
            }
            if (schemas === undefined) {
              if (failMissing("schemas", site, null, "/properties/reads/required")) return true;
            } else {
              if (refer(explainPaths, schemas, site, "/reads/schemas", "/properties/reads/properties/schemas/$ref")) return true;
            }
          }
          {
            const outside = object3["outside"];
            if (outside === undefined) {
              if (failMissing("outside", site, null, "/properties/reads/required")) return true;
            } else {
              if (refer(explainPaths, outside, site, "/reads/outside", "/properties/reads/properties/outside/$ref")) return true;
            }
          }
          {
            const config = object3["config"];
            if (config === undefined) {
              if (failMissing("config", site, null, "/properties/reads/required")) return true;
            } else {
              if (refer(explainPaths, config, site, "/reads/config", "/properties/reads/properties/config/$ref")) return true;
            }
          }
          {
            const other = object3["other"];
            if (other === undefined) {
              if (failMissing("other", site, null, "/properties/reads/required")) return true;
            } else {
              if (refer(explainPaths, other, site, "/reads/other", "/properties/reads/properties/other/$ref")) return true;
            }
          }
          {
            const absent = object3["absent"];
            if (absent === undefined) {
              if (failMissing("absent", site, null, "/properties/reads/required")) return true;
            } else {
              if (refer(explainPaths, absent, site, "/reads/absent", "/properties/reads/properties/absent/$ref")) return true;
            }
          }
          {
            const folders = object3["folders"];
            if (folders === undefined) {
              if (failMissing("folders", site, null, "/properties/reads/required")) return true;
            } else {
              if (refer(explainPaths, folders, site, "/reads/folders", "/properties/reads/properties/folders/$ref")) return true;
            }
          }
        }
      }
    }
    {
      const writes = object["writes"];
      if (writes === undefined) {
        if (failMissing("writes", site, null, "/required")) return true;
      } else {
        if (refer(explainPaths, writes, site, null, "/properties/writes/$ref")) return true;
      }
    }
  }
  return false;
}

/** TriptychFiles as a Standard Schema. */
export const TriptychFilesSchema: StandardSchema<TriptychFiles> = /* @__PURE__ */ standardSchema(validateTriptychFiles, schemaDocument);

/** Whether a value is of the type Paths. */
export function isPaths(value: unknown): value is Paths {
  if (!Array.isArray(value)) return false;
  if (!areUnique(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item = value[index] as unknown;
    if (typeof item !== "string") return false;
    if (item === "") return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Paths. */
export function assertPaths(value: unknown): asserts value is Paths {
  if (!isPaths(value)) throw refusal("Paths", explain(value, explainPaths));
}

/** The value with the type Paths, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validatePaths(value: unknown, maxErrors?: number): Validation<Paths> {
  return isPaths(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainPaths, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Paths, and is true where that is as much as is wanted. */
export function explainPaths(value: unknown, site: Site): boolean {
  site.schema = "triptych.files.schema.json#/$defs/paths";
  if (!Array.isArray(value)) {
    if (failType(value, site, null, "/type", "array")) return true;
  } else {
    if (!areUnique(value) && fail(site, null, "/uniqueItems", "must not contain duplicate items")) return true;
    for (let index = 0; index < value.length; index++) {
      const item = value[index] as unknown;
      if (typeof item !== "string") {
        if (failType(item, site, "/" + index, "/items/type", "string")) return true;
      } else {
        if (item === "" && fail(site, "/" + index, "/items/minLength", "must have at least 1 character", { limit: 1 })) return true;
      }
    }
  }
  return false;
}

/** Paths as a Standard Schema. */
export const PathsSchema: StandardSchema<Paths> = /* @__PURE__ */ standardSchema(validatePaths, schemaDocument, "/$defs/paths");
