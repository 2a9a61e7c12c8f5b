import { DEPRECATIONS, DESCRIPTIONS } from "../../../keywords/author-words.ts";
import { type Inline, text } from "../../../markdown/inline.ts";
import { type Json, member } from "../../../model/json.ts";
import type { Notes } from "../../../model/shape/shape.ts";
import { textNote } from "../../../model/shape/text-note.ts";
import { valueSpan } from "../phrases/words.ts";

type Line = (value: Json, notes: Notes) => readonly Inline[] | undefined;

/** The annotations that a description cell tells of, in the order of their lines. */
const LINES: readonly (readonly [keyword: string, line: Line])[] = [
  ["deprecated", deprecatedLine],
  ["readOnly", (value) => (value === true ? [text("Read-only.")] : undefined)],
  ["writeOnly", (value) => (value === true ? [text("Write-only.")] : undefined)],
  ["contentEncoding", (value) => [text("Encoded as "), valueSpan(value, true), text(".")]],
  ["contentMediaType", (value) => [text("Holds "), valueSpan(value, true), text(".")]],
  ["default", (value) => [text("Default: "), valueSpan(value), text(".")]],
];

/** What the annotations beside the description say, a line each. */
export function annotationLines(notes: Notes): readonly (readonly Inline[])[] {
  return LINES.flatMap(([keyword, line]) => {
    const value = keyword === "deprecated" ? isDeprecated(notes) : member(notes, keyword);
    const words = value === undefined ? undefined : line(value, notes);
    return words === undefined ? [] : [words];
  });
}

/** A reason alone says that it is deprecated, too. */
function isDeprecated(notes: Notes): boolean {
  return member(notes, "deprecated") === true || textNote(notes, ...DEPRECATIONS) !== undefined;
}

/** A shape's description as text, else its title. */
export function descriptionOf(notes: Notes): string | undefined {
  return textNote(notes, ...[...DESCRIPTIONS].reverse(), "title");
}

/** The same where Markdown is read. */
export function markdownOf(notes: Notes): string | undefined {
  return textNote(notes, ...DESCRIPTIONS, "title");
}

/** Authors often say it in the description; then it is not said twice. */
function deprecatedLine(value: Json, notes: Notes): readonly Inline[] | undefined {
  if (value !== true || /\bdeprecated\b/i.test(descriptionOf(notes) ?? "")) return undefined;
  const reason = textNote(notes, ...DEPRECATIONS);
  return [text(reason === undefined ? "Deprecated." : `Deprecated: ${reason}`)];
}
