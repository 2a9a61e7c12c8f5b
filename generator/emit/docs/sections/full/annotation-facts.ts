import { distinct, type Inline, text } from "../../../../markdown/inline.ts";
import type { Json } from "../../../../model/json.ts";
import type { Shape } from "../../../../model/shape/shape.ts";
import { toldAnnotations, valuesFirst } from "../../../told-annotations.ts";
import { flatten } from "../../outline/flatten.ts";
import type { Page } from "../../page.ts";
import { annotationLine } from "../../phrases/annotation-line.ts";

/** What annotations say in a line each: the default, who writes it, how it is encoded. What has reasons has a box. */
export function annotationFacts(shapes: readonly Shape[], page: Page): readonly (readonly Inline[])[] {
  const facts = flatten(shapes).flatMap((shape) =>
    valuesFirst(toldAnnotations(shape.notes)).flatMap((told) => {
      const behind = told.unit.holdsInstances ? faultWords(shape, told.value, page) : [text(".")];
      const line = told.words.reasons === undefined ? annotationLine(told, behind) : undefined;
      return line === undefined ? [] : [line];
    }),
  );
  return distinct(facts);
}

/** Why a value is not a good one, where its guard refuses it. */
export function faultWords(shape: Shape, value: Json, page: Page): readonly Inline[] {
  const fault = page.judged.faultOf(shape, value);
  return fault === undefined ? [] : [text(` (not valid: ${fault})`)];
}
