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

/** The guards of schemas, each of which is called by its `uriOf`. */
export function compiledGuards(schemas: readonly Json[], language: "js" | "ts"): Promise<CompileResult> {
  const named = Object.fromEntries(schemas.map((schema, index) => [uriOf(index), schema]));
  return compile({ schemas: named, unknownKeywords: "ignore", targets: ["guards"], language });
}

/** Generates guards for schemas and imports them, in the order of the schemas; a string says why there are none. */
export async function guardsOf(schemas: readonly Json[], folder: string): Promise<readonly (Guards | string)[]> {
  const result = await compiledGuards(schemas, "js");
  const errors = result.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return schemas.map(() => errors.map(({ message }) => message).join("; "));
  writeArtifacts(folder, result.artifacts);
  return Promise.all(
    schemas.map((schema, index) => sizeFinding(result, schema, index) ?? imported(result, uriOf(index), folder)),
  );
}

/**
 * How much may be made of a schema: so many bytes of types, or of guards, for each byte of it, and so many for what stands
 * around it in its files. Of 1,000 random schemas the most were 7 bytes of types and 65 of guards, of those below 200 bytes.
 */
const MOST = {
  types: { perByte: 10, beside: 2_000 },
  guards: { perByte: 80, beside: 5_000 },
} as const;

/** Says that more is made of a schema than what is proportional to it. */
function sizeFinding({ artifacts }: CompileResult, schema: Json, index: number): string | undefined {
  const size = JSON.stringify(schema).length;
  const own = artifacts.filter(({ path }) => path.includes(`fuzz.example-s${index}-`));
  for (const [target, { perByte, beside }] of Object.entries(MOST)) {
    const made = own.filter((artifact) => artifact.target === target).reduce((sum, { text }) => sum + text.length, 0);
    if (made > perByte * size + beside) return `there are more than ${perByte} bytes of ${target} for each byte of it`;
  }
  return undefined;
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
