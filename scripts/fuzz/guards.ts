import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type CompileResult, compile, type Json } from "../../generator/index.ts";
import { writeArtifacts } from "../vitest/emitted.ts";

/** All that is exported for one schema. */
export interface Guards {
  readonly is: (value: unknown) => boolean;
  readonly validate: (value: unknown, max?: number) => Answer;
  readonly assert: (value: unknown) => void;
  readonly standard: (value: unknown) => { readonly issues?: readonly unknown[] };
}

export type Answer = { readonly ok: true } | { readonly ok: false; readonly errors: readonly Fault[] };

/** One error, as far as it is looked at here. */
export interface Fault {
  readonly instanceLocation: string;
  readonly keywordLocation: string;
  readonly message: string;
}

/** Generates guards for schemas and imports them, in the order of the schemas; a string says why there are none. */
export async function guardsOf(schemas: readonly Json[], folder: string): Promise<readonly (Guards | string)[]> {
  const named = Object.fromEntries(schemas.map((schema, index) => [uriOf(index), schema]));
  const result = await compile({ schemas: named, unknownKeywords: "ignore", targets: ["guards"], language: "js" });
  const errors = result.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return schemas.map(() => errors.map(({ message }) => message).join("; "));
  writeArtifacts(folder, result.artifacts);
  return Promise.all(schemas.map((_, index) => imported(result, uriOf(index), folder)));
}

/** Each schema has a folder of its own, for the resources that it names relative to itself. */
export function uriOf(index: number): string {
  return `https://fuzz.example/s${index}/root.json`;
}

async function imported(result: CompileResult, uri: string, folder: string): Promise<Guards | string> {
  const declaration = result.declarations.find(({ id }) => id === uri);
  if (declaration === undefined) return `nothing was declared for ${uri}`;
  const { path, symbols } = declaration.outputs["guards"] ?? { path: "", symbols: {} };
  const { is = "", validate = "", assert = "", schema = "" } = symbols;
  const module: Record<string, never> = await import(pathToFileURL(join(folder, path)).href);
  return {
    is: module[is] as never,
    validate: module[validate] as never,
    assert: module[assert] as never,
    standard: (value) =>
      (module[schema] as never as { "~standard": { validate: Guards["standard"] } })["~standard"].validate(value),
  };
}
