import { code, type Expression, type Hoist, join } from "./expression.ts";
import { slices } from "./slices.ts";
import { unicodePattern } from "./unicode-pattern.ts";

const LITERAL = "(?:[A-Za-z0-9 _@:;,=<>!%&~#'\"`-]|\\\\[.^$*+?()[\\]{}|/\\\\-])+";
const ANCHORED: RegExp = new RegExp(`^(\\^)?(${LITERAL})(\\$)?$`, "u");

/**
 * An expression that is true where the pattern matches somewhere in the string `value`. A pattern that is only
 * an anchored literal needs no regular expression. What is emitted is in Unicode mode always.
 */
export function matches(value: Expression, given: string, hoist: Hoist): Expression {
  const pattern = unicodePattern(given) ?? given;
  return matchesLiteral(value, pattern) ?? code`${hoist(code`new RegExp(${pattern}, ${"u"})`)}.test(${value})`;
}

function matchesLiteral(value: Expression, pattern: string): Expression | undefined {
  const [, start, escaped, end] = ANCHORED.exec(pattern) ?? [];
  const literal = escaped?.replace(/\\(.)/gu, "$1");
  if (literal !== undefined && start && end) return code`${value} === ${literal}`;
  if (literal !== undefined && start) return code`${value}.startsWith(${literal})`;
  if (literal !== undefined && end) return code`${value}.endsWith(${literal})`;
  return undefined;
}

/** So many patterns are one regular expression at most: engines compile very long ones badly. */
const MAX_IN_ONE = 50;

/** What would mean another group inside of a larger pattern, or a second group of a name. */
const COUNTS_GROUPS: RegExp = /\\[1-9k]|\(\?<[^=!]/u;

/**
 * An expression that is true where any of the patterns matches somewhere in the string `value`. One regular expression
 * looks for many patterns in less time than each takes by itself, for an engine begins with what they share.
 */
export function matchesAny(value: Expression, given: readonly string[], hoist: Hoist): Expression {
  const patterns = [...new Set(given.map((one) => unicodePattern(one) ?? one))];
  const isApart = (pattern: string): boolean =>
    COUNTS_GROUPS.test(pattern) || matchesLiteral(value, pattern) !== undefined;
  const together = slices(
    patterns.filter((pattern) => !isApart(pattern)),
    MAX_IN_ONE,
  ).map((some) => some.map((pattern) => (some.length === 1 ? pattern : `(?:${pattern})`)).join("|"));
  const tests = [...patterns.filter(isApart), ...together].map((pattern) => matches(value, pattern, hoist));
  return code`(${join(tests, " || ")})`;
}
