import { type Declaration, declarationOf, type Model } from "../../../model/model.ts";
import { childrenOf } from "../../../model/shape/children.ts";
import type { Shape } from "../../../model/shape/shape.ts";
import type { Inlining } from "./inlining.ts";

/**
 * How many schemas one function looks at, where it can be helped. V8 optimises no function of more than 60 kB of bytecode,
 * which some hundred schemas come to: it is then some ten times as slow.
 */
const MAX_SCHEMAS = 250;
/** Fewer schemas are no function: its call costs as much as they do. */
const MIN_APART = 8;

/** The schemas inside of large declarations, or of what is written into them, that are looked at by functions of their own. */
export function apartIn(
  declarations: readonly Declaration[],
  model: Model,
  { inlines, weight }: Inlining,
): ReadonlySet<Shape> {
  const apart = new Set<Shape>();
  /** How many schemas a function looks at with this one, those apart not counted. */
  const looks = (shape: Shape): number => {
    const target = shape.parts.reference?.$ref?.target;
    const children = childrenOf(shape)
      .map((child) => ({ shape: child.shape, count: looks(child.shape) }))
      .sort((a, b) => b.count - a.count);
    let all = 1 + children.reduce((sum, { count }) => sum + count, 0);
    if (target !== undefined && inlines(target)) all += weight(target);
    for (const { shape: child, count } of children) {
      if (all <= MAX_SCHEMAS || count < MIN_APART) break;
      apart.add(child);
      all -= count;
    }
    return all;
  };
  const all = new Set(declarations);
  // A set hands out what is added to it while it is being walked.
  for (const { id, shape, uses } of all) {
    // Most are small, with all that is written into them.
    if (weight(id) > MAX_SCHEMAS) looks(shape);
    for (const id of uses) if (inlines(id)) all.add(declarationOf(model, id));
  }
  return apart;
}
