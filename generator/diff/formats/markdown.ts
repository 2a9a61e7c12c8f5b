import { shownFile } from "../../command-line/print-diagnostics.ts";
import { type Block, codeBlock, details, heading, list, paragraph, table } from "../../markdown/block.ts";
import { codeSpan, type Inline, text } from "../../markdown/inline.ts";
import { printMarkdown } from "../../markdown/print.ts";
import type { DiffResult } from "../diff.ts";
import type { DiffReport, JudgedBreak } from "../diff-report.ts";
import { type Standing, standingOf } from "../findings.ts";
import { closingLine, otherLines } from "../summary.ts";
import type { DiffFormat, FormatOptions } from "./format.ts";

/** For a pull request or a changelog: a table of what breaks, the instances in details. */
export const markdownFormat: DiffFormat = async (result, options) => {
  return { stdout: `${printMarkdown(blocksOf(result, options))}\n`, stderr: "" };
};

function blocksOf({ report, diagnostics }: DiffResult, options: FormatOptions): readonly Block[] {
  const { undecided } = options;
  const problems = diagnostics.map(({ message, position, side }): readonly Inline[] => {
    const place =
      position === undefined
        ? ""
        : `${shownFile(position.file, { ...options, input: options.folder })}:${position.line}:${position.column}`;
    const where = place === "" ? [] : [codeSpan(place), text(" ")];
    return [...where, text(side === undefined ? message : `${side} schemas: ${message}`)];
  });
  const told = problems.length === 0 ? [] : [list(problems)];
  if (report === undefined) return [heading(2, [text("Schemas that cannot be compared")]), ...told];
  const others = otherLines(report).map((line) => [text(line)]);
  return [
    heading(2, [text(`Schema changes: ${report.bump}`)]),
    paragraph([text(closingLine(report))]),
    ...breakBlocks(report, undecided),
    ...(others.length === 0 ? [] : [list(others)]),
    ...told,
  ];
}

function breakBlocks(report: DiffReport, undecided: "fail" | "warn"): readonly Block[] {
  const { breaks } = report;
  if (breaks.length === 0) return [];
  const header = ["verdict", "axis", "what has changed", "where"].map((word) => [text(word)]);
  const rows = breaks.map((one) => [
    [text(WORDS[standingOf(one, undecided)])],
    [text(one.break.axis)],
    one.break.says,
    placeOf(one, report),
  ]);
  return [table(header, rows), ...instanceBlocks(breaks)];
}

const WORDS = {
  failing: "breaks",
  warned: "undecided",
  accepted: "accepted",
  unpromised: "not promised",
} as const satisfies Record<Standing, string>;

function placeOf({ break: one }: JudgedBreak, { old, new: next }: DiffReport): readonly Inline[] {
  const place = one.new === undefined ? one.old && old.placeOf(one.old) : next.placeOf(one.new);
  return place === undefined ? [] : [codeSpan(`${place.file}:${place.line}:${place.column}`)];
}

/** Every instance whole, for each declaration that it is one of. */
function instanceBlocks(breaks: readonly JudgedBreak[]): readonly Block[] {
  const instances = breaks.flatMap(({ break: { affected } }) =>
    affected.flatMap(({ declaration, instance }) =>
      instance === undefined ? [] : [{ name: declaration.name, instance }],
    ),
  );
  if (instances.length === 0) return [];
  const shown = instances.flatMap(({ name, instance }) => [
    paragraph([codeSpan(name)]),
    codeBlock("json", JSON.stringify(instance, undefined, 2)),
  ]);
  return [details([text("Instances")], shown)];
}
