import { anchor, type Block, type Depth, heading, list } from "../../../../markdown/block.ts";
import { type Inline, plainText, text } from "../../../../markdown/inline.ts";
import type { Notation } from "../../notations/notation.ts";
import { briefType } from "../../outline/brief-type.ts";
import { wordBlocks } from "../../outline/described.ts";
import type { Entry } from "../../outline/entry.ts";
import { flatten } from "../../outline/flatten.ts";
import { annotationsSaid, rulesSaid, saying, spokenFor, titleSaid } from "../../outline/said.ts";
import { withSimpleTargets } from "../../outline/simple.ts";
import type { FullSection } from "../../outline/subject.ts";
import type { Page } from "../../page.ts";
import { rules } from "../../phrases/rules.ts";
import { annotationFacts, withUntold } from "./annotation-facts.ts";
import { deprecation } from "./deprecation.ts";
import { exampleBlocks } from "./example-blocks.ts";
import { fieldsTable } from "./fields-table.ts";
import { valueTable } from "./value-table.ts";

/** A section for each member and item, in the schema's order, those inside of it below. */
export const members: FullSection = ({ outline }, page) => {
  const entries = outline.entries.filter(({ kind }) => kind !== "case");
  return (notation) =>
    entries.length === 0
      ? []
      : [heading(2, [text("Members")]), ...entries.flatMap((entry) => entryBlocks(entry, 3, notation, page))];
};

/** A section for each alternative and condition. */
export const cases: FullSection = ({ outline }, page) => {
  const entries = outline.entries.filter(({ kind }) => kind === "case");
  return (notation) =>
    entries.length === 0
      ? []
      : [heading(2, [text("Alternatives")]), ...entries.flatMap((entry) => entryBlocks(entry, 3, notation, page))];
};

function entryBlocks(entry: Entry, depth: number, notation: Notation, page: Page): readonly Block[] {
  const inner = entry.inner.entries;
  const together = flatten(entry.shapes);
  const members = inner.filter(({ kind }) => kind === "member");
  return [
    anchor(entry.anchor),
    saying(heading(Math.min(6, depth) as Depth, entry.title), () => titleSaid(plainText(entry.title), together)),
    ...deprecation(entry.shapes, page),
    saying(list(factsOf(entry, notation, page)), () => [
      ...annotationsSaid(withUntold(together, entry.inner)),
      ...rulesSaid(spokenFor(entry.shapes, entry.inner)),
    ]),
    ...wordBlocks(entry.shapes, { title: entry.title, href: `${page.own}#${entry.anchor}` }, page),
    ...valueTable(withSimpleTargets(entry.shapes, page), entry.inner, page, false),
    ...exampleBlocks(entry.shapes, page),
    ...(members.length < 3 ? [] : [fieldsTable(members, [], notation, page)]),
    ...inner.flatMap((one) => entryBlocks(one, depth + 1, notation, page)),
  ];
}

function factsOf(entry: Entry, notation: Notation, page: Page): readonly (readonly Inline[])[] {
  const shapes = withSimpleTargets(entry.shapes, page);
  return [
    [text("Type: "), ...briefType(entry.shapes, notation, page)],
    ...(entry.required === undefined ? [] : [[text(`Required: ${entry.required ? "yes" : "no"}`)]]),
    ...annotationFacts(shapes, entry.inner, page),
    ...entry.remarks,
    ...rules(shapes, entry.inner, page),
  ];
}
