import { distinct, type Inline, text } from "../../../../markdown/inline.ts";
import type { Json } from "../../../../model/json.ts";
import type { Shape } from "../../../../model/shape/shape.ts";
import { toldAnnotations, valuesFirst } from "../../../told-annotations.ts";
import type { Outline } from "../../outline/entry.ts";
import { flatten } from "../../outline/flatten.ts";
import type { Page } from "../../page.ts";
import { annotationLine } from "../../phrases/annotation-line.ts";

/**
 * What annotations say in a line each: the default, who writes it, how it is encoded. What has reasons has a box. Of
 * alternatives that have no section, the defaults are told.
 */
export function annotationFacts(
  shapes: readonly Shape[],
  outline: Outline,
  page: Page,
): readonly (readonly Inline[])[] {
  const together = flatten(shapes);
  const facts = withUntold(together, outline).flatMap((shape, index) =>
    valuesFirst(toldAnnotations(shape.notes)).flatMap((told) => {
      if (index >= together.length && told.unit.holdsInstances !== true) return [];
      const behind = told.unit.holdsInstances ? faultWords(shape, told.value, page) : [text(".")];
      const line = told.words.reasons === undefined ? annotationLine(told, behind) : undefined;
      return line === undefined ? [] : [line];
    }),
  );
  return distinct(facts);
}

/** With the alternatives for the same value, and those in them, that have no section. */
export function withUntold(together: readonly Shape[], outline: Outline): readonly Shape[] {
  const untold = untoldChoices(together, outline);
  return untold.length === 0 ? together : [...together, ...untold];
}

function untoldChoices(shapes: readonly Shape[], outline: Outline): readonly Shape[] {
  const found: Shape[] = [];
  for (const { parts } of shapes)
    for (const choices of [parts.anyOf?.anyOf, parts.oneOf?.oneOf])
      for (const choice of choices ?? []) if (!outline.told.has(choice)) found.push(choice);
  return found.length === 0 ? found : flatten([...found, ...untoldChoices(flatten(found), outline)]);
}

/** Why a value is not a good one, where its guard refuses it. */
export function faultWords(shape: Shape, value: Json, page: Page): readonly Inline[] {
  const fault = page.judged.faultOf(shape, value);
  return fault === undefined ? [] : [text(` (not valid: ${fault})`)];
}
