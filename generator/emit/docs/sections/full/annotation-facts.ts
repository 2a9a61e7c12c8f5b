import { type Inline, text } from "../../../../markdown/inline.ts";
import { type Json, member } from "../../../../model/json.ts";
import type { Shape } from "../../../../model/shape/shape.ts";
import { flatten } from "../../outline/flatten.ts";
import type { Page } from "../../page.ts";
import { valueSpan } from "../../phrases/words.ts";

/** What annotations say in a line each: the default, who writes it, how it is encoded. */
export function annotationFacts(shapes: readonly Shape[], page: Page): readonly (readonly Inline[])[] {
  const facts = flatten(shapes).flatMap((shape) => {
    const { notes } = shape;
    const standard = member(notes, "default");
    const encoding = member(notes, "contentEncoding");
    const media = member(notes, "contentMediaType");
    return [
      ...(standard === undefined
        ? []
        : [[text("Default: "), valueSpan(standard), ...faultWords(shape, standard, page)]]),
      ...(member(notes, "readOnly") === true ? [[text("Read-only.")]] : []),
      ...(member(notes, "writeOnly") === true ? [[text("Write-only.")]] : []),
      ...(encoding === undefined ? [] : [[text("Encoded as "), valueSpan(encoding, true), text(".")]]),
      ...(media === undefined ? [] : [[text("Holds "), valueSpan(media, true), text(".")]]),
    ];
  });
  return [...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values()];
}

/** Why a value is not a good one, where its guard refuses it. */
export function faultWords(shape: Shape, value: Json, page: Page): readonly Inline[] {
  const fault = page.judged.faultOf(shape, value);
  return fault === undefined ? [] : [text(` (not valid: ${fault})`)];
}
