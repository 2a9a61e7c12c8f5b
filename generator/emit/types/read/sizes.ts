import { narrowing } from "../../../keywords/vocabulary.ts";
import type { SizeNarrowing } from "../../../model/narrowing.ts";
import type { Rule } from "../../../model/shape/shape.ts";

/** How many items or members there are, as far as rules say it. */
export interface Sizes {
  readonly min?: number;
  readonly max?: number;
}

/** Of arrays or objects. Where a side is limited twice there is no saying which limit is meant, so there is none. */
export function sizesOf(rules: readonly Rule[], type: "array" | "object"): Sizes {
  const sizes = sizeNarrowings(rules, type);
  const [min, anotherMin] = sizes.filter(({ side }) => side === "min");
  const [max, anotherMax] = sizes.filter(({ side }) => side === "max");
  return {
    ...(min === undefined || anotherMin !== undefined ? {} : { min: min.count }),
    ...(max === undefined || anotherMax !== undefined ? {} : { max: max.count }),
  };
}

/** What rules say of how many items or members there are. */
export function sizeNarrowings(rules: readonly Rule[], type: "array" | "object"): readonly SizeNarrowing[] {
  return rules.flatMap((rule) => {
    const narrowed = narrowing(rule);
    return narrowed?.on === type && narrowed.kind === "size" ? [narrowed] : [];
  });
}

/** Whether a rule says how many items or members there are. */
export function isSize(rule: Rule): boolean {
  const narrowed = narrowing(rule);
  return narrowed?.kind === "size" && narrowed.on !== "string";
}
