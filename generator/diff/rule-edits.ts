import { checkOf } from "../keywords/vocabulary.ts";
import type { Location } from "../model/location.ts";
import type { Rule, Shape } from "../model/shape/shape.ts";
import type { Edit, Sides } from "./edit.ts";
import { sameJson } from "./fingerprint-shape.ts";

/** Constraints are the same by their keyword; draft-04 can make two of one keyword, which then are told by their order. */
export function ruleEdits(sides: Sides): readonly Edit[] {
  const [before, after] = [numbered(sides.from.parts.rules), numbered(sides.to.parts.rules)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    const isSame = sameJson(was?.value, is?.value) && was?.asserted === is?.asserted;
    return isSame ? [] : [ruleEdit(key, was, is, sides)];
  });
}

function ruleEdit(key: string, was: Rule | undefined, is: Rule | undefined, sides: Sides): Edit {
  const place = (shape: Shape, rule: Rule | undefined): Location =>
    rule === undefined ? shape.at : { ...shape.at, pointer: shape.at.pointer + rule.at };
  return {
    change: was === undefined ? "added" : is === undefined ? "removed" : "changed",
    keyword: (is ?? was)?.keyword ?? key,
    isRule: true,
    path: [],
    from: place(sides.from, was),
    to: place(sides.to, is),
    before: was?.value,
    after: is?.value,
    wasChecked: was !== undefined && checkOf(was) !== undefined,
    isChecked: is !== undefined && checkOf(is) !== undefined,
    undo: (shape) => {
      const rules = numbered(shape.parts.rules);
      if (was === undefined) rules.delete(key);
      else rules.set(key, was);
      const { rules: _, ...others } = shape.parts;
      return { ...shape, parts: rules.size === 0 ? others : { ...others, rules: [...rules.values()] } };
    },
  };
}

function numbered(rules: readonly Rule[] = []): Map<string, Rule> {
  const byKey = new Map<string, Rule>();
  for (const rule of rules) {
    let key = rule.keyword;
    while (byKey.has(key)) key += "'";
    byKey.set(key, rule);
  }
  return byKey;
}
