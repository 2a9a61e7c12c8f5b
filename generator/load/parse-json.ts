import { type ParseErrorCode, printParseErrorCode, visit } from "jsonc-parser";
import type { Json } from "../model/json.ts";
import { TOO_DEEP } from "./depth.ts";
import { outlineJson } from "./json-outline.ts";
import { findNonJson } from "./non-json.ts";
import { duplicateKeys, findingAt, type Parsed, type Source } from "./parsed.ts";

/** Our words for jsonc-parser's error codes. */
const PROBLEMS: ReadonlyMap<string, string> = new Map([
  ["InvalidSymbol", "this is neither a value nor punctuation"],
  ["InvalidNumberFormat", "this is not a number"],
  ["PropertyNameExpected", "a key in double quotes is expected here"],
  ["ValueExpected", "a value is expected here"],
  ["ColonExpected", "a colon is expected here"],
  ["CommaExpected", "a comma is expected here"],
  ["CloseBraceExpected", "a closing brace is expected here"],
  ["CloseBracketExpected", "a closing bracket is expected here"],
  ["EndOfFileExpected", "the text must end here"],
  ["InvalidCommentToken", "comments are not allowed"],
  ["UnexpectedEndOfComment", "comments are not allowed"],
  ["UnexpectedEndOfString", "the string does not end on its line"],
  ["UnexpectedEndOfNumber", "the number is not complete"],
  ["InvalidUnicode", "the escape \\u needs four hexadecimal digits"],
  ["InvalidEscapeCharacter", "there is no such escape"],
  ["InvalidCharacter", "control characters in strings must be escaped"],
]);

/** Parses JSON strictly: no comments, no trailing commas, no key twice. `__proto__` is a member like any other. */
export function parseJson(source: Source): Parsed {
  const outline = outlineJson(source.text);
  if (outline.tooDeep !== undefined) {
    return { diagnostics: [findingAt(source, { offset: outline.tooDeep }, "json-syntax", TOO_DEEP)] };
  }
  let json: Json;
  try {
    json = JSON.parse(source.text) as Json;
  } catch (error) {
    const { offset, problem } = firstError(source.text, error);
    return { diagnostics: [findingAt(source, { offset }, "json-syntax", problem)] };
  }
  const nonJson = findNonJson(json);
  if (nonJson !== undefined) {
    const place = { offset: outline.offsets.get(nonJson.pointer) ?? 0, pointer: nonJson.pointer };
    return { diagnostics: [findingAt(source, place, "json-syntax", nonJson.problem)] };
  }
  return { json, diagnostics: duplicateKeys(source, outline) };
}

/** Where and why the text, which `JSON.parse` refused with `error`, is not JSON. */
function firstError(text: string, error: unknown): { readonly offset: number; readonly problem: string } {
  const errors: { readonly offset: number; readonly problem: string }[] = [];
  const onError = (code: ParseErrorCode, offset: number): void => {
    const name = printParseErrorCode(code);
    errors.push({ offset, problem: PROBLEMS.get(name) ?? name });
  };
  visit(text, { onError }, { disallowComments: true, allowTrailingComma: false });
  // jsonc-parser takes some blanks that JSON does not know, so it may have nothing to say.
  return errors[0] ?? { offset: reportedOffset(error), problem: "there is a character that JSON does not allow here" };
}

/** V8 names the position in its message. */
function reportedOffset(error: unknown): number {
  const position = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
  return position === undefined ? 0 : Number(position);
}
