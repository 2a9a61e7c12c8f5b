import type { Json } from "../model/json.ts";
import { type Claim, type Literal, opposite, type Region } from "./claim.ts";
import { judgeAll } from "./judge.ts";
import { type Built, firstFound, none, undecided } from "./outcome.ts";
import { isInRegion } from "./region.ts";
import { find, type Search } from "./search.ts";

/** Objects that must have more members than this are no sample. */
const MAX_MEMBERS = 300;
/** More ways in which names can match patterns are not looked into one by one. */
const MAX_REGIONS = 128;

/** A member that must be there: its name lies in a region, and name and value satisfy literals. */
interface Demand {
  readonly region: Region;
  readonly name: readonly Literal[];
  readonly value: readonly Literal[];
}

/** What is asked of an object, sorted. */
interface Asked {
  readonly min: number;
  readonly max: number;
  readonly absent: ReadonlySet<string>;
  readonly demands: readonly Demand[];
  readonly every: readonly { readonly region: Region; readonly claim: Claim }[];
  /** What is asked of every name. */
  readonly names: readonly Literal[];
  /** The names that anything speaks of by themselves. */
  readonly known: readonly string[];
  readonly patterns: readonly string[];
}

/** The members that were chosen, and what is asked of their values. */
type Members = ReadonlyMap<string, readonly Literal[]>;

/** An object that satisfies facts on objects; with as few members as can be. */
export function buildObject(facts: readonly Literal[], search: Search): Built {
  const asked = ask(facts);
  const { min, max, demands } = asked;
  if (min > max) return none;
  if (min > MAX_MEMBERS) return undecided("a very large object");
  // A member that is named leaves no choice, so those come first.
  const named = demands.filter(({ region }) => region.only !== undefined);
  const others = demands.filter(({ region }) => region.only === undefined);
  let members: Members = new Map();
  for (const { region, name, value } of named) {
    const only = region.only ?? "";
    if (asked.absent.has(only) || !isInRegion(only, region)) return none;
    members = new Map([...members, [only, [...(members.get(only) ?? []), ...value]]]);
    const verdict = judgeAll([...asked.names, ...name], only);
    if (verdict === false) return none;
    if (verdict === undefined) return undecided("the names of members");
  }
  const attempts = [...members].map(([name, value]) => find(literalsOf(name, value, asked), search));
  // One member that cannot be there outweighs others that are in doubt.
  const failed = attempts.find((attempt) => "none" in attempt) ?? attempts.find((attempt) => "undecided" in attempt);
  if (failed !== undefined) return failed;
  return firstFound(serve(members, others, asked, search));
}

function ask(facts: readonly Literal[]): Asked {
  let min = 0;
  let max = Number.POSITIVE_INFINITY;
  const absent = new Set<string>();
  const demands: Demand[] = [];
  const every: { region: Region; claim: Claim }[] = [];
  const names: Literal[] = [];
  for (const literal of facts) {
    const { claim, holds } = literal;
    if (claim.kind !== "fact" || claim.fact.on !== "object") continue;
    const { fact } = claim;
    if (fact.kind === "present") {
      if (holds) demands.push({ region: { only: fact.name }, name: [], value: [] });
      else absent.add(fact.name);
    } else if (fact.kind === "every") {
      if (holds) every.push(fact);
      else demands.push({ region: fact.region, name: [], value: [{ claim: fact.claim, holds: false }] });
    } else if (fact.kind === "names") {
      const asks = { claim: fact.claim, holds };
      if (holds) names.push(asks);
      else demands.push({ region: {}, name: [asks], value: [] });
    } else if ((fact.side === "min") === holds) min = Math.max(min, holds ? fact.count : fact.count + 1);
    else max = Math.min(max, holds ? fact.count : fact.count - 1);
  }
  const regions = [...every, ...demands].map(({ region }) => region);
  const known = regions.flatMap(({ only, not = [] }) => (only === undefined ? not : [only, ...not]));
  const patterns = regions.flatMap(({ like, unlike = [] }) => (like === undefined ? unlike : [like, ...unlike]));
  return { min, max, absent, demands, every, names, known: [...new Set(known)], patterns: [...new Set(patterns)] };
}

/** What the value of a member is asked, on account of its name and of what it was chosen for. */
function literalsOf(name: string, extra: readonly Literal[], { every }: Asked): readonly Literal[] {
  const general = every.filter(({ region }) => isInRegion(name, region)).map(({ claim }) => ({ claim, holds: true }));
  return [...general, ...extra];
}

/** Serves one demand after the other: by a member that is there, by one with a known name, or by one with a fresh name. */
function* serve(members: Members, demands: readonly Demand[], asked: Asked, search: Search): Generator<Built> {
  if (members.size > asked.max) return;
  if (search.steps <= 0) return yield undecided("the budget");
  const [demand, ...others] = demands;
  if (demand === undefined) return yield fill(members, asked, search);
  const names = new Set([...members.keys(), ...asked.known]);
  for (const attempt of candidates(demand, names, asked, search)) {
    if (typeof attempt !== "string") {
      yield attempt;
      continue;
    }
    const value = [...(members.get(attempt) ?? []), ...demand.value];
    const found = find(literalsOf(attempt, value, asked), search);
    if ("none" in found) continue;
    if ("undecided" in found) yield found;
    else yield* serve(new Map([...members, [attempt, value]]), others, asked, search);
  }
}

/** Names that could serve a demand, or why there may be more. */
function* candidates(
  { region, name: asks }: Demand,
  names: ReadonlySet<string>,
  asked: Asked,
  search: Search,
): Generator<string | Built> {
  const literals = [...asked.names, ...asks];
  for (const name of names) {
    if (asked.absent.has(name) || !isInRegion(name, region)) continue;
    const verdict = judgeAll(literals, name);
    if (verdict === true) yield name;
    else if (verdict === undefined) yield undecided("the names of members");
  }
  const taken = [...names, ...asked.absent];
  yield* freshNames(region, literals, taken, asked, search);
}

/** A fresh name for each way in which names can match the patterns that anything speaks of. */
function* freshNames(
  region: Region,
  literals: readonly Literal[],
  taken: readonly string[],
  asked: Asked,
  search: Search,
): Generator<string | Built> {
  if (region.only !== undefined) return;
  const { claims } = search;
  const isString: Literal = { claim: claims.ofFact({ on: "any", kind: "types", types: ["string"] }), holds: true };
  const isTaken: Literal = {
    claim: claims.ofFact({ on: "any", kind: "values", values: [...new Set(taken)] }),
    holds: false,
  };
  const matches = (pattern: string): Literal => ({
    claim: claims.ofFact({ on: "string", kind: "match", pattern }),
    holds: true,
  });
  const required = [
    ...(region.like === undefined ? [] : [matches(region.like)]),
    ...(region.unlike ?? []).map(matches).map(opposite),
  ];
  const decided = new Set([region.like, ...(region.unlike ?? [])]);
  const free = asked.patterns.filter((pattern) => !decided.has(pattern)).map(matches);
  const base = [isString, ...(taken.length === 0 ? [] : [isTaken]), ...literals, ...required];
  let tried = 0;
  const ways = function* (signs: readonly Literal[], rest: readonly Literal[]): Generator<string | Built> {
    if (tried++ > MAX_REGIONS || search.steps <= 0) return yield undecided("many patterns for names");
    const found = find([...base, ...signs], search);
    if ("none" in found) return;
    const [next, ...others] = rest;
    if (next !== undefined) {
      yield* ways([...signs, opposite(next)], others);
      yield* ways([...signs, next], others);
    } else yield "value" in found ? String(found.value) : found;
  };
  yield* ways([], free);
}

/** Adds members until there are enough, and makes their values. */
function fill(members: Members, asked: Asked, search: Search): Built {
  const all = new Map(members);
  const doubts: Built[] = [];
  const spent = new Set<string>();
  while (all.size < asked.min) {
    const names = new Set([...asked.known].filter((name) => !all.has(name) && !spent.has(name)));
    const taken = { ...asked, absent: new Set([...asked.absent, ...all.keys(), ...spent]) };
    let isAdded = false;
    for (const attempt of candidates({ region: {}, name: [], value: [] }, names, taken, search)) {
      const found = typeof attempt === "string" ? find(literalsOf(attempt, [], asked), search) : attempt;
      if (typeof attempt === "string" && "value" in found) {
        all.set(attempt, []);
        isAdded = true;
        break;
      }
      if (typeof attempt === "string" && asked.known.includes(attempt)) spent.add(attempt);
      if ("undecided" in found) doubts.push(found);
    }
    if (!isAdded) return firstFound(doubts);
  }
  return valuesOf(all, asked, search);
}

function valuesOf(members: Members, asked: Asked, search: Search): Built {
  const entries: [string, Json][] = [];
  for (const [name, extra] of members) {
    const found = find(literalsOf(name, extra, asked), search);
    if (!("value" in found)) return found;
    entries.push([name, found.value]);
  }
  return { value: Object.fromEntries(entries) };
}
