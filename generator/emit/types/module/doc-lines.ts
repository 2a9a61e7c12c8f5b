import { DEPRECATIONS, DESCRIPTIONS } from "../../../keywords/author-words.ts";
import { constraint } from "../../../keywords/vocabulary.ts";
import { plainText } from "../../../markdown/inline.ts";
import { isJsonArray, type Json } from "../../../model/json.ts";
import type { Rule, Shape } from "../../../model/shape/shape.ts";
import { textNote } from "../../../model/shape/text-note.ts";

/** The lines of a JSDoc comment about a shape that is called `name`; none where there is nothing to say. */
export function docLines(shape: Shape, name: string): readonly string[] {
  const title = textNote(shape.notes, "title");
  const paragraphs = [
    title === undefined || sameWords(title, name) ? [] : [title],
    lines(textNote(shape.notes, ...DESCRIPTIONS)),
    (shape.parts.rules ?? []).map(sentence),
    tags(shape),
  ].filter((paragraph) => paragraph.length > 0);
  return paragraphs.flatMap((paragraph, index) => (index === 0 ? paragraph : ["", ...paragraph]));
}

function tags({ notes }: Shape): readonly string[] {
  const examples = notes["examples"];
  const deprecation = textNote(notes, ...DEPRECATIONS);
  return [
    ...(notes["default"] === undefined ? [] : [`@default ${json(notes["default"])}`]),
    ...(isJsonArray(examples) ? examples.map((example) => `@example ${json(example)}`) : []),
    ...(notes["deprecated"] === true || deprecation !== undefined ? [`@deprecated ${deprecation ?? ""}`.trim()] : []),
    ...(notes["readOnly"] === true ? ["@readonly"] : []),
    ...(notes["writeOnly"] === true ? ["@remarks Write-only."] : []),
  ];
}

/** A constraint in words: "Must be at least 3." */
function sentence({ keyword, value }: Rule): string {
  return `Must be ${plainText(constraint(keyword).say(value))}.`;
}

/** A title that only spells the name differently says nothing new. */
function sameWords(title: string, name: string): boolean {
  return letters(title) === letters(name);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[\s_-]/g, "");
}

function lines(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(/\r\n?|\n/);
}

function json(value: Json): string {
  return JSON.stringify(value);
}
