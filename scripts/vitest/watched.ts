import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "../../generator/generate.ts";

const BIN = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** A line of `--watch --json`. */
export interface PrintedBatch {
  readonly changed: readonly string[];
  readonly mended: boolean;
  readonly diagnostics: readonly { readonly code: string }[];
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** A `triptych generate --watch` that is running. */
export interface WatchProcess {
  readonly child: ChildProcess;
  /** The next batches up to the one that is waited for. */
  readonly until: (isLast: (batch: PrintedBatch) => boolean) => Promise<readonly PrintedBatch[]>;
  /** What has been printed so far. */
  readonly printed: () => { readonly stdout: string; readonly stderr: string };
  /** Waits for so many lines on the standard output. */
  readonly lines: (count: number) => Promise<readonly string[]>;
  readonly exitCode: Promise<number | null>;
}

/** Starts the built program in a folder. Waits for nothing. */
export function startWatch(folder: string, ...argv: readonly string[]): WatchProcess {
  const env = { ...process.env, NO_COLOR: "1" };
  const child = spawn(process.execPath, [BIN, "generate", "--watch", ...argv], { cwd: folder, env });
  const printed = { stdout: "", stderr: "" };
  const waiting = new Set<() => void>();
  for (const stream of ["stdout", "stderr"] as const)
    child[stream].on("data", (chunk: Buffer) => {
      printed[stream] += chunk.toString();
      for (const wake of waiting) wake();
    });
  let taken = 0;
  const exitCode = new Promise<number | null>((resolve) => child.once("close", resolve));
  const heard = (): Promise<void> =>
    new Promise((resolve) => {
      const wake = (): void => {
        waiting.delete(wake);
        resolve();
      };
      waiting.add(wake);
    });
  const whole = (): readonly string[] => printed.stdout.split("\n").slice(0, -1);
  const lines = async (count: number): Promise<readonly string[]> => {
    while (whole().length < count) await heard();
    return whole();
  };
  const until: WatchProcess["until"] = async (isLast) => {
    const batches: PrintedBatch[] = [];
    for (;;) {
      const line = (await lines(taken + 1))[taken++] ?? "";
      const batch: PrintedBatch = JSON.parse(line);
      batches.push(batch);
      if (isLast(batch)) return batches;
    }
  };
  return { child, until, lines, printed: () => printed, exitCode };
}

/** Writes a file below a folder all at once: a watch that looks in between must not see an empty one, which it would tell of. */
export function putFile(folder: string, path: string, text: string): void {
  const beside = `${folder}.new`;
  writeFileSync(beside, text);
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  renameSync(beside, join(folder, path));
}

/** The texts of all files below a folder, by their paths in it. */
export function textsBelow(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.sort().map((file) => [relative(folder, file), readFileSync(file, "utf8")]));
}

/** What a run that knows of nothing makes of a project's schemas, with the given options. */
export async function coldOutput(
  project: string,
  options: Parameters<typeof generate>[0] = {},
): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), "triptych-cold-"));
  try {
    cpSync(join(project, "schema"), join(folder, "schema"), { recursive: true });
    const places = { input: join(folder, "schema"), source: "schema/", output: join(folder, "generated") };
    await generate({ ...options, ...places });
    return textsBelow(join(folder, "generated"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
