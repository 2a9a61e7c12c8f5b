import { join, relative, sep } from "node:path";
import { hasErrors } from "./diagnostics.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import { formatDiagnostics, jsonDiagnostic, type PrintOptions } from "./print-diagnostics.ts";
import { checkSummary, summary } from "./summary.ts";
import { isDifference } from "./write/difference.ts";

/** How a run is told. */
export interface ReportOptions extends PrintOptions {
  /** The folder that paths of the outcome are relative to. Absolute. */
  readonly output: string;
  readonly check: boolean;
  readonly json: boolean;
  readonly silent: boolean;
  readonly verbose: boolean;
}

/** What is told. */
export interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

/** The texts for the two streams. */
export interface Report {
  readonly stdout: string;
  readonly stderr: string;
  /** 0; 1 for differences that `--check` found; 2 for bad usage and bad input. */
  readonly exitCode: 0 | 1 | 2;
}

export async function report(outcome: Outcome, options: ReportOptions): Promise<Report> {
  const exitCode = exitCodeOf(outcome.diagnostics);
  if (options.json)
    return { stdout: `${JSON.stringify(jsonReport(outcome, options), undefined, 2)}\n`, stderr: "", exitCode };
  const shown = outcome.diagnostics.filter(({ severity }) => severity === "error" || !options.silent);
  const findings = await formatDiagnostics(
    shown.filter(({ severity }) => severity !== "note" || options.verbose),
    options,
  );
  if (options.silent) return { stdout: "", stderr: findings, exitCode };
  if (exitCode !== 0) return { stdout: "", stderr: `${findings}${counted(outcome.diagnostics)}\n`, exitCode };
  const { written, removed, unchanged } = outcome;
  const closing = options.check
    ? checkSummary(unchanged)
    : summary({ written: written.length, removed: removed.length, unchanged });
  return { stdout: `${closing}\n`, stderr: findings, exitCode };
}

function exitCodeOf(diagnostics: readonly Diagnostic[]): 0 | 1 | 2 {
  if (hasErrors(diagnostics.filter((finding) => !isDifference(finding)))) return 2;
  return hasErrors(diagnostics) ? 1 : 0;
}

function jsonReport({ diagnostics, written, removed, unchanged }: Outcome, options: ReportOptions): object {
  const fromHere = (path: string): string => jsonPath(options, path);
  return {
    diagnostics: diagnostics.map((finding) => jsonDiagnostic(finding, options)),
    written: written.map(fromHere),
    removed: removed.map(fromHere),
    unchanged,
  };
}

function jsonPath({ folder, output }: ReportOptions, path: string): string {
  return relative(folder, join(output, path)).replaceAll(sep, "/");
}

/** `2 errors, 1 warning` */
function counted(diagnostics: readonly Diagnostic[]): string {
  const differences = diagnostics.filter(isDifference).length;
  const count = (severity: string): number => diagnostics.filter((finding) => finding.severity === severity).length;
  const parts = [
    [count("error") - differences, "error"],
    [count("warning"), "warning"],
    [differences, "difference"],
  ] as const;
  return parts
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${word}${number === 1 ? "" : "s"}`)
    .join(", ");
}
