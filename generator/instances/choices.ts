import { type Clause, type Literal, opposite } from "./claim.ts";
import type { Claims } from "./claims.ts";

/** Exactly one of several. */
export function openOneOf(branches: readonly Literal[]): Clause {
  return branches.map((_, chosen) => branches.map((branch, index) => (index === chosen ? branch : opposite(branch))));
}

/** None of several, or two of them. */
export function openTwoOf(branches: readonly Literal[], claims: Claims): Clause {
  const two = branches.slice(0, -1).map((branch, index) => {
    const literals = branches.slice(index + 1);
    return [branch, { claim: claims.ofFact({ on: "any", kind: "either", literals }), holds: true }];
  });
  return [branches.map(opposite), ...two];
}
