import type { Expression } from "../../code/expression.ts";
import { quote } from "../../code/literal.ts";
import type { Let, Step, Switch } from "./step.ts";

/** Gives an expression's text, and notes which runtime helpers it needs. */
export type Print = (expression: Expression) => string;

/** A local constant. */
export function letText({ name, type, value }: Let, print: Print): string {
  return `const ${name}${type === undefined ? "" : `: ${type}`} = ${print(value)};\n`;
}

/** The cases of a key. `render` makes the statements of each. */
export function switchText(
  { on, cases, otherwise }: Switch,
  print: Print,
  render: (steps: readonly Step[]) => string,
): string {
  const blocks = cases.map(({ key, steps }) => `case ${quote(key)}: {\n${endBlock(render(steps))}}\n`);
  return `switch (${print(on)}) {\n${blocks.join("")}default: {\n${endBlock(render(otherwise))}}\n}\n`;
}

/** The statements of a case, with what ends it. Behind a sure refusal nothing may follow. */
function endBlock(statements: string): string {
  return /(^|\n)return false;\n$/.test(statements) ? statements : `${statements}break;\n`;
}
