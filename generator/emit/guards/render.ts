import { code, type Expression, helper, join } from "../../code/expression.ts";
import { quote } from "../../code/literal.ts";
import type { Assertion, Branches, Let, Place, Step, Switch } from "./step.ts";

/** Longer than this, an expression reads and compiles better as a function of its own. */
const LONGEST_OPERAND = 240;

/** Gives an expression's text, and notes which runtime helpers it needs. */
export type Print = (expression: Expression) => string;

/** The function that statements are made for. */
export interface Frame {
  readonly print: Print;
  /** Its call with another argument. */
  readonly again: (argument: Expression) => Expression;
  readonly parameter: Expression;
}

/** The steps as statements that return false at the first one that refuses. Nothing follows a sure refusal. */
export function renderAnswer(steps: readonly Step[], frame: Frame): string {
  let text = "";
  for (const step of steps) {
    text += answer(step, frame);
    if (step.kind === "assert" && step.test.text === "false") break;
  }
  return text;
}

function answer(step: Step, frame: Frame): string {
  const { print } = frame;
  switch (step.kind) {
    case "own":
      return ownText(step.object, frame);
    case "let":
      return letText(step, print);
    case "assert":
      return answerAssertion(step, frame);
    case "call":
      return `if (${negated(print(step.is))}) return false;\n`;
    case "branches":
      return `if (${negated(print(step.test))}) return false;\n`;
    case "loop":
      return `${print(step.head)} {\n${renderAnswer(step.body, frame)}}\n`;
    case "switch":
      return switchText(step, print, (steps) => renderAnswer(steps, frame));
    case "unless":
      return `if (${negated(print(step.shortcut))}) {\n${renderAnswer(step.steps, frame)}}\n`;
    case "when": {
      const refuses = refusal(step, print);
      if (refuses !== undefined) return `if (${refuses}) return false;\n`;
      const otherwise =
        step.else === undefined || step.else.length === 0 ? "" : ` else {\n${renderAnswer(step.else, frame)}}`;
      return `if (${print(step.test)}) {\n${renderAnswer(step.then, frame)}}${otherwise}\n`;
    }
  }
}

/** Where a step is a single question, the condition under which it refuses. */
function refusal(step: Step, print: Print): string | undefined {
  if (step.kind === "call") return negated(print(step.is));
  if (step.kind === "branches") return negated(print(step.test));
  if (step.kind === "assert" && !step.implied && step.test.text !== "true" && (step.then ?? []).length === 0) {
    return step.test.text === "false" ? "true" : negated(print(step.test));
  }
  const [only, ...more] = step.kind === "when" && (step.else ?? []).length === 0 ? step.then : [];
  const inner = step.kind !== "when" || only === undefined || more.length > 0 ? undefined : refusal(only, print);
  if (step.kind !== "when" || inner === undefined) return undefined;
  return inner === "true" ? print(step.test) : `${print(step.test)} && ${inner}`;
}

function ownText(object: Expression, { print, again, parameter }: Frame): string {
  const retried = code`!Array.isArray(${object}) && ${again(code`${helper("own")}(${parameter})`)}`;
  const isOdd = code`Object.getPrototypeOf(${object}) !== Object.prototype && ${helper("hasPrototype")}(${object})`;
  return `if (${print(isOdd)}) return ${print(retried)};\n`;
}

function answerAssertion(step: Assertion, { print, ...frame }: Frame): string {
  const then = step.then === undefined ? "" : renderAnswer(step.then, { print, ...frame });
  if (step.test.text === "false") return "return false;\n";
  if (step.implied || step.test.text === "true") return then;
  return `if (${negated(print(step.hint ?? step.test))}) return false;\n${then}`;
}

/** The steps as statements that report everything that refuses. */
export function renderExplanation(steps: readonly Step[], print: Print): string {
  return steps.map((step) => explanation(step, print)).join("");
}

function explanation(step: Step, print: Print): string {
  switch (step.kind) {
    case "own":
      return "";
    case "let":
      return letText(step, print);
    case "assert": {
      if (step.test.text === "false") return `${failure(step, print)}\n`;
      const then = renderExplanation(step.then ?? [], print);
      if (step.test.text === "true") return then;
      const refused = `if (${negated(print(step.test))})`;
      return then === ""
        ? `${refused} ${failure(step, print)}\n`
        : `${refused} {\n${failure(step, print)}\n} else {\n${then}}\n`;
    }
    case "call":
      return `${print(step.explain)}(${print(step.value)}, below(site, ${placeText(step.place, print)}));\n`;
    case "branches":
      return `if (${negated(print(step.test))}) {\n${branchesText(step, print)}}\n`;
    case "loop":
      return `${print(step.head)} {\n${renderExplanation(step.body, print)}}\n`;
    case "switch":
      return switchText(step, print, (steps) => renderExplanation(steps, print));
    case "unless":
      return renderExplanation(step.steps, print);
    case "when": {
      const otherwise = renderExplanation(step.else ?? [], print);
      const [only, ...more] = step.then;
      if (only?.kind === "assert" && only.then === undefined && more.length === 0 && otherwise === "") {
        return `if (${print(step.test)} && ${negated(print(only.test))}) ${failure(only, print)}\n`;
      }
      return `if (${print(step.test)}) {\n${renderExplanation(step.then, print)}}${otherwise === "" ? "" : ` else {\n${otherwise}}`}\n`;
    }
  }
}

function letText({ name, type, value }: Let, print: Print): string {
  return `const ${name}${type === undefined ? "" : `: ${type}`} = ${print(value)};\n`;
}

function switchText(
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

function failure({ place, say, received }: Assertion, print: Print): string {
  if (received === undefined)
    return `fail(site, ${placeText(place, print)}, ${quote(`must ${say}`)}${nameText(place)});`;
  return `failWith(${print(received)}, site, ${placeText(place, print)}, ${quote(`must ${say}`)}${nameText(place)});`;
}

function branchesText(step: Branches, print: Print): string {
  const branches = step.branches.map((steps) => {
    const body = renderExplanation(steps, print);
    return body === "" ? "() => {}" : `(site) => {\n${body}}`;
  });
  return `failBranches(site, ${placeText(step.place, print)}, ${quote(`must ${step.say}`)}, [${branches.join(", ")}]);\n`;
}

function placeText({ instance, keyword }: Place, print: Print): string {
  return `${print(instance)}, ${quote(keyword)}`;
}

function nameText({ name }: Place): string {
  return name === undefined ? "" : `, ${quote(name)}`;
}

/** The steps as one operand that is true where all succeed; undefined where statements are needed. */
export function operandOf(steps: readonly Step[]): Expression | undefined {
  const operands = steps.map(operand).filter((one) => one?.text !== "true");
  if (operands.length === 0) return code`true`;
  const known = operands.filter((one) => one !== undefined);
  if (known.length < operands.length) return undefined;
  const [only] = known;
  const joined = known.length === 1 && only !== undefined ? only : code`(${join(known, " && ")})`;
  return joined.text.length > LONGEST_OPERAND ? undefined : joined;
}

function operand(step: Step): Expression | undefined {
  switch (step.kind) {
    case "assert": {
      const then = operandOf(step.then ?? []);
      if (then === undefined) return undefined;
      const own = step.implied ? code`true` : parenthesised(step.test);
      if (then.text === "true") return own;
      return own.text === "true" ? then : code`(${own} && ${then})`;
    }
    case "when": {
      const then = operandOf(step.then);
      const otherwise = operandOf(step.else ?? []);
      if (then === undefined || otherwise === undefined) return undefined;
      if (otherwise.text === "true") return code`(${not(step.test)} || ${then})`;
      return code`(${step.test} ? ${then} : ${otherwise})`;
    }
    case "call":
      return step.is;
    case "branches":
      return parenthesised(step.test);
    default:
      return undefined;
  }
}

/** An expression that can stand beside any operator. */
function parenthesised(expression: Expression): Expression {
  const { text } = expression;
  const isClosed =
    isOperand(text) || COMPARISON.test(text) || ORDERED.test(text) || (text.startsWith("(") && closesAtEnd(text));
  return isClosed ? expression : code`(${expression})`;
}

const ORDERED = /^[\w$.]+ [<>]=? [\w.-]+$/;
const COMPARISON = /^((?:typeof )?[\w$.]+) ([!=])== ("(?:[^"\\]|\\.)*"|[\w.-]+)$/;
const OPERAND = /^!?[\w$.]+(\([\w$.]*\))?$/;

function isOperand(text: string): boolean {
  return OPERAND.test(text);
}

/** An operand that is true where the expression is not. */
export function not(expression: Expression): Expression {
  if (expression.text === "true" || expression.text === "false") return code`${expression.text === "false"}`;
  return { ...expression, text: `(${negated(expression.text)})` };
}

function negated(text: string): string {
  const [, left, operator, right] = COMPARISON.exec(text) ?? [];
  if (operator !== undefined) return `${left} ${operator === "!" ? "=" : "!"}== ${right}`;
  if (isOperand(text)) return text.startsWith("!") ? text.slice(1) : `!${text}`;
  return text.startsWith("(") && closesAtEnd(text) ? `!${text}` : `!(${text})`;
}

/** Whether the parenthesis at the start is the one that is closed at the very end. */
function closesAtEnd(text: string): boolean {
  let depth = 0;
  const unquoted = text.replaceAll(/"(?:[^"\\]|\\.)*"/g, "");
  for (const [index, unit] of [...unquoted].entries()) {
    if (unit === "(") depth++;
    if (unit === ")") depth--;
    if (depth === 0 && index < unquoted.length - 1) return false;
  }
  return true;
}
