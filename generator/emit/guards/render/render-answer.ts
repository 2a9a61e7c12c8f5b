import { code, type Expression, helper } from "../../../code/expression.ts";
import type { Assertion, Step } from "../steps/step.ts";
import { MEMO } from "./scope.ts";
import { letText, type Print, printer, refusedText, renderAll, switchText } from "./statements.ts";

/** The function that statements are made for. */
interface Frame {
  readonly print: Print;
  /** Its call with another argument. */
  readonly again: (argument: Expression) => Expression;
  readonly parameter: Expression;
}

/** The steps as statements that return false at the first one that refuses; none follow a sure refusal. */
function renderAnswer(steps: readonly Step[], frame: Frame): string {
  const last = steps.findIndex(surelyRefuses);
  return renderAll(last === -1 ? steps : steps.slice(0, last + 1), (step) => answer(step, frame), frame.print);
}

/** Whether a step refuses every value. */
function surelyRefuses(step: Step): boolean {
  if (step.kind === "branches") return step.test.text === "false";
  if (step.kind === "call") return step.steps?.some(surelyRefuses) === true;
  return step.kind === "assert" && (step.test.text === "false" || step.then?.some(surelyRefuses) === true);
}

/**
 * The body of a function that answers, and the names that it needs.
 * @param takesMemo - whether the function has a memo as its second parameter in any case
 */
export function answerText(
  steps: readonly Step[],
  called: Expression,
  parameter: Expression,
  takesMemo = false,
): { readonly body: string; readonly names: ReadonlySet<string> } {
  if (!takesMemo) {
    const first = bodyWith(steps, parameter, (argument) => code`${called}(${argument})`);
    if (!first.names.has(MEMO.text)) return first;
  }
  return bodyWith(steps, parameter, (argument) => code`${called}(${argument}, ${MEMO})`);
}

function bodyWith(
  steps: readonly Step[],
  parameter: Expression,
  again: Frame["again"],
): { readonly body: string; readonly names: ReadonlySet<string> } {
  const names = new Set<string>();
  const text = renderAnswer(steps, { print: printer(names), again, parameter });
  return { body: `${text}${steps.some(surelyRefuses) ? "" : "return true;\n"}`, names };
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
      if (step.steps !== undefined) return renderAnswer(step.steps, frame);
      return `if (${refusedText(step.is, print)}) return false;\n`;
    case "branches":
      return step.test.text === "false" ? "return false;\n" : `if (${refusedText(step.test, print)}) return false;\n`;
    case "loop":
      return `${print(step.head)} {\n${renderAnswer(step.body, frame)}}\n`;
    case "switch":
      return switchText(
        step,
        print,
        (steps, end) => `${renderAnswer(steps, frame)}${steps.some(surelyRefuses) ? "" : end}`,
      );
    case "unless":
      return `if (${refusedText(step.shortcut, print)}) {\n${renderAnswer(step.steps, frame)}}\n`;
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
  if (step.kind === "call" && step.steps === undefined) return refusedText(step.is, print);
  if (step.kind === "branches") return step.test.text === "false" ? "true" : refusedText(step.test, print);
  if (step.kind === "assert" && !step.implied && step.test.text !== "true" && (step.then ?? []).length === 0) {
    return step.test.text === "false" ? "true" : refusedText(step.hint ?? step.test, print);
  }
  if (step.kind === "call" && step.steps?.length === 1) {
    const [only] = step.steps;
    return only === undefined ? undefined : refusal(only, print);
  }
  if (step.kind !== "when" || step.then.length > 1 || (step.else ?? []).length > 0) return undefined;
  const [only] = step.then;
  const inner = only && refusal(only, print);
  if (inner === undefined) return undefined;
  return inner === "true" ? print(step.test) : `${print(step.test)} && ${inner}`;
}

function ownText(object: Expression, { print, again, parameter }: Frame): string {
  const retried = code`!Array.isArray(${object}) && ${again(code`${helper("own")}(${parameter})`)}`;
  // An inherited member that all forms of objects find in one place tells engines which forms they are; without it,
  // they know of one form only what its prototype is, and ask for that of two or more by a call.
  const isOdd = code`(${object}["constructor"] !== Object || Object.getPrototypeOf(${object}) !== Object.prototype) && ${helper("hasPrototype")}(${object})`;
  return `if (${print(isOdd)}) return ${print(retried)};\n`;
}

function answerAssertion(step: Assertion, frame: Frame): string {
  if (step.test.text === "false") return "return false;\n";
  const then = step.then === undefined ? "" : renderAnswer(step.then, frame);
  if (step.implied || step.test.text === "true") return then;
  return `if (${refusedText(step.hint ?? step.test, frame.print)}) return false;\n${then}`;
}
