import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const TSC = fileURLToPath(new URL("../../../node_modules/typescript/bin/tsc", import.meta.url));

/** The strictest flags that a user's project may have; `lib` files are checked as well. */
const STRICTEST = JSON.parse(readFileSync(new URL("../../strictest-flags.json", import.meta.url), "utf8"));

/**
 * What the compiler refuses.
 * @typedef {object} CompilerFinding
 * @property {string} path relative to the program's folder, with `/`
 * @property {number} line starts at 1
 * @property {string} message with its code in front
 */

/**
 * Compiles files as one program, twice: with and without `exactOptionalPropertyTypes`, which changes what optional members
 * mean. Throws where the compiler itself does not work.
 * @param {string} folder empty; the files are written below it
 * @param {ReadonlyMap<string, string>} files
 * @returns {readonly (readonly CompilerFinding[])[]} those of each time
 */
export function compileProgram(folder, files) {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  return [true, false].map((exactOptionalPropertyTypes) =>
    compileFolder(folder, { ...STRICTEST, exactOptionalPropertyTypes }),
  );
}

/** @param {string} folder @param {object} compilerOptions @returns {readonly CompilerFinding[]} */
function compileFolder(folder, compilerOptions) {
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["**/*.ts"] }));
  const run = spawnSync(process.execPath, [TSC, "-p", ".", "--pretty", "false"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  const findings = [...run.stdout.matchAll(/^(\S.*?)\((\d+),\d+\): error (.*)$/gm)].map(
    ([, path = "", line, message = ""]) => ({ path, line: Number(line), message }),
  );
  if (run.status !== 0 && findings.length === 0) throw new Error(`the compiler failed: ${run.stdout}${run.stderr}`);
  return findings;
}
