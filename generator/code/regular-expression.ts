import { code, type Expression, type Hoist } from "./expression.ts";
import { unicodePattern } from "./unicode-pattern.ts";

const LITERAL = "(?:[A-Za-z0-9 _@:;,=<>!%&~#'\"`-]|\\\\[.^$*+?()[\\]{}|/\\\\-])+";
const ANCHORED: RegExp = new RegExp(`^(\\^)?(${LITERAL})(\\$)?$`, "u");

/**
 * An expression that is true where the pattern matches somewhere in the string `value`. A pattern that is only
 * an anchored literal needs no regular expression. What is emitted is in Unicode mode always.
 */
export function matches(value: Expression, given: string, hoist: Hoist): Expression {
  const pattern = unicodePattern(given) ?? given;
  const [, start, escaped, end] = ANCHORED.exec(pattern) ?? [];
  const literal = escaped?.replace(/\\(.)/gu, "$1");
  if (literal !== undefined && start && end) return code`${value} === ${literal}`;
  if (literal !== undefined && start) return code`${value}.startsWith(${literal})`;
  if (literal !== undefined && end) return code`${value}.endsWith(${literal})`;
  return code`${hoist(code`new RegExp(${pattern}, ${"u"})`)}.test(${value})`;
}
