import { type Block, compactTable } from "../../../../markdown/block.ts";
import { codeSpan, type Inline, text } from "../../../../markdown/inline.ts";
import type { Shape } from "../../../../model/shape/shape.ts";
import { FEW } from "../../outline/brief-type.ts";
import type { Outline } from "../../outline/entry.ts";
import { saying, spokenFor, valuesSaid } from "../../outline/said.ts";
import { type ValueRow, valueRows } from "../../outline/value-rows.ts";
import type { Page } from "../../page.ts";
import { cellOf } from "./cell.ts";

/** The values, a row each, where the type does not tell all of them. */
export function valueTable(shapes: readonly Shape[], outline: Outline, page: Page, always: boolean): readonly Block[] {
  const rows = valueRows(shapes, outline, page);
  const isToldByType =
    rows.length <= FEW &&
    rows.every((row) => row.description === undefined && row.name === undefined && row.isOpen !== true);
  if (rows.length === 0 || (isToldByType && !always)) return [];
  const named = rows.some(({ name }) => name !== undefined);
  const described = rows.some(({ description }) => description !== undefined);
  const ofItems = rows.every(({ isItem }) => isItem === true);
  const titles = [
    ofItems ? "Value of an item" : "Value",
    ...(named ? ["Name"] : []),
    ...(described ? ["Description"] : []),
  ];
  const table = compactTable(
    titles.map((words) => [text(words)]),
    rows.map((row) => [
      row.value,
      ...(named ? [nameCell(row)] : []),
      ...(described ? [cellOf(row.description, page)] : []),
    ]),
  );
  return [saying(table, () => valuesSaid(spokenFor(shapes, outline)))];
}

function nameCell({ name }: ValueRow): readonly Inline[] {
  return name === undefined ? [text("—")] : [codeSpan(name)];
}
