import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { compile } from "../../../dist/index.js";
import type { Documents } from "../../conformance/store/documents.mjs";
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
  const { artifacts, declarations, diagnostics, model } = await compile({
    schemas,
    entry: [uri],
    dialect: "draft-07",
    formats,
    targets: ["guards"],
    unknownKeywords: "ignore",
    language: "js",
  });
  const problem = diagnostics.find(({ severity }) => severity === "error");
  if (problem !== undefined) throw new Error(`${problem.code}: ${problem.message}`);
  const root = declarations.find(({ id }) => {
    const at = model.declarations[id]?.at;
    return at?.document === uri && at.pointer === "";
  });
  if (root === undefined) throw new Error("there is no declaration");
  for (const { path, text } of artifacts) {
    if (path.endsWith(".d.ts")) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { path = "", symbols: { is = "", validate = "" } = {} } = root.outputs["guards"] ?? {};
  return { file: join(folder, path), is, validate };
}

/** An export of a module that this run wrote. */
export async function exported(file: string, name: string): Promise<(...values: readonly unknown[]) => unknown> {
  const module = await import(pathToFileURL(file).href);
  if (typeof module[name] !== "function") throw new Error(`${file} exports no ${name}`);
  return module[name];
}
