import { encodeIprivate, encodeUcschar } from "./format-ucschar.ts";

const PERCENT = /%(?![\dA-Fa-f]{2})/;

// Templates without characters beyond ASCII are told in one pass.
const LITERALS = "[!#$&-;=?-[\\]_a-z~]*";
const OCTET = "%[\\dA-Fa-f]{2}";
const NAME: string = `(?:\\w|${OCTET})+`;
const SPECIFIER: string = `${NAME}(?:\\.${NAME})*(?::[1-9]\\d{0,3}|\\*)?`;
const PLAIN: RegExp = /* @__PURE__ */ new RegExp(
  `^${LITERALS}(?:(?:${OCTET}|\\{[+#./;?&=,!@|]?${SPECIFIER}(?:,${SPECIFIER})*\\})${LITERALS})*$`,
);
/** Longer ones are too long for an expression that engines may have to step back in. */
const LONGEST_PLAIN = 1000;
const INTERNATIONAL = /[^\0-\x7f]/;
const EXPRESSION = /\{[^{}]*\}/g;
const OPERATOR = /^\{[+#./;?&=,!@|]/;
const FOREIGN = /[^!#-;=?-[\]_a-z~]/;
const VARIABLE = /^[\w.%]+(?::[1-9]\d{0,3}|\*)?$/;
const MISPLACED_DOT = /^\.|\.\.|\.(?:[:*]|$)/;

/** Whether a string is a `URI-Template` of RFC 6570. */
export function matchesUriTemplate(text: string): boolean {
  if (text.length <= LONGEST_PLAIN) {
    if (PLAIN.test(text)) return true;
    if (!INTERNATIONAL.test(text)) return false;
  }
  // What is wrong with an expression is left in place, where its braces are wrong.
  const literals = text.replace(EXPRESSION, (expression) => (matchesExpression(expression) ? "/" : expression));
  const encoded = encodeIprivate(encodeUcschar(literals));
  return !FOREIGN.test(encoded) && !PERCENT.test(encoded);
}

function matchesExpression(expression: string): boolean {
  const variables = expression.slice(OPERATOR.test(expression) ? 2 : 1, -1);
  return variables.split(",").every(matchesVariable);
}

function matchesVariable(variable: string): boolean {
  if (!VARIABLE.test(variable) || PERCENT.test(variable)) return false;
  return !MISPLACED_DOT.test(variable);
}
