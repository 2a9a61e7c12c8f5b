import { VALUE_WORDS } from "../../../keywords/author-words.ts";
import { type Block, heading, table } from "../../../markdown/block.ts";
import { codeSpan, text } from "../../../markdown/inline.ts";
import { type NamedValue, namedValues } from "../../../model/shape/named-values.ts";
import type { Section } from "./section.ts";

/**
 * The values of an `enum`, or of a union of `const` with words of its own, a row each. There is a column of descriptions
 * where any of them has one.
 */
export const values: Section = ({ declaration: { shape } }) => {
  const listed = namedValues(shape, VALUE_WORDS) ?? [];
  const isTold = shape.parts.values?.enum !== undefined || listed.some(hasWords);
  const blocks = isTold ? valuesTable(listed.map(valueRow)) : [];
  return () => blocks;
};

function hasWords({ name, description }: NamedValue): boolean {
  return (name ?? description) !== undefined;
}

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

function valueRow({ value: json, name, description }: NamedValue): ValueRow {
  const value = typeof json === "string" ? json : JSON.stringify(json);
  const shown = value === "" ? '""' : value;
  return { name: name ?? shown, value: shown, description };
}
