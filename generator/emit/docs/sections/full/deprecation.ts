import { deprecated } from "../../../../keywords/deprecated.ts";
import { alert, type Block } from "../../../../markdown/block.ts";
import { text } from "../../../../markdown/inline.ts";
import type { Shape } from "../../../../model/shape/shape.ts";
import { toldAnnotations } from "../../../told-annotations.ts";
import { flatten } from "../../outline/flatten.ts";
import { annotationsSaid, saying } from "../../outline/said.ts";
import type { Page } from "../../page.ts";
import { cellOf } from "./cell.ts";

/** A box that says that something is deprecated, and why. */
export function deprecation(shapes: readonly Shape[], page: Page): readonly Block[] {
  const told = flatten(shapes).flatMap(({ notes }) => toldAnnotations(notes).filter(({ unit }) => unit === deprecated));
  if (told.length === 0) return [];
  const reason = told.find((one) => one.reason !== undefined)?.reason;
  const words = reason === undefined ? [text("Deprecated.")] : [text("Deprecated: "), ...cellOf(reason, page)];
  return [saying(alert("WARNING", words), () => annotationsSaid(flatten(shapes), true))];
}
