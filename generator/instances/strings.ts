import { FORMATS } from "../model/formats.ts";
import type { Literal } from "./claim.ts";
import { judge } from "./judge.ts";
import type { Allowed, SignedPattern } from "./languages.ts";
import { type Built, none, type Place, reasonAt, undecided } from "./outcome.ts";
import type { Search } from "./search.ts";
import { wordsOf } from "./words.ts";

/** Strings that are of few formats. */
const ODD: readonly string[] = ["a", " ", "{", "(", "\\"];

/** Words that are tried before the search ends without an answer. */
const MAX_WORDS = 200;

/** Words that are tried before those that are excluded are taken away. */
const FIRST_WORDS = 30;

/** Lengths beyond this are no length for a sample. */
const LONGEST = 4_000;

/** What is asked of a string, sorted. */
interface Asked {
  readonly min: number;
  readonly max: number;
  readonly others: ReadonlySet<string>;
  readonly patterns: readonly SignedPattern[];
  /** Where they stand. */
  readonly places: ReadonlyMap<string, Place>;
  readonly formats: readonly { readonly format: string; readonly holds: boolean; readonly at: Place | undefined }[];
}

/** A string that satisfies facts on strings; the shortest and most readable. */
export function buildString(facts: readonly Literal[], search: Search): Built {
  const asked = ask(facts);
  if (asked.min > asked.max) return none;
  if (asked.min > LONGEST) return undecided("a very long string");
  const accepts = (word: string): boolean => facts.every((fact) => judge(fact, word) === true);
  const sample = asked.formats
    .flatMap(({ format, holds }) => (holds ? [FORMATS.get(format)?.sample ?? ""] : ODD))
    .find(accepts);
  if (sample !== undefined) return { value: sample };
  const spend = (nodes: number): void => {
    search.steps -= nodes;
  };
  const allowed = search.languages.allowed(asked.patterns, asked.min, spend);
  if (allowed.language === undefined) return firstWord(plainWords(asked), asked, accepts, allowed);
  // Mostly one of the first words is none of those that are excluded, which spares taking them away.
  for (const word of firstWords(wordsOf(allowed.language))) if (accepts(word)) return { value: word };
  const left = search.languages.without(allowed, asked.others, spend);
  return firstWord(wordsOf(left.language ?? allowed.language), asked, accepts, left);
}

function firstWord(
  words: Iterable<string | undefined>,
  { max, others, formats, patterns, places }: Asked,
  accepts: (word: string) => boolean,
  { language, doubts }: Allowed,
): Built {
  const reasons = doubts.map(({ why, pattern = "" }) => reasonAt(why, places.get(pattern)));
  let tried = 0;
  for (const word of words) {
    if (word === undefined || tried++ > MAX_WORDS + others.size)
      return undecided(...(reasons.length === 0 ? ["too many strings"] : reasons));
    // Words come in the order of their lengths.
    if ([...word].length > max) break;
    if (accepts(word)) return { value: word };
  }
  const isOpen = formats.length > 0 || (language === undefined && patterns.length > 0);
  const open = formats.map(({ format, at }) => reasonAt(`the format ${format}`, at));
  if (isOpen || reasons.length > 0) return undecided(...reasons, ...(isOpen ? open : []));
  return none;
}

function* firstWords(words: Iterable<string | undefined>): Generator<string> {
  let left = FIRST_WORDS;
  for (const word of words) {
    if (word === undefined || left-- === 0) return;
    yield word;
  }
}

function ask(facts: readonly Literal[]): Asked {
  let min = 0;
  let max = Number.POSITIVE_INFINITY;
  const others = new Set<string>();
  const patterns: SignedPattern[] = [];
  const places = new Map<string, Place>();
  const formats: { format: string; holds: boolean; at: Place | undefined }[] = [];
  for (const { claim, holds } of facts) {
    if (claim.kind !== "fact") continue;
    const { fact, at } = claim;
    if (fact.kind === "match") {
      patterns.push({ pattern: fact.pattern, holds });
      if (at !== undefined) places.set(fact.pattern, at);
    } else if (fact.kind === "format") formats.push({ format: fact.format, holds, at });
    else if (fact.kind === "values") {
      for (const value of fact.values) if (typeof value === "string") others.add(value);
    } else if (fact.kind === "size") {
      if ((fact.side === "min") === holds) min = Math.max(min, holds ? fact.count : fact.count + 1);
      else max = Math.min(max, holds ? fact.count : fact.count - 1);
    }
  }
  return { min, max, others, patterns, places, formats };
}

/** Readable words where no pattern narrows anything. */
function* plainWords({ min, others }: Asked): Generator<string> {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  if (min === 0) yield "";
  for (let length = Math.max(1, min); ; length++) {
    // Longer words differ in their last letters, which is enough for as many as are excluded.
    const head = "a".repeat(Math.max(0, length - 2));
    for (const one of length > 1 ? letters : [""]) for (const other of letters) yield head + one + other;
    if (others.size >= letters.length) yield* moreCharacters(length, others.size + 1);
  }
}

function* moreCharacters(length: number, count: number): Generator<string> {
  for (let character = 0x20; character < 0x20 + count; character++)
    yield String.fromCodePoint(character).repeat(length);
}
