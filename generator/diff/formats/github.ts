import { shownFile } from "../../command-line/print-diagnostics.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { findingsOf } from "../findings.ts";
import { closingLine } from "../summary.ts";
import type { DiffFormat, FormatOptions } from "./format.ts";

/** Workflow commands of GitHub Actions: each finding is an annotation at its line of the new schemas. */
export const githubFormat: DiffFormat = async ({ report, diagnostics }, options) => {
  const breaks = report === undefined ? [] : findingsOf(report, options.undecided);
  const lines = [...diagnostics, ...breaks].map((finding) => command(finding, options));
  const closing = report === undefined ? [] : [closingLine(report)];
  return { stdout: [...lines, ...closing].map((line) => `${line}\n`).join(""), stderr: "" };
};

const COMMANDS = { error: "error", warning: "warning", note: "notice" } as const;

function command({ severity, position, location, code, message, hint }: Diagnostic, options: FormatOptions): string {
  const file = position?.file ?? location?.document;
  const properties = [
    ...(file === undefined ? [] : [["file", shownFile(file, { ...options, input: options.folder })]]),
    ...(position === undefined
      ? []
      : [
          ["line", String(position.line)],
          ["col", String(position.column)],
        ]),
    ["title", `triptych: ${code}`],
  ];
  const told = properties.map(([name = "", value = ""]) => `${name}=${property(value)}`).join(",");
  return `::${COMMANDS[severity]} ${told}::${data(hint === undefined ? message : `${message}\n${hint}`)}`;
}

/** What would end a command, or a property of it, is percent-encoded; schema text cannot begin a command of its own. */
function data(words: string): string {
  return words.replaceAll("%", "%25").replace(/[\p{Cc}\u2028\u2029]/gu, (character) => encodeURIComponent(character));
}

function property(words: string): string {
  return data(words).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
