import { type Block, codeBlock, compactTable, heading, list, paragraph } from "../../markdown/block.ts";
import { codeSpan, type Inline, text } from "../../markdown/inline.ts";
import type { UsesByDocument } from "../../model/keyword-use.ts";
import { allDeclarations, type Declaration, declarationOf, variantSentence } from "../../model/model.ts";
import { components } from "./components.ts";
import { contentsOpening } from "./contents-opening.ts";
import { diagram } from "./diagram.ts";
import { keywordNotes } from "./keyword-report.ts";
import { descriptionsOf, summaryOf, titlesOf } from "./outline/described.ts";
import { kindWords } from "./outline/kind-words.ts";
import { declarationLink, type Page } from "./page.ts";
import { NOTHING_TO_SAY } from "./sections/full/cell.ts";

const MAX_NODES = 60;
const MAX_EDGES = 120;

/** The index of full pages: where to begin, then everything by the file that it stands in, and who uses whom. */
export function fullContents(page: Page, uses: UsesByDocument = []): readonly Block[] {
  const { source } = page.options;
  const declarations = allDeclarations(page.model).filter(({ id }) => page.hasPage(id));
  const entryPoints = declarations.filter(({ usedBy, id }) => usedBy.every((user) => user === id));
  const noted = keywordNotes(uses, declarations);
  const notes = new Map(declarations.map((declaration, index) => [declaration, noted[index] ?? []]));
  return [
    ...contentsOpening(page, uses),
    ...(entryPoints.length === 0
      ? []
      : [
          heading(2, [text("Entry points")]),
          paragraph([text("No other model uses these: begin here.")]),
          tableOf(entryPoints, page),
        ]),
    heading(2, [text("All models")]),
    ...page.model.modules.flatMap((module) => {
      const members = module.declarations.flatMap((id) => (page.hasPage(id) ? [declarationOf(page.model, id)] : []));
      return members.length === 0
        ? []
        : [heading(3, [codeSpan(source + module.document)]), tableOf(members, page, notes)];
    }),
    ...overview(declarations, page),
  ];
}

function tableOf(
  declarations: readonly Declaration[],
  page: Page,
  notes: ReadonlyMap<Declaration, readonly Inline[]> = new Map(),
): Block {
  return compactTable(
    [[text("Model")], [text("Summary")]],
    declarations.map((declaration) => [
      [declarationLink(declaration.id, page)],
      [...summary(declaration, page), ...(notes.get(declaration) ?? [])],
    ]),
  );
}

function summary(declaration: Declaration, page: Page): readonly Inline[] {
  const variant = variantSentence(declaration, page.model);
  if (variant !== undefined) return [text(variant)];
  const [words = titlesOf([declaration.shape], declaration.name)[0]] = descriptionsOf([declaration.shape], page);
  const content = words === undefined ? [] : summaryOf(words, page);
  if (content.length > 0) return content;
  return kindWords(declaration.shape, page) ?? NOTHING_TO_SAY;
}

/** A diagram for each group of models that hang together; a list where that would be too large to read. */
function overview(declarations: readonly Declaration[], page: Page): readonly Block[] {
  const groups = components(declarations).filter((group) => group.length > 1);
  if (groups.length === 0) return [];
  const nameOf = (id: string): string => declarationOf(page.model, id).name;
  return [
    heading(2, [text("Overview")]),
    ...groups.map((group) => {
      const edges = group.flatMap(({ id, uses }) => uses.map((to) => ({ from: id, to })));
      if (group.length <= MAX_NODES && edges.length <= MAX_EDGES)
        return codeBlock("mermaid", diagram(edges, nameOf, MAX_NODES));
      return list(
        group.flatMap(({ id, uses }) =>
          uses.length === 0 ? [] : [[declarationLink(id, page), text(` uses ${uses.map(nameOf).join(", ")}`)]],
        ),
      );
    }),
  ];
}
