import type { NFA } from "refa";
import { areApart, atLeast, complementOf, hasWord, intersectionOf, languageOf, otherThan, sizeOf } from "./automata.ts";

/** A pattern that matches, or one that does not. */
export interface SignedPattern {
  readonly pattern: string;
  readonly holds: boolean;
}

/** The strings that patterns allow, or more than these where something is in doubt; undefined for all strings. */
export interface Allowed {
  readonly language: NFA | undefined;
  readonly doubts: readonly Doubt[];
}

/** Why the strings may be fewer, and the pattern that is the reason, if one is. */
export interface Doubt {
  readonly why: string;
  readonly pattern?: string;
}

/** Looks up the languages of patterns, each of which is made once. */
export interface Languages {
  /** The strings of at least so many characters that all patterns allow. */
  readonly allowed: (patterns: readonly SignedPattern[], min: number, spend: Spend) => Allowed;
  /** Those that are none of some words. */
  readonly without: (allowed: Allowed, words: Iterable<string>, spend: Spend) => Allowed;
}

/** Is told what automata cost to make, in nodes. */
export type Spend = (nodes: number) => void;

export function makeLanguages(): Languages {
  const matched = remembering(languageOf, (language) => language?.matched);
  const unmatched = remembering(
    (pattern: string, spend: Spend) => {
      const language = matched(pattern, spend);
      return language?.isExact ? complementOf(language.matched) : undefined;
    },
    (language) => language,
  );
  const known = new Map<string, Allowed>();
  const withOneMore = (allowed: Allowed, { pattern, holds }: SignedPattern, spend: Spend): Allowed => {
    const own = matched(pattern, spend);
    const doubt = { why: `the pattern ${pattern}`, pattern };
    if (holds) {
      const both = narrowed(allowed, own?.matched, doubt, spend);
      return own?.isExact === false ? { ...both, doubts: [...both.doubts, doubt] } : both;
    }
    // Where none of the strings match anyway, they stay what they are.
    const isApart = own?.isExact === true && allowed.language !== undefined && areApart(allowed.language, own.matched);
    return isApart ? allowed : narrowed(allowed, unmatched(pattern, spend), doubt, spend);
  };
  const ofPatterns = (patterns: readonly SignedPattern[], spend: Spend): Allowed => {
    const key = keyOf(patterns);
    const found = known.get(key);
    if (found !== undefined) return found;
    // Searches add one pattern after the other, so that mostly all but one were together before.
    const isKnownWithout = (one: SignedPattern): boolean => known.has(keyOf(patterns.filter((other) => other !== one)));
    const last = patterns.find(isKnownWithout) ?? patterns[0];
    const rest = patterns.filter((one) => one !== last);
    const made =
      last === undefined ? { language: undefined, doubts: [] } : withOneMore(ofPatterns(rest, spend), last, spend);
    known.set(key, made);
    return made;
  };
  return {
    allowed: (patterns, min, spend) => {
      const allowed = ofPatterns(patterns, spend);
      if (min === 0 || allowed.language === undefined) return allowed;
      const key = `${min} ${keyOf(patterns)}`;
      const made = known.get(key) ?? narrowed(allowed, atLeast(min), { why: `at least ${min} characters` }, spend);
      known.set(key, made);
      return made;
    },
    without: (allowed, words, spend) => {
      const { language } = allowed;
      const inside = language === undefined ? [] : [...words].filter((word) => hasWord(language, word));
      return inside.length === 0 ? allowed : narrowed(allowed, otherThan(inside), { why: "excluded strings" }, spend);
    },
  };
}

function keyOf(patterns: readonly SignedPattern[]): string {
  return JSON.stringify(patterns.map(({ pattern, holds }) => `${holds} ${pattern}`).sort());
}

function narrowed({ language, doubts }: Allowed, other: NFA | undefined, doubt: Doubt, spend: Spend): Allowed {
  const both = language === undefined || other === undefined ? (other ?? language) : intersectionOf(language, other);
  spend(sizeOf(both));
  const isDoubtful = both === undefined || other === undefined;
  return { language: both ?? language, doubts: isDoubtful ? [...doubts, doubt] : doubts };
}

/** Makes what belongs to a pattern once. */
function remembering<Made>(
  make: (pattern: string, spend: Spend) => Made,
  languageIn: (made: Made) => NFA | undefined,
): (pattern: string, spend: Spend) => Made {
  const known = new Map<string, Made>();
  return (pattern, spend) => {
    if (known.has(pattern)) return known.get(pattern) as Made;
    const made = make(pattern, spend);
    spend(sizeOf(languageIn(made)));
    known.set(pattern, made);
    return made;
  };
}
