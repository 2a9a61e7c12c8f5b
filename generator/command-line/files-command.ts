import type { Question } from "../cache/cache.ts";
import { hasErrors } from "../diagnostics.ts";
import { type GenerateResult, generateFrom } from "../generate.ts";
import { mapsTogether } from "../model/lazy-map.ts";
import { isDifference } from "../write/difference.ts";
import type { GenerateArguments } from "./arguments.ts";
import { jsonDiagnostic, printable } from "./print-diagnostics.ts";
import { type Report, report } from "./report.ts";
import { type RunFiles, runFiles } from "./run-files.ts";
import { readSettings, type Settings } from "./settings.ts";

/** Tells what a run with the same options reads and writes, and writes nothing. */
export async function runFilesCommand(question: Question, colours: boolean, given: GenerateArguments): Promise<Report> {
  const settings = await readSettings(question, colours, given);
  const { json } = settings.options;
  const result = await compared(settings);
  const { stderr, exitCode } = await report(result, { ...settings.told, format: "pretty" });
  const files = runFiles(settings, result);
  if (json) {
    const diagnostics = result.diagnostics.map((finding) => jsonDiagnostic(finding, settings.told));
    return { stdout: `${JSON.stringify({ diagnostics, ...files }, undefined, 2)}\n`, stderr: "", exitCode };
  }
  return { stdout: exitCode === 2 ? "" : linesOf(files), stderr, exitCode };
}

/** A run up to the point at which it would write. How outputs differ is not asked here. */
async function compared({
  config,
  options,
}: Settings): Promise<GenerateResult & Required<Pick<GenerateResult, "sources">>> {
  const { diagnostics, sources = new Map() } = config;
  if (hasErrors(diagnostics)) return { diagnostics, sources, written: [], removed: [], unchanged: 0 };
  const result = await generateFrom({ ...options, check: true, report: false });
  return {
    ...result,
    diagnostics: result.diagnostics.filter((finding) => !isDifference(finding)),
    sources: mapsTogether(sources, result.sources),
  };
}

/** A line for each file: what it is to the run, and its path. */
function linesOf({ tool, reads, writes }: RunFiles): string {
  const kinds = [
    ["tool", [`${tool.name} ${tool.version} ${tool.identity ?? ""}`.trimEnd()]],
    ["schema", reads.schemas],
    ["outside", reads.outside],
    ["config", reads.config],
    ["other", reads.other],
    ["absent", reads.absent],
    ["folder", reads.folders],
    ["writes", writes],
  ] as const;
  return kinds.flatMap(([kind, paths]) => paths.map((path) => `${kind.padEnd(7)}  ${printable(path)}\n`)).join("");
}
