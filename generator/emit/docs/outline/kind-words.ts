import { type Inline, joinInlines, text } from "../../../markdown/inline.ts";
import { isScalar } from "../../../model/json.ts";
import { BASE_TYPES } from "../../../model/shape/json-types.ts";
import type { Shape } from "../../../model/shape/shape.ts";
import { listedValues } from "../../../model/shape/values.ts";
import type { Page } from "../page.ts";
import { enumerate, nameSpan, sentence, typeWords, valueSpan } from "../phrases/words.ts";
import { flatten } from "./flatten.ts";

/** All of them are no kind: anything is meant. */
const MOST_TYPES = BASE_TYPES.length - 1;
const MOST_NAMES = 3;
const MOST_VALUES = 5;

/** "An object with `a`, `b` and 3 more.", "One of `a` and `b`.": what can be told of a model that its author says nothing of. */
export function kindWords(shape: Shape, page: Page): readonly Inline[] | undefined {
  const types = page.jsonTypes(shape);
  if (types.length === 0 || types.length > MOST_TYPES) return undefined;
  const kind = enumerate(
    types.map((type) => [text(typeWords(type))]),
    "or",
  );
  const names = flatten([shape]).flatMap(({ parts: { members } }) =>
    (members?.properties ?? []).map(({ name }) => name),
  );
  if (names.length === 0) return valueWords(shape) ?? sentence(kind);
  return sentence([...kind, text(" with "), ...firstOf(names.map(nameSpan), MOST_NAMES, "and")]);
}

/** Where it is one of some words and numbers. */
function valueWords(shape: Shape): readonly Inline[] | undefined {
  const values = flatten([shape]).flatMap(({ parts }) => {
    const listed = listedValues(parts);
    return listed === undefined ? [] : [listed];
  })[0];
  if (values === undefined || values.length === 0 || !values.every(isScalar)) return undefined;
  const areStrings = values.every((value) => typeof value === "string");
  const spans = values.map((value) => valueSpan(value, areStrings));
  return sentence([...(spans.length === 1 ? [] : [text("One of ")]), ...firstOf(spans, MOST_VALUES, "or")]);
}

/** "`a`, `b` and 3 more" */
function firstOf(spans: readonly Inline[], most: number, conjunction: "and" | "or"): readonly Inline[] {
  const shown = spans.slice(0, most).map((span) => [span]);
  const more = spans.length - most;
  return more > 0 ? [...joinInlines(shown, ", "), text(` and ${more} more`)] : enumerate(shown, conjunction);
}
