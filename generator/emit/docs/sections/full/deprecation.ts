import { DEPRECATIONS } from "../../../../keywords/author-words.ts";
import { alert, type Block } from "../../../../markdown/block.ts";
import { text } from "../../../../markdown/inline.ts";
import { member } from "../../../../model/json.ts";
import type { Shape } from "../../../../model/shape/shape.ts";

import { flatten } from "../../outline/flatten.ts";
import { textNote } from "../../outline/notes.ts";
import type { Page } from "../../page.ts";
import { cellOf } from "./cell.ts";

/** A box that says that something is deprecated, and why. */
export function deprecation(shapes: readonly Shape[], page: Page): readonly Block[] {
  const together = flatten(shapes);
  const reason = together.flatMap(({ notes }) => textNote(notes, ...DEPRECATIONS) ?? [])[0];
  const isDeprecated = together.some(({ notes }) => member(notes, "deprecated") === true);
  if (!isDeprecated && reason === undefined) return [];
  const words = reason === undefined ? [text("Deprecated.")] : [text("Deprecated: "), ...cellOf(reason, page)];
  return [alert("WARNING", words)];
}
