/** @noformat */
// Generated from schema/triptych.diff.schema.json by `npm run generate:config`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Count, DiffAffected, DiffAxis, DiffBreak, DiffDeclaration, DiffDiagnostic, DiffEdit, DiffExport, DiffPlace, DiffReason, DiffText, DiffVerdict, TriptychDiff } from "../types/triptych.diff.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { fail, failEnum, failMissing, failType } from "./runtime/fail.js";
import { hasPrototype, keyCount, objectLike } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { finds, lift, refer } from "./runtime/refer.js";
import { token } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/triptych.diff.js";

const constant: readonly unknown[] = ["major", "minor", "patch"];

const constant2: readonly unknown[] = ["changed", "reached", "renamed", "added", "gone"];

const constant3: readonly unknown[] = ["compatible", "breaking", "undecided"];

const constant4: readonly unknown[] = ["old", "new"];

const constant5: readonly unknown[] = ["gone", "added", "renamed", "moved"];

const constant6: readonly unknown[] = ["added", "removed", "changed"];

const constant7: readonly unknown[] = ["error", "warning", "note"];

const constant8: readonly unknown[] = ["backward", "forward", "names"];

const constant9: readonly unknown[] = ["breaking", "undecided"];

/** Whether a value is of the type TriptychDiff. */
export function isTriptychDiff(value: unknown): value is TriptychDiff {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const old = object["old"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isTriptychDiff(own(value));
    if (old === undefined) return false;
    if (typeof old !== "string") return false;
  }
  {
    const new2 = object["new"];
    if (new2 === undefined) return false;
    if (typeof new2 !== "string") return false;
  }
  {
    const bump = object["bump"];
    if (bump !== undefined && !(bump === "major" || bump === "minor" || bump === "patch")) return false;
    {
      const breaks = object["breaks"];
      if (breaks === undefined) return false;
      if (!Array.isArray(breaks)) return false;
      for (let index = 0; index < breaks.length; index++) {
        const item = breaks[index] as unknown;
        if (!isDiffBreak(item)) return false;
      }
    }
    {
      const declarations = object["declarations"];
      if (declarations === undefined) return false;
      if (!Array.isArray(declarations)) return false;
      for (let index2 = 0; index2 < declarations.length; index2++) {
        const item2 = declarations[index2] as unknown;
        if (!(typeof item2 === "object" && item2 !== null)) return false;
        const object2 = item2 as { readonly [key: string]: unknown };
        {
          const status = object2["status"];
          if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && isTriptychDiff(own(value));
          if (status === undefined) return false;
          if (!(status === "changed" || status === "reached" || status === "renamed" || status === "added" || status === "gone")) return false;
        }
        {
          const name = object2["name"];
          if (name === undefined) return false;
          if (typeof name !== "string") return false;
        }
        const oldId = object2["oldId"];
        if (oldId !== undefined && typeof oldId !== "string") return false;
        const newId = object2["newId"];
        if (newId !== undefined && typeof newId !== "string") return false;
        const backward = object2["backward"];
        if (backward !== undefined && !(backward === "compatible" || backward === "breaking" || backward === "undecided")) return false;
        const forward = object2["forward"];
        if (forward !== undefined && !(forward === "compatible" || forward === "breaking" || forward === "undecided")) return false;
        {
          const empty = object2["empty"];
          if (empty !== undefined) {
            if (!Array.isArray(empty)) return false;
            for (let index3 = 0; index3 < empty.length; index3++) {
              const item3 = empty[index3] as unknown;
              if (!(item3 === "old" || item3 === "new")) return false;
            }
          }
          if (!(keyCount(object2) === 2 + Number(oldId !== undefined) + Number(newId !== undefined) + Number(backward !== undefined) + Number(forward !== undefined) + Number(empty !== undefined))) {
            for (const key in object2) {
              const member = object2[key];
              if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key) && !(key === "status" || key === "name" || key === "oldId" || key === "newId" || key === "backward" || key === "forward" || key === "empty")) return false;
            }
          }
        }
      }
    }
    {
      const exports = object["exports"];
      if (exports === undefined) return false;
      if (!Array.isArray(exports)) return false;
      for (let index4 = 0; index4 < exports.length; index4++) {
        const item4 = exports[index4] as unknown;
        if (!(typeof item4 === "object" && item4 !== null)) return false;
        const object3 = item4 as { readonly [key: string]: unknown };
        {
          const change = object3["change"];
          if ((object3["constructor"] !== Object || Object.getPrototypeOf(object3) !== Object.prototype) && hasPrototype(object3)) return !Array.isArray(object3) && isTriptychDiff(own(value));
          if (change === undefined) return false;
          if (!(change === "gone" || change === "added" || change === "renamed" || change === "moved")) return false;
        }
        {
          const declaration = object3["declaration"];
          if (declaration === undefined) return false;
          if (typeof declaration !== "string") return false;
        }
        const oldModule = object3["oldModule"];
        if (oldModule !== undefined && typeof oldModule !== "string") return false;
        const oldName = object3["oldName"];
        if (oldName !== undefined && typeof oldName !== "string") return false;
        const newModule = object3["newModule"];
        if (newModule !== undefined && typeof newModule !== "string") return false;
        {
          const newName = object3["newName"];
          if (newName !== undefined && typeof newName !== "string") return false;
          if (!(keyCount(object3) === 2 + Number(oldModule !== undefined) + Number(oldName !== undefined) + Number(newModule !== undefined) + Number(newName !== undefined))) {
            for (const key2 in object3) {
              const member2 = object3[key2];
              if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object3, key2) && !(key2 === "change" || key2 === "declaration" || key2 === "oldModule" || key2 === "oldName" || key2 === "newModule" || key2 === "newName")) return false;
            }
          }
        }
      }
    }
    {
      const texts = object["texts"];
      if (texts === undefined) return false;
      if (!Array.isArray(texts)) return false;
      for (let index5 = 0; index5 < texts.length; index5++) {
        const item5 = texts[index5] as unknown;
        if (!(typeof item5 === "object" && item5 !== null)) return false;
        const object4 = item5 as { readonly [key: string]: unknown };
        {
          const change2 = object4["change"];
          if ((object4["constructor"] !== Object || Object.getPrototypeOf(object4) !== Object.prototype) && hasPrototype(object4)) return !Array.isArray(object4) && isTriptychDiff(own(value));
          if (change2 === undefined) return false;
          if (!(change2 === "added" || change2 === "removed" || change2 === "changed")) return false;
        }
        {
          const declaration2 = object4["declaration"];
          if (declaration2 === undefined) return false;
          if (typeof declaration2 !== "string") return false;
        }
        {
          const keyword = object4["keyword"];
          if (keyword === undefined) return false;
          if (typeof keyword !== "string") return false;
        }
        {
          const at = object4["at"];
          if (at === undefined) return false;
          if (!(typeof at === "object" && at !== null)) return false;
          const object5 = at as { readonly [key: string]: unknown };
          {
            const file = object5["file"];
            if ((object5["constructor"] !== Object || Object.getPrototypeOf(object5) !== Object.prototype) && hasPrototype(object5)) return !Array.isArray(object5) && isTriptychDiff(own(value));
            if (file === undefined) return false;
            if (typeof file !== "string") return false;
          }
          {
            const line = object5["line"];
            if (line === undefined) return false;
            if (!(typeof line === "number" && Number.isInteger(line))) return false;
            if (!(line >= 1)) return false;
          }
          {
            const column = object5["column"];
            if (column === undefined) return false;
            if (!(typeof column === "number" && Number.isInteger(column))) return false;
            if (!(column >= 1)) return false;
          }
          {
            const pointer = object5["pointer"];
            if (pointer === undefined) return false;
            if (typeof pointer !== "string") return false;
          }
          if (!(keyCount(object5) === 4)) {
            for (const key3 in object5) {
              const member3 = object5[key3];
              if (member3 !== undefined && Object.prototype.hasOwnProperty.call(object5, key3) && !(key3 === "file" || key3 === "line" || key3 === "column" || key3 === "pointer")) return false;
            }
          }
        }
        if (!(keyCount(object4) === 4)) {
          for (const key4 in object4) {
            const member4 = object4[key4];
            if (member4 !== undefined && Object.prototype.hasOwnProperty.call(object4, key4) && !(key4 === "change" || key4 === "declaration" || key4 === "keyword" || key4 === "at")) return false;
          }
        }
      }
    }
    {
      const counts = object["counts"];
      if (counts === undefined) return false;
      if (!(typeof counts === "object" && counts !== null)) return false;
      const object6 = counts as { readonly [key: string]: unknown };
      {
        const declarations2 = object6["declarations"];
        if ((object6["constructor"] !== Object || Object.getPrototypeOf(object6) !== Object.prototype) && hasPrototype(object6)) return !Array.isArray(object6) && isTriptychDiff(own(value));
        if (declarations2 === undefined) return false;
        if (!(typeof declarations2 === "number" && Number.isInteger(declarations2))) return false;
        if (!(declarations2 >= 0)) return false;
      }
      {
        const compared = object6["compared"];
        if (compared === undefined) return false;
        if (!(typeof compared === "number" && Number.isInteger(compared))) return false;
        if (!(compared >= 0)) return false;
      }
      if (!(keyCount(object6) === 2)) {
        for (const key5 in object6) {
          const member5 = object6[key5];
          if (member5 !== undefined && Object.prototype.hasOwnProperty.call(object6, key5) && !(key5 === "declarations" || key5 === "compared")) return false;
        }
      }
    }
    {
      const diagnostics = object["diagnostics"];
      if (diagnostics === undefined) return false;
      if (!Array.isArray(diagnostics)) return false;
      for (let index6 = 0; index6 < diagnostics.length; index6++) {
        const item6 = diagnostics[index6] as unknown;
        if (!(typeof item6 === "object" && item6 !== null)) return false;
        const object7 = item6 as { readonly [key: string]: unknown };
        const side = object7["side"];
        if ((object7["constructor"] !== Object || Object.getPrototypeOf(object7) !== Object.prototype) && hasPrototype(object7)) return !Array.isArray(object7) && isTriptychDiff(own(value));
        if (side !== undefined && !(side === "old" || side === "new")) return false;
        {
          const code = object7["code"];
          if (code === undefined) return false;
          if (typeof code !== "string") return false;
        }
        {
          const severity = object7["severity"];
          if (severity === undefined) return false;
          if (!(severity === "error" || severity === "warning" || severity === "note")) return false;
        }
        {
          const message = object7["message"];
          if (message === undefined) return false;
          if (typeof message !== "string") return false;
        }
        const file2 = object7["file"];
        if (file2 !== undefined && typeof file2 !== "string") return false;
        const line2 = object7["line"];
        if (line2 !== undefined) {
          if (!(typeof line2 === "number" && Number.isInteger(line2))) return false;
          if (!(line2 >= 1)) return false;
        }
        const column2 = object7["column"];
        if (column2 !== undefined) {
          if (!(typeof column2 === "number" && Number.isInteger(column2))) return false;
          if (!(column2 >= 1)) return false;
        }
        {
          const hint = object7["hint"];
          if (hint !== undefined && typeof hint !== "string") return false;
          if (!(keyCount(object7) === 3 + Number(side !== undefined) + Number(file2 !== undefined) + Number(line2 !== undefined) + Number(column2 !== undefined) + Number(hint !== undefined))) {
            for (const key6 in object7) {
              const member6 = object7[key6];
              if (member6 !== undefined && Object.prototype.hasOwnProperty.call(object7, key6)) {
                switch (key6.length) {
                  case 4:
                  switch (key6) {
                    case "side":
                    case "code":
                    case "file":
                    case "line":
                    case "hint": {
                      continue;
                    }
                  }
                  break;
                  case 6:
                  switch (key6) {
                    case "column": {
                      continue;
                    }
                  }
                  break;
                  case 7:
                  switch (key6) {
                    case "message": {
                      continue;
                    }
                  }
                  break;
                  case 8:
                  switch (key6) {
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
    if (!(keyCount(object) === 8 + Number(bump !== undefined))) {
      for (const key7 in object) {
        const member7 = object[key7];
        if (member7 !== undefined && Object.prototype.hasOwnProperty.call(object, key7)) {
          switch (key7.length) {
            case 3:
            switch (key7) {
              case "old":
              case "new": {
                continue;
              }
            }
            break;
            case 4:
            switch (key7) {
              case "bump": {
                continue;
              }
            }
            break;
            case 5:
            switch (key7) {
              case "texts": {
                continue;
              }
            }
            break;
            case 6:
            switch (key7) {
              case "breaks":
              case "counts": {
                continue;
              }
            }
            break;
            case 7:
            switch (key7) {
              case "exports": {
                continue;
              }
            }
            break;
            case 11:
            switch (key7) {
              case "diagnostics": {
                continue;
              }
            }
            break;
            case 12:
            switch (key7) {
              case "declarations": {
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

/** Throws a TypeError with `errors` where a value is not of the type TriptychDiff. */
export function assertTriptychDiff(value: unknown): asserts value is TriptychDiff {
  if (!isTriptychDiff(value)) throw refusal("TriptychDiff", explain(value, explainTriptychDiff));
}

/** The value with the type TriptychDiff, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateTriptychDiff(value: unknown, maxErrors?: number): Validation<TriptychDiff> {
  return isTriptychDiff(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainTriptychDiff, maxErrors) };
}

/** Reports everything that keeps a value from being of the type TriptychDiff, and is true where that is as much as is wanted. */
export function explainTriptychDiff(value: unknown, site: Site): boolean {
  site.schema = "triptych.diff.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const old = object["old"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key)) {
          switch (key.length) {
            case 3:
            switch (key) {
              case "old":
              case "new": {
                continue;
              }
            }
            break;
            case 4:
            switch (key) {
              case "bump": {
                continue;
              }
            }
            break;
            case 5:
            switch (key) {
              case "texts": {
                continue;
              }
            }
            break;
            case 6:
            switch (key) {
              case "breaks":
              case "counts": {
                continue;
              }
            }
            break;
            case 7:
            switch (key) {
              case "exports": {
                continue;
              }
            }
            break;
            case 11:
            switch (key) {
              case "diagnostics": {
                continue;
              }
            }
            break;
            case 12:
            switch (key) {
              case "declarations": {
                continue;
              }
            }
            break;
          }
          if (fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
        }
      }
      if (old === undefined) {
        if (failMissing("old", site, null, "/required")) return true;
      } else {
        if (typeof old !== "string" && failType(old, site, null, "/properties/old/type", "string")) return true;
      }
    }
    {
      const new2 = object["new"];
      if (new2 === undefined) {
        if (failMissing("new", site, null, "/required")) return true;
      } else {
        if (typeof new2 !== "string" && failType(new2, site, null, "/properties/new/type", "string")) return true;
      }
    }
    {
      const bump = object["bump"];
      if (bump !== undefined && !(bump === "major" || bump === "minor" || bump === "patch") && failEnum(bump, site, null, "/properties/bump/enum", constant)) return true;
    }
    {
      const breaks = object["breaks"];
      if (breaks === undefined) {
        if (failMissing("breaks", site, null, "/required")) return true;
      } else {
        if (!Array.isArray(breaks)) {
          if (failType(breaks, site, null, "/properties/breaks/type", "array")) return true;
        } else {
          for (let index = 0; index < breaks.length; index++) {
            const item = breaks[index] as unknown;
            if (finds(explainDiffBreak, item, site) && lift(site, "/breaks/" + index, "/properties/breaks/items/$ref")) return true;
          }
        }
      }
    }
    {
      const declarations = object["declarations"];
      if (declarations === undefined) {
        if (failMissing("declarations", site, null, "/required")) return true;
      } else {
        if (!Array.isArray(declarations)) {
          if (failType(declarations, site, null, "/properties/declarations/type", "array")) return true;
        } else {
          for (let index2 = 0; index2 < declarations.length; index2++) {
            const item2 = declarations[index2] as unknown;
            if (finds(explainDiffDeclaration, item2, site) && lift(site, "/declarations/" + index2, "/properties/declarations/items/$ref")) return true;
          }
        }
      }
    }
    {
      const exports = object["exports"];
      if (exports === undefined) {
        if (failMissing("exports", site, null, "/required")) return true;
      } else {
        if (!Array.isArray(exports)) {
          if (failType(exports, site, null, "/properties/exports/type", "array")) return true;
        } else {
          for (let index3 = 0; index3 < exports.length; index3++) {
            const item3 = exports[index3] as unknown;
            if (finds(explainDiffExport, item3, site) && lift(site, "/exports/" + index3, "/properties/exports/items/$ref")) return true;
          }
        }
      }
    }
    {
      const texts = object["texts"];
      if (texts === undefined) {
        if (failMissing("texts", site, null, "/required")) return true;
      } else {
        if (!Array.isArray(texts)) {
          if (failType(texts, site, null, "/properties/texts/type", "array")) return true;
        } else {
          for (let index4 = 0; index4 < texts.length; index4++) {
            const item4 = texts[index4] as unknown;
            if (finds(explainDiffText, item4, site) && lift(site, "/texts/" + index4, "/properties/texts/items/$ref")) return true;
          }
        }
      }
    }
    {
      const counts = object["counts"];
      if (counts === undefined) {
        if (failMissing("counts", site, null, "/required")) return true;
      } else {
        if (!objectLike(counts)) {
          if (failType(counts, site, null, "/properties/counts/type", "object")) return true;
        } else {
          const object2 = counts as { readonly [key: string]: unknown };
          {
            const declarations2 = object2["declarations"];
            mustOwn(object2);
            for (const key2 in object2) {
              const member2 = object2[key2];
              if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object2, key2) && !(key2 === "declarations" || key2 === "compared") && fail(site, "/counts" + token(key2), "/properties/counts/additionalProperties", "is not allowed", { additionalProperty: key2 })) return true;
            }
            if (declarations2 === undefined) {
              if (failMissing("declarations", site, null, "/properties/counts/required")) return true;
            } else {
              if (refer(explainCount, declarations2, site, "/counts/declarations", "/properties/counts/properties/declarations/$ref")) return true;
            }
          }
          {
            const compared = object2["compared"];
            if (compared === undefined) {
              if (failMissing("compared", site, null, "/properties/counts/required")) return true;
            } else {
              if (refer(explainCount, compared, site, "/counts/compared", "/properties/counts/properties/compared/$ref")) return true;
            }
          }
        }
      }
    }
    {
      const diagnostics = object["diagnostics"];
      if (diagnostics === undefined) {
        if (failMissing("diagnostics", site, null, "/required")) return true;
      } else {
        if (!Array.isArray(diagnostics)) {
          if (failType(diagnostics, site, null, "/properties/diagnostics/type", "array")) return true;
        } else {
          for (let index5 = 0; index5 < diagnostics.length; index5++) {
            const item5 = diagnostics[index5] as unknown;
            if (finds(explainDiffDiagnostic, item5, site) && lift(site, "/diagnostics/" + index5, "/properties/diagnostics/items/$ref")) return true;
          }
        }
      }
    }
  }
  return false;
}

/** TriptychDiff as a Standard Schema. */
export const TriptychDiffSchema: StandardSchema<TriptychDiff> = /* @__PURE__ */ standardSchema(validateTriptychDiff, schemaDocument);

/** Whether a value is of the type Count. */
export function isCount(value: unknown): value is Count {
  if (!(typeof value === "number" && Number.isInteger(value))) return false;
  if (!(value >= 0)) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Count. */
export function assertCount(value: unknown): asserts value is Count {
  if (!isCount(value)) throw refusal("Count", explain(value, explainCount));
}

/** The value with the type Count, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateCount(value: unknown, maxErrors?: number): Validation<Count> {
  return isCount(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainCount, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Count, and is true where that is as much as is wanted. */
export function explainCount(value: unknown, site: Site): boolean {
  site.schema = "triptych.diff.schema.json#/$defs/count";
  if (!(typeof value === "number" && Number.isInteger(value))) {
    if (failType(value, site, null, "/type", "integer")) return true;
  } else {
    if (!(value >= 0) && fail(site, null, "/minimum", "must be at least 0", { limit: 0 })) return true;
  }
  return false;
}

/** Count as a Standard Schema. */
export const CountSchema: StandardSchema<Count> = /* @__PURE__ */ standardSchema(validateCount, schemaDocument, "/$defs/count");

/** Whether a value is of the type DiffAxis. */
export function isDiffAxis(value: unknown): value is DiffAxis {
  if (!(value === "backward" || value === "forward" || value === "names")) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type DiffAxis. */
export function assertDiffAxis(value: unknown): asserts value is DiffAxis {
  if (!isDiffAxis(value)) throw refusal("DiffAxis", explain(value, explainDiffAxis));
}

/** The value with the type DiffAxis, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateDiffAxis(value: unknown, maxErrors?: number): Validation<DiffAxis> {
  return isDiffAxis(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainDiffAxis, maxErrors) };
}

/** Reports everything that keeps a value from being of the type DiffAxis, and is true where that is as much as is wanted. */
export function explainDiffAxis(value: unknown, site: Site): boolean {
  site.schema = "triptych.diff.schema.json#/$defs/axis";
  if (!(value === "backward" || value === "forward" || value === "names") && failEnum(value, site, null, "/enum", constant8)) return true;
  return false;
}

/** DiffAxis as a Standard Schema. */
export const DiffAxisSchema: StandardSchema<DiffAxis> = /* @__PURE__ */ standardSchema(validateDiffAxis, schemaDocument, "/$defs/axis");

/** Whether a value is of the type DiffPlace. */
export function isDiffPlace(value: unknown): value is DiffPlace {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const file = object["file"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isDiffPlace(own(value));
    if (file === undefined) return false;
    if (typeof file !== "string") return false;
  }
  {
    const line = object["line"];
    if (line === undefined) return false;
    if (!(typeof line === "number" && Number.isInteger(line))) return false;
    if (!(line >= 1)) return false;
  }
  {
    const column = object["column"];
    if (column === undefined) return false;
    if (!(typeof column === "number" && Number.isInteger(column))) return false;
    if (!(column >= 1)) return false;
  }
  {
    const pointer = object["pointer"];
    if (pointer === undefined) return false;
    if (typeof pointer !== "string") return false;
  }
  if (!(keyCount(object) === 4)) {
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "file" || key === "line" || key === "column" || key === "pointer")) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type DiffPlace. */
export function assertDiffPlace(value: unknown): asserts value is DiffPlace {
  if (!isDiffPlace(value)) throw refusal("DiffPlace", explain(value, explainDiffPlace));
}

/** The value with the type DiffPlace, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateDiffPlace(value: unknown, maxErrors?: number): Validation<DiffPlace> {
  return isDiffPlace(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainDiffPlace, maxErrors) };
}

/** Reports everything that keeps a value from being of the type DiffPlace, and is true where that is as much as is wanted. */
export function explainDiffPlace(value: unknown, site: Site): boolean {
  site.schema = "triptych.diff.schema.json#/$defs/place";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const file = object["file"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "file" || key === "line" || key === "column" || key === "pointer") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
      if (file === undefined) {
        if (failMissing("file", site, null, "/required")) return true;
      } else {
        if (typeof file !== "string" && failType(file, site, null, "/properties/file/type", "string")) return true;
      }
    }
    {
      const line = object["line"];
      if (line === undefined) {
        if (failMissing("line", site, null, "/required")) return true;
      } else {
        if (!(typeof line === "number" && Number.isInteger(line))) {
          if (failType(line, site, null, "/properties/line/type", "integer")) return true;
        } else {
          if (!(line >= 1) && fail(site, null, "/properties/line/minimum", "must be at least 1", { limit: 1 })) return true;
        }
      }
    }
    {
      const column = object["column"];
      if (column === undefined) {
        if (failMissing("column", site, null, "/required")) return true;
      } else {
        if (!(typeof column === "number" && Number.isInteger(column))) {
          if (failType(column, site, null, "/properties/column/type", "integer")) return true;
        } else {
          if (!(column >= 1) && fail(site, null, "/properties/column/minimum", "must be at least 1", { limit: 1 })) return true;
        }
      }
    }
    {
      const pointer = object["pointer"];
      if (pointer === undefined) {
        if (failMissing("pointer", site, null, "/required")) return true;
      } else {
        if (typeof pointer !== "string" && failType(pointer, site, null, "/properties/pointer/type", "string")) return true;
      }
    }
  }
  return false;
}

/** DiffPlace as a Standard Schema. */
export const DiffPlaceSchema: StandardSchema<DiffPlace> = /* @__PURE__ */ standardSchema(validateDiffPlace, schemaDocument, "/$defs/place");

/** Whether a value is of the type DiffEdit. */
export function isDiffEdit(value: unknown): value is DiffEdit {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const change = object["change"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isDiffEdit(own(value));
    if (change === undefined) return false;
    if (!(change === "added" || change === "removed" || change === "changed")) return false;
  }
  {
    const keyword = object["keyword"];
    if (keyword === undefined) return false;
    if (typeof keyword !== "string") return false;
  }
  {
    const says = object["says"];
    if (says === undefined) return false;
    if (typeof says !== "string") return false;
  }
  const old = object["old"];
  if (old !== undefined) {
    if (!(typeof old === "object" && old !== null)) return false;
    const object2 = old as { readonly [key: string]: unknown };
    {
      const file = object2["file"];
      if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && isDiffEdit(own(value));
      if (file === undefined) return false;
      if (typeof file !== "string") return false;
    }
    {
      const line = object2["line"];
      if (line === undefined) return false;
      if (!(typeof line === "number" && Number.isInteger(line))) return false;
      if (!(line >= 1)) return false;
    }
    {
      const column = object2["column"];
      if (column === undefined) return false;
      if (!(typeof column === "number" && Number.isInteger(column))) return false;
      if (!(column >= 1)) return false;
    }
    {
      const pointer = object2["pointer"];
      if (pointer === undefined) return false;
      if (typeof pointer !== "string") return false;
    }
    if (!(keyCount(object2) === 4)) {
      for (const key in object2) {
        const member = object2[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key) && !(key === "file" || key === "line" || key === "column" || key === "pointer")) return false;
      }
    }
  }
  {
    const new2 = object["new"];
    if (new2 !== undefined) {
      if (!(typeof new2 === "object" && new2 !== null)) return false;
      const object3 = new2 as { readonly [key: string]: unknown };
      {
        const file2 = object3["file"];
        if ((object3["constructor"] !== Object || Object.getPrototypeOf(object3) !== Object.prototype) && hasPrototype(object3)) return !Array.isArray(object3) && isDiffEdit(own(value));
        if (file2 === undefined) return false;
        if (typeof file2 !== "string") return false;
      }
      {
        const line2 = object3["line"];
        if (line2 === undefined) return false;
        if (!(typeof line2 === "number" && Number.isInteger(line2))) return false;
        if (!(line2 >= 1)) return false;
      }
      {
        const column2 = object3["column"];
        if (column2 === undefined) return false;
        if (!(typeof column2 === "number" && Number.isInteger(column2))) return false;
        if (!(column2 >= 1)) return false;
      }
      {
        const pointer2 = object3["pointer"];
        if (pointer2 === undefined) return false;
        if (typeof pointer2 !== "string") return false;
      }
      if (!(keyCount(object3) === 4)) {
        for (const key2 in object3) {
          const member2 = object3[key2];
          if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object3, key2) && !(key2 === "file" || key2 === "line" || key2 === "column" || key2 === "pointer")) return false;
        }
      }
    }
    if (!(keyCount(object) === 3 + Number(old !== undefined) + Number(new2 !== undefined))) {
      for (const key3 in object) {
        const member3 = object[key3];
        if (member3 !== undefined && Object.prototype.hasOwnProperty.call(object, key3) && !(key3 === "change" || key3 === "keyword" || key3 === "says" || key3 === "old" || key3 === "new")) return false;
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type DiffEdit. */
export function assertDiffEdit(value: unknown): asserts value is DiffEdit {
  if (!isDiffEdit(value)) throw refusal("DiffEdit", explain(value, explainDiffEdit));
}

/** The value with the type DiffEdit, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateDiffEdit(value: unknown, maxErrors?: number): Validation<DiffEdit> {
  return isDiffEdit(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainDiffEdit, maxErrors) };
}

/** Reports everything that keeps a value from being of the type DiffEdit, and is true where that is as much as is wanted. */
export function explainDiffEdit(value: unknown, site: Site): boolean {
  site.schema = "triptych.diff.schema.json#/$defs/edit";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const change = object["change"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "change" || key === "keyword" || key === "says" || key === "old" || key === "new") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
      if (change === undefined) {
        if (failMissing("change", site, null, "/required")) return true;
      } else {
        if (!(change === "added" || change === "removed" || change === "changed") && failEnum(change, site, null, "/properties/change/enum", constant6)) return true;
      }
    }
    {
      const keyword = object["keyword"];
      if (keyword === undefined) {
        if (failMissing("keyword", site, null, "/required")) return true;
      } else {
        if (typeof keyword !== "string" && failType(keyword, site, null, "/properties/keyword/type", "string")) return true;
      }
    }
    {
      const says = object["says"];
      if (says === undefined) {
        if (failMissing("says", site, null, "/required")) return true;
      } else {
        if (typeof says !== "string" && failType(says, site, null, "/properties/says/type", "string")) return true;
      }
    }
    {
      const old = object["old"];
      if (old !== undefined && refer(explainDiffPlace, old, site, null, "/properties/old/$ref")) return true;
    }
    {
      const new2 = object["new"];
      if (new2 !== undefined && refer(explainDiffPlace, new2, site, null, "/properties/new/$ref")) return true;
    }
  }
  return false;
}

/** DiffEdit as a Standard Schema. */
export const DiffEditSchema: StandardSchema<DiffEdit> = /* @__PURE__ */ standardSchema(validateDiffEdit, schemaDocument, "/$defs/edit");

/** Whether a value is of the type DiffBreak. */
export function isDiffBreak(value: unknown): value is DiffBreak {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const kind = object["kind"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isDiffBreak(own(value));
    if (kind === undefined) return false;
    if (!(kind === "breaking" || kind === "undecided")) return false;
  }
  {
    const axis = object["axis"];
    if (axis === undefined) return false;
    if (!(axis === "backward" || axis === "forward" || axis === "names")) return false;
  }
  {
    const declaration = object["declaration"];
    if (declaration === undefined) return false;
    if (typeof declaration !== "string") return false;
  }
  {
    const name = object["name"];
    if (name === undefined) return false;
    if (typeof name !== "string") return false;
  }
  {
    const pointer = object["pointer"];
    if (pointer === undefined) return false;
    if (typeof pointer !== "string") return false;
  }
  {
    const says = object["says"];
    if (says === undefined) return false;
    if (typeof says !== "string") return false;
  }
  {
    const promised = object["promised"];
    if (promised === undefined) return false;
    if (typeof promised !== "boolean") return false;
  }
  const accepted = object["accepted"];
  if (accepted !== undefined && typeof accepted !== "string") return false;
  {
    const edits = object["edits"];
    if (edits === undefined) return false;
    if (!Array.isArray(edits)) return false;
    for (let index = 0; index < edits.length; index++) {
      const item = edits[index] as unknown;
      if (!(typeof item === "object" && item !== null)) return false;
      const object2 = item as { readonly [key: string]: unknown };
      {
        const change = object2["change"];
        if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && isDiffBreak(own(value));
        if (change === undefined) return false;
        if (!(change === "added" || change === "removed" || change === "changed")) return false;
      }
      {
        const keyword = object2["keyword"];
        if (keyword === undefined) return false;
        if (typeof keyword !== "string") return false;
      }
      {
        const says2 = object2["says"];
        if (says2 === undefined) return false;
        if (typeof says2 !== "string") return false;
      }
      const old = object2["old"];
      if (old !== undefined) {
        if (!(typeof old === "object" && old !== null)) return false;
        const object3 = old as { readonly [key: string]: unknown };
        {
          const file = object3["file"];
          if ((object3["constructor"] !== Object || Object.getPrototypeOf(object3) !== Object.prototype) && hasPrototype(object3)) return !Array.isArray(object3) && isDiffBreak(own(value));
          if (file === undefined) return false;
          if (typeof file !== "string") return false;
        }
        {
          const line = object3["line"];
          if (line === undefined) return false;
          if (!(typeof line === "number" && Number.isInteger(line))) return false;
          if (!(line >= 1)) return false;
        }
        {
          const column = object3["column"];
          if (column === undefined) return false;
          if (!(typeof column === "number" && Number.isInteger(column))) return false;
          if (!(column >= 1)) return false;
        }
        {
          const pointer2 = object3["pointer"];
          if (pointer2 === undefined) return false;
          if (typeof pointer2 !== "string") return false;
        }
        if (!(keyCount(object3) === 4)) {
          for (const key in object3) {
            const member = object3[key];
            if (member !== undefined && Object.prototype.hasOwnProperty.call(object3, key) && !(key === "file" || key === "line" || key === "column" || key === "pointer")) return false;
          }
        }
      }
      {
        const new2 = object2["new"];
        if (new2 !== undefined) {
          if (!(typeof new2 === "object" && new2 !== null)) return false;
          const object4 = new2 as { readonly [key: string]: unknown };
          {
            const file2 = object4["file"];
            if ((object4["constructor"] !== Object || Object.getPrototypeOf(object4) !== Object.prototype) && hasPrototype(object4)) return !Array.isArray(object4) && isDiffBreak(own(value));
            if (file2 === undefined) return false;
            if (typeof file2 !== "string") return false;
          }
          {
            const line2 = object4["line"];
            if (line2 === undefined) return false;
            if (!(typeof line2 === "number" && Number.isInteger(line2))) return false;
            if (!(line2 >= 1)) return false;
          }
          {
            const column2 = object4["column"];
            if (column2 === undefined) return false;
            if (!(typeof column2 === "number" && Number.isInteger(column2))) return false;
            if (!(column2 >= 1)) return false;
          }
          {
            const pointer3 = object4["pointer"];
            if (pointer3 === undefined) return false;
            if (typeof pointer3 !== "string") return false;
          }
          if (!(keyCount(object4) === 4)) {
            for (const key2 in object4) {
              const member2 = object4[key2];
              if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object4, key2) && !(key2 === "file" || key2 === "line" || key2 === "column" || key2 === "pointer")) return false;
            }
          }
        }
        if (!(keyCount(object2) === 3 + Number(old !== undefined) + Number(new2 !== undefined))) {
          for (const key3 in object2) {
            const member3 = object2[key3];
            if (member3 !== undefined && Object.prototype.hasOwnProperty.call(object2, key3) && !(key3 === "change" || key3 === "keyword" || key3 === "says" || key3 === "old" || key3 === "new")) return false;
          }
        }
      }
    }
  }
  const reasons = object["reasons"];
  if (reasons !== undefined) {
    if (!Array.isArray(reasons)) return false;
    for (let index2 = 0; index2 < reasons.length; index2++) {
      const item2 = reasons[index2] as unknown;
      if (!(typeof item2 === "object" && item2 !== null)) return false;
      const object5 = item2 as { readonly [key: string]: unknown };
      {
        const says3 = object5["says"];
        if ((object5["constructor"] !== Object || Object.getPrototypeOf(object5) !== Object.prototype) && hasPrototype(object5)) return !Array.isArray(object5) && isDiffBreak(own(value));
        if (says3 === undefined) return false;
        if (typeof says3 !== "string") return false;
      }
      const old2 = object5["old"];
      if (old2 !== undefined) {
        if (!(typeof old2 === "object" && old2 !== null)) return false;
        const object6 = old2 as { readonly [key: string]: unknown };
        {
          const file3 = object6["file"];
          if ((object6["constructor"] !== Object || Object.getPrototypeOf(object6) !== Object.prototype) && hasPrototype(object6)) return !Array.isArray(object6) && isDiffBreak(own(value));
          if (file3 === undefined) return false;
          if (typeof file3 !== "string") return false;
        }
        {
          const line3 = object6["line"];
          if (line3 === undefined) return false;
          if (!(typeof line3 === "number" && Number.isInteger(line3))) return false;
          if (!(line3 >= 1)) return false;
        }
        {
          const column3 = object6["column"];
          if (column3 === undefined) return false;
          if (!(typeof column3 === "number" && Number.isInteger(column3))) return false;
          if (!(column3 >= 1)) return false;
        }
        {
          const pointer4 = object6["pointer"];
          if (pointer4 === undefined) return false;
          if (typeof pointer4 !== "string") return false;
        }
        if (!(keyCount(object6) === 4)) {
          for (const key4 in object6) {
            const member4 = object6[key4];
            if (member4 !== undefined && Object.prototype.hasOwnProperty.call(object6, key4) && !(key4 === "file" || key4 === "line" || key4 === "column" || key4 === "pointer")) return false;
          }
        }
      }
      {
        const new3 = object5["new"];
        if (new3 !== undefined) {
          if (!(typeof new3 === "object" && new3 !== null)) return false;
          const object7 = new3 as { readonly [key: string]: unknown };
          {
            const file4 = object7["file"];
            if ((object7["constructor"] !== Object || Object.getPrototypeOf(object7) !== Object.prototype) && hasPrototype(object7)) return !Array.isArray(object7) && isDiffBreak(own(value));
            if (file4 === undefined) return false;
            if (typeof file4 !== "string") return false;
          }
          {
            const line4 = object7["line"];
            if (line4 === undefined) return false;
            if (!(typeof line4 === "number" && Number.isInteger(line4))) return false;
            if (!(line4 >= 1)) return false;
          }
          {
            const column4 = object7["column"];
            if (column4 === undefined) return false;
            if (!(typeof column4 === "number" && Number.isInteger(column4))) return false;
            if (!(column4 >= 1)) return false;
          }
          {
            const pointer5 = object7["pointer"];
            if (pointer5 === undefined) return false;
            if (typeof pointer5 !== "string") return false;
          }
          if (!(keyCount(object7) === 4)) {
            for (const key5 in object7) {
              const member5 = object7[key5];
              if (member5 !== undefined && Object.prototype.hasOwnProperty.call(object7, key5) && !(key5 === "file" || key5 === "line" || key5 === "column" || key5 === "pointer")) return false;
            }
          }
        }
        if (!(keyCount(object5) === 1 + Number(old2 !== undefined) + Number(new3 !== undefined))) {
          for (const key6 in object5) {
            const member6 = object5[key6];
            if (member6 !== undefined && Object.prototype.hasOwnProperty.call(object5, key6) && !(key6 === "says" || key6 === "old" || key6 === "new")) return false;
          }
        }
      }
    }
  }
  {
    const affected = object["affected"];
    if (affected === undefined) return false;
    if (!Array.isArray(affected)) return false;
    for (let index3 = 0; index3 < affected.length; index3++) {
      const item3 = affected[index3] as unknown;
      if (!(typeof item3 === "object" && item3 !== null)) return false;
      const object8 = item3 as { readonly [key: string]: unknown };
      {
        const declaration2 = object8["declaration"];
        if ((object8["constructor"] !== Object || Object.getPrototypeOf(object8) !== Object.prototype) && hasPrototype(object8)) return !Array.isArray(object8) && isDiffBreak(own(value));
        if (declaration2 === undefined) return false;
        if (typeof declaration2 !== "string") return false;
      }
      {
        const name2 = object8["name"];
        if (name2 === undefined) return false;
        if (typeof name2 !== "string") return false;
      }
      {
        const instance = object8["instance"];
        if (!(keyCount(object8) === 2 + Number(instance !== undefined))) {
          for (const key7 in object8) {
            const member7 = object8[key7];
            if (member7 !== undefined && Object.prototype.hasOwnProperty.call(object8, key7) && !(key7 === "declaration" || key7 === "name" || key7 === "instance")) return false;
          }
        }
      }
    }
  }
  const old3 = object["old"];
  if (old3 !== undefined) {
    if (!(typeof old3 === "object" && old3 !== null)) return false;
    const object9 = old3 as { readonly [key: string]: unknown };
    {
      const file5 = object9["file"];
      if ((object9["constructor"] !== Object || Object.getPrototypeOf(object9) !== Object.prototype) && hasPrototype(object9)) return !Array.isArray(object9) && isDiffBreak(own(value));
      if (file5 === undefined) return false;
      if (typeof file5 !== "string") return false;
    }
    {
      const line5 = object9["line"];
      if (line5 === undefined) return false;
      if (!(typeof line5 === "number" && Number.isInteger(line5))) return false;
      if (!(line5 >= 1)) return false;
    }
    {
      const column5 = object9["column"];
      if (column5 === undefined) return false;
      if (!(typeof column5 === "number" && Number.isInteger(column5))) return false;
      if (!(column5 >= 1)) return false;
    }
    {
      const pointer6 = object9["pointer"];
      if (pointer6 === undefined) return false;
      if (typeof pointer6 !== "string") return false;
    }
    if (!(keyCount(object9) === 4)) {
      for (const key8 in object9) {
        const member8 = object9[key8];
        if (member8 !== undefined && Object.prototype.hasOwnProperty.call(object9, key8) && !(key8 === "file" || key8 === "line" || key8 === "column" || key8 === "pointer")) return false;
      }
    }
  }
  const new4 = object["new"];
  if (new4 !== undefined) {
    if (!(typeof new4 === "object" && new4 !== null)) return false;
    const object10 = new4 as { readonly [key: string]: unknown };
    {
      const file6 = object10["file"];
      if ((object10["constructor"] !== Object || Object.getPrototypeOf(object10) !== Object.prototype) && hasPrototype(object10)) return !Array.isArray(object10) && isDiffBreak(own(value));
      if (file6 === undefined) return false;
      if (typeof file6 !== "string") return false;
    }
    {
      const line6 = object10["line"];
      if (line6 === undefined) return false;
      if (!(typeof line6 === "number" && Number.isInteger(line6))) return false;
      if (!(line6 >= 1)) return false;
    }
    {
      const column6 = object10["column"];
      if (column6 === undefined) return false;
      if (!(typeof column6 === "number" && Number.isInteger(column6))) return false;
      if (!(column6 >= 1)) return false;
    }
    {
      const pointer7 = object10["pointer"];
      if (pointer7 === undefined) return false;
      if (typeof pointer7 !== "string") return false;
    }
    if (!(keyCount(object10) === 4)) {
      for (const key9 in object10) {
        const member9 = object10[key9];
        if (member9 !== undefined && Object.prototype.hasOwnProperty.call(object10, key9) && !(key9 === "file" || key9 === "line" || key9 === "column" || key9 === "pointer")) return false;
      }
    }
  }
  {
    const instance2 = object["instance"];
    if (!(keyCount(object) === 9 + Number(accepted !== undefined) + Number(instance2 !== undefined) + Number(reasons !== undefined) + Number(old3 !== undefined) + Number(new4 !== undefined))) {
      for (const key10 in object) {
        const member10 = object[key10];
        if (member10 !== undefined && Object.prototype.hasOwnProperty.call(object, key10)) {
          switch (key10.length) {
            case 3:
            switch (key10) {
              case "old":
              case "new": {
                continue;
              }
            }
            break;
            case 4:
            switch (key10) {
              case "kind":
              case "axis":
              case "name":
              case "says": {
                continue;
              }
            }
            break;
            case 5:
            switch (key10) {
              case "edits": {
                continue;
              }
            }
            break;
            case 7:
            switch (key10) {
              case "pointer":
              case "reasons": {
                continue;
              }
            }
            break;
            case 8:
            switch (key10) {
              case "promised":
              case "accepted":
              case "instance":
              case "affected": {
                continue;
              }
            }
            break;
            case 11:
            switch (key10) {
              case "declaration": {
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

/** Throws a TypeError with `errors` where a value is not of the type DiffBreak. */
export function assertDiffBreak(value: unknown): asserts value is DiffBreak {
  if (!isDiffBreak(value)) throw refusal("DiffBreak", explain(value, explainDiffBreak));
}

/** The value with the type DiffBreak, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateDiffBreak(value: unknown, maxErrors?: number): Validation<DiffBreak> {
  return isDiffBreak(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainDiffBreak, maxErrors) };
}

/** Reports everything that keeps a value from being of the type DiffBreak, and is true where that is as much as is wanted. */
export function explainDiffBreak(value: unknown, site: Site): boolean {
  site.schema = "triptych.diff.schema.json#/$defs/break";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const kind = object["kind"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key)) {
          switch (key.length) {
            case 3:
            switch (key) {
              case "old":
              case "new": {
                continue;
              }
            }
            break;
            case 4:
            switch (key) {
              case "kind":
              case "axis":
              case "name":
              case "says": {
                continue;
              }
            }
            break;
            case 5:
            switch (key) {
              case "edits": {
                continue;
              }
            }
            break;
            case 7:
            switch (key) {
              case "pointer":
              case "reasons": {
                continue;
              }
            }
            break;
            case 8:
            switch (key) {
              case "promised":
              case "accepted":
              case "instance":
              case "affected": {
                continue;
              }
            }
            break;
            case 11:
            switch (key) {
              case "declaration": {
                continue;
              }
            }
            break;
          }
          if (fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
        }
      }
      if (kind === undefined) {
        if (failMissing("kind", site, null, "/required")) return true;
      } else {
        if (!(kind === "breaking" || kind === "undecided") && failEnum(kind, site, null, "/properties/kind/enum", constant9)) return true;
      }
    }
    {
      const axis = object["axis"];
      if (axis === undefined) {
        if (failMissing("axis", site, null, "/required")) return true;
      } else {
        if (refer(explainDiffAxis, axis, site, null, "/properties/axis/$ref")) return true;
      }
    }
    {
      const declaration = object["declaration"];
      if (declaration === undefined) {
        if (failMissing("declaration", site, null, "/required")) return true;
      } else {
        if (typeof declaration !== "string" && failType(declaration, site, null, "/properties/declaration/type", "string")) return true;
      }
    }
    {
      const name = object["name"];
      if (name === undefined) {
        if (failMissing("name", site, null, "/required")) return true;
      } else {
        if (typeof name !== "string" && failType(name, site, null, "/properties/name/type", "string")) return true;
      }
    }
    {
      const pointer = object["pointer"];
      if (pointer === undefined) {
        if (failMissing("pointer", site, null, "/required")) return true;
      } else {
        if (typeof pointer !== "string" && failType(pointer, site, null, "/properties/pointer/type", "string")) return true;
      }
    }
    {
      const says = object["says"];
      if (says === undefined) {
        if (failMissing("says", site, null, "/required")) return true;
      } else {
        if (typeof says !== "string" && failType(says, site, null, "/properties/says/type", "string")) return true;
      }
    }
    {
      const promised = object["promised"];
      if (promised === undefined) {
        if (failMissing("promised", site, null, "/required")) return true;
      } else {
        if (typeof promised !== "boolean" && failType(promised, site, null, "/properties/promised/type", "boolean")) return true;
      }
    }
    {
      const accepted = object["accepted"];
      if (accepted !== undefined && typeof accepted !== "string" && failType(accepted, site, null, "/properties/accepted/type", "string")) return true;
    }
    {
      const edits = object["edits"];
      if (edits === undefined) {
        if (failMissing("edits", site, null, "/required")) return true;
      } else {
        if (!Array.isArray(edits)) {
          if (failType(edits, site, null, "/properties/edits/type", "array")) return true;
        } else {
          for (let index = 0; index < edits.length; index++) {
            const item = edits[index] as unknown;
            if (finds(explainDiffEdit, item, site) && lift(site, "/edits/" + index, "/properties/edits/items/$ref")) return true;
          }
        }
      }
    }
    {
      const reasons = object["reasons"];
      if (reasons !== undefined) {
        if (!Array.isArray(reasons)) {
          if (failType(reasons, site, null, "/properties/reasons/type", "array")) return true;
        } else {
          for (let index2 = 0; index2 < reasons.length; index2++) {
            const item2 = reasons[index2] as unknown;
            if (finds(explainDiffReason, item2, site) && lift(site, "/reasons/" + index2, "/properties/reasons/items")) return true;
          }
        }
      }
    }
    {
      const affected = object["affected"];
      if (affected === undefined) {
        if (failMissing("affected", site, null, "/required")) return true;
      } else {
        if (!Array.isArray(affected)) {
          if (failType(affected, site, null, "/properties/affected/type", "array")) return true;
        } else {
          for (let index3 = 0; index3 < affected.length; index3++) {
            const item3 = affected[index3] as unknown;
            if (finds(explainDiffAffected, item3, site) && lift(site, "/affected/" + index3, "/properties/affected/items")) return true;
          }
        }
      }
    }
    {
      const old = object["old"];
      if (old !== undefined && refer(explainDiffPlace, old, site, null, "/properties/old/$ref")) return true;
    }
    {
      const new2 = object["new"];
      if (new2 !== undefined && refer(explainDiffPlace, new2, site, null, "/properties/new/$ref")) return true;
    }
  }
  return false;
}

/** DiffBreak as a Standard Schema. */
export const DiffBreakSchema: StandardSchema<DiffBreak> = /* @__PURE__ */ standardSchema(validateDiffBreak, schemaDocument, "/$defs/break");

/** Whether a value is of the type DiffReason. */
export function isDiffReason(value: unknown): value is DiffReason {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const says = object["says"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isDiffReason(own(value));
    if (says === undefined) return false;
    if (typeof says !== "string") return false;
  }
  const old = object["old"];
  if (old !== undefined) {
    if (!(typeof old === "object" && old !== null)) return false;
    const object2 = old as { readonly [key: string]: unknown };
    {
      const file = object2["file"];
      if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && isDiffReason(own(value));
      if (file === undefined) return false;
      if (typeof file !== "string") return false;
    }
    {
      const line = object2["line"];
      if (line === undefined) return false;
      if (!(typeof line === "number" && Number.isInteger(line))) return false;
      if (!(line >= 1)) return false;
    }
    {
      const column = object2["column"];
      if (column === undefined) return false;
      if (!(typeof column === "number" && Number.isInteger(column))) return false;
      if (!(column >= 1)) return false;
    }
    {
      const pointer = object2["pointer"];
      if (pointer === undefined) return false;
      if (typeof pointer !== "string") return false;
    }
    if (!(keyCount(object2) === 4)) {
      for (const key in object2) {
        const member = object2[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key) && !(key === "file" || key === "line" || key === "column" || key === "pointer")) return false;
      }
    }
  }
  {
    const new2 = object["new"];
    if (new2 !== undefined) {
      if (!(typeof new2 === "object" && new2 !== null)) return false;
      const object3 = new2 as { readonly [key: string]: unknown };
      {
        const file2 = object3["file"];
        if ((object3["constructor"] !== Object || Object.getPrototypeOf(object3) !== Object.prototype) && hasPrototype(object3)) return !Array.isArray(object3) && isDiffReason(own(value));
        if (file2 === undefined) return false;
        if (typeof file2 !== "string") return false;
      }
      {
        const line2 = object3["line"];
        if (line2 === undefined) return false;
        if (!(typeof line2 === "number" && Number.isInteger(line2))) return false;
        if (!(line2 >= 1)) return false;
      }
      {
        const column2 = object3["column"];
        if (column2 === undefined) return false;
        if (!(typeof column2 === "number" && Number.isInteger(column2))) return false;
        if (!(column2 >= 1)) return false;
      }
      {
        const pointer2 = object3["pointer"];
        if (pointer2 === undefined) return false;
        if (typeof pointer2 !== "string") return false;
      }
      if (!(keyCount(object3) === 4)) {
        for (const key2 in object3) {
          const member2 = object3[key2];
          if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object3, key2) && !(key2 === "file" || key2 === "line" || key2 === "column" || key2 === "pointer")) return false;
        }
      }
    }
    if (!(keyCount(object) === 1 + Number(old !== undefined) + Number(new2 !== undefined))) {
      for (const key3 in object) {
        const member3 = object[key3];
        if (member3 !== undefined && Object.prototype.hasOwnProperty.call(object, key3) && !(key3 === "says" || key3 === "old" || key3 === "new")) return false;
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type DiffReason. */
export function assertDiffReason(value: unknown): asserts value is DiffReason {
  if (!isDiffReason(value)) throw refusal("DiffReason", explain(value, explainDiffReason));
}

/** The value with the type DiffReason, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateDiffReason(value: unknown, maxErrors?: number): Validation<DiffReason> {
  return isDiffReason(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainDiffReason, maxErrors) };
}

/** Reports everything that keeps a value from being of the type DiffReason, and is true where that is as much as is wanted. */
export function explainDiffReason(value: unknown, site: Site): boolean {
  site.schema = "triptych.diff.schema.json#/$defs/break/properties/reasons/items";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const says = object["says"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "says" || key === "old" || key === "new") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
      if (says === undefined) {
        if (failMissing("says", site, null, "/required")) return true;
      } else {
        if (typeof says !== "string" && failType(says, site, null, "/properties/says/type", "string")) return true;
      }
    }
    {
      const old = object["old"];
      if (old !== undefined && refer(explainDiffPlace, old, site, null, "/properties/old/$ref")) return true;
    }
    {
      const new2 = object["new"];
      if (new2 !== undefined && refer(explainDiffPlace, new2, site, null, "/properties/new/$ref")) return true;
    }
  }
  return false;
}

/** DiffReason as a Standard Schema. */
export const DiffReasonSchema: StandardSchema<DiffReason> = /* @__PURE__ */ standardSchema(validateDiffReason, schemaDocument, "/$defs/break/properties/reasons/items");

/** Whether a value is of the type DiffAffected. */
export function isDiffAffected(value: unknown): value is DiffAffected {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const declaration = object["declaration"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isDiffAffected(own(value));
    if (declaration === undefined) return false;
    if (typeof declaration !== "string") return false;
  }
  {
    const name = object["name"];
    if (name === undefined) return false;
    if (typeof name !== "string") return false;
  }
  {
    const instance = object["instance"];
    if (!(keyCount(object) === 2 + Number(instance !== undefined))) {
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "declaration" || key === "name" || key === "instance")) return false;
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type DiffAffected. */
export function assertDiffAffected(value: unknown): asserts value is DiffAffected {
  if (!isDiffAffected(value)) throw refusal("DiffAffected", explain(value, explainDiffAffected));
}

/** The value with the type DiffAffected, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateDiffAffected(value: unknown, maxErrors?: number): Validation<DiffAffected> {
  return isDiffAffected(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainDiffAffected, maxErrors) };
}

/** Reports everything that keeps a value from being of the type DiffAffected, and is true where that is as much as is wanted. */
export function explainDiffAffected(value: unknown, site: Site): boolean {
  site.schema = "triptych.diff.schema.json#/$defs/break/properties/affected/items";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const declaration = object["declaration"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "declaration" || key === "name" || key === "instance") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
      if (declaration === undefined) {
        if (failMissing("declaration", site, null, "/required")) return true;
      } else {
        if (typeof declaration !== "string" && failType(declaration, site, null, "/properties/declaration/type", "string")) return true;
      }
    }
    {
      const name = object["name"];
      if (name === undefined) {
        if (failMissing("name", site, null, "/required")) return true;
      } else {
        if (typeof name !== "string" && failType(name, site, null, "/properties/name/type", "string")) return true;
      }
    }
  }
  return false;
}

/** DiffAffected as a Standard Schema. */
export const DiffAffectedSchema: StandardSchema<DiffAffected> = /* @__PURE__ */ standardSchema(validateDiffAffected, schemaDocument, "/$defs/break/properties/affected/items");

/** Whether a value is of the type DiffDeclaration. */
export function isDiffDeclaration(value: unknown): value is DiffDeclaration {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const status = object["status"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isDiffDeclaration(own(value));
    if (status === undefined) return false;
    if (!(status === "changed" || status === "reached" || status === "renamed" || status === "added" || status === "gone")) return false;
  }
  {
    const name = object["name"];
    if (name === undefined) return false;
    if (typeof name !== "string") return false;
  }
  const oldId = object["oldId"];
  if (oldId !== undefined && typeof oldId !== "string") return false;
  const newId = object["newId"];
  if (newId !== undefined && typeof newId !== "string") return false;
  const backward = object["backward"];
  if (backward !== undefined && !(backward === "compatible" || backward === "breaking" || backward === "undecided")) return false;
  const forward = object["forward"];
  if (forward !== undefined && !(forward === "compatible" || forward === "breaking" || forward === "undecided")) return false;
  {
    const empty = object["empty"];
    if (empty !== undefined) {
      if (!Array.isArray(empty)) return false;
      for (let index = 0; index < empty.length; index++) {
        const item = empty[index] as unknown;
        if (!(item === "old" || item === "new")) return false;
      }
    }
    if (!(keyCount(object) === 2 + Number(oldId !== undefined) + Number(newId !== undefined) + Number(backward !== undefined) + Number(forward !== undefined) + Number(empty !== undefined))) {
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "status" || key === "name" || key === "oldId" || key === "newId" || key === "backward" || key === "forward" || key === "empty")) return false;
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type DiffDeclaration. */
export function assertDiffDeclaration(value: unknown): asserts value is DiffDeclaration {
  if (!isDiffDeclaration(value)) throw refusal("DiffDeclaration", explain(value, explainDiffDeclaration));
}

/** The value with the type DiffDeclaration, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateDiffDeclaration(value: unknown, maxErrors?: number): Validation<DiffDeclaration> {
  return isDiffDeclaration(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainDiffDeclaration, maxErrors) };
}

/** Reports everything that keeps a value from being of the type DiffDeclaration, and is true where that is as much as is wanted. */
export function explainDiffDeclaration(value: unknown, site: Site): boolean {
  site.schema = "triptych.diff.schema.json#/$defs/declaration";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const status = object["status"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "status" || key === "name" || key === "oldId" || key === "newId" || key === "backward" || key === "forward" || key === "empty") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
      if (status === undefined) {
        if (failMissing("status", site, null, "/required")) return true;
      } else {
        if (!(status === "changed" || status === "reached" || status === "renamed" || status === "added" || status === "gone") && failEnum(status, site, null, "/properties/status/enum", constant2)) return true;
      }
    }
    {
      const name = object["name"];
      if (name === undefined) {
        if (failMissing("name", site, null, "/required")) return true;
      } else {
        if (typeof name !== "string" && failType(name, site, null, "/properties/name/type", "string")) return true;
      }
    }
    {
      const oldId = object["oldId"];
      if (oldId !== undefined && typeof oldId !== "string" && failType(oldId, site, null, "/properties/oldId/type", "string")) return true;
    }
    {
      const newId = object["newId"];
      if (newId !== undefined && typeof newId !== "string" && failType(newId, site, null, "/properties/newId/type", "string")) return true;
    }
    {
      const backward = object["backward"];
      if (backward !== undefined && refer(explainDiffVerdict, backward, site, null, "/properties/backward/$ref")) return true;
    }
    {
      const forward = object["forward"];
      if (forward !== undefined && refer(explainDiffVerdict, forward, site, null, "/properties/forward/$ref")) return true;
    }
    {
      const empty = object["empty"];
      if (empty !== undefined) {
        if (!Array.isArray(empty)) {
          if (failType(empty, site, null, "/properties/empty/type", "array")) return true;
        } else {
          for (let index = 0; index < empty.length; index++) {
            const item = empty[index] as unknown;
            if (!(item === "old" || item === "new") && failEnum(item, site, "/empty/" + index, "/properties/empty/items/enum", constant4)) return true;
          }
        }
      }
    }
  }
  return false;
}

/** DiffDeclaration as a Standard Schema. */
export const DiffDeclarationSchema: StandardSchema<DiffDeclaration> = /* @__PURE__ */ standardSchema(validateDiffDeclaration, schemaDocument, "/$defs/declaration");

/** Whether a value is of the type DiffVerdict. */
export function isDiffVerdict(value: unknown): value is DiffVerdict {
  if (!(value === "compatible" || value === "breaking" || value === "undecided")) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type DiffVerdict. */
export function assertDiffVerdict(value: unknown): asserts value is DiffVerdict {
  if (!isDiffVerdict(value)) throw refusal("DiffVerdict", explain(value, explainDiffVerdict));
}

/** The value with the type DiffVerdict, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateDiffVerdict(value: unknown, maxErrors?: number): Validation<DiffVerdict> {
  return isDiffVerdict(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainDiffVerdict, maxErrors) };
}

/** Reports everything that keeps a value from being of the type DiffVerdict, and is true where that is as much as is wanted. */
export function explainDiffVerdict(value: unknown, site: Site): boolean {
  site.schema = "triptych.diff.schema.json#/$defs/verdict";
  if (!(value === "compatible" || value === "breaking" || value === "undecided") && failEnum(value, site, null, "/enum", constant3)) return true;
  return false;
}

/** DiffVerdict as a Standard Schema. */
export const DiffVerdictSchema: StandardSchema<DiffVerdict> = /* @__PURE__ */ standardSchema(validateDiffVerdict, schemaDocument, "/$defs/verdict");

/** Whether a value is of the type DiffExport. */
export function isDiffExport(value: unknown): value is DiffExport {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const change = object["change"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isDiffExport(own(value));
    if (change === undefined) return false;
    if (!(change === "gone" || change === "added" || change === "renamed" || change === "moved")) return false;
  }
  {
    const declaration = object["declaration"];
    if (declaration === undefined) return false;
    if (typeof declaration !== "string") return false;
  }
  const oldModule = object["oldModule"];
  if (oldModule !== undefined && typeof oldModule !== "string") return false;
  const oldName = object["oldName"];
  if (oldName !== undefined && typeof oldName !== "string") return false;
  const newModule = object["newModule"];
  if (newModule !== undefined && typeof newModule !== "string") return false;
  {
    const newName = object["newName"];
    if (newName !== undefined && typeof newName !== "string") return false;
    if (!(keyCount(object) === 2 + Number(oldModule !== undefined) + Number(oldName !== undefined) + Number(newModule !== undefined) + Number(newName !== undefined))) {
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "change" || key === "declaration" || key === "oldModule" || key === "oldName" || key === "newModule" || key === "newName")) return false;
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type DiffExport. */
export function assertDiffExport(value: unknown): asserts value is DiffExport {
  if (!isDiffExport(value)) throw refusal("DiffExport", explain(value, explainDiffExport));
}

/** The value with the type DiffExport, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateDiffExport(value: unknown, maxErrors?: number): Validation<DiffExport> {
  return isDiffExport(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainDiffExport, maxErrors) };
}

/** Reports everything that keeps a value from being of the type DiffExport, and is true where that is as much as is wanted. */
export function explainDiffExport(value: unknown, site: Site): boolean {
  site.schema = "triptych.diff.schema.json#/$defs/export";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const change = object["change"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "change" || key === "declaration" || key === "oldModule" || key === "oldName" || key === "newModule" || key === "newName") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
      if (change === undefined) {
        if (failMissing("change", site, null, "/required")) return true;
      } else {
        if (!(change === "gone" || change === "added" || change === "renamed" || change === "moved") && failEnum(change, site, null, "/properties/change/enum", constant5)) return true;
      }
    }
    {
      const declaration = object["declaration"];
      if (declaration === undefined) {
        if (failMissing("declaration", site, null, "/required")) return true;
      } else {
        if (typeof declaration !== "string" && failType(declaration, site, null, "/properties/declaration/type", "string")) return true;
      }
    }
    {
      const oldModule = object["oldModule"];
      if (oldModule !== undefined && typeof oldModule !== "string" && failType(oldModule, site, null, "/properties/oldModule/type", "string")) return true;
    }
    {
      const oldName = object["oldName"];
      if (oldName !== undefined && typeof oldName !== "string" && failType(oldName, site, null, "/properties/oldName/type", "string")) return true;
    }
    {
      const newModule = object["newModule"];
      if (newModule !== undefined && typeof newModule !== "string" && failType(newModule, site, null, "/properties/newModule/type", "string")) return true;
    }
    {
      const newName = object["newName"];
      if (newName !== undefined && typeof newName !== "string" && failType(newName, site, null, "/properties/newName/type", "string")) return true;
    }
  }
  return false;
}

/** DiffExport as a Standard Schema. */
export const DiffExportSchema: StandardSchema<DiffExport> = /* @__PURE__ */ standardSchema(validateDiffExport, schemaDocument, "/$defs/export");

/** Whether a value is of the type DiffText. */
export function isDiffText(value: unknown): value is DiffText {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const change = object["change"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isDiffText(own(value));
    if (change === undefined) return false;
    if (!(change === "added" || change === "removed" || change === "changed")) return false;
  }
  {
    const declaration = object["declaration"];
    if (declaration === undefined) return false;
    if (typeof declaration !== "string") return false;
  }
  {
    const keyword = object["keyword"];
    if (keyword === undefined) return false;
    if (typeof keyword !== "string") return false;
  }
  {
    const at = object["at"];
    if (at === undefined) return false;
    if (!(typeof at === "object" && at !== null)) return false;
    const object2 = at as { readonly [key: string]: unknown };
    {
      const file = object2["file"];
      if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && isDiffText(own(value));
      if (file === undefined) return false;
      if (typeof file !== "string") return false;
    }
    {
      const line = object2["line"];
      if (line === undefined) return false;
      if (!(typeof line === "number" && Number.isInteger(line))) return false;
      if (!(line >= 1)) return false;
    }
    {
      const column = object2["column"];
      if (column === undefined) return false;
      if (!(typeof column === "number" && Number.isInteger(column))) return false;
      if (!(column >= 1)) return false;
    }
    {
      const pointer = object2["pointer"];
      if (pointer === undefined) return false;
      if (typeof pointer !== "string") return false;
    }
    if (!(keyCount(object2) === 4)) {
      for (const key in object2) {
        const member = object2[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key) && !(key === "file" || key === "line" || key === "column" || key === "pointer")) return false;
      }
    }
  }
  if (!(keyCount(object) === 4)) {
    for (const key2 in object) {
      const member2 = object[key2];
      if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object, key2) && !(key2 === "change" || key2 === "declaration" || key2 === "keyword" || key2 === "at")) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type DiffText. */
export function assertDiffText(value: unknown): asserts value is DiffText {
  if (!isDiffText(value)) throw refusal("DiffText", explain(value, explainDiffText));
}

/** The value with the type DiffText, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateDiffText(value: unknown, maxErrors?: number): Validation<DiffText> {
  return isDiffText(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainDiffText, maxErrors) };
}

/** Reports everything that keeps a value from being of the type DiffText, and is true where that is as much as is wanted. */
export function explainDiffText(value: unknown, site: Site): boolean {
  site.schema = "triptych.diff.schema.json#/$defs/text";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const change = object["change"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "change" || key === "declaration" || key === "keyword" || key === "at") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
      if (change === undefined) {
        if (failMissing("change", site, null, "/required")) return true;
      } else {
        if (!(change === "added" || change === "removed" || change === "changed") && failEnum(change, site, null, "/properties/change/enum", constant6)) return true;
      }
    }
    {
      const declaration = object["declaration"];
      if (declaration === undefined) {
        if (failMissing("declaration", site, null, "/required")) return true;
      } else {
        if (typeof declaration !== "string" && failType(declaration, site, null, "/properties/declaration/type", "string")) return true;
      }
    }
    {
      const keyword = object["keyword"];
      if (keyword === undefined) {
        if (failMissing("keyword", site, null, "/required")) return true;
      } else {
        if (typeof keyword !== "string" && failType(keyword, site, null, "/properties/keyword/type", "string")) return true;
      }
    }
    {
      const at = object["at"];
      if (at === undefined) {
        if (failMissing("at", site, null, "/required")) return true;
      } else {
        if (refer(explainDiffPlace, at, site, null, "/properties/at/$ref")) return true;
      }
    }
  }
  return false;
}

/** DiffText as a Standard Schema. */
export const DiffTextSchema: StandardSchema<DiffText> = /* @__PURE__ */ standardSchema(validateDiffText, schemaDocument, "/$defs/text");

/** Whether a value is of the type DiffDiagnostic. */
export function isDiffDiagnostic(value: unknown): value is DiffDiagnostic {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const side = object["side"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isDiffDiagnostic(own(value));
  if (side !== undefined && !(side === "old" || side === "new")) return false;
  {
    const code = object["code"];
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
  {
    const hint = object["hint"];
    if (hint !== undefined && typeof hint !== "string") return false;
    if (!(keyCount(object) === 3 + Number(side !== undefined) + Number(file !== undefined) + Number(line !== undefined) + Number(column !== undefined) + Number(hint !== undefined))) {
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key)) {
          switch (key.length) {
            case 4:
            switch (key) {
              case "side":
              case "code":
              case "file":
              case "line":
              case "hint": {
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
              case "message": {
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

/** Throws a TypeError with `errors` where a value is not of the type DiffDiagnostic. */
export function assertDiffDiagnostic(value: unknown): asserts value is DiffDiagnostic {
  if (!isDiffDiagnostic(value)) throw refusal("DiffDiagnostic", explain(value, explainDiffDiagnostic));
}

/** The value with the type DiffDiagnostic, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateDiffDiagnostic(value: unknown, maxErrors?: number): Validation<DiffDiagnostic> {
  return isDiffDiagnostic(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainDiffDiagnostic, maxErrors) };
}

/** Reports everything that keeps a value from being of the type DiffDiagnostic, and is true where that is as much as is wanted. */
export function explainDiffDiagnostic(value: unknown, site: Site): boolean {
  site.schema = "triptych.diff.schema.json#/$defs/diagnostic";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const side = object["side"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key)) {
          switch (key.length) {
            case 4:
            switch (key) {
              case "side":
              case "code":
              case "file":
              case "line":
              case "hint": {
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
              case "message": {
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
      if (side !== undefined && !(side === "old" || side === "new") && failEnum(side, site, null, "/properties/side/enum", constant4)) return true;
    }
    {
      const code = object["code"];
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
        if (!(severity === "error" || severity === "warning" || severity === "note") && failEnum(severity, site, null, "/properties/severity/enum", constant7)) return true;
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
      const hint = object["hint"];
      if (hint !== undefined && typeof hint !== "string" && failType(hint, site, null, "/properties/hint/type", "string")) return true;
    }
  }
  return false;
}

/** DiffDiagnostic as a Standard Schema. */
export const DiffDiagnosticSchema: StandardSchema<DiffDiagnostic> = /* @__PURE__ */ standardSchema(validateDiffDiagnostic, schemaDocument, "/$defs/diagnostic");
