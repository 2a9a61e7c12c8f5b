import { type Block, heading, looseList } from "../../markdown/block.ts";
import { codeSpan, type Inline, text } from "../../markdown/inline.ts";
import type { UsesByDocument } from "../../model/keyword-use.ts";
import { allDeclarations, type Declaration, declarationOf, type Module, variantSentence } from "../../model/model.ts";
import { perObjectAnd } from "../../model/per-object.ts";
import type { DeclarationId, Shape } from "../../model/shape/shape.ts";
import { NO_REUSE, type Reuse } from "../target.ts";
import { contentsOpening } from "./contents-opening.ts";
import { type KeywordNotes, keywordNotes } from "./keyword-report.ts";
import { declarationLink, type Page } from "./page.ts";
import { markdownOf } from "./rows/annotation-lines.ts";

const GROUPS = ["Objects", "Enums", "Other types"] as const;

/**
 * The table of contents of any notation's pages: every declaration, with its first words and its schema.
 * @param uses - where the keywords went; without them, no model has notes on its keywords
 */
export function contents(page: Page, uses: UsesByDocument = [], reuse: Reuse = NO_REUSE): readonly Block[] {
  const groups = groupsOf(page, reuse).map(({ title, ids }) => ({
    title,
    members: ids.map((id) => declarationOf(page.model, id)),
  }));
  const notes = keywordNotes(
    uses,
    groups.flatMap(({ members }) => members),
  );
  return [
    ...contentsOpening(page, uses),
    ...groups.flatMap(({ title, members }) =>
      members.length === 0 ? [] : [heading(2, [text(title)]), groupList(title, members, page, notes, reuse)],
    ),
  ];
}

/** The declarations of one heading, by their names. */
interface Group {
  readonly title: (typeof GROUPS)[number];
  readonly ids: readonly DeclarationId[];
}

/** In the order of the page. */
function groupsOf(page: Page, { survey }: Reuse): readonly Group[] {
  const facts = {
    declaration: ({ name, shape }: Declaration) => JSON.stringify([name, typeFacts(shape)]),
    module: ({ declarations }: Module) => JSON.stringify(declarations),
  };
  return survey("declarations of the index", facts, () => {
    const sorted = [...allDeclarations(page.model)].sort((one, other) => (one.name < other.name ? -1 : 1));
    const grouped = sorted.map((declaration) => ({ id: declaration.id, group: groupOf(declaration, page) }));
    return GROUPS.map((title) => ({
      title,
      ids: grouped.flatMap(({ id, group }) => (group === title ? [id] : [])),
    }));
  });
}

/** All that decides the group of a declaration, and of those that refer to it. */
function typeFacts({ parts }: Shape): readonly unknown[] {
  const { never, types, values, reference, allOf, anyOf, oneOf } = parts;
  return [never, types, values, reference, allOf, anyOf, oneOf];
}

function groupOf(declaration: Declaration, page: Page): (typeof GROUPS)[number] {
  if (declaration.shape.parts.values?.enum !== undefined) return "Enums";
  const [type, another] = page.jsonTypes(declaration.shape);
  return type === "object" && another === undefined ? "Objects" : "Other types";
}

/** An item for each model, and nothing that is counted: so branches that change different schemas merge. */
function groupList(
  title: string,
  declarations: readonly Declaration[],
  page: Page,
  notes: KeywordNotes,
  { each }: Reuse,
): Block {
  const { model, hasPage, root, options } = page;
  const variants = declarations.map((declaration) => variantSentence(declaration, model));
  const by = [hasPage, root, options.source, JSON.stringify(options.packageDocs)];
  return looseList(
    each(`index: ${title}`, [declarations, variants, declarations.map(notes)], by, (declaration, variant, own) =>
      itemOf(declaration, variant, page, own),
    ),
  );
}

type Item = readonly Inline[];

/** The item of a model: the same object as long as nothing in it changes, wherever it stands. */
function itemOf(declaration: Declaration, variant: string | undefined, page: Page, notes: Item): Item {
  const { source, packageDocs } = page.options;
  const by = [variant, page.hasPage(declaration.id), page.root, source, JSON.stringify(packageDocs), notes];
  return knownItem(declaration, by, () => {
    const words = variant ?? firstLine(declaration);
    return [
      declarationLink(declaration.id, page),
      text(" ("),
      codeSpan(source + declaration.at.document + fragment(declaration)),
      text(words === undefined ? ")" : `): ${words}`),
      ...notes,
    ];
  });
}

const knownItem = perObjectAnd<Declaration, Item>();

/** The first paragraph of the description, which may be broken into lines; undefined where it says nothing of its own. */
function firstLine({ name, shape }: Declaration): string | undefined {
  const description = markdownOf(shape.notes);
  const [first = ""] = (description ?? "").split(/\r?\n\s*\r?\n/);
  return description === undefined || description === name ? undefined : first.replace(/\s+/g, " ");
}

function fragment({ at }: Declaration): string {
  return at.pointer === "" ? "" : `#${at.pointer}`;
}
