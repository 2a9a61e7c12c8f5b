import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Artifact, CompileResult, Outputs } from "../../generator/index.ts";

const CACHE = fileURLToPath(new URL("../../node_modules/.cache", import.meta.url));

/** A guard module's functions by name, as a user's program imports them. */
export type Guards = Readonly<Record<string, (value: unknown) => unknown>>;

/** Makes a folder for output inside the project, so that packages and the compiler are found from it. */
export function makeFolder(name: string): { readonly folder: string; readonly remove: () => void } {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, `${name}-`));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Writes artifacts below a folder. */
export function writeArtifacts(folder: string, artifacts: readonly Artifact[]): void {
  for (const { path, text } of artifacts) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const NOWHERE: Outputs[string] = { path: "", symbols: {} };

function declared(result: CompileResult, id: string): CompileResult["declarations"][number] {
  const declaration = result.declarations.find((candidate) => candidate.id === id);
  if (declaration === undefined)
    throw new Error(`nothing was declared for ${id}: ${JSON.stringify(result.diagnostics)}`);
  return declaration;
}

/** The type of a declaration, for a module that has the artifacts in a folder beside it. */
export function typeNamed(result: CompileResult, id: string, folder = "."): string {
  const { path, symbols } = declared(result, id).outputs["types"] ?? NOWHERE;
  return `import("${folder}/${path.replace(/\.ts$/, ".js")}").${symbols["type"]}`;
}

/** The guards of a declaration, out of JavaScript artifacts that were written below the folder. */
export async function importGuards(folder: string, result: CompileResult, id: string): Promise<GuardsOf> {
  const declaration = declared(result, id);
  const { path, symbols } = declaration.outputs["guards"] ?? NOWHERE;
  // The import is of a file that this run wrote; vite must not look for it among the sources.
  const module: Guards = await import(/* @vite-ignore */ pathToFileURL(join(folder, path)).href);
  return {
    is: functionOf(module, symbols["is"]),
    validate: functionOf(module, symbols["validate"]),
    name: declaration.name,
  };
}

export interface GuardsOf {
  readonly name: string;
  readonly is: (value: unknown) => unknown;
  readonly validate: (value: unknown) => unknown;
}

function functionOf(module: Guards, name = ""): (value: unknown) => unknown {
  const found = module[name];
  if (found === undefined) throw new Error(`the module exports no ${name}`);
  return found;
}
