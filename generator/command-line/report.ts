import { join, relative, sep } from "node:path";
import { hasErrors } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { KeywordUse } from "../model/keyword-use.ts";
import { locationUri } from "../model/location.ts";
import { isDifference } from "../write/difference.ts";
import { formatDiagnostics, jsonDiagnostic, type PrintOptions, type Sources, shownFile } from "./print-diagnostics.ts";
import { githubCommands, sarifLog } from "./print-for-ci.ts";
import { checkSummary, summary } from "./summary.ts";

/** How a run is told. */
export interface ReportOptions extends PrintOptions {
  /** The folder that paths of the outcome are relative to. Absolute. */
  readonly output: string;
  readonly check: boolean;
  readonly format: "pretty" | "json" | "github" | "sarif";
  /** Whether of differences only the paths are told. */
  readonly namesOnly?: boolean;
  readonly silent: boolean;
  readonly verbose: boolean;
  /** Whether a type that is wider than its schema is a finding, a name that went to another schema, a wrong example or default. */
  readonly strict?: boolean;
}

/** What is told. */
export interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  readonly keywordUses?: readonly KeywordUse[];
  /** The output, where it goes to stdout in the place of everything else. */
  readonly printed?: string;
  /** The texts that may be shown; without them there are no code frames. */
  readonly sources?: Sources;
}

/** The texts for the two streams. */
export interface Report {
  readonly stdout: string;
  readonly stderr: string;
  /** 0; 1 for differences that `--check` found and what `--strict` minds; 2 for bad usage and bad input. */
  readonly exitCode: 0 | 1 | 2;
}

/** What `--strict` minds. */
const STRICT: ReadonlySet<string> = new Set([
  "widened-type",
  "name-clash",
  "changed-name",
  "wrong-default",
  "wrong-example",
]);

export async function report(outcome: Outcome, options: ReportOptions): Promise<Report> {
  const isFinding = (finding: Diagnostic): boolean => options.strict === true && STRICT.has(finding.code);
  const exitCode = exitCodeOf(outcome.diagnostics, isFinding);
  const { format } = options;
  if (format === "json" || format === "sarif") {
    const told = format === "json" ? jsonReport(outcome, options) : sarifLog(outcome.diagnostics, options);
    return { stdout: `${JSON.stringify(told, undefined, 2)}\n`, stderr: "", exitCode };
  }
  const shown = outcome.diagnostics.filter((one) => one.severity === "error" || !options.silent || isFinding(one));
  const named = options.namesOnly === true ? shown.filter(isDifference) : [];
  const names = named.map(({ position }) => `${shownFile(position?.file ?? "", options)}\n`).join("");
  const told = shown
    .filter((one) => !(options.namesOnly === true && isDifference(one)))
    .filter((one) => one.severity !== "note" || options.verbose || isFinding(one));
  if (format === "github") return { stdout: names + githubCommands(told, options), stderr: "", exitCode };
  const findings = await formatDiagnostics(told, options, outcome.sources);
  if (named.length > 0) return { stdout: names, stderr: findings, exitCode };
  if (outcome.printed !== undefined) return { stdout: outcome.printed, stderr: findings, exitCode };
  if (options.silent) return { stdout: "", stderr: findings, exitCode };
  const { written, removed, unchanged } = outcome;
  const uses = usesText(outcome.keywordUses ?? []);
  if (exitCode !== 0) {
    const done =
      written.length === 0 ? "" : `${summary({ written: written.length, removed: removed.length, unchanged })}\n`;
    return { stdout: uses + done, stderr: `${findings}${counted(outcome.diagnostics, isFinding)}\n`, exitCode };
  }
  const closing = options.check
    ? checkSummary(unchanged)
    : summary({ written: written.length, removed: removed.length, unchanged });
  return { stdout: `${uses}${closing}\n`, stderr: findings, exitCode };
}

type IsFinding = (finding: Diagnostic) => boolean;

function exitCodeOf(diagnostics: readonly Diagnostic[], isFinding: IsFinding): 0 | 1 | 2 {
  if (hasErrors(diagnostics.filter((finding) => !isDifference(finding)))) return 2;
  return hasErrors(diagnostics) || diagnostics.some(isFinding) ? 1 : 0;
}

export function jsonReport(
  { diagnostics, written, removed, unchanged, keywordUses }: Outcome,
  options: ReportOptions,
): object {
  const fromHere = (path: string): string => jsonPath(options, path);
  return {
    diagnostics: diagnostics.map((finding) => jsonDiagnostic(finding, options)),
    written: written.map(fromHere),
    removed: removed.map(fromHere),
    unchanged,
    ...(keywordUses === undefined ? {} : { keywords: keywordUses.map(jsonUse) }),
  };
}

const WHEREABOUTS = {
  type: "type",
  implied: "implied",
  guard: "guard only",
  codec: "codec",
  docs: "docs only",
  reading: "reading only",
} as const;

/** A line for each keyword, and how many went where. */
function usesText(uses: readonly KeywordUse[]): string {
  if (uses.length === 0) return "";
  const kinds = Object.entries(WHEREABOUTS).filter(
    ([kind]) => (kind !== "codec" && kind !== "implied") || uses.some(({ where }) => where === kind),
  );
  const width = Math.max(...kinds.map(([, words]) => words.length));
  const lines = uses.map(({ at, where }) => `${WHEREABOUTS[where].padEnd(width)}  ${locationUri(at)}`);
  const counts = kinds.map(([kind, words]) => `${words}: ${uses.filter(({ where }) => where === kind).length}`);
  return `${[...lines, counts.join(", ")].join("\n")}\n`;
}

function jsonUse({ at, where }: KeywordUse): object {
  return { location: locationUri(at), where };
}

function jsonPath({ folder, output }: ReportOptions, path: string): string {
  return relative(folder, join(output, path)).replaceAll(sep, "/");
}

/** `2 errors, 1 warning` */
function counted(diagnostics: readonly Diagnostic[], isFinding: IsFinding): string {
  const differences = diagnostics.filter(isDifference).length;
  const count = (severity: string): number => diagnostics.filter((finding) => finding.severity === severity).length;
  const parts = [
    [count("error") - differences, "error"],
    [count("warning"), "warning"],
    [differences, "difference"],
    [diagnostics.filter((one) => one.code === "widened-type" && isFinding(one)).length, "wider type"],
  ] as const;
  return parts
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${word}${number === 1 ? "" : "s"}`)
    .join(", ");
}
