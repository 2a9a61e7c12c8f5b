import { type Block, heading, looseList } from "../../markdown/block.ts";
import { codeSpan, type Inline, text } from "../../markdown/inline.ts";
import type { UsesByDocument } from "../../model/keyword-use.ts";
import {
  allDeclarations,
  type Declaration,
  declarationOf,
  type Model,
  type Module,
  variantSentence,
} from "../../model/model.ts";
import { perObjectAnd } from "../../model/per-object.ts";
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
  const declarations = byName(page.model, reuse);
  const grouped = declarations.map((declaration) => ({ declaration, group: groupOf(declaration, page) }));
  const groups = GROUPS.map((title) => ({
    title,
    members: grouped.flatMap(({ declaration, group }) => (group === title ? [declaration] : [])),
  }));
  const inOrder = groups.flatMap(({ members }) => members);
  const notes = keywordNotes(uses, inOrder);
  return [
    ...contentsOpening(page, uses),
    ...groups.flatMap(({ title, members }) =>
      members.length === 0 ? [] : [heading(2, [text(title)]), groupList(members, page, notes)],
    ),
  ];
}

function byName(model: Model, { survey }: Reuse): readonly Declaration[] {
  const facts = {
    declaration: ({ name }: Declaration) => name,
    module: ({ declarations }: Module) => JSON.stringify(declarations),
  };
  const ids = survey("declarations by name", facts, () =>
    [...allDeclarations(model)].sort((one, other) => (one.name < other.name ? -1 : 1)).map(({ id }) => id),
  );
  return ids.map((id) => declarationOf(model, id));
}

function groupOf(declaration: Declaration, page: Page): (typeof GROUPS)[number] {
  if (declaration.shape.parts.values?.enum !== undefined) return "Enums";
  const [type, another] = page.jsonTypes(declaration.shape);
  return type === "object" && another === undefined ? "Objects" : "Other types";
}

/** An item for each model, and nothing that is counted: so branches that change different schemas merge. */
function groupList(declarations: readonly Declaration[], page: Page, notes: KeywordNotes): Block {
  return looseList(declarations.map((declaration) => itemOf(declaration, page, notes(declaration))));
}

type Item = readonly Inline[];

/** The item of a model: the same object as long as nothing in it changes. */
function itemOf(declaration: Declaration, page: Page, notes: Item): Item {
  const { source, packageDocs } = page.options;
  const variant = variantSentence(declaration, page.model);
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
