import { CharSet, DFA, type Element, isDisjointWith, JS, NFA, type NoParent } from "refa";
import { unicodePattern } from "../code/unicode-pattern.ts";

/** Automata that would become larger are not made. */
const MAX_NODES = 10_000;

const LAST_CHARACTER = 0x10ffff;

/** The strings that a pattern matches somewhere, or that it matches nowhere. */
export interface Language {
  readonly matched: NFA;
  /** False where the pattern has what automata cannot say; then `matched` is wider than the truth. */
  readonly isExact: boolean;
}

/** What may follow at a place of a string, which depends on whether that is its beginning. */
interface Rest {
  readonly first: NFA;
  readonly later: NFA;
}

type Node = NoParent<Element>;
type Row = { readonly elements: readonly Node[] };

/** The language of a pattern; undefined where it is too large. */
export function languageOf(pattern: string): Language | undefined {
  const source = unicodePattern(pattern) ?? pattern;
  const exact = attempt(() => matchedBy(source, "parse"));
  if (exact !== undefined) return { matched: exact, isExact: true };
  const wider = attempt(() => matchedBy(source, "ignore"));
  return wider && { matched: wider, isExact: false };
}

/** What is not of a language; undefined where that takes too large an automaton. */
export function complementOf(language: NFA): NFA | undefined {
  return attempt(() => complement(language));
}

/** What is of both languages; undefined where that takes too large an automaton. */
export function intersectionOf(one: NFA, other: NFA): NFA | undefined {
  return attempt(() => intersection(one, other));
}

/** Whether no string is known to be of both languages; false where that is not easily told. */
export function areApart(one: NFA, other: NFA): boolean {
  const apart = attempt(() => isDisjointWith(one, other, MAX_NODES));
  return apart === true;
}

/** All strings but some; undefined where that takes too large an automaton. */
export function otherThan(words: readonly string[]): NFA | undefined {
  const characters = words.map((word) => Array.from(word, (character) => character.codePointAt(0) ?? 0));
  return attempt(() => complement(NFA.fromWords(characters, options(), factory())));
}

/** How many nodes an automaton has; as many as one can have at all where it was too large to be made. */
export function sizeOf(language: NFA | undefined): number {
  return language === undefined ? MAX_NODES : [...language.nodes()].length;
}

/** Whether a language has a string. */
export function hasWord(language: NFA, word: string): boolean {
  return language.test(Array.from(word, (character) => character.codePointAt(0) ?? 0));
}

/** The strings of at least so many code points. */
export function atLeast(count: number): NFA | undefined {
  return attempt(() => {
    const language = anything();
    for (let index = 0; index < count; index++) language.prepend(anyCharacter(), factory());
    return language;
  });
}

/** The library has no other way to tell that something is beyond it, or has become too large. */
function attempt<Made>(make: () => Made): Made | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function matchedBy(source: string, assertions: "parse" | "ignore"): NFA {
  const parser = JS.Parser.fromLiteral({ source, flags: "u" });
  const { expression } = parser.parse({ assertions, backreferences: assertions === "parse" ? "throw" : "unknown" });
  const { first, later } = choice(expression.alternatives, { first: anything(), later: anything() });
  const inside = later.copy(factory());
  inside.prepend(anything(), factory());
  inside.prepend(anyCharacter(), factory());
  return union(first, inside);
}

function choice(rows: readonly Row[], rest: Rest): Rest {
  return rows
    .map((row) => sequence(row.elements, rest))
    .reduce((one, other) => ({ first: union(one.first, other.first), later: union(one.later, other.later) }), {
      first: nothing(),
      later: nothing(),
    });
}

function sequence(elements: readonly Node[], rest: Rest): Rest {
  return elements.reduceRight((behind, element) => before(element, behind), rest);
}

/** What may follow before an element, given what may follow behind it. */
function before(element: Node, rest: Rest): Rest {
  if (!hasAssertion(element)) {
    const own = NFA.fromRegex([{ type: "Concatenation", elements: [element] }], options(), {}, factory());
    return followed(own, rest);
  }
  // What a group has matched may be anything.
  if (element.type === "Unknown") return followed(anything(), rest);
  if (element.type === "Alternation") return choice(element.alternatives, rest);
  if (element.type === "Quantifier") return repeated(element, rest);
  if (element.type === "Assertion") return asserted(element, rest);
  throw new Error(`no automaton says ${element.type}`);
}

function followed(own: NFA, rest: Rest): Rest {
  const later = own.copy(factory());
  later.append(rest.later, factory());
  if (!own.test([])) return { first: later, later };
  const nonempty = own.copy(factory());
  nonempty.withoutEmptyWord();
  nonempty.append(rest.later, factory());
  return { first: union(nonempty, rest.first), later };
}

function repeated({ min, max, alternatives }: Node & { type: "Quantifier" }, rest: Rest): Rest {
  if (max > 8) throw new Error("no automaton says assertions that are repeated without end");
  let found = rest;
  for (let index = 0; index < max; index++) {
    const once = choice(alternatives, found);
    const isNeeded = max - index <= min;
    // Behind `min` repetitions each further one may be left out, and all behind it.
    found = isNeeded ? once : { first: union(once.first, rest.first), later: union(once.later, rest.later) };
  }
  return found;
}

function asserted({ kind, negate, alternatives }: Node & { type: "Assertion" }, rest: Rest): Rest {
  const isEdge = negate && alternatives.length === 1 && isAnyCharacter(alternatives[0]);
  if (kind === "behind") {
    if (!isEdge) throw new Error("no automaton says what stands before");
    return { first: rest.first, later: nothing() };
  }
  const wanted = choice(alternatives, { first: anything(), later: anything() });
  const limit = (own: NFA, ahead: NFA): NFA => intersection(own, negate ? complement(ahead) : ahead);
  return { first: limit(rest.first, wanted.first), later: limit(rest.later, wanted.later) };
}

function isAnyCharacter(row: Row | undefined): boolean {
  const [only, another] = row?.elements ?? [];
  return only?.type === "CharacterClass" && another === undefined && only.characters.isAll;
}

function hasAssertion(element: Node): boolean {
  if (element.type === "Assertion" || element.type === "Unknown") return true;
  if (element.type === "CharacterClass") return false;
  return element.alternatives.some((row: Row) => row.elements.some(hasAssertion));
}

function union(one: NFA, other: NFA): NFA {
  const both = one.copy(factory());
  both.union(other, factory());
  return both;
}

function intersection(one: NFA, other: NFA): NFA {
  return NFA.fromIntersection(one, other, factory());
}

function complement(language: NFA): NFA {
  const deterministic = DFA.fromFA(language, new DFA.LimitedNodeFactory(MAX_NODES));
  deterministic.complement(new DFA.LimitedNodeFactory(MAX_NODES));
  deterministic.minimize();
  return NFA.fromFA(deterministic, factory());
}

function options(): { readonly maxCharacter: number } {
  return { maxCharacter: LAST_CHARACTER };
}

function factory(): NFA.LimitedNodeFactory {
  return new NFA.LimitedNodeFactory(MAX_NODES);
}

function anything(): NFA {
  return NFA.all(options(), factory());
}

function nothing(): NFA {
  return NFA.empty(options(), factory());
}

function anyCharacter(): NFA {
  return NFA.fromCharSet(CharSet.all(LAST_CHARACTER), factory());
}
