import type { Json } from "../model/json.ts";
import type { ArrayFact, Claim, Literal } from "./claim.ts";
import { literalsKey, signed } from "./claims.ts";
import { distinctValues } from "./distinct.ts";
import { type Built, firstFound, none, undecided } from "./outcome.ts";
import { find, type Search } from "./search.ts";

/** Arrays that must be longer than this are no sample. */
const LONGEST = 300;

/** Some items from one index on, to before another one, of which at least one satisfies a literal. */
interface Demand {
  readonly from: number;
  readonly to: number;
  readonly literal: Literal;
}

/** What is asked of an array, sorted. */
interface Asked {
  readonly min: number;
  readonly max: number;
  readonly each: readonly (ArrayFact & { kind: "each" })[];
  readonly demands: readonly Demand[];
  /** Of how many items at most a claim may be true. */
  readonly limits: readonly { readonly claim: Claim; readonly max: number }[];
  readonly isDistinct: boolean;
  readonly hasTwins: boolean;
}

/** An array that satisfies facts on arrays; the shortest. */
export function buildArray(facts: readonly Literal[], search: Search): Built {
  const asked = ask(facts);
  const { min, max, each, demands, hasTwins, isDistinct } = asked;
  if (isDistinct && hasTwins) return none;
  const prefix = Math.max(
    0,
    ...[...each, ...demands].flatMap(({ from, to }) => [from, ...(isBounded(to) ? [to] : [])]),
  );
  // Behind the prefix all places are alike: items that serve no demand can be taken out of a longer array.
  const enough = Math.max(min, prefix + demands.length + (hasTwins ? 2 : 0));
  if (min > LONGEST) return undecided("a very long array");
  return firstFound(lengths(min, Math.min(max, enough), asked, search));
}

function isBounded(to: number | undefined): to is number {
  return to !== undefined && Number.isFinite(to);
}

function* lengths(min: number, max: number, asked: Asked, search: Search): Generator<Built> {
  for (let length = min; length <= max; length++) {
    if (search.steps <= 0) return yield undecided("the budget");
    const nothing: Filling = { places: [], demands: asked.demands, left: asked.limits.map(({ max: left }) => left) };
    yield firstFound(assignments(nothing, length, asked, search));
  }
}

function ask(facts: readonly Literal[]): Asked {
  let min = 0;
  let max = Number.POSITIVE_INFINITY;
  const each: (ArrayFact & { kind: "each" })[] = [];
  const demands: Demand[] = [];
  const limits: { claim: Claim; max: number }[] = [];
  let isDistinct = false;
  let hasTwins = false;
  for (const { claim, holds } of facts) {
    if (claim.kind !== "fact" || claim.fact.on !== "array") continue;
    const { fact } = claim;
    if (fact.kind === "each") {
      if (holds) each.push(fact);
      else
        demands.push({
          from: fact.from,
          to: fact.to ?? Number.POSITIVE_INFINITY,
          literal: { claim: fact.claim, holds: false },
        });
    } else if (fact.kind === "distinct") {
      if (holds) isDistinct = true;
      else hasTwins = true;
    } else {
      const isMin = (fact.side === "min") === holds;
      const count = holds ? fact.count : isMin ? fact.count + 1 : fact.count - 1;
      if (fact.kind === "size") {
        if (isMin) min = Math.max(min, count);
        else max = Math.min(max, count);
      } else if (isMin) {
        const literal = { claim: fact.claim, holds: true };
        demands.push(...Array.from({ length: count }, () => ({ from: 0, to: Number.POSITIVE_INFINITY, literal })));
      } else limits.push({ claim: fact.claim, max: count });
    }
  }
  return { min, max, each, demands, limits, isDistinct, hasTwins };
}

/** The first places of an array, and what is left for the others. */
interface Filling {
  /** What is asked of the item at each place. */
  readonly places: readonly (readonly Literal[])[];
  readonly demands: readonly Demand[];
  /** How often each limited claim may still be true. */
  readonly left: readonly number[];
}

/** Chooses, place by place, which demands an item serves and which limited claims are true of it. */
function* assignments(filling: Filling, length: number, asked: Asked, search: Search): Generator<Built> {
  const { places, demands, left } = filling;
  if (left.some((count) => count < 0)) return;
  const index = places.length;
  if (index === length) {
    if (demands.length === 0) yield finish(places, asked, search);
    return;
  }
  if (search.steps <= 0) return yield undecided("the budget");
  const general = asked.each
    .filter(({ from, to }) => from <= index && index < (to ?? Number.POSITIVE_INFINITY))
    .map(({ claim }): Literal => ({ claim, holds: true }));
  for (const served of servings(index, demands, length)) {
    const rest = demands.filter((demand) => !served.includes(demand));
    for (const limited of limitings(asked.limits.length)) {
      const literals = [
        ...general,
        ...served.map(({ literal }) => literal),
        ...asked.limits.map(({ claim }, at): Literal => ({ claim, holds: limited[at] === true })),
      ];
      const attempt = find(literals, search);
      if ("none" in attempt) continue;
      if ("undecided" in attempt) yield attempt;
      const remaining = left.map((count, at) => (limited[at] ? count - 1 : count));
      const next: Filling = { places: [...places, literals], demands: rest, left: remaining };
      yield* assignments(next, length, asked, search);
    }
  }
}

/** The sets of demands that an item can serve, so that the other ones can be served by later ones. */
function servings(index: number, demands: readonly Demand[], length: number): readonly (readonly Demand[])[] {
  const isLast = ({ to }: Demand): boolean => to <= index + 1 || index + 1 >= length;
  let sets: readonly (readonly Demand[])[] = [[]];
  const seen = new Set<number>();
  for (const demand of demands) {
    const key = signed(demand.literal);
    const alike = demands.filter(({ literal }) => signed(literal) === key).length;
    if (demand.from > index || demand.to <= index) {
      if (demand.to <= index) return [];
      continue;
    }
    // Of demands that say the same, an item serves the first one only.
    if (demand.to === Number.POSITIVE_INFINITY && demand.from === 0 && seen.has(key)) {
      if (isLast(demand)) return [];
      continue;
    }
    seen.add(key);
    const mustServe =
      isLast(demand) || (demand.from === 0 && alike > length - index - 1 && demand.to === Number.POSITIVE_INFINITY);
    sets = sets.flatMap((set) => (mustServe ? [[...set, demand]] : [[...set, demand], set]));
  }
  return sets;
}

function limitings(count: number): readonly (readonly boolean[])[] {
  let all: readonly (readonly boolean[])[] = [[]];
  for (let index = 0; index < count; index++)
    all = all.flatMap((one) => [
      [...one, false],
      [...one, true],
    ]);
  return all;
}

/** Items for the literals of each place, if need be all different, or two of them equal. */
function finish(places: readonly (readonly Literal[])[], asked: Asked, search: Search): Built {
  if (asked.isDistinct) return distinctValues(places, search);
  if (asked.hasTwins) return firstFound(twins(places, search));
  return together(places.map((literals) => find(literals, search)));
}

function together(items: readonly Built[]): Built {
  if (items.some((item) => "none" in item)) return none;
  const doubts = items.flatMap((item) => ("undecided" in item ? item.undecided : []));
  if (doubts.length > 0) return undecided(...doubts);
  return { value: items.flatMap((item): Json[] => ("value" in item ? [item.value] : [])) };
}

function* twins(places: readonly (readonly Literal[])[], search: Search): Generator<Built> {
  const tried = new Set<string>();
  for (const [one, some] of places.entries()) {
    for (const [other, others] of places.entries()) {
      const both = [...some, ...others];
      const key = literalsKey(both);
      if (other <= one || tried.has(key)) continue;
      tried.add(key);
      yield together(places.map((literals, index) => find(index === one || index === other ? both : literals, search)));
    }
  }
}
