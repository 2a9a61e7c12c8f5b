import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { literal } from "../../generator/code/literal.ts";
import { literalType } from "../../generator/emit/types/print/literal-type.ts";
import type { Json } from "../../generator/index.ts";

const TSC = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));

/** The strictest flags that a user's project may have; `lib` files are checked as well. */
const STRICTEST: object = JSON.parse(readFileSync(new URL("../strictest-flags.json", import.meta.url), "utf8"));

/** A statement that compiles where the sample is assignable to the type. */
export function assignment(type: string, sample: Json, name: string): string {
  if (typeof sample !== "object" || sample === null) return `export const ${name}: ${type} = ${literal(sample)};`;
  // Declared apart, since TypeScript refuses further members of a fresh literal; and an index signature beside
  // the type, since it refuses an object that has none of the members of an otherwise optional type.
  const target = Array.isArray(sample) ? type : `${type} & { [key: string]: unknown }`;
  return `declare const ${name}Value: ${literalType(sample).text};\nexport const ${name}: ${target} = ${name}Value;`;
}

/**
 * What the compiler says of all TypeScript files below a folder, under the strictest flags, and without the one of them that
 * changes what optional members mean; empty when all is well.
 */
export function compilerFindings(folder: string): string {
  return [true, false].map((exact) => findings(folder, exact)).join("");
}

function findings(folder: string, exactOptionalPropertyTypes: boolean): string {
  const configuration = { compilerOptions: { ...STRICTEST, exactOptionalPropertyTypes }, include: ["**/*.ts"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(configuration));
  const run = spawnSync(process.execPath, [TSC, "-p", folder, "--pretty", "false"], { encoding: "utf8" });
  return run.status === 0 ? "" : run.stdout + run.stderr;
}
