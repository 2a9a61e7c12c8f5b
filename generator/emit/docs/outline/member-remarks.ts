import { type Inline, plainText, text } from "../../../markdown/inline.ts";
import { member as noteOf } from "../../../model/json.ts";
import type { Shape } from "../../../model/shape/shape.ts";
import type { Page } from "../page.ts";
import { clause, describe } from "../phrases/describe.ts";
import { tagRemark } from "../phrases/tag-models.ts";
import { nameSpan, sentence, valueSpan } from "../phrases/words.ts";
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
    for (const { name, shape: dependent } of dependents?.dependentSchemas ?? [])
      for (const [member, words] of underCondition(
        dependent,
        [text("when "), nameSpan(name), text(" is present")],
        page,
      ))
        add(member, words);
    if (condition?.if === undefined) continue;
    const test = clause(condition.if, page, true);
    for (const [name, words] of underCondition(condition.then, [text("when "), ...test], page)) add(name, words);
    for (const [name, words] of underCondition(condition.else, [text("unless "), ...test], page)) add(name, words);
  }
  return remarks;
}

/** More than this stands in the rules of the object alone. */
const LONGEST = 120;

type MemberRemark = readonly [name: string, words: readonly Inline[]];

/** What a subschema that holds under a condition says of each member: that it is required, its default, what it must be. */
function underCondition(shape: Shape | undefined, condition: readonly Inline[], page: Page): readonly MemberRemark[] {
  const { required = [], properties = [] } = shape?.parts.members ?? {};
  return [
    ...required.map((name): MemberRemark => [name, [text("required "), ...condition]]),
    ...properties.flatMap(({ name, shape: member }): readonly MemberRemark[] => {
      if (member.parts.never === true) return [[name, [text("absent "), ...condition]]];
      const preset = noteOf(member.notes, "default");
      const phrase = describe(member, page);
      const asked = [...condition, text(", it is "), ...phrase];
      const told: MemberRemark[] = [];
      if (preset !== undefined) told.push([name, [text("default "), ...condition, text(": "), valueSpan(preset)]]);
      if (phrase.length > 0 && plainText(asked).length <= LONGEST) told.push([name, asked]);
      return told;
    }),
  ];
}
