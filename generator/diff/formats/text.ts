import { formatDiagnostics, printable } from "../../command-line/print-diagnostics.ts";
import type { DiffResult } from "../diff.ts";
import type { DiffReport, JudgedBreak } from "../diff-report.ts";
import { findingsOf, standingOf } from "../findings.ts";
import { closingLine, otherLines } from "../summary.ts";
import type { DiffFormat } from "./format.ts";

/** For people at a terminal: findings with the lines concerned, what was added, and the version that it asks for. */
export const textFormat: DiffFormat = async (result: DiffResult, { folder, colours, undecided }) => {
  const { report, diagnostics, sources } = result;
  const isPromised = (one: JudgedBreak): boolean => standingOf(one, undecided) !== "unpromised";
  const breaks = report === undefined ? [] : findingsOf(report, undecided, isPromised);
  const told = { folder, input: folder, colours };
  const findings = [
    ...(await formatDiagnostics(
      diagnostics.filter(({ side }) => side === "old"),
      told,
      sources,
    )),
    ...(await formatDiagnostics(
      diagnostics.filter(({ side }) => side === "new"),
      told,
      sources,
    )),
  ];
  const others = await formatDiagnostics(
    diagnostics.filter(({ side }) => side === undefined),
    told,
    sources,
  );
  const stderr = `${findings.join("")}${await formatDiagnostics(breaks, told, sources)}${others}`;
  if (report === undefined) return { stdout: "", stderr };
  return {
    stdout: [...unpromised(report, undecided), ...otherLines(report), closingLine(report)]
      .map((line) => `${line}\n`)
      .join(""),
    stderr,
  };
};

/** What has changed where nothing was promised: a line each. */
function unpromised(report: DiffReport, undecided: "fail" | "warn"): readonly string[] {
  const findings = findingsOf(report, undecided, (one) => standingOf(one, undecided) === "unpromised");
  return findings.map(({ message, position }) => {
    const place = position === undefined ? "" : `${position.file}:${position.line}:${position.column}: `;
    return printable(`${place}${message}`);
  });
}
