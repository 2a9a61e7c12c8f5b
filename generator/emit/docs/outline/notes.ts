import { isJsonArray, type Json, member } from "../../../model/json.ts";
import { subshapes } from "../../../model/shape/children.ts";
import type { Notes, Shape } from "../../../model/shape/shape.ts";

/** What of a subschema's annotations a reader wants to see. */
const TOLD = [
  "title",
  "description",
  "markdownDescription",
  "default",
  "examples",
  "deprecated",
  "deprecationMessage",
  "enumDescriptions",
  "markdownEnumDescriptions",
  "x-enum-descriptions",
  "readOnly",
  "writeOnly",
  "contentEncoding",
  "contentMediaType",
] as const;

/** Whether a subschema has annotations that a sentence about its surroundings would not tell. */
export function isAnnotated({ notes }: Shape): boolean {
  return TOLD.some((keyword) => member(notes, keyword) !== undefined);
}

/** The same of it and all that is inside. */
export function holdsAnnotations(shape: Shape): boolean {
  return subshapes(shape).some(isAnnotated);
}

/** The text of the first of these annotations that has any. */
export function textNote(notes: Notes, ...keywords: readonly string[]): string | undefined {
  for (const keyword of keywords) {
    const value = member(notes, keyword);
    if (typeof value === "string" && value.trim() !== "") return value.trim();
  }
  return undefined;
}

/** What an author says in words; the Markdown wins over the same as text. */
export function descriptionIn(notes: Notes): string | undefined {
  return textNote(notes, "markdownDescription", "description");
}

/** The values of `examples`. */
export function examplesIn(notes: Notes): readonly Json[] {
  const examples = member(notes, "examples");
  return isJsonArray(examples) ? examples : [];
}
