import { authored, plain } from "../../../markdown/authored.ts";
import { authoredLine, isMarked } from "../../../markdown/authored-line.ts";
import { type Block, paragraph, type Said } from "../../../markdown/block.ts";
import { type Inline, link, plainText, strong, text } from "../../../markdown/inline.ts";
import { declarationOf } from "../../../model/model.ts";
import type { Shape } from "../../../model/shape/shape.ts";
import type { EmitOptions } from "../../target.ts";
import type { Page } from "../page.ts";
import { flatten, targetsIn } from "./flatten.ts";
import { descriptionIn, textNote } from "./notes.ts";
import { descriptionSaid, hasTitle, saying, titleSaid } from "./said.ts";

/**
 * What authors say of subschemas that hold together, each text once; where they say nothing, what is said of the
 * declarations that they refer to.
 */
export function descriptionsOf(shapes: readonly Shape[], page: Page): readonly string[] {
  return described(shapes, page).words;
}

interface Described {
  readonly words: readonly string[];
  /** Whether they are said of declarations that are referred to, and stand on the pages of these in any case. */
  readonly isElsewhere: boolean;
}

function described(shapes: readonly Shape[], page: Page): Described {
  let together = flatten(shapes);
  for (let step = 0; step < 8; step++) {
    const found = together.flatMap(({ notes }) => descriptionIn(notes) ?? []);
    if (found.length > 0) return { words: found.length === 1 ? found : [...new Set(found)], isElsewhere: step > 0 };
    const targets = targetsIn(together);
    if (targets.length === 0) break;
    together = flatten(targets.map((id) => declarationOf(page.model, id).shape));
  }
  return { words: [], isElsewhere: false };
}

/** Titles that say something else than the heading above them. */
export function titlesOf(shapes: readonly Shape[], heading: string): readonly string[] {
  const found = flatten(shapes).flatMap(({ notes }) => textNote(notes, "title") ?? []);
  return [...new Set(found)].filter((title) => !hasTitle(heading, title));
}

/** A place of a page to which links lead. */
interface Place {
  readonly title: readonly Inline[];
  readonly href: string;
}

/** Where descriptions stand in full on a page, which is painted in the order in which it is read. */
const toldAt = new WeakMap<Page, Map<string, Place>>();

/** Shorter descriptions are repeated wherever they belong. */
const LONGEST_REPEATED = 200;

/**
 * The titles and whole descriptions of subschemas that hold together, as blocks. A long description of a declaration that
 * is referred to again and again stands once on the page; then its first sentence does, with a link.
 */
export function wordBlocks(shapes: readonly Shape[], { title, href }: Place, page: Page): readonly Block[] {
  const together = flatten(shapes);
  const { words: descriptions, isElsewhere } = described(shapes, page);
  const told = toldAt.get(page) ?? new Map<string, Place>();
  toldAt.set(page, told);
  const again = (words: string): Place | undefined => {
    const place = told.get(words) ?? { title, href };
    told.set(words, place);
    return isElsewhere && words.length > LONGEST_REPEATED && place.href !== href ? place : undefined;
  };
  const heading = plainText(title);
  return [
    ...titlesOf(shapes, heading).map((words) =>
      saying(paragraph([strong(text(words))]), () => titleSaid(words, together)),
    ),
    ...descriptions.flatMap((words) => {
      const place = again(words);
      if (place !== undefined)
        return [
          paragraph([...firstSentence(words, page), text(" More at "), link(place.title, place.href), text(".")]),
        ];
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

function firstSentence(description: string, page: Page): readonly Inline[] {
  const summary = summaryOf(description, page);
  return /[.!?]$/.test(plainText(summary)) ? summary : [...summary, text(".")];
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
