import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import STRICTEST from "../strictest-flags.json" with { type: "json" };

const TSC = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));

/** Whether tests run for each of many changes of the code, of which those must be told soon that others notice. */
export const WITHOUT_COMPILERS: boolean = process.env["WITHOUT_COMPILERS"] !== undefined;

/** What the compiler refuses. */
export interface CompilerFinding {
  /** Relative to the program's folder, with `/`. */
  readonly path: string;
  /** Starts at 1. */
  readonly line: number;
  /** With its code in front. */
  readonly message: string;
}

/**
 * What the compiler says of all TypeScript files below a folder, under the strictest flags that a user's project may have
 * (`lib` files are checked as well), and without the one of them that changes what optional members mean.
 * @returns its text of each time; empty where all is well, or where the environment says that there is no time for compilers
 */
export function compilerOutputs(folder: string): readonly string[] {
  if (WITHOUT_COMPILERS) return [];
  return [true, false].map((exactOptionalPropertyTypes) => {
    const configuration = { compilerOptions: { ...STRICTEST, exactOptionalPropertyTypes }, include: ["**/*.ts"] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(configuration));
    const run = spawnSync(process.execPath, [TSC, "-p", ".", "--pretty", "false"], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 2 ** 30,
    });
    return run.status === 0 ? "" : `${run.stdout}${run.stderr}` || "the compiler failed without a word";
  });
}

/** The findings in such a text. Throws where the compiler itself did not work. */
export function findingsIn(output: string): readonly CompilerFinding[] {
  const findings = [...output.matchAll(/^(\S.*?)\((\d+),\d+\): error (.*)$/gm)].map(
    ([, path = "", line, message = ""]) => ({ path, line: Number(line), message }),
  );
  if (output !== "" && findings.length === 0) throw new Error(`the compiler failed: ${output}`);
  return findings;
}
