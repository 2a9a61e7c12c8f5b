import { heading, type TableRow, table } from "../../../markdown/block.ts";
import { codeSpan, type Inline, text } from "../../../markdown/inline.ts";
import { isJsonArray, type Json, member } from "../../../model/json.ts";
import type { Notes } from "../../../model/shape.ts";
import type { Page } from "../page.ts";
import { sentences } from "../phrases/sentences.ts";
import { annotationLines, descriptionOf } from "../rows/annotation-lines.ts";
import { collectRows } from "../rows/collect-rows.ts";
import { printPath } from "../rows/path.ts";
import type { Row } from "../rows/row.ts";
import { termOf } from "../terms/term-of.ts";
import type { Section } from "./section.ts";

/** The members, a row each. There is a column of examples where any of them has one. */
export const fields: Section = (declaration, page) => {
  const rows = collectRows(declaration.id, page);
  if (rows.length === 0) return [];
  const hasExamples = rows.some((row) => exampleOf(row.shape.notes) !== undefined);
  const titles = ["Field", "Type", "Required", "Description", ...(hasExamples ? ["Example"] : [])];
  return [
    heading(2, [text("Fields")]),
    table(
      titles.map((words) => [text(words)]),
      rows.map((row) => [...cells(row, page), ...(hasExamples ? [exampleCell(row)] : [])]),
    ),
  ];
};

function cells(row: Row, page: Page): TableRow {
  const term = termOf(row.shape, page.model);
  return [
    [codeSpan(printPath(row.path))],
    row.required ? page.notation.type(term, page) : page.notation.optional(term, page),
    [text(row.required ? ":heavy_check_mark:" : ":heavy_minus_sign:")],
    descriptionCell(row, page),
  ];
}

function descriptionCell(row: Row, page: Page): readonly Inline[] {
  const description = descriptionOf(row.shape.notes);
  const lines = [
    ...(description === undefined ? [] : [[text(description)]]),
    ...row.remarks,
    ...sentences(row.shape, page),
    ...annotationLines(row.shape.notes),
  ];
  if (lines.length === 0) return [text("N/A")];
  return lines.flatMap((line, index): readonly Inline[] => (index === 0 ? line : [{ kind: "break" }, ...line]));
}

/** The first of `examples`. */
function exampleOf(notes: Notes): Json | undefined {
  const examples = member(notes, "examples");
  return isJsonArray(examples) ? examples[0] : undefined;
}

function exampleCell(row: Row): readonly Inline[] {
  const example = exampleOf(row.shape.notes);
  if (example === undefined) return [];
  return [text(typeof example === "string" ? example : JSON.stringify(example))];
}
