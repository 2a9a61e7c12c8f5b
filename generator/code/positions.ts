import { createRequire } from "node:module";
import type * as regexpp from "@eslint-community/regexpp";
import type { AST } from "@eslint-community/regexpp";

const require = createRequire(import.meta.url);

/** A regular expression as its positions: each character or class in it, and which may follow which. */
export interface Positions {
  /** The atoms' source, by position: `a`, `[b-d]`, `\d`. */
  readonly atoms: readonly string[];
  readonly follow: readonly ReadonlySet<number>[];
  /** Positions that one string can lead through a loop in two ways: by loops around loops, or by parts left empty. */
  readonly doubled: ReadonlySet<number>;
  /** Whether anything is asked of what stands behind the match: an end, a boundary, a lookahead. */
  readonly asksAfter: boolean;
  /** Where a match may end. */
  readonly last: ReadonlySet<number>;
}

/** Repetitions beyond this are as good as endless. */
const MANY = 40;
const MAX_POSITIONS = 300;
/** A part that may be empty and is wanted so often is passed in so many ways that it is as bad as loops around loops. */
const MANY_EMPTY = 16;

interface Fragment {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly isNullable: boolean;
}

const EMPTY: Fragment = { first: [], last: [], isNullable: true };

/**
 * The positions of a pattern in Unicode mode (Glushkov's construction). Undefined where it has too many, or refers
 * back to what it matched. What looks around is taken as always true.
 */
export function positionsOf(pattern: string): Positions | undefined {
  const atoms: string[] = [];
  const follow: Set<number>[] = [];
  const doubled = new Set<number>();
  let asksAfter = false;
  let isKnown = true;

  const link = (from: readonly number[], to: readonly number[], isLoop: boolean): void => {
    for (const one of from) {
      for (const next of to) {
        if (isLoop && follow[one]?.has(next)) doubled.add(one);
        follow[one]?.add(next);
      }
    }
  };
  const chain = (one: Fragment, other: Fragment): Fragment => {
    link(one.last, other.first, false);
    return {
      first: one.isNullable ? [...one.first, ...other.first] : one.first,
      last: other.isNullable ? [...one.last, ...other.last] : other.last,
      isNullable: one.isNullable && other.isNullable,
    };
  };
  const loop = (body: Fragment): Fragment => {
    link(body.last, body.first, true);
    return body;
  };
  const atom = (raw: string): Fragment => {
    const position = atoms.push(raw) - 1;
    follow.push(new Set());
    if (atoms.length > MAX_POSITIONS) isKnown = false;
    return { first: [position], last: [position], isNullable: false };
  };
  const choice = (alternatives: readonly AST.Alternative[]): Fragment => {
    const parts = alternatives.map(({ elements }) => elements.map(element).reduce(chain, EMPTY));
    return {
      first: parts.flatMap((part) => part.first),
      last: parts.flatMap((part) => part.last),
      isNullable: parts.some((part) => part.isNullable),
    };
  };
  const repeat = ({ element: body, min, max }: AST.Quantifier): Fragment => {
    const isEndless = max > MANY;
    const copies = isEndless ? Math.max(Math.min(min, MANY), 1) : max;
    let repeated = EMPTY;
    // Where the next copy begins: behind all that are needed, then behind the last one only.
    let before: readonly number[] = [];
    for (let copy = 1; copy <= copies && isKnown; copy++) {
      const one = isEndless && copy === copies ? loop(element(body)) : element(body);
      if (one.isNullable && min >= MANY_EMPTY) {
        for (const position of loop(one).last) doubled.add(position);
        return one;
      }
      if (copy <= Math.max(min, 1)) {
        repeated = chain(repeated, one);
        before = repeated.last;
      } else {
        link(before, one.first, false);
        repeated = { ...repeated, last: [...repeated.last, ...one.last] };
        before = one.last;
      }
    }
    return min === 0 ? { ...repeated, isNullable: true } : repeated;
  };
  const element = (node: AST.Element | AST.QuantifiableElement): Fragment => {
    if (node.type === "Quantifier") return node.max === 0 || !isKnown ? EMPTY : repeat(node);
    if (node.type === "Group" || node.type === "CapturingGroup") return choice(node.alternatives);
    if (node.type === "Assertion") {
      asksAfter ||= node.kind !== "start" && node.kind !== "lookbehind";
      return EMPTY;
    }
    if (node.type !== "Backreference") return atom(node.raw);
    isKnown = false;
    return EMPTY;
  };

  const parsed = parse(pattern);
  if (parsed === undefined) return undefined;
  const { last } = choice(parsed.alternatives);
  return isKnown ? { atoms, follow, doubled, asksAfter, last: new Set(last) } : undefined;
}

/**
 * Undefined for what the engine knows and the parser does not yet: scripts of a newer Unicode. The parser is loaded where it is
 * first asked for: a run after few changes mostly reads no pattern.
 */
function parse(pattern: string): AST.Pattern | undefined {
  const { RegExpParser }: typeof regexpp = require("@eslint-community/regexpp");
  try {
    return new RegExpParser().parsePattern(pattern, undefined, undefined, { unicode: true });
  } catch {
    return undefined;
  }
}
