import { resolve } from "node:path";
import { type ConfigReading, readConfigFile } from "../command-line/config-file.ts";
import { findConfig } from "../command-line/config-search.ts";
import { hasErrors } from "../diagnostics.ts";
import { BREAKS_FILE, readAccepted, writeAccepted } from "./accepted-breaks.ts";
import type { DiffArguments } from "./arguments.ts";
import { type DiffResult, diff } from "./diff.ts";
import type { FormatOptions } from "./formats/format.ts";
import { FORMATS } from "./formats/formats.ts";

/** What a run prints, and its exit code. */
export interface DiffRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: 0 | 1 | 2;
}

/** Runs `triptych diff` in a folder, which is absolute. */
export async function runDiff(folder: string, colours: boolean, given: DiffArguments): Promise<DiffRun> {
  const told: FormatOptions = { folder, colours, undecided: given.undecided };
  const configFile = given.config === undefined ? (await findConfig(folder)).file : resolve(folder, given.config);
  const config: ConfigReading =
    configFile === undefined ? { options: {}, diagnostics: [] } : await readConfigFile(configFile);
  const names = { old: given.old, next: given.next ?? "" };
  if (hasErrors(config.diagnostics)) {
    const { diagnostics, sources = new Map() } = config;
    return tell({ ...names, diagnostics, sources, exitCode: 2 }, given, told);
  }
  const file = resolve(folder, given.accept ?? BREAKS_FILE);
  const isWritten = given.writeAccept !== undefined;
  const accepted = await readAccepted(file, given.accept !== undefined && !isWritten);
  const { expect } = given;
  const result = await diff(given.old, given.next, {
    ...config.options,
    ...given.options,
    folder,
    undecided: given.undecided,
    accepted,
    ...(expect === undefined ? {} : { expect }),
  });
  const { source } = accepted;
  const sources = source === undefined ? result.sources : new Map([...result.sources, [source.file, source.text]]);
  if (given.writeAccept === undefined || result.report === undefined) return tell({ ...result, sources }, given, told);
  const meant = result.report.breaks.filter(({ promised }) => promised);
  writeAccepted(file, meant, given.writeAccept);
  const breaks = result.report.breaks.map((one) =>
    one.promised && one.accepted === undefined ? { ...one, accepted: given.writeAccept ?? "" } : one,
  );
  // Entries that were stale are gone by now.
  const diagnostics = result.diagnostics.filter(({ code }) => code !== "stale-break");
  const exitCode = hasErrors(diagnostics) ? 1 : 0;
  return tell({ ...result, sources, diagnostics, report: { ...result.report, breaks }, exitCode }, given, told);
}

async function tell(result: DiffResult, { format }: DiffArguments, options: FormatOptions): Promise<DiffRun> {
  return { ...(await FORMATS[format](result, options)), exitCode: result.exitCode };
}
