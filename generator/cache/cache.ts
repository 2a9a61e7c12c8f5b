import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Diagnostic } from "../model/diagnostic.ts";
import {
  configFingerprint,
  inputFingerprint,
  readProperFile,
  requireFolder,
  sha256,
  toolIdentity,
} from "./fingerprint.ts";

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
}

/** A run as it lies on disk. */
interface Entry extends CachedRun {
  readonly identity: string;
  readonly inputHash: string;
  /** Where the two folders are when symbolic links are followed. */
  readonly real: readonly [string, string];
}

const HOME: string = fileURLToPath(new URL("..", import.meta.url));

/**
 * The run that is known to come to nothing: same question, same inputs, same tool, and its outputs all in place.
 * @param home - the folder of the built program
 */
export function recall(question: Question, home: string = HOME): CachedRun | undefined {
  try {
    const file = entryFile(question);
    if (file === undefined) return undefined;
    const entry: Entry = JSON.parse(readFileSync(file, "utf8"));
    const { input, output, configFile, real } = entry;
    const isSame =
      entry.identity === toolIdentity(home) &&
      real[0] === realpathSync(input) &&
      real[1] === realpathSync(output) &&
      entry.inputHash === inputFingerprint(input, configFingerprint(configFile)) &&
      isInPlace(output, entry.outputHashes) &&
      isAround(entry.surroundings);
    return isSame ? entry : undefined;
  } catch {
    return undefined;
  }
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
export function remember(question: Question, run: CachedRun, inputHash: string, home: string = HOME): void {
  try {
    const file = entryFile(question);
    if (file === undefined) return;
    const { input, output, configFile, outputHashes, surroundings } = run;
    if (inputHash !== inputFingerprint(input, configFingerprint(configFile)) || !isInPlace(output, outputHashes))
      return;
    if (!isAround(surroundings)) return;
    const real = [realpathSync(input), realpathSync(output)] as const;
    const entry: Entry = { ...run, identity: toolIdentity(home), inputHash, real };
    mkdirSync(dirname(file), { recursive: true });
    const temporary = `${file}.${process.pid}`;
    writeFileSync(temporary, JSON.stringify(entry));
    renameSync(temporary, file);
  } catch {
    // A run that cannot be remembered is only slower the next time.
  }
}

/** Whether all outputs are as a run left them. */
function isInPlace(output: string, hashes: { readonly [path: string]: string }): boolean {
  const paths = Object.entries(hashes);
  for (const folder of new Set(paths.flatMap(([path]) => ancestors(path)))) requireFolder(join(output, folder));
  return paths.every(([path, hash]) => sha256(readProperFile(join(output, path))) === hash);
}

/** Whether all files that a run looked for are as it found them, those included that it did not find. */
function isAround(surroundings: CachedRun["surroundings"]): boolean {
  return Object.entries(surroundings).every(([path, fingerprint]) => configFingerprint(path) === fingerprint);
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

/** A file of the nearest node_modules, which no version control keeps. */
function cacheFile(folder: string, kind: string, key: string): string | undefined {
  const modules = nearestModules(folder);
  return modules === undefined ? undefined : join(modules, ".cache", kind, `${sha256(key).slice(0, 32)}.json`);
}

function nearestModules(folder: string): string | undefined {
  const modules = join(folder, "node_modules");
  if (existsSync(modules)) return modules;
  const parent = dirname(folder);
  return parent === folder ? undefined : nearestModules(parent);
}
