import { code, type Expression, join } from "../../../code/expression.ts";
import { isLonger } from "../../../code/open-names.ts";
import type { Step } from "./step.ts";

/** Longer than this, an expression reads and compiles better as a function of its own. */
const LONGEST_OPERAND = 270;

/** The steps as one operand that is true where all succeed; undefined where statements are needed. */
export function operandOf(steps: readonly Step[]): Expression | undefined {
  const operands = steps.map(operand).filter((one) => one?.text !== "true");
  if (operands.length === 0) return code`true`;
  // Whatever stands beside it, nothing passes; and TypeScript refuses what can never be reached.
  if (operands.some((one) => one?.text === "false")) return code`false`;
  const known = operands.filter((one) => one !== undefined);
  if (known.length < operands.length) return undefined;
  const [only] = known;
  const joined = known.length === 1 && only !== undefined ? only : code`(${join(known, " && ")})`;
  return isLonger(joined.text, LONGEST_OPERAND) ? undefined : joined;
}

function operand(step: Step): Expression | undefined {
  switch (step.kind) {
    case "assert": {
      const then = operandOf(step.then ?? []);
      if (then === undefined) return undefined;
      const own = step.implied ? code`true` : parenthesised(step.hint ?? step.test);
      if (then.text === "true") return own;
      if (own.text === "false" || then.text === "false") return code`false`;
      return own.text === "true" ? then : code`(${own} && ${then})`;
    }
    case "when": {
      const then = operandOf(step.then);
      const otherwise = operandOf(step.else ?? []);
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
  if (expression.text === "true" || expression.text === "false") return code`${expression.text === "false"}`;
  return { text: `(${negated(expression)})`, names: expression.names, form: "group" };
}

/** The text of a condition that holds where the one given does not. */
export function negated({ text, form, opposite }: Expression): string {
  if (opposite !== undefined) return opposite;
  return form === undefined || form === "order" ? `!(${text})` : `!${text}`;
}
