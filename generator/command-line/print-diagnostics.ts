import { isAbsolute, join, relative, sep } from "node:path";
import type { Diagnostic, Position } from "../model/diagnostic.ts";
import { isDifference } from "../write/difference.ts";

/** How findings are shown. */
export interface PrintOptions {
  /** Paths are shown relative to it. Absolute. */
  readonly folder: string;
  /** The folder that the ids of documents are relative to. Absolute. */
  readonly input: string;
  readonly colours: boolean;
}

/** A finding as `--json` prints it. */
export interface JsonDiagnostic {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly pointer?: string;
  readonly hint?: string;
  readonly diff?: string;
}

/**
 * The texts that a run has read, by the names that positions give their files. Frames show no other text: a file that
 * was refused, such as the target of a link that leads outside, may be anything.
 */
export type Sources = ReadonlyMap<string, string>;

/** Findings that are shown to people. Programs get them all. */
const MAX_SHOWN = 100;

/** Errors before all else where there are more than can be shown; in their order. */
function mostUrgent(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  if (findings.length <= MAX_SHOWN) return findings;
  const rank = { error: 0, warning: 1, note: 2 };
  const chosen = new Set(findings.toSorted((a, b) => rank[a.severity] - rank[b.severity]).slice(0, MAX_SHOWN));
  return findings.filter((finding) => chosen.has(finding));
}

/** Equal warnings and notes as one, at the place of the first: a keyword of one's own may stand in hundreds of places. */
function grouped(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = new Map<unknown, Diagnostic[]>();
  for (const finding of findings) {
    const isAlone = finding.severity === "error" || isDifference(finding);
    const key = isAlone ? finding : `${finding.severity} ${finding.code} ${finding.message}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    return more.length === 0
      ? first
      : { ...first, message: `${first.message}, in ${more.length + 1} places; this is the first` };
  });
}

/** Findings for people: `file:line:column: error[code]: message`, a code frame or a diff, and the hint. */
export async function formatDiagnostics(
  findings: readonly Diagnostic[],
  options: PrintOptions,
  sources: Sources = new Map(),
): Promise<string> {
  if (findings.length === 0) return "";
  const shown = mostUrgent(grouped(findings));
  const { default: picocolors } = await import("picocolors");
  const paint = picocolors.createColors(options.colours);
  const tint = { error: paint.red, warning: paint.yellow, note: paint.cyan };
  const parts = shown.map(async (finding) => {
    const place = placeOf(finding, options);
    const label = paint.bold(tint[finding.severity](`${finding.severity}[${finding.code}]`));
    const lines = [`${place === "" ? "" : `${paint.bold(place)}: `}${label}: ${messageOf(finding, options)}`];
    const detail = isDifference(finding) ? printable(finding.diff) : await codeFrame(finding, options, sources);
    if (detail !== "") lines.push(indented(detail));
    if (finding.hint !== undefined) lines.push(`  ${paint.dim("hint:")} ${printable(finding.hint)}`);
    return `${lines.join("\n")}\n`;
  });
  const rest = grouped(findings).length - shown.length;
  const closing = rest === 0 ? "" : `and ${rest.toLocaleString("en")} more; --json lists them all\n`;
  return (await Promise.all(parts)).join("") + closing;
}

/** A finding for programs. */
export function jsonDiagnostic(finding: Diagnostic, options: PrintOptions): JsonDiagnostic {
  const { code, severity, hint, position, location } = finding;
  const file = position?.file ?? location?.document;
  return {
    code,
    severity,
    message: withoutFolder(finding.message, options),
    ...(file === undefined ? {} : { file: shownFile(file, options) }),
    ...(position === undefined ? {} : { line: position.line, column: position.column }),
    ...(location === undefined ? {} : { pointer: location.pointer }),
    ...(hint === undefined ? {} : { hint }),
    ...(isDifference(finding) ? { diff: finding.diff } : {}),
  };
}

function placeOf({ position, location }: Diagnostic, options: PrintOptions): string {
  if (position !== undefined)
    return `${printable(shownFile(position.file, options))}:${position.line}:${position.column}`;
  return location === undefined ? "" : printable(shownFile(location.document, options));
}

/** The path of a document or another file relative to the current folder; a URI as it is. */
export function shownFile(file: string, { folder, input }: PrintOptions): string {
  return isUri(file) ? file : relative(folder, isAbsolute(file) ? file : join(input, file)).replaceAll(sep, "/") || ".";
}

function isUri(file: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(file);
}

function messageOf(finding: Diagnostic, options: PrintOptions): string {
  return printable(withoutFolder(finding.message, options)).replaceAll("\n", "\n    ");
}

/** Messages name files by absolute paths; people read them from where they stand. */
function withoutFolder(message: string, { folder }: PrintOptions): string {
  return folder.endsWith(sep) ? message : message.replaceAll(`${folder}${sep}`, "");
}

/** Text that cannot command the terminal or reorder what is shown: control and bidirectional characters in their escapes. */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}

/** Lines shown around the place of a finding. */
const AROUND = 2;
/** Columns of the source that are shown: a minified schema is one long line. */
const WIDEST = 110;

/** Codes of findings about a file as a whole, or one that is not for reading. */
const WITHOUT_FRAME: ReadonlySet<string> = new Set(["not-utf8", "not-owned", "output-symlink", "bad-manifest"]);

async function codeFrame({ position, code }: Diagnostic, options: PrintOptions, sources: Sources): Promise<string> {
  if (position === undefined || WITHOUT_FRAME.has(code)) return "";
  const text = sources.get(position.file) ?? "";
  if (text.trim() === "") return "";
  const { codeFrameColumns } = await import("@babel/code-frame");
  const { lines, start } = excerpt(text, position);
  return codeFrameColumns(lines, { start }, { linesAbove: AROUND, linesBelow: AROUND, highlightCode: options.colours });
}

/** The source with everything blanked that is not shown, so that line numbers stay right, and the place in it. */
function excerpt(
  text: string,
  { line, column }: Position,
): { readonly lines: string; readonly start: { readonly line: number; readonly column: number } } {
  const from = column > WIDEST ? column - Math.floor(WIDEST / 2) : 0;
  const lines = text
    .replace(/\r?\n$/, "")
    .split(/\r\n|\n|\r/)
    .map((content, index) => {
      const isShown = Math.abs(index + 1 - line) <= AROUND;
      return isShown
        ? content.slice(from, from + WIDEST).replace(/[^\t\P{Cc}]|[\u2028-\u202e\u2066-\u2069\ufeff]/gu, " ")
        : "";
    });
  return { lines: lines.join("\n"), start: { line, column: column - from } };
}
