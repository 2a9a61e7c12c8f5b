import { ifKnown, type Question } from "../cache/cache.ts";
import { configFingerprint } from "../cache/fingerprint.ts";
import { diagnostic, hasErrors } from "../diagnostics.ts";
import { type GenerateResult, generateFrom } from "../generate.ts";
import { newSession, type Session } from "../incremental/session.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { STREAM } from "../options/inputs.ts";
import type { Options } from "../options/options.ts";
import { type Batch, type Prepared, watchRuns } from "../watch/watch.ts";
import type { GenerateArguments } from "./arguments.ts";
import { shownFile } from "./print-diagnostics.ts";
import { jsonReport, type Report, type ReportOptions, report } from "./report.ts";
import { readSettings, type Settings } from "./settings.ts";
import { summary } from "./summary.ts";

/** Changed files that a line names. */
const MAX_NAMED = 3;

/** Runs until somebody ends it, and prints each run as it ends. Only bad usage ends it by itself. */
export async function runWatch(question: Question, colours: boolean, given: GenerateArguments): Promise<Report> {
  const first = await readSettings(question, colours, given);
  const unfit = given.deps === undefined ? unfitOption(first.options) : unfitFlag("--deps");
  if (unfit !== undefined) return report(failure([unfit]), first.told);
  let { told } = first;
  const session = newSession();
  const prepare = async (): Promise<Prepared> => {
    const settings = await readSettings(question, colours, given, true);
    ({ told } = settings);
    return prepared(settings, session);
  };
  const watching = watchRuns(prepare, (batch) => print(batch, told));
  await untilEnded();
  await watching.close();
  return { stdout: "", stderr: "", exitCode: 0 };
}

/** What a watch cannot do. A config that is changed meanwhile may ask for it. */
function unfitOption({ check, dump, format, report: tells, within, output }: Options): Diagnostic | undefined {
  const flags = [
    check ? "--check" : "",
    dump === undefined ? "" : "--dump",
    tells ? "--report" : "",
    within.includes(STREAM) ? "standard input" : "",
    output === STREAM ? "standard output" : "",
    format === "github" || format === "sarif" ? `--format ${format}` : "",
  ];
  const flag = flags.find((name) => name !== "");
  return flag === undefined ? undefined : unfitFlag(flag);
}

function unfitFlag(flag: string): Diagnostic {
  return diagnostic("bad-usage", {}, `--watch and ${flag} exclude each other`, "leave out one of them");
}

function prepared({ search, configFile, configHash, config, options }: Settings, session: Session): Prepared {
  const files = Object.fromEntries(search.passed.map((path) => [path, ifKnown(() => configFingerprint(path)) ?? ""]));
  if (configFile !== undefined) files[configFile] = configHash ?? "";
  const unfit = unfitOption(options);
  const wrong = [...config.diagnostics, ...(unfit === undefined ? [] : [unfit])];
  const { input, output, allowOutside } = options;
  const run: Prepared["run"] = async (signal, news) => {
    if (hasErrors(wrong)) return failure(wrong, config.sources);
    const result = await generateFrom(options, { signal, session, ...news });
    return { ...result, sources: new Map([...(config.sources ?? []), ...(result.sources ?? [])]) };
  };
  return { input, output, allowOutside, files, run, prepareNext: session.emissions.prepare };
}

function failure(diagnostics: readonly Diagnostic[], sources: GenerateResult["sources"] = new Map()): GenerateResult {
  return { diagnostics, written: [], removed: [], unchanged: 0, sources };
}

/** Findings first; the line comes when all is done, for people and for programs. */
async function print({ changed, result, isMended, milliseconds }: Batch, told: ReportOptions): Promise<void> {
  const time = new Date();
  const files = changed.map((path) => shownFile(path, told));
  const took = Math.round(milliseconds);
  if (told.format === "json") {
    const batch = { time: time.toISOString(), changed: files, mended: isMended, milliseconds: took };
    process.stdout.write(`${JSON.stringify({ ...batch, ...jsonReport(result, told) })}\n`);
    return;
  }
  const { stderr } = await report(result, told);
  process.stderr.write(stderr);
  if (told.silent) return;
  const { written, removed } = result;
  const done =
    hasErrors(result.diagnostics) && written.length === 0
      ? "nothing written"
      : summary({ written: written.length, removed: removed.length });
  const parts = [isMended ? "mended" : "", done, `${took} ms`].filter((part) => part !== "");
  process.stdout.write(`${clock(time)} ${named(files, told)}: ${parts.join(", ")}\n`);
}

/** `14:03:22`, as the clock on the wall has it. */
function clock(time: Date): string {
  return [time.getHours(), time.getMinutes(), time.getSeconds()].map((part) => String(part).padStart(2, "0")).join(":");
}

function named(files: readonly string[], told: ReportOptions): string {
  if (files.length === 0) return `watching ${shownFile(told.input, told)}`;
  const more = files.length - MAX_NAMED;
  return [...files.slice(0, MAX_NAMED), ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** Until Ctrl-C, a signal, `q`, or until nobody reads what is printed. */
async function untilEnded(): Promise<void> {
  const { stdin, stdout } = process;
  let end: () => void = () => undefined;
  await new Promise<void>((resolve) => {
    end = resolve;
    // Until all have heard of it: where nobody else seems to listen, those who clean up at a signal end the process.
    for (const signal of SIGNALS) process.on(signal, end);
    stdout.once("error", end);
    // A terminal hands out a key at once only in this mode, in which Ctrl-C is a key, too.
    if (stdin.isTTY) stdin.setRawMode(true);
    stdin.on("data", (keys: Buffer) => {
      if (/[qQ\x03]/.test(keys.toString("latin1"))) end();
    });
    // Where there is no input, as in a service, there is no key.
    stdin.on("error", () => undefined);
  });
  for (const signal of SIGNALS) process.off(signal, end);
  if (stdin.isTTY) stdin.setRawMode(false);
  stdin.removeAllListeners("data").pause();
}
