import { lstatSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Diagnostic } from "../model/diagnostic.ts";
import { cacheFile, replaceFile } from "./cache-file.ts";
import {
  configFingerprint,
  filesRead,
  inputFingerprint,
  inputPaths,
  type LookedAt,
  pathsIn,
  readProperFile,
  requireFolder,
  sha256,
  toolIdentity,
} from "./fingerprint.ts";
import { type KeptStamps, keptStamps, type StampedFile } from "./kept-stamps.ts";
import { type Stamps, stampFiles, stampsOf } from "./stamps.ts";

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
  readonly outputHashes: ReadonlyMap<string, string>;
  /** How many files there are. */
  readonly unchanged: number;
  /** The fingerprints of files beside schemas and config that the run looked for, as `configFingerprint` gives them. */
  readonly surroundings: { readonly [path: string]: string };
  /** The fingerprints of the folders of packages, as `inputFingerprint` gives them. */
  readonly schemaFolders: { readonly [path: string]: string };
}

/** What is told of a run that is known. */
export type KnownRun = Omit<CachedRun, "outputHashes">;

/** What a run left: the paths in the output folder, and the SHA-256 of each, in their order. */
interface Outputs {
  readonly paths: readonly string[];
  readonly hashes: readonly string[];
  /** The stamps with which the run left them, in their order, if it knows that each is the very output; others are looked at. */
  readonly left?: readonly (string | undefined)[];
}

/** Files as they were looked at or written, by their absolute paths. */
export type LeftFiles = ReadonlyMap<string, Omit<StampedFile, "path">>;

/** A run as it lies on disk. */
interface Entry {
  readonly run: KnownRun;
  readonly identity: string;
  readonly inputHash: string;
  /** Where the two folders are when symbolic links are followed. */
  readonly real: readonly [string, string];
  /** A line for each output, and one for its hash: two texts are read faster than as many members. */
  readonly paths: string;
  readonly hashes: string;
  /** The digests of the stamps of inputs and outputs; absent where one of them was too new to be sure. */
  readonly stamps?: { readonly inputs: string; readonly outputs: string };
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
export function recall(question: Question, home: string = HOME): KnownRun | undefined {
  const known = recalled(question, home);
  if (known !== undefined) return known;
  const writing = withoutCheck(question);
  const written = writing === undefined ? undefined : recalled(writing, home);
  if (written === undefined || written.diagnostics.some(({ code }) => ABOUT_WRITING.has(code))) return undefined;
  return { ...written, check: true };
}

function recalled(question: Question, home: string): KnownRun | undefined {
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
    const inputs = inputPaths(input);
    const { digest, each } = stampFiles(input, inputs);
    const hasInputs = entry.stamps?.inputs === digest;
    // Nobody looks at outputs that are to be made anew.
    if (!hasInputs && !isInput(inputHash, run, { paths: inputs, each })) return undefined;
    requireFolders(output, paths);
    const stamps = stampFiles(output, paths);
    if (hasInputs && entry.stamps?.outputs === stamps.digest) return run;
    const outputs = { paths, hashes: entry.hashes.split("\n") };
    if (!isInPlace(output, outputs, stamps.each)) return undefined;
    // With the stamps of today, the next run need not read them.
    keep(question, run, outputs, inputHash, home);
    return run;
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
export function sourcesOf({ diagnostics, input, configFile }: KnownRun): ReadonlyMap<string, string> {
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
 * @param left - outputs as the run knows them, which are not looked at once more: who changed one since has changed its stamp
 */
export function remember(
  question: Question,
  { outputHashes, ...run }: CachedRun,
  inputHash: string,
  left?: LeftFiles,
  home: string = HOME,
): void {
  const outputs = { paths: [...outputHashes.keys()], hashes: [...outputHashes.values()] };
  const known = left && { left: leftStamps(run.output, outputHashes, left) };
  keep(question, run, { ...outputs, ...known }, inputHash, home);
}

function keep(question: Question, run: KnownRun, outputs: Outputs, inputHash: string, home: string): void {
  const file = entryFile(question);
  if (file === undefined) return;
  replaceFile(file, (temporary) => {
    const { input, output, configFile, surroundings } = run;
    // Its time is that of the file system's clock before anything is looked at: what changes later has a later one.
    writeFileSync(temporary, "");
    const now = lstatSync(temporary, { bigint: true }).mtimeNs;
    const inputs = inputPaths(input);
    const stamps = stampsAround(run, inputs, outputs, now);
    // Without stamps, whoever asks reads it all anyway.
    if (stamps !== undefined) {
      const known = keptStamps(output);
      const looked = { paths: inputs, each: stamps.inputs.each };
      if (!(isInput(inputHash, run, looked) && isInPlace(output, outputs, stamps.outputs.each, known))) return false;
      // A run has kept by itself what it knew.
      if (outputs.left === undefined) known.keep(stampedFiles(outputs, stamps.outputs.each));
    }
    keptStamps(input).keep(filesRead(input, inputs));
    if (!isAround(run)) return false;
    const entry: Entry = {
      run: { ...run, surroundings: { ...surroundings, [configFile]: configFingerprint(configFile) } },
      identity: toolIdentity(home),
      inputHash,
      real: [realpathSync(input), realpathSync(output)],
      paths: outputs.paths.join("\n"),
      hashes: outputs.hashes.join("\n"),
      ...(stamps && { stamps: { inputs: stamps.inputs.digest, outputs: stamps.outputs.digest } }),
    };
    writeFileSync(temporary, JSON.stringify(entry));
    return true;
  });
}

/**
 * The stamps of all that a run reads and has written; those of the outputs in their order.
 * @param now - as for `stampFiles`
 */
function stampsAround(
  { input, output }: KnownRun,
  read: readonly string[],
  written: Outputs,
  now: bigint,
): { readonly inputs: Stamps; readonly outputs: Stamps } | undefined {
  requireFolders(output, written.paths);
  const inputs = stampFiles(input, read, now);
  const outputs = inputs && stampsOfOutputs(output, written, now);
  return outputs && { inputs, outputs };
}

function stampsOfOutputs(output: string, outputs: Outputs, now: bigint): Stamps | undefined {
  const { paths, left = [] } = outputs;
  const unknown = paths.filter((_, index) => left[index] === undefined);
  const others = stampFiles(output, unknown, now);
  if (others === undefined) return undefined;
  const rest = others.each.values();
  return stampsOf(
    paths,
    paths.map((_, index) => left[index] ?? rest.next().value ?? ""),
  );
}

function leftStamps(
  output: string,
  hashes: CachedRun["outputHashes"],
  left: LeftFiles,
): readonly (string | undefined)[] {
  const fileAt = pathsIn(output);
  return [...hashes].map(([path, hash]) => {
    const file = left.get(fileAt(path));
    return file?.hash === hash ? file.stamp : undefined;
  });
}

function stampedFiles({ paths, hashes }: Outputs, stamps: readonly string[]): readonly StampedFile[] {
  return paths.map((path, index) => ({ path, hash: hashes[index] ?? "", stamp: stamps[index] ?? "" }));
}

/**
 * Whether the inputs have this fingerprint.
 * @param looked - as they were looked at just now
 */
function isInput(
  hash: string,
  { input, configFile }: Pick<CachedRun, "input" | "configFile">,
  looked: LookedAt,
): boolean {
  return hash === inputFingerprint(input, configFingerprint(configFile), keptStamps(input).hashOf, looked);
}

/**
 * Whether all outputs are as a run left them. None is read of which it is known what it was with its stamp.
 * @param stamps - what they have, in the order of the paths
 */
function isInPlace(
  output: string,
  outputs: Outputs,
  stamps: readonly string[] = [],
  { hashOf }: KeptStamps = keptStamps(output),
): boolean {
  const { paths, hashes, left = [] } = outputs;
  requireFolders(output, paths);
  const fileAt = pathsIn(output);
  return paths.every((path, index) => {
    if (left[index] !== undefined) return true;
    const file = fileAt(path);
    return (hashOf(file, stamps[index] ?? "") ?? sha256(readProperFile(file))) === hashes[index];
  });
}

function requireFolders(output: string, paths: readonly string[]): void {
  const nearest = new Set(paths.map((path) => path.slice(0, Math.max(path.lastIndexOf("/"), 0))));
  for (const folder of new Set([...nearest].flatMap(withAncestors))) requireFolder(join(output, folder));
}

/** Whether all files that a run looked for are as it found them, those included that it did not find. */
function isAround({ surroundings, schemaFolders }: Pick<CachedRun, "surroundings" | "schemaFolders">): boolean {
  return (
    Object.entries(surroundings).every(([path, fingerprint]) => configFingerprint(path) === fingerprint) &&
    Object.entries(schemaFolders).every(([path, fingerprint]) => inputFingerprint(path, "") === fingerprint)
  );
}

/** `a/b` -> `a`, `a/b`; nothing for the output folder itself */
function withAncestors(folder: string): readonly string[] {
  const segments = folder === "" ? [] : folder.split("/");
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
