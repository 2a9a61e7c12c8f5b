import { type Inline, plainText, text } from "../../../markdown/inline.ts";
import { declarationOf } from "../../../model/model.ts";
import { discriminatorOf } from "../../../model/shape/discriminator.ts";
import type { BaseType } from "../../../model/shape/json-types.ts";
import type { Shape } from "../../../model/shape/shape.ts";
import type { Page } from "../page.ts";
import { tagModelsOf } from "../phrases/tag-models.ts";
import { enumerate, nameSpan, typeWords, valueSpan } from "../phrases/words.ts";
import { flatten, targetsIn } from "./flatten.ts";
import { textNote } from "./notes.ts";

/** What alternatives are called: by title, by the value that tells them apart, by the model they are, by their kind. */
export function caseTitles(choices: readonly Shape[], whole: Shape, page: Page): readonly (readonly Inline[])[] {
  const shapeOf = (id: string): Shape => declarationOf(page.model, id).shape;
  const found = discriminatorOf(choices, { jsonTypes: page.jsonTypes, shapeOf });
  const noted = tagModelsOf(whole, page);
  const titles = choices.map((choice, index): readonly Inline[] => {
    const title = textNote(choice.notes, "title");
    if (title !== undefined) return [text(title.replace(/\s+/g, " "))];
    const [target] = targetsIn(flatten([choice]));
    const tags = found?.tags[index] ?? noted?.models.flatMap(({ tag, id }) => (id === target ? [tag] : []));
    const name = found?.name ?? noted?.name;
    if (name !== undefined && tags !== undefined && tags.length > 0 && tags.length < 4) {
      return [
        text("With "),
        nameSpan(name),
        text(" "),
        ...enumerate(
          tags.map((tag) => [valueSpan(tag, true)]),
          "or",
        ),
      ];
    }
    return [text(target === undefined ? kindOf(choice, page) : `As ${declarationOf(page.model, target).name}`)];
  });
  return numbered(titles);
}

/** "As an object" */
function kindOf(choice: Shape, page: Page): string {
  const types = page.jsonTypes(choice);
  return types.length === 1 || types.length === 2 ? `As ${types.map(caseWords).join(" or ")}` : "As anything";
}

/** As the type's own words have it: "list of string". */
function caseWords(type: BaseType): string {
  return type === "array" ? "a list" : typeWords(type);
}

/** Those that would be called the same have a number behind. */
function numbered(titles: readonly (readonly Inline[])[]): readonly (readonly Inline[])[] {
  const counts = new Map<string, number>();
  return titles.map((title) => {
    const words = plainText(title).toLowerCase();
    const count = (counts.get(words) ?? 0) + 1;
    counts.set(words, count);
    return count === 1 ? title : [...title, text(` (${count})`)];
  });
}

/** A title as a part of an anchor: `as-a-list`. */
export function slugOf(title: readonly Inline[]): string {
  const slug = plainText(title)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return slug === "" ? "case" : slug;
}
