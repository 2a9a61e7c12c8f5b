import { DESCRIPTIONS, VALUE_WORDS } from "../../../keywords/author-words.ts";
import { title } from "../../../keywords/title.ts";
import { ANNOTATIONS } from "../../../keywords/vocabulary.ts";
import { isJsonArray, type Json, member } from "../../../model/json.ts";
import { subshapes } from "../../../model/shape/children.ts";
import type { Notes, Shape } from "../../../model/shape/shape.ts";
import { textNote } from "../../../model/shape/text-note.ts";

export { textNote };

/** What of a subschema's annotations a reader wants to see. */
const TOLD: readonly string[] = [
  title.keyword,
  ...DESCRIPTIONS,
  ...VALUE_WORDS.names,
  ...VALUE_WORDS.descriptions,
  ...ANNOTATIONS.flatMap(({ keyword, words }) => (words === undefined ? [] : [keyword, ...(words.reasons ?? [])])),
];

/** Whether a subschema has annotations that a sentence about its surroundings would not tell. */
export function isAnnotated({ notes }: Shape): boolean {
  return TOLD.some((keyword) => member(notes, keyword) !== undefined);
}

/** The same of it and all that is inside. */
export function holdsAnnotations(shape: Shape): boolean {
  return subshapes(shape).some(isAnnotated);
}

/** What an author says in words; the Markdown wins over the same as text. */
export function descriptionIn(notes: Notes): string | undefined {
  return textNote(notes, ...DESCRIPTIONS);
}

/** The values of `examples`. */
export function examplesIn(notes: Notes): readonly Json[] {
  const examples = member(notes, "examples");
  return isJsonArray(examples) ? examples : [];
}
