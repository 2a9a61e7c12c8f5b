import type { Json } from "../model/json.ts";
import { type BaseType, type JsonTypesOf, typeOfValue } from "../model/shape/json-types.ts";
import { buildArray } from "./arrays.ts";
import { type Clause, type Conjunction, type Literal, opposite, type Side } from "./claim.ts";
import { type Claims, literalsKey, signed } from "./claims.ts";
import { judgeAll } from "./judge.ts";
import type { Languages } from "./languages.ts";
import { buildNumber } from "./numbers.ts";
import { buildObject } from "./objects.ts";
import { open } from "./open.ts";
import { type Built, firstFound, none, type Reason, undecided } from "./outcome.ts";
import { buildString } from "./strings.ts";

/** What a search has, knows, and may still spend. It lives as long as the question, or as the models. */
export interface Search {
  readonly claims: Claims;
  readonly languages: Languages;
  readonly jsonTypes: (side: Side) => JsonTypesOf;
  /** What literals come to, by their numbers, for each type. */
  readonly opened: ReadonlyMap<BaseType, Map<number, readonly Clause[] | undefined>>;
  /** What is known of sets of literals, by their keys. */
  readonly known: Map<string, Built>;
  /** The sets that are being looked into, outermost first. */
  readonly open: ReadonlySet<number>[];
  /** The outermost of them that a dead end was found at, by its index. */
  deadEnd: number;
  /** How many steps are left. */
  steps: number;
}

const DEEPEST = 40;

/** So many facts, or choices beside a candidate, take about as long as one step. */
const LOOKED_AT_IN_STEP = 2;

/** An instance of which all literals are true, or a proof that there is none. */
export function find(given: readonly Literal[], search: Search): Built {
  const literals = [...new Map(given.map((literal) => [signed(literal), literal])).values()];
  const numbers = new Set(literals.map(signed));
  if (literals.some((literal) => numbers.has(-signed(literal)) && !isOpaque(literal))) return none;
  const key = literalsKey(literals);
  const known = search.known.get(key);
  if (known !== undefined) return known;
  // The smallest instance of a set of literals holds no instance of the same ones, nor of the same ones and more.
  const again = search.open.findIndex((outer) => [...outer].every((number) => numbers.has(number)));
  if (again >= 0) {
    search.deadEnd = Math.min(search.deadEnd, again);
    return none;
  }
  if (search.open.length >= DEEPEST) return undecided("too deep a nesting");
  if (search.steps <= 0) return undecided("the budget");
  const depth = search.open.length;
  const before = search.deadEnd;
  search.deadEnd = Number.POSITIVE_INFINITY;
  search.open.push(numbers);
  const found = firstFound(ofTypes(literals, search));
  search.open.pop();
  // What rests on a dead end further out is no proof anywhere else.
  const isProof = search.deadEnd >= depth;
  if (("value" in found || isProof) && search.steps > 0) search.known.set(key, found);
  search.deadEnd = isProof ? before : Math.min(before, search.deadEnd);
  return found;
}

/** From what is quickly told to what takes longest. */
const TYPES: readonly BaseType[] = ["number", "string", "boolean", "null", "array", "object"];

function* ofTypes(literals: readonly Literal[], search: Search): Generator<Built> {
  for (const type of TYPES) {
    if (!literals.every((literal) => mayBe(literal, type, search))) continue;
    const state: State = { type, literals, asserted: new Map(), facts: [], clauses: [] };
    yield assume(state, literals, search) ? settle(state, search) : none;
  }
}

/** Whether instances of a type can satisfy a literal, as far as that is plain to see. */
function mayBe({ claim, holds }: Literal, type: BaseType, { jsonTypes }: Search): boolean {
  return !holds || claim.kind !== "shape" || jsonTypes(claim.side)(claim.shape).includes(type);
}

/** What is assumed of an instance of one type. */
interface State {
  readonly type: BaseType;
  /** What was asked. */
  readonly literals: readonly Literal[];
  /** What is assumed, by the numbers of claims. */
  readonly asserted: Map<number, boolean>;
  readonly facts: Literal[];
  clauses: readonly Clause[];
}

/** Assumes literals and whatever follows at once; false where that is a contradiction. */
function assume(state: State, given: Conjunction, search: Search): boolean {
  const todo = [...given];
  for (;;) {
    for (let literal = todo.pop(); literal !== undefined; literal = todo.pop()) {
      const known = state.asserted.get(literal.claim.id);
      if (known === literal.holds) continue;
      if (known !== undefined && !isOpaque(literal)) return false;
      search.steps--;
      state.asserted.set(literal.claim.id, literal.holds);
      const clauses = opened(literal, state.type, search);
      if (clauses === undefined) state.facts.push(literal);
      else state.clauses = [...state.clauses, ...clauses];
    }
    const left: Clause[] = [];
    for (const clause of state.clauses) {
      const live = simplified(clause, state, search);
      if (live === undefined) continue;
      const [only, another] = live;
      if (only === undefined) return false;
      if (another === undefined) todo.push(...only);
      else left.push(live);
    }
    state.clauses = left;
    if (todo.length === 0) return true;
  }
}

function opened(literal: Literal, type: BaseType, search: Search): readonly Clause[] | undefined {
  const known = search.opened.get(type);
  const number = signed(literal);
  if (known?.has(number)) return known.get(number);
  const clauses = open(literal, type, search.claims);
  known?.set(number, clauses);
  return clauses;
}

/** What is left of a clause; undefined where it is true already. */
function simplified(clause: Clause, state: State, search: Search): Clause | undefined {
  const live: Conjunction[] = [];
  for (const way of clause) {
    if (way.every(({ claim, holds }) => state.asserted.get(claim.id) === holds)) return undefined;
    if (way.every((literal) => isPossible(literal, state, search))) live.push(way);
  }
  return live;
}

function isPossible(literal: Literal, { asserted, type }: State, search: Search): boolean {
  const known = asserted.get(literal.claim.id);
  if (known !== undefined && known !== literal.holds && !isOpaque(literal)) return false;
  return mayBe(literal, type, search);
}

function isOpaque({ claim }: Literal): boolean {
  return claim.kind === "fact" && claim.fact.kind === "opaque";
}

/**
 * Makes an instance from the facts alone. Where one of the choices that are open is not true of it, one is branched on.
 * Where no instance can be made, none can with more facts either.
 */
function settle(state: State, search: Search): Built {
  if (search.steps <= 0) return undecided("the budget");
  search.steps -= Math.ceil(state.facts.length / LOOKED_AT_IN_STEP);
  const candidate = build(state, search);
  if ("none" in candidate) return none;
  search.steps -= Math.ceil((state.literals.length + state.clauses.length) / LOOKED_AT_IN_STEP);
  if ("value" in candidate && judgeAll(state.literals, candidate.value) === true) return candidate;
  const clause = choose(state, candidate);
  if (clause !== undefined) return firstFound(branches(state, clause, search));
  return "value" in candidate ? undecided(...doubtsOf(state)) : candidate;
}

/** Why an instance of all facts is no answer: something could not be told of it. */
function doubtsOf({ facts }: State): readonly Reason[] {
  const doubts = facts.flatMap(({ claim }) =>
    claim.kind === "fact" && claim.fact.kind === "opaque" ? [claim.fact.reason] : [],
  );
  return doubts.length > 0 ? doubts : [{ why: "an instance that could not be confirmed" }];
}

/** The smallest choice that is not true of an instance of the facts. */
function choose({ clauses }: State, candidate: Built): Clause | undefined {
  const open =
    "value" in candidate
      ? clauses.filter((clause) => !clause.some((way) => judgeAll(way, candidate.value) === true))
      : clauses;
  return (open.length > 0 ? open : clauses).reduce<Clause | undefined>(
    (best, clause) => (best === undefined || clause.length < best.length ? clause : best),
    undefined,
  );
}

function* branches(state: State, clause: Clause, search: Search): Generator<Built> {
  const refuted: Literal[] = [];
  for (const way of clause) {
    const next: State = { ...state, asserted: new Map(state.asserted), facts: [...state.facts] };
    const found = assume(next, [...refuted, ...way], search) ? settle(next, search) : none;
    yield found;
    const [only, another] = way;
    // What was looked into in one branch need not be in the next ones.
    if ("none" in found && only !== undefined && another === undefined && !isOpaque(only)) refuted.push(opposite(only));
  }
}

function build(state: State, search: Search): Built {
  const { type, facts } = state;
  const listed = facts.flatMap(({ claim, holds }) =>
    holds && claim.kind === "fact" && claim.fact.kind === "values" ? [claim.fact.values] : [],
  );
  const [values] = listed;
  if (values !== undefined) return among(values, state);
  const builders: { readonly [Type in BaseType]: () => Built } = {
    null: () => among([null], state),
    boolean: () => among([true, false], state),
    number: () => buildNumber(facts, search),
    string: () => buildString(facts, search),
    array: () => buildArray(facts, search),
    object: () => buildObject(facts, search),
  };
  return builders[type]();
}

/** Where the values are listed, each is simply looked at. */
function among(values: readonly Json[], state: State): Built {
  const { type, literals } = state;
  return firstFound(
    values
      .filter((value) => typeOfValue(value) === type)
      .map((value) => {
        const verdict = judgeAll(literals, value);
        return verdict === undefined ? undecided(...doubtsOf(state)) : verdict ? { value } : none;
      }),
  );
}
