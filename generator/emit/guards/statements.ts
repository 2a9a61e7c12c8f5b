import type { Expression } from "../../code/expression.ts";
import { quote } from "../../code/literal.ts";
import type { Let, Step, Switch } from "./step.ts";

/** Gives an expression's text, and notes what it needs of its module: whatever is printed is there in the end. */
export type Print = (expression: Expression) => string;

/** Prints expressions, and adds what they need to the names. */
export function printer(names: Set<string>): Print {
  return (expression) => {
    for (const needed of expression.names) names.add(needed);
    return expression.text;
  };
}

/** Renders steps one behind the other. A local that no later statement speaks of is left out. */
export function renderAll(steps: readonly Step[], render: (step: Step) => string): string {
  let text = "";
  // Apart from what follows them, which is then searched as it is for each of them.
  let lets: string[] = [];
  for (const step of [...steps].reverse()) {
    if (step.kind !== "let") {
      text = render(step) + lets.join("") + text;
      lets = [];
    } else if ([text, ...lets].some((later) => speaksOf(later, step.name))) {
      lets.unshift(render(step));
    }
  }
  return lets.join("") + text;
}

/** Whether statements mention a local, strings aside. */
export function speaksOf(statements: string, local: string): boolean {
  for (let at = statements.indexOf(local); at !== -1; at = statements.indexOf(local, at + 1)) {
    const isName = !/[\w$.]/.test(statements.charAt(at - 1)) && !/[\w$]/.test(statements.charAt(at + local.length));
    if (isName && !isInString(statements, at)) return true;
  }
  return false;
}

/** Whether steps speak of a local. */
export function mentions(steps: readonly Step[], local: string): boolean {
  const isIn = (part: unknown): boolean => {
    if (typeof part === "string") return speaksOf(part, local);
    return typeof part === "object" && part !== null && Object.values(part).some(isIn);
  };
  return isIn(steps);
}

/** Whether a string stands at an index. None is longer than its line. */
function isInString(statements: string, at: number): boolean {
  let isInside = false;
  for (let index = statements.lastIndexOf("\n", at) + 1; index < at; index++) {
    const unit = statements.charAt(index);
    if (unit === '"') isInside = !isInside;
    else if (unit === "\\" && isInside) index++;
  }
  return isInside;
}

/** A local constant. */
export function letText({ name, type, value }: Let, print: Print): string {
  return `const ${name}${type === undefined ? "" : `: ${type}`} = ${print(value)};\n`;
}

/** The cases of a key. `render` makes the statements of each, with what ends it. */
export function switchText(
  { on, cases, otherwise }: Switch,
  print: Print,
  render: (steps: readonly Step[]) => string,
): string {
  const blocks = cases.map(({ key, steps }) => `case ${quote(key)}: {\n${render(steps)}}\n`);
  return `switch (${print(on)}) {\n${blocks.join("")}default: {\n${render(otherwise)}}\n}\n`;
}
