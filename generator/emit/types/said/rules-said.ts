import { narrowing } from "../../../keywords/vocabulary.ts";
import type { Rule, TypesPart } from "../../../model/shape/shape.ts";
import type { PlaceSaid } from "./place-said.ts";

/**
 * What becomes of rules, of which a type says how many items there must be at least, and nothing else that is plain to see;
 * undefined where it may say more.
 */
export function rulesSaid(rules: readonly Rule[], types: TypesPart | undefined): readonly PlaceSaid[] | undefined {
  const told: PlaceSaid[] = [];
  for (const rule of rules) {
    const said = ruleSaid(rule, types);
    if (said === undefined) return undefined;
    told.push([rule.at, said]);
  }
  return told;
}

function ruleSaid(rule: Rule, types: TypesPart | undefined): PlaceSaid[1] | undefined {
  const narrowed = narrowing(rule);
  if (narrowed?.kind !== "size" || narrowed.on === "string") return "not";
  const { on, side, count } = narrowed;
  if (on === "object") return side === "min" || count >= 1 ? "not" : undefined;
  if (side === "max" || !Number.isInteger(count)) return undefined;
  if (count < 1) return "not";
  return types?.types.includes("array") === false ? undefined : "itself";
}
