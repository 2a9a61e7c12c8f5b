import { equalJson, type Json } from "../model/json.ts";
import type { Literal } from "./claim.ts";
import { type Built, none, undecided } from "./outcome.ts";
import { find, type Search } from "./search.ts";

/**
 * A value for each set of literals, no two of them equal.
 *
 * As many values of each as there are sets are enough to choose from: a set with that many can always be given one that
 * no other set has. What remains is a matching.
 */
export function distinctValues(sets: readonly (readonly Literal[])[], search: Search): Built {
  const choices: (readonly Json[])[] = [];
  for (const literals of sets) {
    const values = several(literals, sets.length, search);
    if (!isList(values)) return values;
    choices.push(values);
  }
  const owners = new Map<Json, number>();
  for (const index of choices.keys()) {
    if (!place(index, choices, owners, new Set())) return none;
  }
  const items: Json[] = [];
  for (const [value, index] of owners) items[index] = value;
  return { value: items };
}

function isList(values: readonly Json[] | Built): values is readonly Json[] {
  return Array.isArray(values);
}

/** Up to so many different instances of a set of literals. */
function several(literals: readonly Literal[], count: number, search: Search): readonly Json[] | Built {
  const values: Json[] = [];
  while (values.length < count) {
    if (search.steps <= 0) return undecided("the budget");
    const others = values.map(
      (value): Literal => ({
        claim: search.claims.ofFact({ on: "any", kind: "values", values: [value] }),
        holds: false,
      }),
    );
    const found = find([...literals, ...others], search);
    if ("undecided" in found) return found;
    if ("none" in found) break;
    values.push(found.value);
  }
  return values;
}

/** Gives a value to a set, moving others to their next choice where that helps. */
function place(
  index: number,
  choices: readonly (readonly Json[])[],
  owners: Map<Json, number>,
  tried: Set<Json>,
): boolean {
  for (const choice of choices[index] ?? []) {
    const value = [...owners.keys()].find((known) => equalJson(known, choice)) ?? choice;
    if (tried.has(value)) continue;
    tried.add(value);
    const owner = owners.get(value);
    if (owner === undefined || place(owner, choices, owners, tried)) {
      owners.set(value, index);
      return true;
    }
  }
  return false;
}
