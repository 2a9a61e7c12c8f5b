import type { Diagnostic } from "../model/diagnostic.ts";
import { packageVersion } from "../version.ts";
import { jsonDiagnostic, type PrintOptions } from "./print-diagnostics.ts";

const COMMANDS = { error: "error", warning: "warning", note: "notice" } as const;

/**
 * Findings as commands of GitHub's workflows, a line each, which GitHub shows at the lines of a pull request.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubCommands(findings: readonly Diagnostic[], options: PrintOptions): string {
  return findings
    .map((finding) => {
      const { file, line, column, code, message, hint } = jsonDiagnostic(finding, options);
      const properties = Object.entries({ file, line, col: column, title: `triptych ${code}` }).flatMap(
        ([name, value]) => (value === undefined ? [] : [`${name}=${escapedProperty(String(value))}`]),
      );
      const words = hint === undefined ? message : `${message}\n${hint}`;
      return `::${COMMANDS[finding.severity]} ${properties.join(",")}::${escapedData(words)}\n`;
    })
    .join("");
}

/** Text that ends no command and begins no other one. */
function escapedData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** Findings as a log of SARIF 2.1.0, for code scanning. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function sarifLog(findings: readonly Diagnostic[], options: PrintOptions): object {
  const results = findings.map((finding) => {
    const { file, line, column, code, message, hint } = jsonDiagnostic(finding, options);
    const region = line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } };
    const place = file === undefined ? undefined : { artifactLocation: { uri: encodeURI(file) }, ...region };
    return {
      ruleId: code,
      level: finding.severity,
      message: { text: hint === undefined ? message : `${message}\n${hint}` },
      ...(place === undefined ? {} : { locations: [{ physicalLocation: place }] }),
    };
  });
  const rules = [...new Set(findings.map(({ code }) => code))].sort().map((id) => ({ id }));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver: { name: "triptych", version: packageVersion(), rules } }, results }],
  };
}
