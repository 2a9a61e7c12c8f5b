import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { compile } from "../../../dist/index.js";
import { firstProblem } from "../../conformance/problem.ts";
import type { Documents } from "../../conformance/store/documents.ts";
import { guardOutput, writeArtifacts } from "../../vitest/emitted.ts";
import type { Formats } from "./contender.ts";

/** The module of a schema's guards, and the names of its functions. */
export interface OurModule {
  readonly file: string;
  readonly is: string;
  readonly validate: string;
}

/**
 * Generates the guards of a schema below a folder. Throws where the schema is faulty, such as one that refers to what
 * the folder does not have.
 */
export async function ourModule({ uri, schemas }: Documents, formats: Formats, folder: string): Promise<OurModule> {
  const result = await compile({
    schemas,
    entry: [uri],
    dialect: "draft-07",
    formats,
    targets: ["guards"],
    unknownKeywords: "ignore",
    language: "js",
  });
  const problem = firstProblem(result.diagnostics);
  if (problem !== undefined) throw new Error(problem);
  writeArtifacts(folder, result.artifacts);
  const { path, symbols } = guardOutput(result, uri);
  return { file: join(folder, path), is: symbols["is"] ?? "", validate: symbols["validate"] ?? "" };
}

/** An export of a module that this run wrote. */
export async function exported(file: string, name: string): Promise<(...values: readonly unknown[]) => unknown> {
  const module = await import(pathToFileURL(file).href);
  if (typeof module[name] !== "function") throw new Error(`${file} exports no ${name}`);
  return module[name];
}
