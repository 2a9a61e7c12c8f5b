import { authoredLine } from "../../../markdown/authored-line.ts";
import { heading, type TableRow, table } from "../../../markdown/block.ts";
import { codeSpan, type Inline, text } from "../../../markdown/inline.ts";
import { commonCell } from "../../../markdown/print-table.ts";
import { isJsonArray, type Json, member } from "../../../model/json.ts";
import type { Notes } from "../../../model/shape/shape.ts";
import type { Notation } from "../notations/notation.ts";
import type { Page } from "../page.ts";
import { sentences } from "../phrases/sentences.ts";
import { annotationLines, descriptionOf, markdownOf } from "../rows/annotation-lines.ts";
import { printPath } from "../rows/path.ts";
import type { Row } from "../rows/row.ts";
import { termOf } from "../terms/term-of.ts";
import type { Section } from "./section.ts";

const TITLE = heading(2, [text("Fields")]);
const TITLES = ["Field", "Type", "Required", "Description"].map((words) => commonCell([text(words)]));
const WITH_EXAMPLES = [...TITLES, commonCell([text("Example")])];
const REQUIRED = commonCell([text(":heavy_check_mark:")]);
const OPTIONAL = commonCell([text(":heavy_minus_sign:")]);
const NO_DESCRIPTION = commonCell([text("N/A")]);

/** The members, a row each. There is a column of examples where any of them has one. */
export const fields: Section = ({ rows }, page) => {
  if (rows.length === 0) return () => [];
  const hasExamples = rows.some((row) => exampleOf(row.shape.notes) !== undefined);
  const header = hasExamples ? WITH_EXAMPLES : TITLES;
  const rowsIn = rows.map((row) => tableRow(row, hasExamples, page));
  return (notation) => [
    TITLE,
    table(
      header,
      rowsIn.map((rowIn) => rowIn(notation)),
    ),
  ];
};

/** The row in a notation. */
function tableRow(row: Row, hasExamples: boolean, page: Page): (notation: Notation) => TableRow {
  const term = termOf(row.shape, page.jsonTypes);
  const name = [codeSpan(printPath(row.path))];
  const others = [
    row.required ? REQUIRED : OPTIONAL,
    descriptionCell(row, page),
    ...(hasExamples ? [exampleCell(row)] : []),
  ];
  return (notation) => [name, row.required ? notation.type(term, page) : notation.optional(term, page), ...others];
}

function descriptionCell(row: Row, page: Page): readonly Inline[] {
  const lines = [
    ...describedBy(row.shape.notes, page),
    ...row.remarks,
    ...sentences(row.shape, page),
    ...annotationLines(row.shape.notes),
  ];
  const [first = NO_DESCRIPTION, ...others] = lines;
  if (others.length === 0) return first;
  return [...first, ...others.flatMap((line) => [BREAK, ...line])];
}

const BREAK: Inline = { kind: "break" };

function describedBy(notes: Notes, page: Page): readonly (readonly Inline[])[] {
  const isText = page.options.descriptions === "text";
  const description = isText ? descriptionOf(notes) : markdownOf(notes);
  if (description === undefined) return [];
  return [isText ? [text(description)] : authoredLine(description)];
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
