import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Artifact, CompiledDeclaration, CompileResult, Outputs } from "../../generator/index.ts";

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

/** By its own id, or by the URI of the document whose root it is, whatever that calls itself. */
function declared({ declarations, model, diagnostics }: CompileResult, uri: string): CompiledDeclaration {
  const isRoot = (id: string): boolean => {
    const at = model.declarations[id]?.at;
    return at?.document === uri && at.pointer === "";
  };
  const found = declarations.find(({ id }) => id === uri) ?? declarations.find(({ id }) => isRoot(id));
  if (found === undefined) throw new Error(`nothing was declared for ${uri}: ${JSON.stringify(diagnostics)}`);
  return found;
}

/** The type of a declaration, for a module that has the artifacts in a folder beside it. */
export function typeNamed(result: CompileResult, uri: string, folder = "."): string {
  const { path, symbols } = declared(result, uri).outputs["types"] ?? NOWHERE;
  return `import("${folder}/${path.replace(/\.ts$/, ".js")}").${symbols["type"]}`;
}

/** Where the guards of a declaration are: their module below the artifacts' folder, and the names of its functions. */
export function guardOutput(result: CompileResult, uri: string): NonNullable<Outputs[string]> {
  return declared(result, uri).outputs["guards"] ?? NOWHERE;
}

/** The guards of a declaration, out of JavaScript artifacts that were written below the folder. */
export async function importGuards(folder: string, result: CompileResult, uri: string): Promise<GuardsOf> {
  const { path, symbols } = guardOutput(result, uri);
  // The import is of a file that this run wrote; vite must not look for it among the sources.
  const module: Guards = await import(/* @vite-ignore */ pathToFileURL(join(folder, path)).href);
  return {
    is: functionOf(module, symbols["is"]),
    validate: functionOf(module, symbols["validate"]),
    name: declared(result, uri).name,
    jsonSchema: (target) => standardOf(module, symbols["schema"])["~standard"].jsonSchema.input({ target }),
  };
}

export interface GuardsOf {
  readonly name: string;
  readonly is: (value: unknown) => unknown;
  readonly validate: (value: unknown) => unknown;
  /** Its schema by itself in a version, or an error. */
  readonly jsonSchema: (target: string) => object;
}

/** A guard as a Standard JSON Schema, as far as it is asked. */
interface Standard {
  readonly "~standard": { readonly jsonSchema: { readonly input: (options: { readonly target: string }) => object } };
}

function standardOf(module: Guards, name = ""): Standard {
  return functionOf(module, name) as unknown as Standard;
}

function functionOf(module: Guards, name = ""): (value: unknown) => unknown {
  const found = module[name];
  if (found === undefined) throw new Error(`the module exports no ${name}`);
  return found;
}
