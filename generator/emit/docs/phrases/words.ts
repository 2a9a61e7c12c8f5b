import { codeSpan, type Inline, joinInlines, text } from "../../../markdown/inline.ts";
import type { Json, JsonType } from "../../../model/json.ts";

/** How JSON types read in a sentence. */
const TYPE_WORDS: Readonly<Record<JsonType, string>> = {
  null: "null",
  boolean: "a boolean",
  integer: "an integer",
  number: "a number",
  string: "a string",
  array: "an array",
  object: "an object",
};

export function typeWords(type: JsonType): string {
  return TYPE_WORDS[type];
}

/** A value of a schema, as JSON; a string without its quotes where `bare`. */
export function valueSpan(value: Json, bare = false): Inline {
  return codeSpan(bare && typeof value === "string" && value !== "" ? value : JSON.stringify(value));
}

/** `a`, `b` and `c` */
export function enumerate(parts: readonly (readonly Inline[])[], conjunction: "and" | "or"): readonly Inline[] {
  const last = parts.at(-1) ?? [];
  if (parts.length < 2) return last;
  return [...joinInlines(parts.slice(0, -1), ", "), text(` ${conjunction} `), ...last];
}

/** A sentence: its first word capitalised, a full stop behind it. */
export function sentence(content: readonly Inline[]): readonly Inline[] {
  return [...capitalised(content), text(".")];
}

/** Words with a capital letter where they begin with a word. */
export function capitalised(content: readonly Inline[]): readonly Inline[] {
  const [first, ...others] = content;
  if (first?.kind !== "text") return content;
  return [text(first.text.charAt(0).toUpperCase() + first.text.slice(1)), ...others];
}

/** A name of a member, as code. */
export function nameSpan(name: string): Inline {
  return codeSpan(name === "" ? '""' : name);
}
