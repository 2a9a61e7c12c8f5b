// Generated from schema/triptych.diff.schema.json by `npm run generate:config`. Do not edit.

import type { Count, DiffAffected, DiffAxis, DiffBreak, DiffDeclaration, DiffDiagnostic, DiffEdit, DiffExport, DiffPlace, DiffReason, DiffText, DiffVerdict, TriptychDiff } from "../types/triptych.diff.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { fail, failMissing, failWith } from "./runtime/fail.js";
import { hasPrototype, keyCount, objectLike } from "./runtime/members.js";
import { own } from "./runtime/own.js";
import { refer } from "./runtime/refer.js";
import { token, within } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/triptych.diff.js";

/** Whether a value is of the type TriptychDiff. */
export function isTriptychDiff(value: unknown): value is TriptychDiff {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const old = object["old"];
  if (Object.getPrototypeOf(object) !== Object.prototype && hasPrototype(object)) return !Array.isArray(object) && isTriptychDiff(own(value));
  if (old === undefined) return false;
  if (typeof old !== "string") return false;
  const new2 = object["new"];
  if (new2 === undefined) return false;
  if (typeof new2 !== "string") return false;
  const bump = object["bump"];
  if (bump !== undefined && !(bump === "major" || bump === "minor" || bump === "patch")) return false;
  const breaks = object["breaks"];
  if (breaks === undefined) return false;
  if (!Array.isArray(breaks)) return false;
  for (let index = 0; index < breaks.length; index++) {
    const item = breaks[index] as unknown;
    if (!isDiffBreak(item)) return false;
  }
  const declarations = object["declarations"];
  if (declarations === undefined) return false;
  if (!Array.isArray(declarations)) return false;
  for (let index2 = 0; index2 < declarations.length; index2++) {
    const item2 = declarations[index2] as unknown;
    if (!isDiffDeclaration(item2)) return false;
  }
  const exports = object["exports"];
  if (exports === undefined) return false;
  if (!Array.isArray(exports)) return false;
  for (let index3 = 0; index3 < exports.length; index3++) {
    const item3 = exports[index3] as unknown;
    if (!isDiffExport(item3)) return false;
  }
  const texts = object["texts"];
  if (texts === undefined) return false;
  if (!Array.isArray(texts)) return false;
  for (let index4 = 0; index4 < texts.length; index4++) {
    const item4 = texts[index4] as unknown;
    if (!isDiffText(item4)) return false;
  }
  const counts = object["counts"];
  if (counts === undefined) return false;
  if (!(typeof counts === "object" && counts !== null)) return false;
  const object7 = counts as { readonly [key: string]: unknown };
  const declarations2 = object7["declarations"];
  if (Object.getPrototypeOf(object7) !== Object.prototype && hasPrototype(object7)) return !Array.isArray(object7) && isTriptychDiff(own(value));
  if (declarations2 === undefined) return false;
  if (!((typeof declarations2 === "number" && Number.isInteger(declarations2)) && declarations2 >= 0)) return false;
  const compared = object7["compared"];
  if (compared === undefined) return false;
  if (!((typeof compared === "number" && Number.isInteger(compared)) && compared >= 0)) return false;
  if (!(keyCount(object7) === 2)) {
    for (const key in object7) {
      const member = object7[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object7, key) && !(key === "declarations" || key === "compared")) return false;
    }
  }
  const diagnostics = object["diagnostics"];
  if (diagnostics === undefined) return false;
  if (!Array.isArray(diagnostics)) return false;
  for (let index5 = 0; index5 < diagnostics.length; index5++) {
    const item5 = diagnostics[index5] as unknown;
    if (!isDiffDiagnostic(item5)) return false;
  }
  if (!(keyCount(object) === 8 + Number(bump !== undefined))) {
    for (const key2 in object) {
      const member2 = object[key2];
      if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object, key2)) {
        switch (key2.length) {
          case 3:
          switch (key2) {
            case "old":
            case "new": {
              continue;
            }
          }
          break;
          case 4:
          switch (key2) {
            case "bump": {
              continue;
            }
          }
          break;
          case 5:
          switch (key2) {
            case "texts": {
              continue;
            }
          }
          break;
          case 6:
          switch (key2) {
            case "breaks":
            case "counts": {
              continue;
            }
          }
          break;
          case 7:
          switch (key2) {
            case "exports": {
              continue;
            }
          }
          break;
          case 11:
          switch (key2) {
            case "diagnostics": {
              continue;
            }
          }
          break;
          case 12:
          switch (key2) {
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
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type TriptychDiff. */
export function assertTriptychDiff(value: unknown): asserts value is TriptychDiff {
  if (!isTriptychDiff(value)) throw refusal("TriptychDiff", explain(value, explainTriptychDiff));
}

/** The value with the type TriptychDiff, or what is wrong with it: at most `most` errors, a hundred if not said. */
export function validateTriptychDiff(value: unknown, most?: number): Validation<TriptychDiff> {
  return isTriptychDiff(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainTriptychDiff, most) };
}

/** Reports everything that keeps a value from being of the type TriptychDiff. */
export function explainTriptychDiff(value: unknown, from: Site): void {
  const site = within(from, "triptych.diff.schema.json#");
  if (!objectLike(value)) {
    failWith(value, site, "", "/type", "must be an object");
  } else {
    const object = value as { readonly [key: string]: unknown };
    const old = object["old"];
    if (old === undefined) {
      failMissing("old", site, "", "/required", "must have the member \"old\"");
    } else {
      if (typeof old !== "string") failWith(old, site, "/old", "/properties/old/type", "must be a string");
    }
    const new2 = object["new"];
    if (new2 === undefined) {
      failMissing("new", site, "", "/required", "must have the member \"new\"");
    } else {
      if (typeof new2 !== "string") failWith(new2, site, "/new", "/properties/new/type", "must be a string");
    }
    const bump = object["bump"];
    if (bump !== undefined && !(bump === "major" || bump === "minor" || bump === "patch")) failWith(bump, site, "/bump", "/properties/bump/enum", "must be one of \"major\", \"minor\", \"patch\"");
    const breaks = object["breaks"];
    if (breaks === undefined) {
      failMissing("breaks", site, "", "/required", "must have the member \"breaks\"");
    } else {
      if (!Array.isArray(breaks)) {
        failWith(breaks, site, "/breaks", "/properties/breaks/type", "must be an array");
      } else {
        for (let index = 0; index < breaks.length; index++) {
          const item = breaks[index] as unknown;
          refer(explainDiffBreak, item, site, "/breaks/" + index, "/properties/breaks/items/$ref");
        }
      }
    }
    const declarations = object["declarations"];
    if (declarations === undefined) {
      failMissing("declarations", site, "", "/required", "must have the member \"declarations\"");
    } else {
      if (!Array.isArray(declarations)) {
        failWith(declarations, site, "/declarations", "/properties/declarations/type", "must be an array");
      } else {
        for (let index2 = 0; index2 < declarations.length; index2++) {
          const item2 = declarations[index2] as unknown;
          refer(explainDiffDeclaration, item2, site, "/declarations/" + index2, "/properties/declarations/items/$ref");
        }
      }
    }
    const exports = object["exports"];
    if (exports === undefined) {
      failMissing("exports", site, "", "/required", "must have the member \"exports\"");
    } else {
      if (!Array.isArray(exports)) {
        failWith(exports, site, "/exports", "/properties/exports/type", "must be an array");
      } else {
        for (let index3 = 0; index3 < exports.length; index3++) {
          const item3 = exports[index3] as unknown;
          refer(explainDiffExport, item3, site, "/exports/" + index3, "/properties/exports/items/$ref");
        }
      }
    }
    const texts = object["texts"];
    if (texts === undefined) {
      failMissing("texts", site, "", "/required", "must have the member \"texts\"");
    } else {
      if (!Array.isArray(texts)) {
        failWith(texts, site, "/texts", "/properties/texts/type", "must be an array");
      } else {
        for (let index4 = 0; index4 < texts.length; index4++) {
          const item4 = texts[index4] as unknown;
          refer(explainDiffText, item4, site, "/texts/" + index4, "/properties/texts/items/$ref");
        }
      }
    }
    const counts = object["counts"];
    if (counts === undefined) {
      failMissing("counts", site, "", "/required", "must have the member \"counts\"");
    } else {
      if (!objectLike(counts)) {
        failWith(counts, site, "/counts", "/properties/counts/type", "must be an object");
      } else {
        const object7 = counts as { readonly [key: string]: unknown };
        const declarations2 = object7["declarations"];
        if (declarations2 === undefined) {
          failMissing("declarations", site, "/counts", "/properties/counts/required", "must have the member \"declarations\"");
        } else {
          refer(explainCount, declarations2, site, "/counts/declarations", "/properties/counts/properties/declarations/$ref");
        }
        const compared = object7["compared"];
        if (compared === undefined) {
          failMissing("compared", site, "/counts", "/properties/counts/required", "must have the member \"compared\"");
        } else {
          refer(explainCount, compared, site, "/counts/compared", "/properties/counts/properties/compared/$ref");
        }
        for (const key in object7) {
          const member = object7[key];
          if (member !== undefined && Object.prototype.hasOwnProperty.call(object7, key)) {
            if (!(key === "declarations" || key === "compared")) fail(site, "/counts" + token(key), "/properties/counts/additionalProperties", "is not allowed");
          }
        }
      }
    }
    const diagnostics = object["diagnostics"];
    if (diagnostics === undefined) {
      failMissing("diagnostics", site, "", "/required", "must have the member \"diagnostics\"");
    } else {
      if (!Array.isArray(diagnostics)) {
        failWith(diagnostics, site, "/diagnostics", "/properties/diagnostics/type", "must be an array");
      } else {
        for (let index5 = 0; index5 < diagnostics.length; index5++) {
          const item5 = diagnostics[index5] as unknown;
          refer(explainDiffDiagnostic, item5, site, "/diagnostics/" + index5, "/properties/diagnostics/items/$ref");
        }
      }
    }
    for (const key2 in object) {
      const member2 = object[key2];
      if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object, key2)) {
        switch (key2.length) {
          case 3:
          switch (key2) {
            case "old":
            case "new": {
              continue;
            }
          }
          break;
          case 4:
          switch (key2) {
            case "bump": {
              continue;
            }
          }
          break;
          case 5:
          switch (key2) {
            case "texts": {
              continue;
            }
          }
          break;
          case 6:
          switch (key2) {
            case "breaks":
            case "counts": {
              continue;
            }
          }
          break;
          case 7:
          switch (key2) {
            case "exports": {
              continue;
            }
          }
          break;
          case 11:
          switch (key2) {
            case "diagnostics": {
              continue;
            }
          }
          break;
          case 12:
          switch (key2) {
            case "declarations": {
              continue;
            }
          }
          break;
        }
        fail(site, token(key2), "/additionalProperties", "is not allowed");
      }
    }
  }
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

/** The value with the type Count, or what is wrong with it: at most `most` errors, a hundred if not said. */
export function validateCount(value: unknown, most?: number): Validation<Count> {
  return isCount(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainCount, most) };
}

/** Reports everything that keeps a value from being of the type Count. */
export function explainCount(value: unknown, from: Site): void {
  const site = within(from, "triptych.diff.schema.json#/$defs/count");
  if (!(typeof value === "number" && Number.isInteger(value))) {
    failWith(value, site, "", "/type", "must be an integer");
  } else {
    if (!(value >= 0)) fail(site, "", "/minimum", "must be at least 0");
  }
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

/** The value with the type DiffAxis, or what is wrong with it: at most `most` errors, a hundred if not said. */
export function validateDiffAxis(value: unknown, most?: number): Validation<DiffAxis> {
  return isDiffAxis(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainDiffAxis, most) };
}

/** Reports everything that keeps a value from being of the type DiffAxis. */
export function explainDiffAxis(value: unknown, from: Site): void {
  const site = within(from, "triptych.diff.schema.json#/$defs/axis");
  if (!(value === "backward" || value === "forward" || value === "names")) failWith(value, site, "", "/enum", "must be one of \"backward\", \"forward\", \"names\"");
}

/** DiffAxis as a Standard Schema. */
export const DiffAxisSchema: StandardSchema<DiffAxis> = /* @__PURE__ */ standardSchema(validateDiffAxis, schemaDocument, "/$defs/axis");

/** Whether a value is of the type DiffPlace. */
export function isDiffPlace(value: unknown): value is DiffPlace {
  if (!(typeof value === "object" && value !== null)) return false;
  const object12 = value as { readonly [key: string]: unknown };
  const file = object12["file"];
  if (Object.getPrototypeOf(object12) !== Object.prototype && hasPrototype(object12)) return !Array.isArray(object12) && isDiffPlace(own(value));
  if (file === undefined) return false;
  if (typeof file !== "string") return false;
  const line = object12["line"];
  if (line === undefined) return false;
  if (!(typeof line === "number" && Number.isInteger(line))) return false;
  if (!(line >= 1)) return false;
  const column = object12["column"];
  if (column === undefined) return false;
  if (!(typeof column === "number" && Number.isInteger(column))) return false;
  if (!(column >= 1)) return false;
  const pointer = object12["pointer"];
  if (pointer === undefined) return false;
  if (typeof pointer !== "string") return false;
  if (!(keyCount(object12) === 4)) {
    for (const key3 in object12) {
      const member3 = object12[key3];
      if (member3 !== undefined && Object.prototype.hasOwnProperty.call(object12, key3) && !(key3 === "file" || key3 === "line" || key3 === "column" || key3 === "pointer")) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type DiffPlace. */
export function assertDiffPlace(value: unknown): asserts value is DiffPlace {
  if (!isDiffPlace(value)) throw refusal("DiffPlace", explain(value, explainDiffPlace));
}

/** The value with the type DiffPlace, or what is wrong with it: at most `most` errors, a hundred if not said. */
export function validateDiffPlace(value: unknown, most?: number): Validation<DiffPlace> {
  return isDiffPlace(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainDiffPlace, most) };
}

/** Reports everything that keeps a value from being of the type DiffPlace. */
export function explainDiffPlace(value: unknown, from: Site): void {
  const site = within(from, "triptych.diff.schema.json#/$defs/place");
  if (!objectLike(value)) {
    failWith(value, site, "", "/type", "must be an object");
  } else {
    const object12 = value as { readonly [key: string]: unknown };
    const file = object12["file"];
    if (file === undefined) {
      failMissing("file", site, "", "/required", "must have the member \"file\"");
    } else {
      if (typeof file !== "string") failWith(file, site, "/file", "/properties/file/type", "must be a string");
    }
    const line = object12["line"];
    if (line === undefined) {
      failMissing("line", site, "", "/required", "must have the member \"line\"");
    } else {
      if (!(typeof line === "number" && Number.isInteger(line))) {
        failWith(line, site, "/line", "/properties/line/type", "must be an integer");
      } else {
        if (!(line >= 1)) fail(site, "/line", "/properties/line/minimum", "must be at least 1");
      }
    }
    const column = object12["column"];
    if (column === undefined) {
      failMissing("column", site, "", "/required", "must have the member \"column\"");
    } else {
      if (!(typeof column === "number" && Number.isInteger(column))) {
        failWith(column, site, "/column", "/properties/column/type", "must be an integer");
      } else {
        if (!(column >= 1)) fail(site, "/column", "/properties/column/minimum", "must be at least 1");
      }
    }
    const pointer = object12["pointer"];
    if (pointer === undefined) {
      failMissing("pointer", site, "", "/required", "must have the member \"pointer\"");
    } else {
      if (typeof pointer !== "string") failWith(pointer, site, "/pointer", "/properties/pointer/type", "must be a string");
    }
    for (const key3 in object12) {
      const member3 = object12[key3];
      if (member3 !== undefined && Object.prototype.hasOwnProperty.call(object12, key3)) {
        if (!(key3 === "file" || key3 === "line" || key3 === "column" || key3 === "pointer")) fail(site, token(key3), "/additionalProperties", "is not allowed");
      }
    }
  }
}

/** DiffPlace as a Standard Schema. */
export const DiffPlaceSchema: StandardSchema<DiffPlace> = /* @__PURE__ */ standardSchema(validateDiffPlace, schemaDocument, "/$defs/place");

/** Whether a value is of the type DiffEdit. */
export function isDiffEdit(value: unknown): value is DiffEdit {
  if (!(typeof value === "object" && value !== null)) return false;
  const object13 = value as { readonly [key: string]: unknown };
  const change = object13["change"];
  if (Object.getPrototypeOf(object13) !== Object.prototype && hasPrototype(object13)) return !Array.isArray(object13) && isDiffEdit(own(value));
  if (change === undefined) return false;
  if (!(change === "added" || change === "removed" || change === "changed")) return false;
  const keyword = object13["keyword"];
  if (keyword === undefined) return false;
  if (typeof keyword !== "string") return false;
  const says = object13["says"];
  if (says === undefined) return false;
  if (typeof says !== "string") return false;
  const old2 = object13["old"];
  if (old2 !== undefined && !isDiffPlace(old2)) return false;
  const new3 = object13["new"];
  if (new3 !== undefined && !isDiffPlace(new3)) return false;
  if (!(keyCount(object13) === 3 + Number(old2 !== undefined) + Number(new3 !== undefined))) {
    for (const key4 in object13) {
      const member4 = object13[key4];
      if (member4 !== undefined && Object.prototype.hasOwnProperty.call(object13, key4) && !(key4 === "change" || key4 === "keyword" || key4 === "says" || key4 === "old" || key4 === "new")) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type DiffEdit. */
export function assertDiffEdit(value: unknown): asserts value is DiffEdit {
  if (!isDiffEdit(value)) throw refusal("DiffEdit", explain(value, explainDiffEdit));
}

/** The value with the type DiffEdit, or what is wrong with it: at most `most` errors, a hundred if not said. */
export function validateDiffEdit(value: unknown, most?: number): Validation<DiffEdit> {
  return isDiffEdit(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainDiffEdit, most) };
}

/** Reports everything that keeps a value from being of the type DiffEdit. */
export function explainDiffEdit(value: unknown, from: Site): void {
  const site = within(from, "triptych.diff.schema.json#/$defs/edit");
  if (!objectLike(value)) {
    failWith(value, site, "", "/type", "must be an object");
  } else {
    const object13 = value as { readonly [key: string]: unknown };
    const change = object13["change"];
    if (change === undefined) {
      failMissing("change", site, "", "/required", "must have the member \"change\"");
    } else {
      if (!(change === "added" || change === "removed" || change === "changed")) failWith(change, site, "/change", "/properties/change/enum", "must be one of \"added\", \"removed\", \"changed\"");
    }
    const keyword = object13["keyword"];
    if (keyword === undefined) {
      failMissing("keyword", site, "", "/required", "must have the member \"keyword\"");
    } else {
      if (typeof keyword !== "string") failWith(keyword, site, "/keyword", "/properties/keyword/type", "must be a string");
    }
    const says = object13["says"];
    if (says === undefined) {
      failMissing("says", site, "", "/required", "must have the member \"says\"");
    } else {
      if (typeof says !== "string") failWith(says, site, "/says", "/properties/says/type", "must be a string");
    }
    const old2 = object13["old"];
    if (old2 !== undefined) {
      refer(explainDiffPlace, old2, site, "/old", "/properties/old/$ref");
    }
    const new3 = object13["new"];
    if (new3 !== undefined) {
      refer(explainDiffPlace, new3, site, "/new", "/properties/new/$ref");
    }
    for (const key4 in object13) {
      const member4 = object13[key4];
      if (member4 !== undefined && Object.prototype.hasOwnProperty.call(object13, key4)) {
        if (!(key4 === "change" || key4 === "keyword" || key4 === "says" || key4 === "old" || key4 === "new")) fail(site, token(key4), "/additionalProperties", "is not allowed");
      }
    }
  }
}

/** DiffEdit as a Standard Schema. */
export const DiffEditSchema: StandardSchema<DiffEdit> = /* @__PURE__ */ standardSchema(validateDiffEdit, schemaDocument, "/$defs/edit");

/** Whether a value is of the type DiffBreak. */
export function isDiffBreak(value: unknown): value is DiffBreak {
  if (!(typeof value === "object" && value !== null)) return false;
  const object17 = value as { readonly [key: string]: unknown };
  const kind = object17["kind"];
  if (Object.getPrototypeOf(object17) !== Object.prototype && hasPrototype(object17)) return !Array.isArray(object17) && isDiffBreak(own(value));
  if (kind === undefined) return false;
  if (!(kind === "breaking" || kind === "undecided")) return false;
  const axis = object17["axis"];
  if (axis === undefined) return false;
  if (!(axis === "backward" || axis === "forward" || axis === "names")) return false;
  const declaration = object17["declaration"];
  if (declaration === undefined) return false;
  if (typeof declaration !== "string") return false;
  const name = object17["name"];
  if (name === undefined) return false;
  if (typeof name !== "string") return false;
  const pointer2 = object17["pointer"];
  if (pointer2 === undefined) return false;
  if (typeof pointer2 !== "string") return false;
  const says2 = object17["says"];
  if (says2 === undefined) return false;
  if (typeof says2 !== "string") return false;
  const promised = object17["promised"];
  if (promised === undefined) return false;
  if (typeof promised !== "boolean") return false;
  const accepted = object17["accepted"];
  if (accepted !== undefined && typeof accepted !== "string") return false;
  const edits = object17["edits"];
  if (edits === undefined) return false;
  if (!Array.isArray(edits)) return false;
  for (let index6 = 0; index6 < edits.length; index6++) {
    const item6 = edits[index6] as unknown;
    if (!isDiffEdit(item6)) return false;
  }
  const reasons = object17["reasons"];
  if (reasons !== undefined) {
    if (!Array.isArray(reasons)) return false;
    for (let index7 = 0; index7 < reasons.length; index7++) {
      const item7 = reasons[index7] as unknown;
      if (!isDiffReason(item7)) return false;
    }
  }
  const affected = object17["affected"];
  if (affected === undefined) return false;
  if (!Array.isArray(affected)) return false;
  for (let index8 = 0; index8 < affected.length; index8++) {
    const item8 = affected[index8] as unknown;
    if (!isDiffAffected(item8)) return false;
  }
  const old3 = object17["old"];
  if (old3 !== undefined && !isDiffPlace(old3)) return false;
  const new4 = object17["new"];
  if (new4 !== undefined && !isDiffPlace(new4)) return false;
  const instance = object17["instance"];
  if (!(keyCount(object17) === 9 + Number(accepted !== undefined) + Number(instance !== undefined) + Number(reasons !== undefined) + Number(old3 !== undefined) + Number(new4 !== undefined))) {
    for (const key5 in object17) {
      const member5 = object17[key5];
      if (member5 !== undefined && Object.prototype.hasOwnProperty.call(object17, key5)) {
        switch (key5.length) {
          case 3:
          switch (key5) {
            case "old":
            case "new": {
              continue;
            }
          }
          break;
          case 4:
          switch (key5) {
            case "kind":
            case "axis":
            case "name":
            case "says": {
              continue;
            }
          }
          break;
          case 5:
          switch (key5) {
            case "edits": {
              continue;
            }
          }
          break;
          case 7:
          switch (key5) {
            case "pointer":
            case "reasons": {
              continue;
            }
          }
          break;
          case 8:
          switch (key5) {
            case "promised":
            case "accepted":
            case "instance":
            case "affected": {
              continue;
            }
          }
          break;
          case 11:
          switch (key5) {
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
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type DiffBreak. */
export function assertDiffBreak(value: unknown): asserts value is DiffBreak {
  if (!isDiffBreak(value)) throw refusal("DiffBreak", explain(value, explainDiffBreak));
}

/** The value with the type DiffBreak, or what is wrong with it: at most `most` errors, a hundred if not said. */
export function validateDiffBreak(value: unknown, most?: number): Validation<DiffBreak> {
  return isDiffBreak(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainDiffBreak, most) };
}

/** Reports everything that keeps a value from being of the type DiffBreak. */
export function explainDiffBreak(value: unknown, from: Site): void {
  const site = within(from, "triptych.diff.schema.json#/$defs/break");
  if (!objectLike(value)) {
    failWith(value, site, "", "/type", "must be an object");
  } else {
    const object17 = value as { readonly [key: string]: unknown };
    const kind = object17["kind"];
    if (kind === undefined) {
      failMissing("kind", site, "", "/required", "must have the member \"kind\"");
    } else {
      if (!(kind === "breaking" || kind === "undecided")) failWith(kind, site, "/kind", "/properties/kind/enum", "must be one of \"breaking\", \"undecided\"");
    }
    const axis = object17["axis"];
    if (axis === undefined) {
      failMissing("axis", site, "", "/required", "must have the member \"axis\"");
    } else {
      refer(explainDiffAxis, axis, site, "/axis", "/properties/axis/$ref");
    }
    const declaration = object17["declaration"];
    if (declaration === undefined) {
      failMissing("declaration", site, "", "/required", "must have the member \"declaration\"");
    } else {
      if (typeof declaration !== "string") failWith(declaration, site, "/declaration", "/properties/declaration/type", "must be a string");
    }
    const name = object17["name"];
    if (name === undefined) {
      failMissing("name", site, "", "/required", "must have the member \"name\"");
    } else {
      if (typeof name !== "string") failWith(name, site, "/name", "/properties/name/type", "must be a string");
    }
    const pointer2 = object17["pointer"];
    if (pointer2 === undefined) {
      failMissing("pointer", site, "", "/required", "must have the member \"pointer\"");
    } else {
      if (typeof pointer2 !== "string") failWith(pointer2, site, "/pointer", "/properties/pointer/type", "must be a string");
    }
    const says2 = object17["says"];
    if (says2 === undefined) {
      failMissing("says", site, "", "/required", "must have the member \"says\"");
    } else {
      if (typeof says2 !== "string") failWith(says2, site, "/says", "/properties/says/type", "must be a string");
    }
    const promised = object17["promised"];
    if (promised === undefined) {
      failMissing("promised", site, "", "/required", "must have the member \"promised\"");
    } else {
      if (typeof promised !== "boolean") failWith(promised, site, "/promised", "/properties/promised/type", "must be a boolean");
    }
    const accepted = object17["accepted"];
    if (accepted !== undefined) {
      if (typeof accepted !== "string") failWith(accepted, site, "/accepted", "/properties/accepted/type", "must be a string");
    }
    const edits = object17["edits"];
    if (edits === undefined) {
      failMissing("edits", site, "", "/required", "must have the member \"edits\"");
    } else {
      if (!Array.isArray(edits)) {
        failWith(edits, site, "/edits", "/properties/edits/type", "must be an array");
      } else {
        for (let index6 = 0; index6 < edits.length; index6++) {
          const item6 = edits[index6] as unknown;
          refer(explainDiffEdit, item6, site, "/edits/" + index6, "/properties/edits/items/$ref");
        }
      }
    }
    const reasons = object17["reasons"];
    if (reasons !== undefined) {
      if (!Array.isArray(reasons)) {
        failWith(reasons, site, "/reasons", "/properties/reasons/type", "must be an array");
      } else {
        for (let index7 = 0; index7 < reasons.length; index7++) {
          const item7 = reasons[index7] as unknown;
          refer(explainDiffReason, item7, site, "/reasons/" + index7, "/properties/reasons/items");
        }
      }
    }
    const affected = object17["affected"];
    if (affected === undefined) {
      failMissing("affected", site, "", "/required", "must have the member \"affected\"");
    } else {
      if (!Array.isArray(affected)) {
        failWith(affected, site, "/affected", "/properties/affected/type", "must be an array");
      } else {
        for (let index8 = 0; index8 < affected.length; index8++) {
          const item8 = affected[index8] as unknown;
          refer(explainDiffAffected, item8, site, "/affected/" + index8, "/properties/affected/items");
        }
      }
    }
    const old3 = object17["old"];
    if (old3 !== undefined) {
      refer(explainDiffPlace, old3, site, "/old", "/properties/old/$ref");
    }
    const new4 = object17["new"];
    if (new4 !== undefined) {
      refer(explainDiffPlace, new4, site, "/new", "/properties/new/$ref");
    }
    for (const key5 in object17) {
      const member5 = object17[key5];
      if (member5 !== undefined && Object.prototype.hasOwnProperty.call(object17, key5)) {
        switch (key5.length) {
          case 3:
          switch (key5) {
            case "old":
            case "new": {
              continue;
            }
          }
          break;
          case 4:
          switch (key5) {
            case "kind":
            case "axis":
            case "name":
            case "says": {
              continue;
            }
          }
          break;
          case 5:
          switch (key5) {
            case "edits": {
              continue;
            }
          }
          break;
          case 7:
          switch (key5) {
            case "pointer":
            case "reasons": {
              continue;
            }
          }
          break;
          case 8:
          switch (key5) {
            case "promised":
            case "accepted":
            case "instance":
            case "affected": {
              continue;
            }
          }
          break;
          case 11:
          switch (key5) {
            case "declaration": {
              continue;
            }
          }
          break;
        }
        fail(site, token(key5), "/additionalProperties", "is not allowed");
      }
    }
  }
}

/** DiffBreak as a Standard Schema. */
export const DiffBreakSchema: StandardSchema<DiffBreak> = /* @__PURE__ */ standardSchema(validateDiffBreak, schemaDocument, "/$defs/break");

/** Whether a value is of the type DiffReason. */
export function isDiffReason(value: unknown): value is DiffReason {
  if (!(typeof value === "object" && value !== null)) return false;
  const object26 = value as { readonly [key: string]: unknown };
  const says3 = object26["says"];
  if (Object.getPrototypeOf(object26) !== Object.prototype && hasPrototype(object26)) return !Array.isArray(object26) && isDiffReason(own(value));
  if (says3 === undefined) return false;
  if (typeof says3 !== "string") return false;
  const old4 = object26["old"];
  if (old4 !== undefined && !isDiffPlace(old4)) return false;
  const new5 = object26["new"];
  if (new5 !== undefined && !isDiffPlace(new5)) return false;
  if (!(keyCount(object26) === 1 + Number(old4 !== undefined) + Number(new5 !== undefined))) {
    for (const key6 in object26) {
      const member6 = object26[key6];
      if (member6 !== undefined && Object.prototype.hasOwnProperty.call(object26, key6) && !(key6 === "says" || key6 === "old" || key6 === "new")) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type DiffReason. */
export function assertDiffReason(value: unknown): asserts value is DiffReason {
  if (!isDiffReason(value)) throw refusal("DiffReason", explain(value, explainDiffReason));
}

/** The value with the type DiffReason, or what is wrong with it: at most `most` errors, a hundred if not said. */
export function validateDiffReason(value: unknown, most?: number): Validation<DiffReason> {
  return isDiffReason(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainDiffReason, most) };
}

/** Reports everything that keeps a value from being of the type DiffReason. */
export function explainDiffReason(value: unknown, from: Site): void {
  const site = within(from, "triptych.diff.schema.json#/$defs/break/properties/reasons/items");
  if (!objectLike(value)) {
    failWith(value, site, "", "/type", "must be an object");
  } else {
    const object26 = value as { readonly [key: string]: unknown };
    const says3 = object26["says"];
    if (says3 === undefined) {
      failMissing("says", site, "", "/required", "must have the member \"says\"");
    } else {
      if (typeof says3 !== "string") failWith(says3, site, "/says", "/properties/says/type", "must be a string");
    }
    const old4 = object26["old"];
    if (old4 !== undefined) {
      refer(explainDiffPlace, old4, site, "/old", "/properties/old/$ref");
    }
    const new5 = object26["new"];
    if (new5 !== undefined) {
      refer(explainDiffPlace, new5, site, "/new", "/properties/new/$ref");
    }
    for (const key6 in object26) {
      const member6 = object26[key6];
      if (member6 !== undefined && Object.prototype.hasOwnProperty.call(object26, key6)) {
        if (!(key6 === "says" || key6 === "old" || key6 === "new")) fail(site, token(key6), "/additionalProperties", "is not allowed");
      }
    }
  }
}

/** DiffReason as a Standard Schema. */
export const DiffReasonSchema: StandardSchema<DiffReason> = /* @__PURE__ */ standardSchema(validateDiffReason, schemaDocument, "/$defs/break/properties/reasons/items");

/** Whether a value is of the type DiffAffected. */
export function isDiffAffected(value: unknown): value is DiffAffected {
  if (!(typeof value === "object" && value !== null)) return false;
  const object29 = value as { readonly [key: string]: unknown };
  const declaration2 = object29["declaration"];
  if (Object.getPrototypeOf(object29) !== Object.prototype && hasPrototype(object29)) return !Array.isArray(object29) && isDiffAffected(own(value));
  if (declaration2 === undefined) return false;
  if (typeof declaration2 !== "string") return false;
  const name2 = object29["name"];
  if (name2 === undefined) return false;
  if (typeof name2 !== "string") return false;
  const instance2 = object29["instance"];
  if (!(keyCount(object29) === 2 + Number(instance2 !== undefined))) {
    for (const key7 in object29) {
      const member7 = object29[key7];
      if (member7 !== undefined && Object.prototype.hasOwnProperty.call(object29, key7) && !(key7 === "declaration" || key7 === "name" || key7 === "instance")) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type DiffAffected. */
export function assertDiffAffected(value: unknown): asserts value is DiffAffected {
  if (!isDiffAffected(value)) throw refusal("DiffAffected", explain(value, explainDiffAffected));
}

/** The value with the type DiffAffected, or what is wrong with it: at most `most` errors, a hundred if not said. */
export function validateDiffAffected(value: unknown, most?: number): Validation<DiffAffected> {
  return isDiffAffected(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainDiffAffected, most) };
}

/** Reports everything that keeps a value from being of the type DiffAffected. */
export function explainDiffAffected(value: unknown, from: Site): void {
  const site = within(from, "triptych.diff.schema.json#/$defs/break/properties/affected/items");
  if (!objectLike(value)) {
    failWith(value, site, "", "/type", "must be an object");
  } else {
    const object29 = value as { readonly [key: string]: unknown };
    const declaration2 = object29["declaration"];
    if (declaration2 === undefined) {
      failMissing("declaration", site, "", "/required", "must have the member \"declaration\"");
    } else {
      if (typeof declaration2 !== "string") failWith(declaration2, site, "/declaration", "/properties/declaration/type", "must be a string");
    }
    const name2 = object29["name"];
    if (name2 === undefined) {
      failMissing("name", site, "", "/required", "must have the member \"name\"");
    } else {
      if (typeof name2 !== "string") failWith(name2, site, "/name", "/properties/name/type", "must be a string");
    }
    for (const key7 in object29) {
      const member7 = object29[key7];
      if (member7 !== undefined && Object.prototype.hasOwnProperty.call(object29, key7)) {
        if (!(key7 === "declaration" || key7 === "name" || key7 === "instance")) fail(site, token(key7), "/additionalProperties", "is not allowed");
      }
    }
  }
}

/** DiffAffected as a Standard Schema. */
export const DiffAffectedSchema: StandardSchema<DiffAffected> = /* @__PURE__ */ standardSchema(validateDiffAffected, schemaDocument, "/$defs/break/properties/affected/items");

/** Whether a value is of the type DiffDeclaration. */
export function isDiffDeclaration(value: unknown): value is DiffDeclaration {
  if (!(typeof value === "object" && value !== null)) return false;
  const object30 = value as { readonly [key: string]: unknown };
  const status = object30["status"];
  if (Object.getPrototypeOf(object30) !== Object.prototype && hasPrototype(object30)) return !Array.isArray(object30) && isDiffDeclaration(own(value));
  if (status === undefined) return false;
  if (!(status === "changed" || status === "reached" || status === "renamed" || status === "added" || status === "gone")) return false;
  const name3 = object30["name"];
  if (name3 === undefined) return false;
  if (typeof name3 !== "string") return false;
  const oldId = object30["oldId"];
  if (oldId !== undefined && typeof oldId !== "string") return false;
  const newId = object30["newId"];
  if (newId !== undefined && typeof newId !== "string") return false;
  const backward = object30["backward"];
  if (backward !== undefined && !(backward === "compatible" || backward === "breaking" || backward === "undecided")) return false;
  const forward = object30["forward"];
  if (forward !== undefined && !(forward === "compatible" || forward === "breaking" || forward === "undecided")) return false;
  const empty = object30["empty"];
  if (empty !== undefined) {
    if (!Array.isArray(empty)) return false;
    for (let index9 = 0; index9 < empty.length; index9++) {
      const item9 = empty[index9] as unknown;
      if (!(item9 === "old" || item9 === "new")) return false;
    }
  }
  if (!(keyCount(object30) === 2 + Number(oldId !== undefined) + Number(newId !== undefined) + Number(backward !== undefined) + Number(forward !== undefined) + Number(empty !== undefined))) {
    for (const key8 in object30) {
      const member8 = object30[key8];
      if (member8 !== undefined && Object.prototype.hasOwnProperty.call(object30, key8) && !(key8 === "status" || key8 === "name" || key8 === "oldId" || key8 === "newId" || key8 === "backward" || key8 === "forward" || key8 === "empty")) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type DiffDeclaration. */
export function assertDiffDeclaration(value: unknown): asserts value is DiffDeclaration {
  if (!isDiffDeclaration(value)) throw refusal("DiffDeclaration", explain(value, explainDiffDeclaration));
}

/** The value with the type DiffDeclaration, or what is wrong with it: at most `most` errors, a hundred if not said. */
export function validateDiffDeclaration(value: unknown, most?: number): Validation<DiffDeclaration> {
  return isDiffDeclaration(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainDiffDeclaration, most) };
}

/** Reports everything that keeps a value from being of the type DiffDeclaration. */
export function explainDiffDeclaration(value: unknown, from: Site): void {
  const site = within(from, "triptych.diff.schema.json#/$defs/declaration");
  if (!objectLike(value)) {
    failWith(value, site, "", "/type", "must be an object");
  } else {
    const object30 = value as { readonly [key: string]: unknown };
    const status = object30["status"];
    if (status === undefined) {
      failMissing("status", site, "", "/required", "must have the member \"status\"");
    } else {
      if (!(status === "changed" || status === "reached" || status === "renamed" || status === "added" || status === "gone")) failWith(status, site, "/status", "/properties/status/enum", "must be one of \"changed\", \"reached\", \"renamed\", \"added\", \"gone\"");
    }
    const name3 = object30["name"];
    if (name3 === undefined) {
      failMissing("name", site, "", "/required", "must have the member \"name\"");
    } else {
      if (typeof name3 !== "string") failWith(name3, site, "/name", "/properties/name/type", "must be a string");
    }
    const oldId = object30["oldId"];
    if (oldId !== undefined) {
      if (typeof oldId !== "string") failWith(oldId, site, "/oldId", "/properties/oldId/type", "must be a string");
    }
    const newId = object30["newId"];
    if (newId !== undefined) {
      if (typeof newId !== "string") failWith(newId, site, "/newId", "/properties/newId/type", "must be a string");
    }
    const backward = object30["backward"];
    if (backward !== undefined) {
      refer(explainDiffVerdict, backward, site, "/backward", "/properties/backward/$ref");
    }
    const forward = object30["forward"];
    if (forward !== undefined) {
      refer(explainDiffVerdict, forward, site, "/forward", "/properties/forward/$ref");
    }
    const empty = object30["empty"];
    if (empty !== undefined) {
      if (!Array.isArray(empty)) {
        failWith(empty, site, "/empty", "/properties/empty/type", "must be an array");
      } else {
        for (let index9 = 0; index9 < empty.length; index9++) {
          const item9 = empty[index9] as unknown;
          if (!(item9 === "old" || item9 === "new")) failWith(item9, site, "/empty/" + index9, "/properties/empty/items/enum", "must be one of \"old\", \"new\"");
        }
      }
    }
    for (const key8 in object30) {
      const member8 = object30[key8];
      if (member8 !== undefined && Object.prototype.hasOwnProperty.call(object30, key8)) {
        if (!(key8 === "status" || key8 === "name" || key8 === "oldId" || key8 === "newId" || key8 === "backward" || key8 === "forward" || key8 === "empty")) fail(site, token(key8), "/additionalProperties", "is not allowed");
      }
    }
  }
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

/** The value with the type DiffVerdict, or what is wrong with it: at most `most` errors, a hundred if not said. */
export function validateDiffVerdict(value: unknown, most?: number): Validation<DiffVerdict> {
  return isDiffVerdict(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainDiffVerdict, most) };
}

/** Reports everything that keeps a value from being of the type DiffVerdict. */
export function explainDiffVerdict(value: unknown, from: Site): void {
  const site = within(from, "triptych.diff.schema.json#/$defs/verdict");
  if (!(value === "compatible" || value === "breaking" || value === "undecided")) failWith(value, site, "", "/enum", "must be one of \"compatible\", \"breaking\", \"undecided\"");
}

/** DiffVerdict as a Standard Schema. */
export const DiffVerdictSchema: StandardSchema<DiffVerdict> = /* @__PURE__ */ standardSchema(validateDiffVerdict, schemaDocument, "/$defs/verdict");

/** Whether a value is of the type DiffExport. */
export function isDiffExport(value: unknown): value is DiffExport {
  if (!(typeof value === "object" && value !== null)) return false;
  const object38 = value as { readonly [key: string]: unknown };
  const change2 = object38["change"];
  if (Object.getPrototypeOf(object38) !== Object.prototype && hasPrototype(object38)) return !Array.isArray(object38) && isDiffExport(own(value));
  if (change2 === undefined) return false;
  if (!(change2 === "gone" || change2 === "added" || change2 === "renamed" || change2 === "moved")) return false;
  const declaration3 = object38["declaration"];
  if (declaration3 === undefined) return false;
  if (typeof declaration3 !== "string") return false;
  const oldModule = object38["oldModule"];
  if (oldModule !== undefined && typeof oldModule !== "string") return false;
  const oldName = object38["oldName"];
  if (oldName !== undefined && typeof oldName !== "string") return false;
  const newModule = object38["newModule"];
  if (newModule !== undefined && typeof newModule !== "string") return false;
  const newName = object38["newName"];
  if (newName !== undefined && typeof newName !== "string") return false;
  if (!(keyCount(object38) === 2 + Number(oldModule !== undefined) + Number(oldName !== undefined) + Number(newModule !== undefined) + Number(newName !== undefined))) {
    for (const key9 in object38) {
      const member9 = object38[key9];
      if (member9 !== undefined && Object.prototype.hasOwnProperty.call(object38, key9) && !(key9 === "change" || key9 === "declaration" || key9 === "oldModule" || key9 === "oldName" || key9 === "newModule" || key9 === "newName")) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type DiffExport. */
export function assertDiffExport(value: unknown): asserts value is DiffExport {
  if (!isDiffExport(value)) throw refusal("DiffExport", explain(value, explainDiffExport));
}

/** The value with the type DiffExport, or what is wrong with it: at most `most` errors, a hundred if not said. */
export function validateDiffExport(value: unknown, most?: number): Validation<DiffExport> {
  return isDiffExport(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainDiffExport, most) };
}

/** Reports everything that keeps a value from being of the type DiffExport. */
export function explainDiffExport(value: unknown, from: Site): void {
  const site = within(from, "triptych.diff.schema.json#/$defs/export");
  if (!objectLike(value)) {
    failWith(value, site, "", "/type", "must be an object");
  } else {
    const object38 = value as { readonly [key: string]: unknown };
    const change2 = object38["change"];
    if (change2 === undefined) {
      failMissing("change", site, "", "/required", "must have the member \"change\"");
    } else {
      if (!(change2 === "gone" || change2 === "added" || change2 === "renamed" || change2 === "moved")) failWith(change2, site, "/change", "/properties/change/enum", "must be one of \"gone\", \"added\", \"renamed\", \"moved\"");
    }
    const declaration3 = object38["declaration"];
    if (declaration3 === undefined) {
      failMissing("declaration", site, "", "/required", "must have the member \"declaration\"");
    } else {
      if (typeof declaration3 !== "string") failWith(declaration3, site, "/declaration", "/properties/declaration/type", "must be a string");
    }
    const oldModule = object38["oldModule"];
    if (oldModule !== undefined) {
      if (typeof oldModule !== "string") failWith(oldModule, site, "/oldModule", "/properties/oldModule/type", "must be a string");
    }
    const oldName = object38["oldName"];
    if (oldName !== undefined) {
      if (typeof oldName !== "string") failWith(oldName, site, "/oldName", "/properties/oldName/type", "must be a string");
    }
    const newModule = object38["newModule"];
    if (newModule !== undefined) {
      if (typeof newModule !== "string") failWith(newModule, site, "/newModule", "/properties/newModule/type", "must be a string");
    }
    const newName = object38["newName"];
    if (newName !== undefined) {
      if (typeof newName !== "string") failWith(newName, site, "/newName", "/properties/newName/type", "must be a string");
    }
    for (const key9 in object38) {
      const member9 = object38[key9];
      if (member9 !== undefined && Object.prototype.hasOwnProperty.call(object38, key9)) {
        if (!(key9 === "change" || key9 === "declaration" || key9 === "oldModule" || key9 === "oldName" || key9 === "newModule" || key9 === "newName")) fail(site, token(key9), "/additionalProperties", "is not allowed");
      }
    }
  }
}

/** DiffExport as a Standard Schema. */
export const DiffExportSchema: StandardSchema<DiffExport> = /* @__PURE__ */ standardSchema(validateDiffExport, schemaDocument, "/$defs/export");

/** Whether a value is of the type DiffText. */
export function isDiffText(value: unknown): value is DiffText {
  if (!(typeof value === "object" && value !== null)) return false;
  const object40 = value as { readonly [key: string]: unknown };
  const change3 = object40["change"];
  if (Object.getPrototypeOf(object40) !== Object.prototype && hasPrototype(object40)) return !Array.isArray(object40) && isDiffText(own(value));
  if (change3 === undefined) return false;
  if (!(change3 === "added" || change3 === "removed" || change3 === "changed")) return false;
  const declaration4 = object40["declaration"];
  if (declaration4 === undefined) return false;
  if (typeof declaration4 !== "string") return false;
  const keyword2 = object40["keyword"];
  if (keyword2 === undefined) return false;
  if (typeof keyword2 !== "string") return false;
  const at = object40["at"];
  if (at === undefined) return false;
  if (!isDiffPlace(at)) return false;
  if (!(keyCount(object40) === 4)) {
    for (const key10 in object40) {
      const member10 = object40[key10];
      if (member10 !== undefined && Object.prototype.hasOwnProperty.call(object40, key10) && !(key10 === "change" || key10 === "declaration" || key10 === "keyword" || key10 === "at")) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type DiffText. */
export function assertDiffText(value: unknown): asserts value is DiffText {
  if (!isDiffText(value)) throw refusal("DiffText", explain(value, explainDiffText));
}

/** The value with the type DiffText, or what is wrong with it: at most `most` errors, a hundred if not said. */
export function validateDiffText(value: unknown, most?: number): Validation<DiffText> {
  return isDiffText(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainDiffText, most) };
}

/** Reports everything that keeps a value from being of the type DiffText. */
export function explainDiffText(value: unknown, from: Site): void {
  const site = within(from, "triptych.diff.schema.json#/$defs/text");
  if (!objectLike(value)) {
    failWith(value, site, "", "/type", "must be an object");
  } else {
    const object40 = value as { readonly [key: string]: unknown };
    const change3 = object40["change"];
    if (change3 === undefined) {
      failMissing("change", site, "", "/required", "must have the member \"change\"");
    } else {
      if (!(change3 === "added" || change3 === "removed" || change3 === "changed")) failWith(change3, site, "/change", "/properties/change/enum", "must be one of \"added\", \"removed\", \"changed\"");
    }
    const declaration4 = object40["declaration"];
    if (declaration4 === undefined) {
      failMissing("declaration", site, "", "/required", "must have the member \"declaration\"");
    } else {
      if (typeof declaration4 !== "string") failWith(declaration4, site, "/declaration", "/properties/declaration/type", "must be a string");
    }
    const keyword2 = object40["keyword"];
    if (keyword2 === undefined) {
      failMissing("keyword", site, "", "/required", "must have the member \"keyword\"");
    } else {
      if (typeof keyword2 !== "string") failWith(keyword2, site, "/keyword", "/properties/keyword/type", "must be a string");
    }
    const at = object40["at"];
    if (at === undefined) {
      failMissing("at", site, "", "/required", "must have the member \"at\"");
    } else {
      refer(explainDiffPlace, at, site, "/at", "/properties/at/$ref");
    }
    for (const key10 in object40) {
      const member10 = object40[key10];
      if (member10 !== undefined && Object.prototype.hasOwnProperty.call(object40, key10)) {
        if (!(key10 === "change" || key10 === "declaration" || key10 === "keyword" || key10 === "at")) fail(site, token(key10), "/additionalProperties", "is not allowed");
      }
    }
  }
}

/** DiffText as a Standard Schema. */
export const DiffTextSchema: StandardSchema<DiffText> = /* @__PURE__ */ standardSchema(validateDiffText, schemaDocument, "/$defs/text");

/** Whether a value is of the type DiffDiagnostic. */
export function isDiffDiagnostic(value: unknown): value is DiffDiagnostic {
  if (!(typeof value === "object" && value !== null)) return false;
  const object43 = value as { readonly [key: string]: unknown };
  const side = object43["side"];
  if (Object.getPrototypeOf(object43) !== Object.prototype && hasPrototype(object43)) return !Array.isArray(object43) && isDiffDiagnostic(own(value));
  if (side !== undefined && !(side === "old" || side === "new")) return false;
  const code = object43["code"];
  if (code === undefined) return false;
  if (typeof code !== "string") return false;
  const severity = object43["severity"];
  if (severity === undefined) return false;
  if (!(severity === "error" || severity === "warning" || severity === "note")) return false;
  const message = object43["message"];
  if (message === undefined) return false;
  if (typeof message !== "string") return false;
  const file2 = object43["file"];
  if (file2 !== undefined && typeof file2 !== "string") return false;
  const line2 = object43["line"];
  if (line2 !== undefined) {
    if (!(typeof line2 === "number" && Number.isInteger(line2))) return false;
    if (!(line2 >= 1)) return false;
  }
  const column2 = object43["column"];
  if (column2 !== undefined) {
    if (!(typeof column2 === "number" && Number.isInteger(column2))) return false;
    if (!(column2 >= 1)) return false;
  }
  const hint = object43["hint"];
  if (hint !== undefined && typeof hint !== "string") return false;
  if (!(keyCount(object43) === 3 + Number(side !== undefined) + Number(file2 !== undefined) + Number(line2 !== undefined) + Number(column2 !== undefined) + Number(hint !== undefined))) {
    for (const key11 in object43) {
      const member11 = object43[key11];
      if (member11 !== undefined && Object.prototype.hasOwnProperty.call(object43, key11)) {
        switch (key11.length) {
          case 4:
          switch (key11) {
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
          switch (key11) {
            case "column": {
              continue;
            }
          }
          break;
          case 7:
          switch (key11) {
            case "message": {
              continue;
            }
          }
          break;
          case 8:
          switch (key11) {
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
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type DiffDiagnostic. */
export function assertDiffDiagnostic(value: unknown): asserts value is DiffDiagnostic {
  if (!isDiffDiagnostic(value)) throw refusal("DiffDiagnostic", explain(value, explainDiffDiagnostic));
}

/** The value with the type DiffDiagnostic, or what is wrong with it: at most `most` errors, a hundred if not said. */
export function validateDiffDiagnostic(value: unknown, most?: number): Validation<DiffDiagnostic> {
  return isDiffDiagnostic(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainDiffDiagnostic, most) };
}

/** Reports everything that keeps a value from being of the type DiffDiagnostic. */
export function explainDiffDiagnostic(value: unknown, from: Site): void {
  const site = within(from, "triptych.diff.schema.json#/$defs/diagnostic");
  if (!objectLike(value)) {
    failWith(value, site, "", "/type", "must be an object");
  } else {
    const object43 = value as { readonly [key: string]: unknown };
    const side = object43["side"];
    if (side !== undefined && !(side === "old" || side === "new")) failWith(side, site, "/side", "/properties/side/enum", "must be one of \"old\", \"new\"");
    const code = object43["code"];
    if (code === undefined) {
      failMissing("code", site, "", "/required", "must have the member \"code\"");
    } else {
      if (typeof code !== "string") failWith(code, site, "/code", "/properties/code/type", "must be a string");
    }
    const severity = object43["severity"];
    if (severity === undefined) {
      failMissing("severity", site, "", "/required", "must have the member \"severity\"");
    } else {
      if (!(severity === "error" || severity === "warning" || severity === "note")) failWith(severity, site, "/severity", "/properties/severity/enum", "must be one of \"error\", \"warning\", \"note\"");
    }
    const message = object43["message"];
    if (message === undefined) {
      failMissing("message", site, "", "/required", "must have the member \"message\"");
    } else {
      if (typeof message !== "string") failWith(message, site, "/message", "/properties/message/type", "must be a string");
    }
    const file2 = object43["file"];
    if (file2 !== undefined) {
      if (typeof file2 !== "string") failWith(file2, site, "/file", "/properties/file/type", "must be a string");
    }
    const line2 = object43["line"];
    if (line2 !== undefined) {
      if (!(typeof line2 === "number" && Number.isInteger(line2))) {
        failWith(line2, site, "/line", "/properties/line/type", "must be an integer");
      } else {
        if (!(line2 >= 1)) fail(site, "/line", "/properties/line/minimum", "must be at least 1");
      }
    }
    const column2 = object43["column"];
    if (column2 !== undefined) {
      if (!(typeof column2 === "number" && Number.isInteger(column2))) {
        failWith(column2, site, "/column", "/properties/column/type", "must be an integer");
      } else {
        if (!(column2 >= 1)) fail(site, "/column", "/properties/column/minimum", "must be at least 1");
      }
    }
    const hint = object43["hint"];
    if (hint !== undefined) {
      if (typeof hint !== "string") failWith(hint, site, "/hint", "/properties/hint/type", "must be a string");
    }
    for (const key11 in object43) {
      const member11 = object43[key11];
      if (member11 !== undefined && Object.prototype.hasOwnProperty.call(object43, key11)) {
        switch (key11.length) {
          case 4:
          switch (key11) {
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
          switch (key11) {
            case "column": {
              continue;
            }
          }
          break;
          case 7:
          switch (key11) {
            case "message": {
              continue;
            }
          }
          break;
          case 8:
          switch (key11) {
            case "severity": {
              continue;
            }
          }
          break;
        }
        fail(site, token(key11), "/additionalProperties", "is not allowed");
      }
    }
  }
}

/** DiffDiagnostic as a Standard Schema. */
export const DiffDiagnosticSchema: StandardSchema<DiffDiagnostic> = /* @__PURE__ */ standardSchema(validateDiffDiagnostic, schemaDocument, "/$defs/diagnostic");
