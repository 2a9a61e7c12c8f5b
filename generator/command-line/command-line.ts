import { ifKnown, type Question, remember } from "../cache/cache.ts";
import { configFingerprint, inputFingerprint } from "../cache/fingerprint.ts";
import { diagnostic, hasErrors } from "../diagnostics.ts";
import type { DiffArguments } from "../diff/arguments.ts";
import type { GenerateResult } from "../generate.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { mapsTogether } from "../model/lazy-map.ts";
import { STREAM } from "../options/inputs.ts";
import { completeOptions, type Options } from "../options/options.ts";
import { type GenerateArguments, parseArguments } from "./arguments.ts";
import { isProgram } from "./config-source.ts";
import { boundHeap, boundLargeHeap, boundStayingHeap } from "./heap.ts";
import type { Sources } from "./print-diagnostics.ts";
import { newProgress } from "./progress.ts";
import { type Outcome, type Report, type ReportOptions, report } from "./report.ts";
import { formatOf, readSettings, type Settings } from "./settings.ts";

/** Runs a command line to its end. Never throws: what goes wrong is in the report. */
export async function runCommandLine(question: Question, colours: boolean): Promise<Report> {
  const parsed = await parseArguments(question.argv);
  if (parsed.kind === "text") {
    const [stdout, stderr] = parsed.exitCode === 0 ? [parsed.text, ""] : ["", parsed.text];
    return { stdout, stderr, exitCode: parsed.exitCode };
  }
  if (parsed.kind === "bad-usage") {
    const options = completeOptions(question.folder, { json: question.argv.includes("--json") });
    return report(failure(parsed.diagnostic), {
      ...options,
      format: formatOf(options),
      folder: question.folder,
      colours,
    });
  }
  if (parsed.kind === "diff") return runComparison(question, colours, parsed);
  if (parsed.kind === "files") {
    boundHeap();
    const { runFilesCommand } = await import("./files-command.ts");
    return runFilesCommand(question, colours, parsed);
  }
  const { configs, ...one } = parsed;
  return configs === undefined ? runGenerate(question, colours, one) : runAll(question, colours, one, configs);
}

/** A run for each config, one after another; each is told as if it were the only one. */
async function runAll(
  question: Question,
  colours: boolean,
  given: GenerateArguments,
  configs: readonly string[],
): Promise<Report> {
  if (given.watch === true || given.deps !== undefined) {
    const flag = given.watch === true ? "--watch" : "--deps";
    const problem = diagnostic("bad-usage", {}, `${flag} is for one config`, "start one for each of them");
    const options = completeOptions(question.folder, given.options);
    return report(failure(problem), { ...options, format: formatOf(options), folder: question.folder, colours });
  }
  const reports: Report[] = [];
  for (const config of configs) reports.push(await runGenerate(question, colours, { ...given, config }, false));
  return {
    stdout: reports.map(({ stdout }) => stdout).join(""),
    stderr: reports.map(({ stderr }) => stderr).join(""),
    exitCode:
      reports
        .map(({ exitCode }) => exitCode)
        .sort()
        .at(-1) ?? 0,
  };
}

async function runComparison({ folder }: Question, colours: boolean, given: DiffArguments): Promise<Report> {
  boundHeap();
  const { runDiff } = await import("../diff/command.ts");
  return runDiff(folder, colours, given);
}

async function runGenerate(
  question: Question,
  colours: boolean,
  given: GenerateArguments,
  isOnly = true,
): Promise<Report> {
  if (given.watch === true) {
    boundStayingHeap();
    const { runWatch } = await import("./watch-command.ts");
    return runWatch(question, colours, given);
  }
  const settings = await readSettings(question, colours, given);
  const { search, configFile, configHash, config, options, told } = settings;
  if (hasErrors(config.diagnostics)) return report(failed(config.diagnostics, config.sources), told);
  const unfit = given.deps === undefined ? undefined : unfitForDeps(options);
  if (unfit !== undefined) return report(failure(unfit), told);
  try {
    if (options.dump !== undefined) return await dumpModel(options, told);
    const inputHash =
      given.deps === undefined && isCacheable(options, configFile) && configHash !== undefined
        ? ifKnown(() => inputFingerprint(options.input, configHash))
        : undefined;
    const { generateFrom } = await import("../generate.ts");
    const { tell, end } = newProgress(process.stderr, process.env);
    const isTold = told.format === "pretty" && !options.silent;
    const onPhase = (text: string, count: number): void => {
      boundLargeHeap();
      if (isTold) tell(text, count);
    };
    const result = await generateFrom(options, { onPhase }).finally(end);
    const sources = mapsTogether(config.sources, result.sources);
    const unwritten = given.deps === undefined ? [] : await depsWritten(given.deps, settings, result);
    const finished = await report({ ...result, diagnostics: [...result.diagnostics, ...unwritten], sources }, told);
    if (inputHash !== undefined && finished.exitCode === 0 && isOnly)
      keep(question, { configFile: configFile ?? "", passed: search.passed, options, result, inputHash });
    return finished;
  } catch (error) {
    return report(failure(internalError(error, options.verbose)), told);
  }
}

/** What writes nothing has nothing to tell Make. */
function unfitForDeps({ check, dump }: Options): Diagnostic | undefined {
  const flag = check ? "--check" : "--dump";
  if (!check && dump === undefined) return undefined;
  return diagnostic("bad-usage", {}, `--deps and ${flag} exclude each other`, "leave out one of them");
}

async function depsWritten(file: string, settings: Settings, result: GenerateResult): Promise<readonly Diagnostic[]> {
  const { writeMakeRule } = await import("./make-rule.ts");
  return writeMakeRule(file, settings, result);
}

/** What a program says may depend on anything. */
function isCacheable(options: Options, configFile: string | undefined): boolean {
  const { allowOutside, allowNetwork, report: tells, folders, within, output } = options;
  if (folders.length > 1 || within.includes(STREAM) || output === STREAM) return false;
  return !allowOutside && !allowNetwork && !tells && (configFile === undefined || !isProgram(configFile));
}

interface Finished {
  readonly configFile: string;
  /** Where a config file would have been found before that one. */
  readonly passed: readonly string[];
  readonly options: Options;
  readonly result: GenerateResult;
  readonly inputHash: string;
}

const TOLD_ONCE: ReadonlySet<string> = new Set(["kept-output", "replaced-output"]);

function keep(question: Question, { configFile, passed, options, result, inputHash }: Finished): void {
  const { outputHashes, written, unchanged, diagnostics } = result;
  const { surroundings = {}, schemaFolders = {}, outputStamps } = result;
  // What happened to a file is told once.
  if (outputHashes === undefined || diagnostics.some(({ code }) => TOLD_ONCE.has(code))) return;
  const { input, output, check, silent, verbose } = options;
  const format = formatOf(options);
  const run = { configFile, input, output, check, format, silent, verbose, diagnostics, outputHashes, schemaFolders };
  const around = Object.fromEntries(passed.map((path) => [path, ifKnown(() => configFingerprint(path)) ?? ""]));
  remember(
    question,
    { ...run, surroundings: { ...around, ...surroundings }, unchanged: unchanged + written.length },
    inputHash,
    outputStamps,
  );
}

async function dumpModel(options: Options, told: ReportOptions): Promise<Report> {
  boundHeap();
  const { readModel } = await import("../generate.ts");
  const { model, diagnostics, sources } = await readModel(options);
  const { stderr, exitCode } = await report(failed(diagnostics, sources), { ...told, format: "pretty" });
  return { stdout: model === undefined ? "" : `${JSON.stringify(model, undefined, 2)}\n`, stderr, exitCode };
}

function failure(...diagnostics: readonly Diagnostic[]): Outcome {
  return failed(diagnostics);
}

function failed(diagnostics: readonly Diagnostic[], sources: Sources = new Map()): Outcome {
  return { diagnostics, written: [], removed: [], unchanged: 0, sources };
}

function internalError(error: unknown, verbose: boolean): Diagnostic {
  const message = error instanceof Error ? error.message : String(error);
  const stack = verbose && error instanceof Error ? `\n${error.stack}` : "";
  return diagnostic("internal-error", {}, `${message}${stack}`);
}
