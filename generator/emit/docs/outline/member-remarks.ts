import { type Inline, text } from "../../../markdown/inline.ts";
import type { Shape } from "../../../model/shape/shape.ts";
import type { Page } from "../page.ts";
import { clause } from "../phrases/describe.ts";
import { tagRemark } from "../phrases/tag-models.ts";
import { nameSpan, sentence } from "../phrases/words.ts";
import { wireRemarks } from "./wire-remarks.ts";

type Remarks = readonly (readonly Inline[])[];

/** What the rules about an object as a whole mean for single members of it: when each is required. */
export function memberRemarks(shapes: readonly Shape[], page: Page): ReadonlyMap<string, Remarks> {
  const remarks = new Map<string, (readonly Inline[])[]>();
  const add = (name: string, remark: readonly Inline[]): void => {
    remarks.set(name, [...(remarks.get(name) ?? []), sentence(remark)]);
  };
  for (const shape of shapes) {
    for (const { name, words } of wireRemarks(shape, page.model)) add(name, words);
    const tag = tagRemark(shape, page);
    if (tag !== undefined) remarks.set(tag.name, [...(remarks.get(tag.name) ?? []), tag.remark]);
    const { dependents, condition } = shape.parts;
    for (const { name, required } of dependents?.dependentRequired ?? []) {
      for (const needed of required) add(needed, [text("required when "), nameSpan(name), text(" is present")]);
    }
    for (const { name, shape: dependent } of dependents?.dependentSchemas ?? []) {
      for (const needed of requiredIn(dependent))
        add(needed, [text("required when "), nameSpan(name), text(" is present")]);
    }
    if (condition?.if === undefined) continue;
    const test = clause(condition.if, page, true);
    for (const name of requiredIn(condition.then)) add(name, [text("required when "), ...test]);
    for (const name of requiredIn(condition.else)) add(name, [text("required unless "), ...test]);
  }
  return remarks;
}

function requiredIn(shape: Shape | undefined): readonly string[] {
  return shape?.parts.members?.required ?? [];
}
