import { execFile } from "node:child_process";

/** What a run of git gave: its output, or what was wrong in a sentence. */
export type GitAnswer =
  | { readonly output: Buffer; readonly problem?: undefined }
  | { readonly problem: string; readonly output?: undefined };

/** Bytes of output that are taken: the schemas of a revision are held in memory anyway. */
const MAX_OUTPUT = 2 ** 30;

/**
 * Runs git with a list of arguments, never through a shell, and without the settings by which a repository could make it
 * run a program of its own.
 * @param folder - where it runs; absolute
 * @param input - what it reads from its standard input
 */
export function git(folder: string, args: readonly string[], input = ""): Promise<GitAnswer> {
  return new Promise((resolve) => {
    const run = execFile(
      "git",
      ["-c", "core.fsmonitor=false", "--no-pager", "--literal-pathspecs", ...args],
      { cwd: folder, encoding: "buffer", maxBuffer: MAX_OUTPUT, env: { ...process.env, LC_ALL: "C" } },
      (error, stdout, stderr) => {
        if (error === null) return resolve({ output: stdout });
        if (error.code === "ENOENT")
          return resolve({ problem: "git cannot be run: is it installed, and is the folder there?" });
        const [line = ""] = stderr.toString("utf8").trim().split("\n");
        resolve({ problem: line.replace(/^fatal: /, "") || error.message });
      },
    );
    // A git that ends early closes its input; its exit code tells the rest.
    run.stdin?.on("error", () => undefined);
    run.stdin?.end(input);
  });
}
