import { helper, name } from "../../../code/expression.ts";
import { quote } from "../../../code/literal.ts";
import { locationBelow } from "../runtime/site.ts";
import type { Assertion, Branches, Place, Step } from "../steps/step.ts";
import { SITE } from "./scope.ts";
import { letText, type Print, printer, refusedText, renderAll, switchText } from "./statements.ts";

/** The steps as statements that report everything that refuses. */
export function renderExplanation(steps: readonly Step[], print: Print): string {
  return renderAll(steps, (step) => explanation(step, print), print);
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
      const refused = `if (${refusedText(step.test, print)})`;
      return then === ""
        ? `${refused} ${failure(step, print)}\n`
        : `${refused} {\n${failure(step, print)}\n} else {\n${then}}\n`;
    }
    case "call":
      return `${print(helper("refer"))}(${print(step.explain)}, ${print(step.value)}, ${print(SITE)}, ${placeText(step.place, print)});\n`;
    case "branches":
      if (step.test.text === "false") return branchesText(step, print);
      return `if (${refusedText(step.test, print)}) {\n${branchesText(step, print)}}\n`;
    case "loop":
      return `${print(step.head)} {\n${renderExplanation(step.body, print)}}\n`;
    case "switch":
      return switchText(step, print, (steps, end) => renderExplanation(steps, print) + end);
    case "unless":
      return renderExplanation(step.steps, print);
    case "when": {
      const otherwise = renderExplanation(step.else ?? [], print);
      const [only, ...more] = step.then;
      if (only?.kind === "assert" && only.then === undefined && more.length === 0 && otherwise === "") {
        // What refuses always needs no second question.
        const refused = only.test.text === "false" ? "" : ` && ${refusedText(only.test, print)}`;
        return `if (${print(step.test)}${refused}) ${failure(only, print)}\n`;
      }
      return `if (${print(step.test)}) {\n${renderExplanation(step.then, print)}}${otherwise === "" ? "" : ` else {\n${otherwise}}`}\n`;
    }
  }
}

function failure({ place, message, params, worded, received, missing }: Assertion, print: Print): string {
  const met = received === undefined ? [] : [print(received)];
  const where = [print(SITE), placeText(place, print)];
  const keyword = nameOf(place);
  if (worded !== undefined) return callText(print(helper(worded.by)), [...met, ...where, print(worded.of), keyword]);
  const told = [message === undefined ? undefined : quote(message), params && print(params), keyword];
  if (missing !== undefined) return callText(print(helper("failMissing")), [quote(missing), ...where, ...told]);
  return callText(print(helper(received === undefined ? "fail" : "failWith")), [...met, ...where, ...told]);
}

/** How the keyword is called, where its location does not end in its name. */
function nameOf({ name: keyword }: Place): string | undefined {
  return keyword === undefined ? undefined : quote(keyword);
}

/** A call with its arguments, without those at the end that are not there. */
function callText(called: string, given: readonly (string | undefined)[]): string {
  const count = given.findLastIndex((argument) => argument !== undefined) + 1;
  return `${called}(${given
    .slice(0, count)
    .map((argument) => argument ?? "undefined")
    .join(", ")});`;
}

function branchesText(step: Branches, print: Print): string {
  const value = print(step.value);
  const branches = step.branches.map((steps) => branchText(steps, step, print));
  const { place, message, tagged, params } = step;
  return `${callText(print(helper("failBranches")), [
    ...[print(SITE), placeText(place, print), quote(message), value, `[${branches.join(", ")}]`],
    tagged && print(tagged),
    params && print(params),
    nameOf(place),
  ])}\n`;
}

const NOTHING = "() => {}";

/** A branch as a function. The compiler knows of the local that no branch accepts it, and of a parameter nothing. */
function branchText(steps: readonly Step[], { value, type }: Branches, print: Print): string {
  const own = printer();
  const body = renderExplanation(steps, own);
  if (!own.names.has(SITE.text)) return NOTHING;
  for (const used of own.names) print(name(used));
  return `(${own.names.has(value.text) ? `${SITE.text}, ${value.text}: ${type}` : SITE.text}) => {\n${body}}`;
}

function placeText({ instance, keyword }: Place, print: Print): string {
  const part = instance.text === quote(locationBelow(null, keyword)) ? "null" : print(instance);
  return `${part}, ${quote(keyword)}`;
}
