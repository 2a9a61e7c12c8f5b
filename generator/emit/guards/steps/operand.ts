import { code, type Expression, join } from "../../../code/expression.ts";
import { isLonger } from "../../../code/open-names.ts";
import type { Step } from "./step.ts";

/** Longer than this, an expression reads and compiles better as a function of its own. */
const LONGEST_OPERAND = 270;

const ALWAYS = code`true`;
const NEVER = code`false`;

/** The steps as one operand that is true where all succeed; undefined where statements are needed. */
export function operandOf(steps: readonly Step[]): Expression | undefined {
  const operands: Expression[] = [];
  let areKnown = true;
  for (const step of steps) {
    const one = operand(step);
    // Whatever stands beside it, nothing passes; and TypeScript refuses what can never be reached.
    if (one?.text === "false") return NEVER;
    if (one === undefined) areKnown = false;
    else if (one.text !== "true") operands.push(one);
  }
  if (!areKnown) return undefined;
  const [only] = operands;
  if (only === undefined) return ALWAYS;
  const joined = operands.length === 1 ? only : code`(${join(operands, " && ")})`;
  return isLonger(joined.text, LONGEST_OPERAND) ? undefined : joined;
}

function operand(step: Step): Expression | undefined {
  switch (step.kind) {
    case "assert": {
      const then = step.then === undefined ? ALWAYS : operandOf(step.then);
      if (then === undefined) return undefined;
      const own = step.implied ? ALWAYS : parenthesised(step.hint ?? step.test);
      if (then.text === "true") return own;
      if (own.text === "false" || then.text === "false") return NEVER;
      return own.text === "true" ? then : code`(${own} && ${then})`;
    }
    case "when": {
      const then = operandOf(step.then);
      const otherwise = step.else === undefined ? ALWAYS : operandOf(step.else);
      if (then === undefined || otherwise === undefined) return undefined;
      if (then.text === otherwise.text && (then.text === "true" || then.text === "false")) return then;
      if (otherwise.text === "true")
        return then.text === "false" ? not(step.test) : code`(${not(step.test)} || ${then})`;
      return code`(${step.test} ? ${then} : ${otherwise})`;
    }
    case "call":
      return step.steps === undefined ? step.is : operandOf(step.steps);
    case "branches":
      return parenthesised(step.test);
    default:
      return undefined;
  }
}

/** An expression that can stand beside any operator. */
function parenthesised(expression: Expression): Expression {
  return expression.form === undefined ? code`(${expression})` : expression;
}

/** An operand that is true where the expression is not. */
export function not(expression: Expression): Expression {
  if (expression.text === "true") return NEVER;
  if (expression.text === "false") return ALWAYS;
  return { text: `(${negated(expression)})`, names: expression.names, form: "group" };
}

/** The text of a condition that holds where the one given does not. */
export function negated({ text, form }: Expression): string {
  if (form === "negation") return text.slice(1);
  if (form === "comparison") return withOtherSign(text);
  return form === undefined || form === "order" ? `!(${text})` : `!${text}`;
}

/** A comparison with `!==` in the place of `===`, or the other way round: its left side is a word, which has none of them. */
function withOtherSign(comparison: string): string {
  const sign = comparison.indexOf("== ") - 1;
  return `${comparison.slice(0, sign)}${comparison[sign] === "!" ? "=" : "!"}${comparison.slice(sign + 1)}`;
}
