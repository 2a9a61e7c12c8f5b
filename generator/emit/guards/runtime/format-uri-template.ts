import { encodeIprivate, encodeUcschar } from "./format-ucschar.ts";

const PERCENT = /%(?![\dA-Fa-f]{2})/;

/** Whether a string is a `URI-Template` of RFC 6570. */
export function matchesUriTemplate(text: string): boolean {
  // What is wrong with an expression is left in place, where its braces are wrong.
  const literals = text.replace(/\{[^{}]*\}/g, (expression) => (matchesExpression(expression) ? "/" : expression));
  const encoded = encodeIprivate(encodeUcschar(literals));
  return !/[^!#-;=?-[\]_a-z~]/.test(encoded) && !PERCENT.test(encoded);
}

function matchesExpression(expression: string): boolean {
  const variables = expression.slice(/^\{[+#./;?&=,!@|]/.test(expression) ? 2 : 1, -1);
  return variables.split(",").every(matchesVariable);
}

function matchesVariable(variable: string): boolean {
  if (!/^[\w.%]+(?::[1-9]\d{0,3}|\*)?$/.test(variable) || PERCENT.test(variable)) return false;
  return !/^\.|\.\.|\.(?:[:*]|$)/.test(variable);
}
