import { code, helper, join } from "../../../code/expression.ts";
import { quote } from "../../../code/literal.ts";
import { isLonger } from "../../../code/open-names.ts";
import { lastToken } from "../../../model/location.ts";
import { operandOf } from "../steps/operand.ts";
import type { Assertion, Branches, Call, Place, Step } from "../steps/step.ts";
import { MEMO, parameterName, SITE, VALUE } from "./scope.ts";
import { letText, type Print, printer, refusedText, renderAll, switchText } from "./statements.ts";

/** The steps as statements that report everything that refuses, and return true as soon as that is enough. */
export function renderExplanation(steps: readonly Step[], print: Print): string {
  return renderAll(keysFirst(steps), (step) => explanation(step, print), print);
}

/**
 * Members that no keyword speaks of are told first: to find one takes no look at the others, which may be large, and a
 * misspelt name explains what is said to be missing.
 */
function keysFirst(steps: readonly Step[]): readonly Step[] {
  if (!steps.some(({ kind }) => kind === "unless")) return steps;
  const own = steps.findIndex(({ kind }) => kind === "own");
  if (own === -1) return steps;
  const ofKeys = steps.filter(({ kind }) => kind === "unless");
  const others = steps.filter(({ kind }) => kind !== "unless");
  return [...others.slice(0, own + 1), ...ofKeys, ...others.slice(own + 1)];
}

/**
 * The function that reports by statements.
 * @param print - what they were printed by
 * @param opening - more statements, before them
 */
export function explainingFunction(called: string, statements: string, print: Print, opening: string = ""): string {
  const { names } = print;
  const memo = names.has(MEMO.text) ? `const ${MEMO.text} = ${print(SITE)};\n` : "";
  const parameters = `${parameterName(VALUE, names)}: unknown, ${parameterName(SITE, names)}: Site`;
  return `function ${called}(${parameters}): boolean {\n${memo}${opening}${statements}return false;\n}`;
}

function explanation(step: Step, print: Print): string {
  if (step.kind === "call" || step.kind === "branches") return returned(question(step, print));
  const asked = question(step, print);
  if (asked !== undefined) return returned(asked);
  switch (step.kind) {
    case "own":
      return `${print(helper("mustOwn"))}(${print(step.object)});\n`;
    case "let":
      return letText(step, print);
    case "assert": {
      const then = step.then === undefined ? "" : renderExplanation(step.then, print);
      if (step.test.text === "true") return then;
      const refused = refusedText(step.test, print);
      return then === ""
        ? returned(`${refused} && ${failure(step, print)}`)
        : `if (${refused}) {\n${returned(failure(step, print))}} else {\n${then}}\n`;
    }
    case "loop":
      return `${print(step.head)} {\n${renderExplanation(step.body, print)}}\n`;
    case "switch":
      return switchText(step, print, (steps, end) => renderExplanation(steps, print) + end);
    case "unless":
      return renderExplanation(step.steps, print);
    case "when": {
      const otherwise = step.else === undefined ? "" : renderExplanation(step.else, print);
      return `if (${print(step.test)}) {\n${renderExplanation(step.then, print)}}${otherwise === "" ? "" : ` else {\n${otherwise}}`}\n`;
    }
  }
}

/** Where a step is a single question: what is true where it refuses and that is enough. */
function question(step: Call | Branches, print: Print): string;
function question(step: Step, print: Print): string | undefined;
function question(step: Step, print: Print): string | undefined {
  switch (step.kind) {
    case "assert":
      // What refuses always needs no second question.
      if (step.test.text === "false") return failure(step, print);
      if (step.test.text === "true" || (step.then ?? []).length > 0) return undefined;
      return `${refusedText(step.test, print)} && ${failure(step, print)}`;
    case "call":
      return `${unlessFine(step, print)}${callOf(step, print)}`;
    case "branches": {
      const failed = branchesText(step, print);
      return step.test.text === "false" ? failed : `${refusedText(step.test, print)} && ${failed}`;
    }
    case "when": {
      const [only] = step.then;
      if (only === undefined || step.then.length > 1 || (step.else ?? []).length > 0) return undefined;
      const inner = question(only, print);
      return inner === undefined ? undefined : `${print(step.test)} && ${inner}`;
    }
    default:
      return undefined;
  }
}

/** A statement that returns where what it asks is enough. */
function returned(asked: string): string {
  return `if (${asked}) return true;\n`;
}

/** A longer test takes more room than the time is worth that a walk through what is right takes. */
const SHORT = 60;

/** What is easily seen to be right needs no walk. */
function unlessFine({ steps }: Call, print: Print): string {
  const fine = steps === undefined ? undefined : operandOf(steps);
  const isSure = fine === undefined || fine.text === "true" || fine.text === "false";
  return isSure || isLonger(fine.text, SHORT) ? "" : `${refusedText(fine, print)} && `;
}

/** What leads to a place is put together only where there is something to say about it. */
function callOf({ explain, value, place }: Call, print: Print): string {
  const given = `${print(explain)}, ${print(value)}, ${print(SITE)}`;
  const where = placeText(place, print);
  if (isFixed(place)) return `${print(helper("refer"))}(${given}, ${where})`;
  return `${print(helper("finds"))}(${given}) && ${print(helper("lift"))}(${print(SITE)}, ${where})`;
}

function failure({ place, message, params, worded, received, missing }: Assertion, print: Print): string {
  const where = `${print(SITE)}, ${placeText(place, print)}`;
  const site = received === undefined ? where : `${print(received)}, ${where}`;
  const keyword = nameOf(place);
  if (worded !== undefined) return callText(print(helper(worded.by)), site, [print(worded.of), keyword]);
  const told = [message === undefined ? undefined : quote(message), params && print(params), keyword];
  if (missing !== undefined) return callText(print(helper("failMissing")), `${quote(missing)}, ${where}`, told);
  return callText(print(helper(received === undefined ? "fail" : "failWith")), site, told);
}

/** How the keyword is called, where its location does not end in its name. */
function nameOf({ keyword, name: called }: Place): string | undefined {
  return lastToken(keyword) === called ? undefined : quote(called);
}

/**
 * A call with its arguments, without those at the end that are not there.
 * @param first - the text of those that are always there
 */
function callText(called: string, first: string, others: readonly (string | undefined)[]): string {
  let text = first;
  let missing = "";
  for (const argument of others) {
    if (argument === undefined) missing += ", undefined";
    else {
      text += `${missing}, ${argument}`;
      missing = "";
    }
  }
  return `${called}(${text})`;
}

function branchesText(step: Branches, print: Print): string {
  const { place, message, tagged, params, branches } = step;
  const tag = tagged === undefined ? "" : `${print(tagged)}, `;
  const told = `${print(SITE)}, ${placeText(place, print)}, ${quote(message)}, ${print(step.value)}`;
  const walk = `${branches.length}, ${walkText(step, print)}`;
  return callText(print(helper(tagged === undefined ? "failBranches" : "failTagged")), `${tag}${told}, ${walk}`, [
    params && print(params),
    nameOf(place),
  ]);
}

/** A function that walks through one of the branches. The compiler knows of the local that no branch accepts it, and of a parameter nothing. */
function walkText({ branches, value, type }: Branches, print: Print): string {
  const own = printer();
  const cases = branches.map((steps, index) => {
    const body = renderExplanation(steps, own);
    return body === "" ? "" : `case ${index}: {\n${body}break;\n}\n`;
  });
  print.note(own.noted);
  const parameters = own.names.has(value.text) ? `branch, ${value.text}: ${type}` : "branch";
  return `(${parameters}) => {\nswitch (branch) {\n${cases.join("")}}\nreturn false;\n}`;
}

function placeText({ instance, keyword }: Place, print: Print): string {
  const isTold = instance.length <= 1 && (instance[0] ?? "") === told(keyword);
  return `${isTold ? "null" : instanceText(instance, print)}, ${quote(keyword)}`;
}

/** The same as the runtime's `locationBelow`, which remembers each keyword that it was asked about. */
function told(keyword: string): string {
  return keyword.slice("/properties".length, keyword.lastIndexOf("/"));
}

function instanceText(instance: Place["instance"], print: Print): string {
  if (instance.length === 0) return quote("");
  return print(
    join(
      instance.map((part) => (typeof part === "string" ? code`${part}` : part)),
      " + ",
    ),
  );
}

/** Whether the instance location is the same for all values. */
function isFixed({ instance }: Place): boolean {
  return instance.every((part) => typeof part === "string");
}
