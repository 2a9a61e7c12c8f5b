import { authored, plain } from "../../../markdown/authored.ts";
import { authoredLine, isMarked } from "../../../markdown/authored-line.ts";
import { type Block, paragraph, type Said } from "../../../markdown/block.ts";
import { type Inline, strong, text } from "../../../markdown/inline.ts";
import { declarationOf } from "../../../model/model.ts";
import type { Shape } from "../../../model/shape/shape.ts";
import type { EmitOptions } from "../../target.ts";
import type { Page } from "../page.ts";
import { flatten, targetsIn } from "./flatten.ts";
import { descriptionIn, textNote } from "./notes.ts";
import { descriptionSaid, saying, titleSaid } from "./said.ts";

/**
 * What authors say of subschemas that hold together, each text once; where they say nothing, what is said of the
 * declarations that they refer to.
 */
export function descriptionsOf(shapes: readonly Shape[], page: Page): readonly string[] {
  let together = flatten(shapes);
  for (let step = 0; step < 8; step++) {
    const found = together.flatMap(({ notes }) => descriptionIn(notes) ?? []);
    if (found.length > 0) return [...new Set(found)];
    const targets = targetsIn(together);
    if (targets.length === 0) return [];
    together = flatten(targets.map((id) => declarationOf(page.model, id).shape));
  }
  return [];
}

/** Titles that say something else than the heading above them. */
export function titlesOf(shapes: readonly Shape[], heading: string): readonly string[] {
  const found = flatten(shapes).flatMap(({ notes }) => textNote(notes, "title") ?? []);
  return [...new Set(found)].filter((title) => title !== heading);
}

/** The titles and whole descriptions of subschemas that hold together, as blocks. */
export function wordBlocks(shapes: readonly Shape[], heading: string, page: Page): readonly Block[] {
  const together = flatten(shapes);
  return [
    ...titlesOf(shapes, heading).map((words) =>
      saying(paragraph([strong(text(words))]), () => titleSaid(words, together)),
    ),
    ...descriptionsOf(shapes, page).flatMap((words) => {
      const says = (): readonly Said[] => descriptionSaid(words, together);
      return descriptionBlocks(words, page).map((block) => saying(block, says));
    }),
  ];
}

/** The same words are parsed and printed once in a run, which has options of its own. */
const parsed = new WeakMap<EmitOptions, Map<string, readonly Block[]>>();

/** A description as the blocks of a page. */
function descriptionBlocks(description: string, { options }: Page): readonly Block[] {
  const known = parsed.get(options) ?? new Map<string, readonly Block[]>();
  parsed.set(options, known);
  const blocks = known.get(description) ?? (options.descriptions === "text" ? plain : authored)(description);
  known.set(description, blocks);
  return blocks;
}

const SENTENCE_END = /(?<!\b(?:e\.g|i\.e|etc|cf|vs))[.!?](?=\s|$)/;

/** The first sentence of a description, for a cell. */
export function summaryOf(description: string, page: Page): readonly Inline[] {
  const [first = ""] = description.trim().split(/\r?\n[ \t]*\r?\n|\r?\n(?=[ \t]*(?:[-*+]|\d+\.)[ \t])/);
  const line = first.replace(/^(?:#{1,6}|>)[ \t]+/, "").replace(/\s+/g, " ");
  const ending = SENTENCE_END.exec(line);
  const sentence = ending === null ? line : line.slice(0, ending.index + 1);
  if (sentence !== "" && !isMarked(sentence)) return [text(sentence)];
  const content = page.options.descriptions === "text" ? [text(line)] : authoredLine(line);
  const summary: Inline[] = [];
  for (const inline of content) {
    const end = inline.kind === "text" ? SENTENCE_END.exec(inline.text) : null;
    if (inline.kind === "text" && end !== null) return [...summary, text(inline.text.slice(0, end.index + 1))];
    summary.push(inline);
  }
  return summary;
}
