import { type Block, heading, table } from "../../../markdown/block.ts";
import { codeSpan, text } from "../../../markdown/inline.ts";
import { isJsonArray, type Json, member } from "../../../model/json.ts";
import type { Notes, Shape } from "../../../model/shape/shape.ts";
import { listedValues } from "../../../model/shape/values.ts";
import type { Section } from "./section.ts";

/** The values of an `enum`, a row each. There is a column of descriptions where any of them has one. */
export const values: Section = ({ declaration: { shape } }) => {
  const blocks = shape.parts.values?.enum === undefined ? [] : valuesTable(valueRows(shape));
  return () => blocks;
};

function valuesTable(rows: readonly ValueRow[]): readonly Block[] {
  const described = rows.some((row) => row.description !== undefined);
  const titles = ["Name", "Value", ...(described ? ["Description"] : [])];
  return [
    heading(2, [text("Values")]),
    table(
      titles.map((words) => [text(words)]),
      rows.map((row) => [
        [codeSpan(row.name)],
        [text(row.value)],
        ...(described ? [[text(row.description ?? "N/A")]] : []),
      ]),
    ),
  ];
}

interface ValueRow {
  readonly name: string;
  readonly value: string;
  readonly description: string | undefined;
}

/** Names and descriptions are lists beside `enum`, in its order. */
function valueRows(shape: Shape): readonly ValueRow[] {
  const accepted = new Set(listedValues(shape.parts));
  const { notes } = shape;
  return (shape.parts.values?.enum ?? []).flatMap((json, index) => {
    if (!accepted.has(json)) return [];
    const value = typeof json === "string" ? json : JSON.stringify(json);
    const name = wordAt(notes, ["x-enum-varnames", "x-enumNames", "tsEnumNames"], index) ?? value;
    const description = wordAt(notes, ["enumDescriptions", "markdownEnumDescriptions", "x-enum-descriptions"], index);
    return [{ name: name === "" ? '""' : name, value: value === "" ? '""' : value, description }];
  });
}

/** The text at a place of the first of these annotations that has one there. */
function wordAt(notes: Notes, keywords: readonly string[], index: number): string | undefined {
  const listed = keywords.map((keyword) => itemAt(member(notes, keyword), index));
  return listed
    .find((word) => typeof word === "string" && word.trim() !== "")
    ?.toString()
    .trim();
}

function itemAt(list: Json | undefined, index: number): Json | undefined {
  return isJsonArray(list) ? list[index] : undefined;
}
