import { DESCRIPTIONS } from "../../../keywords/author-words.ts";
import { array } from "../../../keywords/value-kind.ts";
import { checkOf, uncheckedLine } from "../../../keywords/vocabulary.ts";
import { plainText } from "../../../markdown/inline.ts";
import { isJsonArray } from "../../../model/json.ts";
import type { Rule, Shape } from "../../../model/shape/shape.ts";
import { textNote } from "../../../model/shape/text-note.ts";
import { toldAnnotations, valuesFirst } from "../../told-annotations.ts";

/** The lines of a JSDoc comment about a shape that is called `name`; none where there is nothing to say. */
export function docLines(shape: Shape, name: string): readonly string[] {
  const title = textNote(shape.notes, "title");
  const all: string[] = [];
  const add = (paragraph: readonly string[]): void => {
    // A blank line stands between paragraphs.
    if (paragraph.length > 0 && all.length > 0) all.push("");
    for (const line of paragraph) all.push(line);
  };
  if (title !== undefined && !sameWords(title, name)) add([title]);
  add(lines(textNote(shape.notes, ...DESCRIPTIONS)));
  if (shape.parts.rules !== undefined) add(shape.parts.rules.map(sentence));
  add(tags(shape));
  return all;
}

function tags({ notes }: Shape): readonly string[] {
  return valuesFirst(toldAnnotations(notes)).flatMap(({ unit, words: { tag, line }, value, reason }) => {
    if (tag === undefined) return [];
    if (line !== undefined && "sentence" in line) return [`${tag} ${reason ?? ""}`.trim()];
    const values = unit.accepts === array && isJsonArray(value) ? value : [value];
    return values.map((one) => `${tag} ${JSON.stringify(one)}`);
  });
}

/** A constraint in words: "Must be at least 3." One that nothing checks is a note. */
function sentence(rule: Rule): string {
  const check = checkOf(rule);
  return check === undefined ? plainText(uncheckedLine(rule)) : `Must be ${plainText(check.phrase(rule.value))}.`;
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
