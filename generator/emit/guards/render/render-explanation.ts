import { helper, name } from "../../../code/expression.ts";
import { literal, quote } from "../../../code/literal.ts";
import { pointerTokens } from "../../../model/location.ts";
import type { Discriminator } from "../../../model/shape/discriminator.ts";
import { messageOf } from "../steps/keyword-message.ts";
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

function failure({ place, message, received, missing }: Assertion, print: Print): string {
  const report = `${print(SITE)}, ${placeText(place, print)}, ${quote(message)}${nameText(place)}`;
  if (missing !== undefined) return `${print(helper("failMissing"))}(${quote(missing)}, ${report});`;
  if (received === undefined) return `${print(helper("fail"))}(${report});`;
  return `${print(helper("failWith"))}(${print(received)}, ${report});`;
}

function branchesText(step: Branches, print: Print): string {
  const value = print(step.value);
  const branches = step.branches.map((steps) => branchText(steps, step, print));
  const report = `${print(SITE)}, ${placeText(step.place, print)}, ${quote(step.message)}`;
  const tags = step.discriminator === undefined ? "" : `, ${discriminatorText(step.discriminator, step.place)}`;
  return `${print(helper("failBranches"))}(${report}, ${value}, [${branches.join(", ")}]${tags});\n`;
}

/** How an object tells which branch it is meant to be, and what is said where it tells none. */
function discriminatorText({ name: member, tags }: Discriminator, place: Place): string {
  const listed = tags.map((own) => (own === undefined ? "undefined" : literal(own)));
  const all = [...new Set(tags.flatMap((own) => own ?? []))];
  const keyword = place.name ?? pointerTokens(place.keyword).at(-1) ?? "";
  const message = quote(messageOf("enum", all));
  return `{ member: ${quote(member)}, tags: [${listed.join(", ")}], message: ${message}, keyword: ${quote(keyword)} }`;
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
  return `${print(instance)}, ${quote(keyword)}`;
}

function nameText({ name: keyword }: Place): string {
  return keyword === undefined ? "" : `, ${quote(keyword)}`;
}
