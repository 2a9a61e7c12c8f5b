import { closed } from "./open-names.ts";

/**
 * What an expression is to the operators beside it: a `word` is a path of names, a number or a keyword; a `call` has one word
 * at most; a `negation` is one of these behind `!`; a `comparison` is one for equality, and an `order` one for size, of a
 * word with a word or a literal; a `group` stands in parentheses.
 */
export type Form = "word" | "call" | "negation" | "comparison" | "order" | "group";

/** What is spliced into a template: an expression, or a value that becomes a literal. */
type Spliced = { readonly form: Form | undefined } | string | number | boolean | null;

/** Stand in the sketch of a template for what is spliced in; no template holds them. */
const MARKS = { word: "\u0001", text: "\u0002", negative: "\u0003", other: "\u0004" } as const;
const MARK_BASE = 5;
const WORD = `[\\w$.${MARKS.word}]+`;
const TEXT = `"(?:[^"\\\\]|\\\\.)*"|${MARKS.text}`;
const IS_WORD = new RegExp(`^${WORD}$`);
const FORMS: readonly (readonly [Form, RegExp])[] = [
  ["word", IS_WORD],
  ["call", new RegExp(`^${WORD}\\((?:${WORD})?\\)$`)],
  ["negation", new RegExp(`^!${WORD}(?:\\((?:${WORD})?\\))?$`)],
  ["comparison", new RegExp(`^(?:typeof )?${WORD} [!=]== (?:${TEXT}|${MARKS.negative}|${WORD})$`)],
  ["order", new RegExp(`^${WORD} [<>]=? (?:${MARKS.negative}|${WORD})$`)],
];

/** What was found of each template, by the marks of what is spliced into it, which are the digits of a number. */
const KNOWN = new WeakMap<TemplateStringsArray, Map<number, Form | typeof NONE>>();

/** Most expressions have no form. */
const NONE = "none";

/** The form of an expression, told from its template and from the forms of its parts; never from its text. */
export function formOf(strings: TemplateStringsArray, parts: readonly Spliced[]): Form | undefined {
  let known = KNOWN.get(strings);
  if (known === undefined) {
    known = new Map();
    KNOWN.set(strings, known);
  }
  let marks = 0;
  for (const part of parts) marks = marks * MARK_BASE + markOf(part).charCodeAt(0);
  let form = known.get(marks);
  if (form === undefined) {
    form = sketched(strings.reduce((text, one, at) => text + markOf(parts[at - 1] as Spliced) + one)) ?? NONE;
    known.set(marks, form);
  }
  return form === NONE ? undefined : form;
}

/** Whether a name can stand beside any operator, as types cannot. */
export function isWord(name: string): boolean {
  return IS_WORD.test(closed(name));
}

function markOf(part: Spliced): string {
  if (typeof part === "string") return MARKS.text;
  if (typeof part === "number") return part < 0 || Object.is(part, -0) ? MARKS.negative : MARKS.word;
  if (typeof part === "boolean" || part === null) return MARKS.word;
  return part.form === "word" ? MARKS.word : MARKS.other;
}

function sketched(sketch: string): Form | undefined {
  return isGroup(sketch) ? "group" : FORMS.find(([, pattern]) => pattern.test(sketch))?.[0];
}

/** Whether the first parenthesis is closed by the very last one. What is spliced in closes its own. */
function isGroup(sketch: string): boolean {
  if (!sketch.startsWith("(")) return false;
  let depth = 0;
  return [...sketch].every((unit, index) => {
    if (unit === "(") depth++;
    if (unit === ")") depth--;
    return depth > 0 || index === sketch.length - 1;
  });
}
