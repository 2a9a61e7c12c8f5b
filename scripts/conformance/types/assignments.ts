import { literal } from "../../../dist/code/literal.js";
import { literalType } from "../../../dist/emit/types/print/literal-type.js";
import type { Sample } from "./emit-type.ts";

/** The two ways in which a value meets a type, and the order of their lines. */
export const FORMS = ["literal", "variable"] as const;

export type Form = (typeof FORMS)[number];

/** Lines before the first sample's. */
const HEADER = 2;
/** Lines of one sample: the fresh literal, the variable's declaration, its assignment. */
const EACH = 3;

/**
 * A module that assigns each sample to a type, once as a fresh literal and once as a variable of its exact type.
 * Every statement is one line, so that the compiler's lines say which sample it refuses.
 */
export function assignments(type: string, samples: readonly Sample[]): string {
  const lines = samples.flatMap(({ instance }, index) => [
    `export const literal${index}: T = ${literal(instance)};`,
    `declare const value${index}: ${oneLine(literalType(instance).text)};`,
    `export const variable${index}: T = value${index};`,
  ]);
  return [`type T = ${type};`, "export type Subject = T;", ...lines, ""].join("\n");
}

/**
 * What the statement on a line of such a module assigns, or undefined where it assigns nothing.
 * @param line - starts at 1
 */
export function statementAt(line: number): { sample: number; form: Form } | undefined {
  const offset = line - 1 - HEADER;
  const kind = offset % EACH;
  if (offset < 0 || kind === 1) return undefined;
  return { sample: Math.floor(offset / EACH), form: kind === 0 ? "literal" : "variable" };
}

/** The text of a type without comments in one line; no string in it holds a raw newline. */
function oneLine(text: string) {
  return text.replace(/\n\s*/g, " ");
}
