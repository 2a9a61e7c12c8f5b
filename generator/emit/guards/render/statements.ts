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
  /** Notes more of them. */
  readonly note: (names: readonly string[]) => void;
}

/** Prints expressions, and adds what they speak of to the names. */
export function printer(names: Set<string> = new Set()): Print {
  const noted: string[] = [];
  const note = (more: readonly string[]): void => {
    for (const name of more) {
      if (names.has(name)) continue;
      names.add(name);
      noted.push(name);
    }
  };
  const print = (expression: Expression): string => {
    note(expression.names);
    return expression.text;
  };
  return Object.assign(print, { names, noted, note });
}

/** The text of a condition that holds where the one given does not. */
export function refusedText(test: Expression, print: Print): string {
  print(test);
  return negated(test);
}

/** Renders steps one behind the other. A local that no later statement speaks of is left out. */
export function renderAll(steps: readonly Step[], render: (step: Step) => string, { names, noted }: Print): string {
  if (!steps.some(({ kind }) => kind === "let")) return renderBackwards(steps, render);
  const backwards: Statement[] = [];
  /** Of each of these how many names the ones behind it had noted. */
  const before: number[] = [];
  for (let at = steps.length - 1; at >= 0; at--) {
    const step = steps[at] as Step;
    if (step.kind === "let" && !names.has(step.name)) continue;
    before.push(noted.length);
    const text = render(step);
    const reach = step.kind === "let" ? reachOf(noted.lastIndexOf(step.name), before) : undefined;
    backwards.push({ text, reach });
  }
  return inBlocks(backwards.reverse());
}

/** The same of steps without locals, of which none needs a block. */
function renderBackwards(steps: readonly Step[], render: (step: Step) => string): string {
  let text = "";
  for (let at = steps.length - 1; at >= 0; at--) text = render(steps[at] as Step) + text;
  return text;
}

/**
 * How far behind the last of the statements the one is that noted a name: the one that speaks of it last.
 * @param noted - how many names were noted before this one
 */
function reachOf(noted: number, before: readonly number[]): number {
  let reach = 0;
  while (reach < before.length - 1 && (before.at(-1 - reach) ?? 0) > noted) reach++;
  return reach;
}

/** Whether steps speak of a local. */
export function mentions(steps: readonly Step[], local: string): boolean {
  const isIn = (part: unknown): boolean => {
    if (typeof part !== "object" || part === null) return false;
    if (Array.isArray(part)) return part.some(isIn);
    return isExpression(part) ? part.names.includes(local) : Object.values(part).some(isIn);
  };
  return isIn(steps);
}

function isExpression(part: object): part is Expression {
  return "names" in part;
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
