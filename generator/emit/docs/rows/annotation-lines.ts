import { DESCRIPTIONS } from "../../../keywords/author-words.ts";
import type { Inline } from "../../../markdown/inline.ts";
import type { Notes } from "../../../model/shape/shape.ts";
import { textNote } from "../../../model/shape/text-note.ts";
import { type ToldAnnotation, toldAnnotations } from "../../told-annotations.ts";
import { annotationLine } from "../phrases/annotation-line.ts";

/** What the annotations beside the description say, a line each; values last. */
export function annotationLines(notes: Notes): readonly (readonly Inline[])[] {
  return toldAnnotations(notes).flatMap((told) => {
    const line = isSaidAlready(told, notes) ? undefined : annotationLine(told);
    return line === undefined ? [] : [line];
  });
}

/** Authors often say in the description that something is deprecated; then it is not said twice. */
function isSaidAlready({ unit, words }: ToldAnnotation, notes: Notes): boolean {
  return words.reasons !== undefined && new RegExp(`\\b${unit.keyword}\\b`, "i").test(descriptionOf(notes) ?? "");
}

/** A shape's description as text, else its title. */
export function descriptionOf(notes: Notes): string | undefined {
  return textNote(notes, ...[...DESCRIPTIONS].reverse(), "title");
}

/** The same where Markdown is read. */
export function markdownOf(notes: Notes): string | undefined {
  return textNote(notes, ...DESCRIPTIONS, "title");
}
