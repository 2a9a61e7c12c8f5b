import type { NFA } from "refa";
import { FORMATS } from "../model/formats.ts";
import { atLeast, complementOf, hasWord, intersectionOf, type Language, languageOf, otherThan } from "./automata.ts";
import type { Literal } from "./claim.ts";
import { judge } from "./judge.ts";
import { type Built, none, undecided } from "./outcome.ts";
import { wordsOf } from "./words.ts";

/** Looks up the languages of patterns, each of which is made once. */
export interface Languages {
  readonly matched: (pattern: string) => Language | undefined;
  readonly unmatched: (pattern: string) => NFA | undefined;
}

export function makeLanguages(): Languages {
  const matched = new Map<string, Language | undefined>();
  const unmatched = new Map<string, NFA | undefined>();
  const find = <Made>(known: Map<string, Made>, pattern: string, make: () => Made): Made => {
    const found = known.has(pattern) ? (known.get(pattern) as Made) : make();
    known.set(pattern, found);
    return found;
  };
  const languages: Languages = {
    matched: (pattern) => find(matched, pattern, () => languageOf(pattern)),
    unmatched: (pattern) =>
      find(unmatched, pattern, () => {
        const language = languages.matched(pattern);
        return language?.isExact ? complementOf(language.matched) : undefined;
      }),
  };
  return languages;
}

/** Strings that are of few formats. */
const ODD: readonly string[] = ["a", " ", "{", "(", "\\"];

/** Words that are tried before the search ends without an answer. */
const MOST_WORDS = 200;

/** Lengths beyond this are no length for a sample. */
const LONGEST = 4_000;

/** What is asked of a string, sorted. */
interface Asked {
  readonly least: number;
  readonly most: number;
  readonly others: ReadonlySet<string>;
  readonly patterns: readonly { readonly pattern: string; readonly holds: boolean }[];
  readonly formats: readonly { readonly format: string; readonly holds: boolean }[];
}

/** A string that satisfies facts on strings; the shortest and most readable. */
export function buildString(facts: readonly Literal[], languages: Languages): Built {
  const asked = ask(facts);
  if (asked.least > asked.most) return none;
  if (asked.least > LONGEST) return undecided("a very long string");
  const accepts = (word: string): boolean => facts.every((fact) => judge(fact, word) === true);
  const sample = asked.formats
    .flatMap(({ format, holds }) => (holds ? [FORMATS.get(format)?.sample ?? ""] : ODD))
    .find(accepts);
  if (sample !== undefined) return { value: sample };
  const { language, doubts } = languageFor(asked, languages);
  let tried = 0;
  for (const word of language === undefined ? plainWords(asked) : wordsOf(language)) {
    if (word === undefined || tried++ > MOST_WORDS + asked.others.size) return undecided(...doubts, "too many strings");
    // Words come in the order of their lengths.
    if ([...word].length > asked.most) break;
    if (accepts(word)) return { value: word };
  }
  const isOpen = asked.formats.length > 0 || (language === undefined && asked.patterns.length > 0);
  if (isOpen || doubts.length > 0) return undecided(...doubts, ...(isOpen ? ["formats"] : []));
  return none;
}

function ask(facts: readonly Literal[]): Asked {
  let least = 0;
  let most = Number.POSITIVE_INFINITY;
  const others = new Set<string>();
  const patterns: { pattern: string; holds: boolean }[] = [];
  const formats: { format: string; holds: boolean }[] = [];
  for (const { claim, holds } of facts) {
    if (claim.kind !== "fact") continue;
    const { fact } = claim;
    if (fact.kind === "match") patterns.push({ pattern: fact.pattern, holds });
    else if (fact.kind === "format") formats.push({ format: fact.format, holds });
    else if (fact.kind === "values") {
      for (const value of fact.values) if (typeof value === "string") others.add(value);
    } else if (fact.kind === "size") {
      if ((fact.side === "least") === holds) least = Math.max(least, holds ? fact.count : fact.count + 1);
      else most = Math.min(most, holds ? fact.count : fact.count - 1);
    }
  }
  return { least, most, others, patterns, formats };
}

/** The strings that all patterns allow, or more than these where something is in doubt; undefined for all strings. */
function languageFor(
  { patterns, least, others }: Asked,
  languages: Languages,
): { readonly language: NFA | undefined; readonly doubts: readonly string[] } {
  const doubts: string[] = [];
  let language: NFA | undefined;
  const narrow = (other: NFA | undefined, doubt: string): void => {
    const both = language === undefined || other === undefined ? (other ?? language) : intersectionOf(language, other);
    if (both === undefined || other === undefined) doubts.push(doubt);
    language = both ?? language;
  };
  for (const { pattern, holds } of patterns) {
    const doubt = `the pattern ${pattern}`;
    const matched = languages.matched(pattern);
    if (holds && matched?.isExact === false) doubts.push(doubt);
    narrow(holds ? matched?.matched : languages.unmatched(pattern), doubt);
  }
  if (least > 0 && language !== undefined) narrow(atLeast(least), `at least ${least} characters`);
  // Only some words of each set of them are looked at, so that those which are excluded must be gone before.
  const excluded = language === undefined ? [] : [...others].filter((word) => language && hasWord(language, word));
  if (excluded.length > 0) narrow(otherThan(excluded), "excluded strings");
  return { language, doubts };
}

/** Readable words where no pattern narrows anything. */
function* plainWords({ least, others }: Asked): Generator<string> {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  if (least === 0) yield "";
  for (let length = Math.max(1, least); ; length++) {
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
