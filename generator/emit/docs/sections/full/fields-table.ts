import { type Block, compactTable, type TableRow } from "../../../../markdown/block.ts";
import { type Inline, link, plainText, text } from "../../../../markdown/inline.ts";
import { member } from "../../../../model/json.ts";
import { declarationOf } from "../../../../model/model.ts";
import type { Shape } from "../../../../model/shape/shape.ts";
import type { Notation } from "../../notations/notation.ts";
import { briefType, kindsOfValue } from "../../outline/brief-type.ts";
import { descriptionsOf, summaryOf, titlesOf } from "../../outline/described.ts";
import type { Entry } from "../../outline/entry.ts";
import { flatten, targetsIn } from "../../outline/flatten.ts";
import { kindWords } from "../../outline/kind-words.ts";
import { isSimple, withSimpleTargets } from "../../outline/simple.ts";
import type { Page } from "../../page.ts";
import { rules } from "../../phrases/rules.ts";
import { valueSpan } from "../../phrases/words.ts";
import { NOTHING_TO_SAY } from "./cell.ts";

/** The columns, those that may be left out with what each of their cells then has. */
const COLUMNS: readonly { readonly title: string; readonly nothing?: string }[] = [
  { title: "Field" },
  { title: "Type" },
  { title: "Required", nothing: "no" },
  { title: "Default", nothing: plainText(NOTHING_TO_SAY) },
  { title: "Summary" },
];
/** Longer types are told in the section of the member: a table as wide as they are has its summaries off a small screen. */
const LONGEST_TYPE = 40;
/** Longer defaults are told in the section of the member. */
const LONGEST_DEFAULT = 40;
/** Longer rules are, too. */
const LONGEST_RULE = 120;

/**
 * Members at a glance, a row each, with links to their sections; behind them, rows that others bring. Where no member is
 * required, or none has a default, there is no column for that.
 */
export function fieldsTable(
  entries: readonly Entry[],
  others: readonly TableRow[],
  notation: Notation,
  page: Page,
): Block {
  const rows = [...entries.map((entry) => rowOf(entry, page.own, notation, page)), ...others];
  const isShown = COLUMNS.map(
    ({ nothing }, column) => nothing === undefined || rows.some((row) => plainText(row[column] ?? []) !== nothing),
  );
  const shown = (row: TableRow): TableRow => row.filter((_, column) => isShown[column]);
  return compactTable(shown(COLUMNS.map(({ title }) => [text(title)])), rows.map(shown));
}

/** @param elsewhere - the page that the section stands on, seen from the one that the table stands on; empty for the same */
export function rowOf(
  entry: Entry,
  elsewhere: string,
  notation: Notation,
  page: Page,
  summary?: readonly Inline[],
): TableRow {
  return [
    [link(entry.title, `${elsewhere}#${entry.anchor}`)],
    typeCell(entry.shapes, notation, page),
    [text(entry.required === true ? "yes" : "no")],
    defaultCell(entry.shapes, page),
    summary ?? summaryCell(entry, page),
  ];
}

/** The type; of a long one, which kinds of values there are. */
function typeCell(shapes: readonly Shape[], notation: Notation, page: Page): readonly Inline[] {
  const type = briefType(shapes, notation, page);
  if (plainText(type).length <= LONGEST_TYPE) return type;
  const kinds = kindsOfValue(shapes, notation, page);
  return plainText(kinds).length < plainText(type).length ? kinds : type;
}

/** The default; why it is wrong, where it is, has its place in the section of the member. */
function defaultCell(shapes: readonly Shape[], page: Page): readonly Inline[] {
  for (const shape of flatten(shapes)) {
    const value = member(shape.notes, "default");
    if (value === undefined) continue;
    const span = valueSpan(value);
    if (span.kind !== "code" || span.text.length > LONGEST_DEFAULT) return [text("see below")];
    return page.judged.faultOf(shape, value) === undefined ? [span] : [span, text(" (not valid)")];
  }
  return NOTHING_TO_SAY;
}

/** What the author says, or else what is told of the names that it stands for, a short rule, or the kind of its model. */
function summaryCell(entry: Entry, page: Page): readonly Inline[] {
  const shapes = withSimpleTargets(entry.shapes, page);
  const [description = titlesOf(entry.shapes, "")[0]] = descriptionsOf(entry.shapes, page);
  const summary = description === undefined ? [] : summaryOf(description, page);
  if (summary.length > 0) return summary;
  const [remark] = entry.remarks;
  if (remark !== undefined) return remark;
  const rule = rules(shapes, entry.inner, page).find((words) => plainText(words).length <= LONGEST_RULE);
  return rule ?? modelWords(entry, page) ?? NOTHING_TO_SAY;
}

/** Of a simple model, the type says as much already. */
function modelWords({ shapes }: Entry, page: Page): readonly Inline[] | undefined {
  const [target, another] = targetsIn(flatten(shapes));
  if (target === undefined || another !== undefined) return undefined;
  const { shape } = declarationOf(page.model, target);
  return isSimple(shape) ? undefined : kindWords(shape, page);
}
