import { type Block, heading, looseList } from "../../markdown/block.ts";
import { codeSpan, type Inline, text } from "../../markdown/inline.ts";
import { atPlaces } from "../../model/at-places.ts";
import { flatMap } from "../../model/flat-map.ts";
import type { UsesByDocument } from "../../model/keyword-use.ts";
import { areNoVariants, knownDeclarations } from "../../model/known-declarations.ts";
import { type Declaration, type Module, variantSentence } from "../../model/model.ts";
import { perObjectAnd } from "../../model/per-object.ts";
import type { Shape } from "../../model/shape/shape.ts";
import { NO_REUSE, type Reuse } from "../target.ts";
import { type ContentsEntry, contentsEntries, GROUP_NAMES } from "./contents-entries.ts";
import { contentsOpening } from "./contents-opening.ts";
import { keywordNotes } from "./keyword-report.ts";
import { type ContentsPage, declarationLink, type Page } from "./page.ts";

/**
 * The table of contents of any notation's pages: every declaration, with its first words and its schema.
 * @param uses - where the keywords went; without them, no model has notes on its keywords
 */
export function contents(page: ContentsPage, uses: UsesByDocument = [], reuse: Reuse = NO_REUSE): readonly Block[] {
  const known = knownDeclarations(page.model);
  const entries = contentsEntries(page, reuse);
  const groups = groupsOf(page, entries, reuse);
  const inOrder = flatMap(groups, ({ places }) => atPlaces(known, places));
  const listed: Listed = {
    declarations: inOrder,
    words: flatMap(groups, ({ places }) => places.map((place) => entries[place]?.words)),
    variants: areNoVariants(page.model) ? [] : inOrder.map((one) => variantSentence(one, page.model)),
    notes: keywordNotes(uses, inOrder, reuse),
  };
  return [
    ...contentsOpening(page, uses),
    ...groups.flatMap(({ title, places, start }) =>
      places.length === 0
        ? []
        : [heading(2, [text(title)]), groupList(title, sliced(listed, start, start + places.length), page, reuse)],
    ),
  ];
}

/** Declarations in the order of the page, and what stands at the same places: their words, their sentences if they are variants, and notes. */
interface Listed {
  readonly declarations: readonly Declaration[];
  readonly words: readonly ContentsEntry["words"][];
  /** Empty where none is. */
  readonly variants: readonly (string | undefined)[];
  readonly notes: readonly Item[];
}

function sliced({ declarations, words, variants, notes }: Listed, start: number, end: number): Listed {
  return {
    declarations: declarations.slice(start, end),
    words: words.slice(start, end),
    variants: variants.slice(start, end),
    notes: notes.slice(start, end),
  };
}

/** The declarations of one heading, by their names. */
interface Group {
  readonly title: ContentsEntry["group"];
  /** Where they stand among all declarations. */
  readonly places: readonly number[];
  /** How many come before them. */
  readonly start: number;
}

/** In the order of the page. */
function groupsOf({ model }: Page, entries: readonly ContentsEntry[], { survey }: Reuse): readonly Group[] {
  const facts = {
    declaration: ({ name, variant, shape }: Declaration) => JSON.stringify([name, variant, typeFacts(shape)]),
    module: ({ declarations }: Module) => JSON.stringify(declarations),
  };
  return survey("declarations of the index", facts, () => {
    const grouped = knownDeclarations(model)
      .map(({ name }, place) => ({ name, place, group: entries[place]?.group }))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
    let start = 0;
    return GROUP_NAMES.map((title): Group => {
      const places = grouped.flatMap(({ place, group }) => (group === title ? [place] : []));
      start += places.length;
      return { title, places, start: start - places.length };
    });
  });
}

/** All that decides the group of a declaration, and of those that refer to it. */
function typeFacts({ parts }: Shape): readonly unknown[] {
  const { never, types, values, reference, allOf, anyOf, oneOf } = parts;
  return [never, types, values, reference, allOf, anyOf, oneOf];
}

/** An item for each model, and nothing that is counted: so branches that change different schemas merge. */
function groupList(
  title: string,
  { declarations, words, variants, notes }: Listed,
  page: Page,
  { each }: Reuse,
): Block {
  const { hasPage, root, options } = page;
  const by = [hasPage, root, options.source, JSON.stringify(options.packageDocs)];
  return looseList(
    each(`index: ${title}`, [declarations, words, variants, notes], by, (declaration, first, variant, own) =>
      itemOf(declaration, variant ?? first, page, own),
    ),
  );
}

type Item = readonly Inline[];

/** The item of a model: the same object as long as nothing in it changes, wherever it stands. */
function itemOf(declaration: Declaration, words: string | undefined, page: Page, notes: Item): Item {
  const { source, packageDocs } = page.options;
  const by = [words, page.hasPage(declaration.id), page.root, source, JSON.stringify(packageDocs), notes];
  return knownItem(declaration, by, () => [
    declarationLink(declaration.id, page),
    text(" ("),
    codeSpan(source + declaration.at.document + fragment(declaration)),
    text(words === undefined ? ")" : `): ${words}`),
    ...notes,
  ]);
}

const knownItem = perObjectAnd<Declaration, Item>();

function fragment({ at }: Declaration): string {
  return at.pointer === "" ? "" : `#${at.pointer}`;
}
