import type { Expression } from "../../../code/expression.ts";
import { quote } from "../../../code/literal.ts";
import { negated } from "../steps/operand.ts";
import type { Let, Step, Switch } from "../steps/step.ts";
import { inBlocks, type Statement } from "./blocks.ts";

/** Gives an expression's text, and notes the names that it speaks of: whatever is printed is there in the end. */
export interface Print {
  (expression: Expression): string;
  /** The names that were noted so far. */
  readonly names: ReadonlySet<string>;
  /** The same, in the order in which they were noted first. */
  readonly noted: readonly string[];
}

/** Prints expressions, and adds what they speak of to the names. */
export function printer(names: Set<string> = new Set()): Print {
  const noted: string[] = [];
  const print = (expression: Expression): string => {
    for (const name of expression.names) {
      if (names.has(name)) continue;
      names.add(name);
      noted.push(name);
    }
    return expression.text;
  };
  return Object.assign(print, { names, noted });
}

/** The text of a condition that holds where the one given does not. */
export function refusedText(test: Expression, print: Print): string {
  print(test);
  return negated(test);
}

/** Renders steps one behind the other. A local that no later statement speaks of is left out. */
export function renderAll(steps: readonly Step[], render: (step: Step) => string, { names, noted }: Print): string {
  const backwards: Statement[] = [];
  /** The statement that speaks last of each name, which is the first of them to be rendered. */
  const last = new Map<string, number>();
  for (const step of [...steps].reverse()) {
    if (step.kind === "let" && !names.has(step.name)) continue;
    const before = noted.length;
    const text = render(step);
    const index = backwards.length;
    for (const name of noted.slice(before)) last.set(name, index);
    const reach = step.kind === "let" ? index - (last.get(step.name) ?? index) : undefined;
    backwards.push({ text, reach });
  }
  return inBlocks(backwards.reverse());
}

/** Whether steps speak of a local. */
export function mentions(steps: readonly Step[], local: string): boolean {
  const isIn = (part: unknown): boolean => {
    if (part instanceof Set) return part.has(local);
    return typeof part === "object" && part !== null && Object.values(part).some(isIn);
  };
  return isIn(steps);
}

/** A local constant. */
export function letText({ name, type, value }: Let, print: Print): string {
  return `const ${name}${type === undefined ? "" : `: ${type}`} = ${print(value)};\n`;
}

/**
 * The cases of a key, told by its length first: engines compare a string with one case after the other. Cases that do
 * the same share a block. `render` makes the statements of each, and puts the end behind them where it can be reached. What follows a case is the next key.
 */
export function switchText(
  { on, cases, otherwise }: Switch,
  print: Print,
  render: (steps: readonly Step[], end: string) => string,
): string {
  const key = print(on);
  const lengths = [...new Set(cases.map((one) => one.key.length))].sort((a, b) => a - b);
  const groups = lengths.map((length) => {
    const blocks = new Map<string, string>();
    for (const one of cases.filter(({ key }) => key.length === length)) {
      const block = render(one.steps, "continue;\n");
      blocks.set(block, `${blocks.get(block) ?? ""}case ${quote(one.key)}:\n`);
    }
    const texts = [...blocks].map(([block, labels]) => `${labels.slice(0, -1)} {\n${block}}\n`);
    return `case ${length}:\nswitch (${key}) {\n${texts.join("")}}\nbreak;\n`;
  });
  return `switch (${key}.length) {\n${groups.join("")}}\n${render(otherwise, "")}`;
}
