import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const BIN = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** What a program printed, and how it ended. */
export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own for one test, in which the built program runs as a user would have it. */
export interface Project {
  readonly folder: string;
  /** Writes a file; what is no text is written as JSON. */
  readonly put: (path: string, content: unknown) => void;
  readonly read: (path: string) => string;
  /** Runs `triptych`. */
  readonly run: (...argv: readonly string[]) => Run;
  /** Runs `triptych` in a folder of the project, with a text on its standard input. */
  readonly runWith: (
    settings: { readonly within?: string; readonly stdin?: string },
    ...argv: readonly string[]
  ) => Run;
  readonly git: (...argv: readonly string[]) => Run;
}

/** The files by their paths. It goes when the test that asked for it has ended. */
export function newProject(files: { readonly [path: string]: unknown } = {}): Project {
  const folder = mkdtempSync(join(tmpdir(), "triptych-project-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const put: Project["put"] = (path, content) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === "string" ? content : JSON.stringify(content, undefined, 2));
  };
  const spawn = (program: string, argv: readonly string[], cwd: string, input = ""): Run => {
    const env = { PATH: process.env["PATH"], NO_COLOR: "1" };
    const { status, stdout, stderr } = spawnSync(program, argv, { cwd, env, encoding: "utf8", input });
    return { exitCode: status, stdout, stderr };
  };
  const runWith: Project["runWith"] = ({ within = ".", stdin }, ...argv) =>
    spawn(process.execPath, [BIN, ...argv], join(folder, within), stdin);
  for (const [path, content] of Object.entries(files)) put(path, content);
  return {
    folder,
    put,
    read: (path) => readFileSync(join(folder, path), "utf8"),
    run: (...argv) => runWith({}, ...argv),
    runWith,
    git: (...argv) => spawn("git", ["-c", "user.name=test", "-c", "user.email=test@example.com", ...argv], folder),
  };
}
