import { narrowing } from "../../../keywords/vocabulary.ts";
import type { Rule } from "../../../model/shape/shape.ts";

/** How many items or members there are, as far as rules say it. */
export interface Sizes {
  readonly min?: number;
  readonly max?: number;
}

/** Of arrays or objects. Where a side is limited twice there is no saying which limit is meant, so there is none. */
export function sizesOf(rules: readonly Rule[], type: "array" | "object"): Sizes {
  const counts = { least: [] as number[], most: [] as number[] };
  for (const rule of rules) {
    const narrowed = narrowing(rule);
    if (narrowed?.on === type && narrowed.kind === "size") counts[narrowed.side].push(narrowed.count);
  }
  const [min, anotherMin] = counts.least;
  const [max, anotherMax] = counts.most;
  return {
    ...(min === undefined || anotherMin !== undefined ? {} : { min }),
    ...(max === undefined || anotherMax !== undefined ? {} : { max }),
  };
}

/** Whether a rule says how many items or members there are. */
export function limitsSize(rules: readonly Rule[], type: "array" | "object"): boolean {
  return rules.some((rule) => {
    const narrowed = narrowing(rule);
    return narrowed?.on === type && narrowed.kind === "size";
  });
}
