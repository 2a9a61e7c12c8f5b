import type { Block } from "../../markdown/block.ts";
import { printMarkdown } from "../../markdown/print.ts";
import type { Declaration } from "../../model/model.ts";
import type { Slot, SlotFill } from "../target.ts";
import type { Layout } from "./layouts/layout.ts";
import type { Notation } from "./notations/notation.ts";
import { type Page, pagePath } from "./page.ts";

/** What all pages of a run are painted with. */
export interface Painting {
  readonly layout: Layout;
  /** Those that have pages. */
  readonly declarations: readonly Declaration[];
  readonly page: Page;
}

/** What stands in the slots of other files: sections of pages, without their headings, with links as seen from there. */
export function fillsOf(painting: Painting, notation: Notation | undefined): readonly SlotFill[] {
  const { declarations, page } = painting;
  const { slots = [] } = page.options;
  if (notation === undefined || slots.length === 0) return [];
  const byName = new Map(declarations.map((declaration) => [declaration.name, declaration]));
  return slots.map((slot): SlotFill => {
    const declaration = byName.get(slot.model);
    if (declaration === undefined) return { unknown: "model", names: [...byName.keys()] };
    const sections = sectionsOf(declaration, slot, painting, notation);
    const blocks = sections.get(slot.section);
    if (blocks === undefined) return { unknown: "section", names: [...sections.keys()] };
    return { text: printMarkdown(blocks, painting.layout.style) };
  });
}

/** The sections of a declaration in which it has something to say. */
function sectionsOf(
  declaration: Declaration,
  { root }: Slot,
  { layout, declarations, page }: Painting,
  notation: Notation,
): ReadonlyMap<string, readonly Block[]> {
  const folder = `${root}docs/${notation.name}/`;
  const seen: Page = { ...page, root: folder, own: folder + encodeURI(pagePath(declaration)) };
  const passages = layout.painter(seen, declarations)(declaration);
  return new Map(
    layout.sections.flatMap((name, index) => {
      const [first, ...others] = passages[index]?.(notation) ?? [];
      if (name === undefined || first === undefined) return [];
      return [[name, first.kind === "heading" && first.depth === 2 ? others : [first, ...others]] as const];
    }),
  );
}
