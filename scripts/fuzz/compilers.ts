import { Project, ts } from "ts-morph";
import type { CompileResult, Json } from "../../generator/index.ts";
import strictest from "../strictest-flags.json" with { type: "json" };
import { assignment, compilerFindings } from "../vitest/assignability.ts";
import { typeNamed, writeArtifacts } from "../vitest/emitted.ts";
import { WITHOUT_COMPILERS } from "../vitest/strictest-compiler.ts";
import { compiledGuards, uriOf } from "./guards.ts";

/** What the compilers say of the guards of schemas alone, as `findingsOfCompilers` does. */
export async function findingsOfSchemas(
  schemas: readonly Json[],
  accepted: readonly (readonly Json[])[],
  folder: string,
): Promise<string> {
  return findingsOfCompilers(await compiledGuards(schemas, "ts"), accepted, folder);
}

/**
 * What both compilers, TypeScript 7 and the last one written in JavaScript, say of what was generated as TypeScript, and
 * of accepted instances where the types are asked for; empty when all is well.
 * @param accepted - accepted instances of each schema, in the order of the schemas
 */
export function findingsOfCompilers(
  result: CompileResult,
  accepted: readonly (readonly Json[])[],
  folder: string,
): string {
  const lines = accepted.flatMap((samples, index) => {
    const type = typeNamed(result, uriOf(index));
    return samples.map((sample, at) => assignment(type, sample, `sample${index}_${at}`));
  });
  const samples = { path: "samples.ts", text: ["export {};", ...lines].join("\n"), target: "", declarations: [] };
  writeArtifacts(folder, [...result.artifacts, samples]);
  if (WITHOUT_COMPILERS) return "";
  return compilerFindings(folder) + olderFindings(folder);
}

function olderFindings(folder: string): string {
  const { options } = ts.convertCompilerOptionsFromJson(strictest, folder);
  const project = new Project({ compilerOptions: options });
  project.addSourceFilesAtPaths(`${folder}/**/*.ts`);
  const diagnostics = project.getPreEmitDiagnostics();
  return diagnostics.length === 0 ? "" : project.formatDiagnosticsWithColorAndContext(diagnostics);
}
