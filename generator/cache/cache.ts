import { lstatSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Diagnostic } from "../model/diagnostic.ts";
import { cacheFile, replaceFile } from "./cache-file.ts";
import {
  configFingerprint,
  inputFingerprint,
  inputPaths,
  readProperFile,
  requireFolder,
  sha256,
  toolIdentity,
} from "./fingerprint.ts";
import { type OutputStamps, outputStamps, type StampedFile } from "./output-stamps.ts";
import { type Stamps, stampFiles } from "./stamps.ts";

// Like fingerprint.ts: loaded first, so nothing but Node's own modules. A cached answer is given only where the full
// run would give the same; any doubt, and any error at all, means a full run.

/** What was asked. */
export interface Question {
  /** The command line, without the program's name. */
  readonly argv: readonly string[];
  /** The current folder, absolute. */
  readonly folder: string;
}

/** What a run without errors found, with everything that its report depends on. */
export interface CachedRun {
  readonly configFile: string;
  readonly input: string;
  readonly output: string;
  readonly check: boolean;
  readonly format: "pretty" | "json" | "github" | "sarif";
  readonly silent: boolean;
  readonly verbose: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** The SHA-256 of each output, the manifest included, by its path in the output folder. */
  readonly outputHashes: { readonly [path: string]: string };
  /** How many files there are. */
  readonly unchanged: number;
  /** The fingerprints of files beside schemas and config that the run looked for, as `configFingerprint` gives them. */
  readonly surroundings: { readonly [path: string]: string };
  /** The fingerprints of the folders of packages, as `inputFingerprint` gives them. */
  readonly schemaFolders: { readonly [path: string]: string };
}

/** A run as it lies on disk. */
interface Entry {
  readonly run: Omit<CachedRun, "outputHashes">;
  readonly identity: string;
  readonly inputHash: string;
  /** Where the two folders are when symbolic links are followed. */
  readonly real: readonly [string, string];
  /** A line for each output, and one for its hash: two texts are read faster than as many members. */
  readonly paths: string;
  readonly hashes: string;
  /** The digest of the stamps of inputs and outputs; absent where one of them was too new to be sure. */
  readonly stamps?: string;
}

/** What tells of the writing, which a comparison does not do. */
const ABOUT_WRITING: ReadonlySet<string> = new Set(["kept-output", "replaced-output", "unlisted-output"]);

/** The folder of the built program. */
export const HOME: string = fileURLToPath(new URL("..", import.meta.url));

/**
 * The run that is known to come to nothing: same question, same inputs, same tool, and its outputs all in place. No file is
 * read whose stamp is as it was. A run that wrote answers the same question with `--check`, too.
 * @param home - the folder of the built program
 */
export function recall(question: Question, home: string = HOME): CachedRun | undefined {
  const known = recalled(question, home);
  if (known !== undefined) return known;
  const writing = withoutCheck(question);
  const written = writing === undefined ? undefined : recalled(writing, home);
  if (written === undefined || written.diagnostics.some(({ code }) => ABOUT_WRITING.has(code))) return undefined;
  return { ...written, check: true };
}

function recalled(question: Question, home: string): CachedRun | undefined {
  try {
    const file = entryFile(question);
    if (file === undefined) return undefined;
    const entry: Entry = JSON.parse(readFileSync(file, "utf8"));
    const { run, identity, inputHash, real } = entry;
    const { input, output } = run;
    const isSame =
      identity === toolIdentity(home) &&
      real[0] === realpathSync(input) &&
      real[1] === realpathSync(output) &&
      isAround(run);
    if (!isSame) return undefined;
    const paths = entry.paths.split("\n");
    const hashes = entry.hashes.split("\n");
    const known = { ...run, outputHashes: Object.fromEntries(paths.map((path, index) => [path, hashes[index] ?? ""])) };
    const { digest, outputs } = stampsOf(known);
    if (entry.stamps !== undefined && entry.stamps === digest) return known;
    if (!(isInput(inputHash, run) && isInPlace(output, known.outputHashes, outputs))) return undefined;
    // With the stamps of today, the next run need not read them.
    remember(question, known, inputHash, home);
    return known;
  } catch {
    return undefined;
  }
}

/** The same question about a run that writes, where `--check` is plainly the flag and no other flag's value. */
function withoutCheck({ argv, folder }: Question): Question | undefined {
  const at = argv.indexOf("--check");
  const isPlain = at > 0 && argv[at - 1]?.startsWith("-") === false;
  if (!isPlain || argv.filter((one) => one.includes("check")).length > 1) return undefined;
  return { argv: argv.filter((_, index) => index !== at), folder };
}

/** The texts that the findings of a recalled run stand in; its fingerprint says that they are what the run read. */
export function sourcesOf({ diagnostics, input, configFile }: CachedRun): ReadonlyMap<string, string> {
  const files = new Set(diagnostics.flatMap(({ position }) => position?.file ?? []));
  return new Map(
    [...files].flatMap((file) => {
      const text = ifKnown(() => readProperFile(file === configFile ? file : join(input, file)).toString("utf8"));
      return text === undefined ? [] : [[file, text] as const];
    }),
  );
}

/** A fingerprint, or undefined where it cannot be told; then nothing is remembered. */
export function ifKnown(fingerprint: () => string): string | undefined {
  try {
    return fingerprint();
  } catch {
    return undefined;
  }
}

/**
 * Remembers a run that went well. Inputs that changed while it ran, and outputs that are not what it left, are not
 * remembered.
 * @param inputHash - the fingerprint of the inputs before the run
 */
export function remember(question: Question, cached: CachedRun, inputHash: string, home: string = HOME): void {
  const file = entryFile(question);
  if (file === undefined) return;
  replaceFile(file, (temporary) => {
    const { outputHashes, ...run } = cached;
    const { input, output, configFile, surroundings } = run;
    // Its time is that of the file system's clock before anything is looked at: what changes later has a later one.
    writeFileSync(temporary, "");
    const { digest, isSettled, outputs } = stampsOf(cached, lstatSync(temporary, { bigint: true }).mtimeNs);
    const known = outputStamps(output);
    // Without stamps, whoever asks reads it all anyway.
    if (isSettled && !(isInput(inputHash, run) && isInPlace(output, outputHashes, outputs, known))) return false;
    if (isSettled) known.keep(stampedFiles(outputHashes, outputs));
    if (!isAround(run)) return false;
    const entry: Entry = {
      run: { ...run, surroundings: { ...surroundings, [configFile]: configFingerprint(configFile) } },
      identity: toolIdentity(home),
      inputHash,
      real: [realpathSync(input), realpathSync(output)],
      paths: Object.keys(outputHashes).join("\n"),
      hashes: Object.values(outputHashes).join("\n"),
      ...(isSettled ? { stamps: digest } : {}),
    };
    writeFileSync(temporary, JSON.stringify(entry));
    return true;
  });
}

/** The stamps of all that a run reads and has written; those of the outputs in their order. */
function stampsOf(
  { input, output, outputHashes }: CachedRun,
  now = 0n,
): Omit<Stamps, "each"> & { readonly outputs: readonly string[] } {
  const paths = Object.keys(outputHashes);
  requireFolders(output, paths);
  const inputs = inputPaths(input).map((path) => [`< ${path}`, join(input, path)] as const);
  const outputs = paths.map((path) => [`> ${path}`, join(output, path)] as const);
  const { each, ...all } = stampFiles([...inputs, ...outputs], now);
  return { ...all, outputs: each.slice(inputs.length) };
}

function stampedFiles(hashes: CachedRun["outputHashes"], stamps: readonly string[]): readonly StampedFile[] {
  return Object.entries(hashes).map(([path, hash], index) => ({ path, hash, stamp: stamps[index] ?? "" }));
}

/** Whether the inputs have this fingerprint. */
function isInput(hash: string, { input, configFile }: Pick<CachedRun, "input" | "configFile">): boolean {
  return hash === inputFingerprint(input, configFingerprint(configFile));
}

/**
 * Whether all outputs are as a run left them. None is read of which it is known what it was with its stamp.
 * @param stamps - what they have, in the order of the hashes
 */
function isInPlace(
  output: string,
  hashes: CachedRun["outputHashes"],
  stamps: readonly string[],
  { hashOf }: OutputStamps = outputStamps(output),
): boolean {
  requireFolders(output, Object.keys(hashes));
  return Object.entries(hashes).every(([path, hash], index) => {
    const file = join(output, path);
    return (hashOf(file, stamps[index] ?? "") ?? sha256(readProperFile(file))) === hash;
  });
}

function requireFolders(output: string, paths: readonly string[]): void {
  for (const folder of new Set(paths.flatMap(ancestors))) requireFolder(join(output, folder));
}

/** Whether all files that a run looked for are as it found them, those included that it did not find. */
function isAround({ surroundings, schemaFolders }: Pick<CachedRun, "surroundings" | "schemaFolders">): boolean {
  return (
    Object.entries(surroundings).every(([path, fingerprint]) => configFingerprint(path) === fingerprint) &&
    Object.entries(schemaFolders).every(([path, fingerprint]) => inputFingerprint(path, "") === fingerprint)
  );
}

/** `a/b/c.ts` -> `a`, `a/b` */
function ancestors(path: string): readonly string[] {
  const segments = path.split("/").slice(0, -1);
  return segments.map((_, index) => segments.slice(0, index + 1).join("/"));
}

/** The file of a question's answer. */
function entryFile({ argv, folder }: Question): string | undefined {
  return cacheFile(folder, "triptych", JSON.stringify([folder, argv]));
}

/** The file in which runs remember what they wrote to an output folder. */
export function recordFile(output: string): string | undefined {
  return cacheFile(output, "triptych-outputs", output);
}
