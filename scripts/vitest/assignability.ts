import { literal } from "../../generator/code/literal.ts";
import { literalType } from "../../generator/emit/types/print/literal-type.ts";
import type { Json } from "../../generator/index.ts";
import { compilerOutputs } from "./strictest-compiler.ts";

/** A statement that compiles where the sample is assignable to the type. */
export function assignment(type: string, sample: Json, name: string): string {
  if (typeof sample !== "object" || sample === null) return `export const ${name}: ${type} = ${literal(sample)};`;
  // Declared apart, since TypeScript refuses further members of a fresh literal; and an index signature beside
  // the type, since it refuses an object that has none of the members of an otherwise optional type.
  const target = Array.isArray(sample) ? type : `${type} & { [key: string]: unknown }`;
  return `declare const ${name}Value: ${literalType(sample).text};\nexport const ${name}: ${target} = ${name}Value;`;
}

/** What the compiler says of all TypeScript files below a folder, in one text; empty when all is well. */
export function compilerFindings(folder: string): string {
  return compilerOutputs(folder).join("");
}
