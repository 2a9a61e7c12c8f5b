import type { Expression } from "../../code/expression.ts";
import { quote } from "../../code/literal.ts";
import type { Let, Step, Switch } from "./step.ts";

/** Gives an expression's text, and notes which runtime helpers it needs. */
export type Print = (expression: Expression) => string;

/**
 * Renders steps one behind the other. A local that no later statement speaks of is left out, and so is whatever
 * stands behind a sure refusal.
 */
export function renderAll(steps: readonly Step[], render: (step: Step) => string): string {
  let text = "";
  for (const step of [...steps].reverse()) {
    if (step.kind === "let" && !speaksOf(text, step.name)) continue;
    const statements = render(step);
    text = refusesSurely(statements) ? statements : statements + text;
  }
  return text;
}

const REFUSAL = "return false;\n";

/** Whether statements end by refusing, whatever the value is. */
export function refusesSurely(statements: string): boolean {
  return statements === REFUSAL || statements.endsWith(`\n${REFUSAL}`);
}

/** Whether statements mention a local, strings aside. */
export function speaksOf(statements: string, local: string): boolean {
  for (let at = statements.indexOf(local); at !== -1; at = statements.indexOf(local, at + 1)) {
    const isName = !/[\w$.]/.test(statements.charAt(at - 1)) && !/[\w$]/.test(statements.charAt(at + local.length));
    if (isName && !isInString(statements, at)) return true;
  }
  return false;
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

const QUOTE = 0x22;
const DOT = 0x2e;
const BACKSLASH = 0x5c;

/** The names that statements mention, strings and members of objects aside. */
export function wordsOf(statements: string): ReadonlySet<string> {
  const words = new Set<string>();
  let index = 0;
  while (index < statements.length) {
    const start = index++;
    if (isWordUnit(statements.charCodeAt(start))) {
      while (isWordUnit(statements.charCodeAt(index))) index++;
      if (statements.charCodeAt(start - 1) !== DOT) words.add(statements.slice(start, index));
    } else if (statements.charCodeAt(start) === QUOTE) {
      index = endOfString(statements, start);
    }
  }
  return words;
}

/** Outside of strings, whatever is not ASCII is part of a name. NaN, what stands behind the end, is none. */
function isWordUnit(unit: number): boolean {
  const isLetter = (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  return isLetter || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f || unit === 0x24 || unit >= 0x80;
}

/** The index behind the string that starts at one. */
function endOfString(statements: string, start: number): number {
  let index = start + 1;
  for (let unit = statements.charCodeAt(index); index < statements.length && unit !== QUOTE; ) {
    index += unit === BACKSLASH ? 2 : 1;
    unit = statements.charCodeAt(index);
  }
  return index + 1;
}

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
  return refusesSurely(statements) ? statements : `${statements}break;\n`;
}
