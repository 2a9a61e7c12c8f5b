import { analyse } from "./analyse/analyse.ts";
import { diagnostic, hasErrors } from "./diagnostics.ts";
import { emit, javascriptPath, locate } from "./emit/emit.ts";
import type { EmitOptions } from "./emit/target.ts";
import { loadSchemas } from "./load/load.ts";
import type { Artifact } from "./model/artifact.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import type { Json } from "./model/json.ts";
import { allDeclarations, type Declaration, type Model } from "./model/model.ts";
import { checkOptions, optionClashes } from "./options/check-options.ts";
import {
  analysisOptions,
  DEFAULTS,
  defined,
  forLayout,
  type GivenOptions,
  type Options,
  RUN_OPTIONS,
} from "./options/options.ts";
import { placed } from "./placed.ts";
import { samples } from "./samples.ts";

export type { Accepted as AcceptedBreaks } from "./diff/accepted-breaks.ts";
export { readAccepted as readAcceptedBreaks } from "./diff/accepted-breaks.ts";
export { type DiffOptions, type DiffResult, diff } from "./diff/diff.ts";
export type { DiffReport } from "./diff/diff-report.ts";
export { type GenerateResult, generate } from "./generate.ts";
export type { Diagnostic, Position, Severity } from "./model/diagnostic.ts";
export type { Json } from "./model/json.ts";
export type { Dialect } from "./model/schema-set.ts";
export type { GivenOptions as GenerateOptions } from "./options/options.ts";
export type { Artifact, Declaration, Model };

/** The options of a `triptych.config.ts`, with their types: `export default defineConfig({ … })`. */
export function defineConfig(options: GivenOptions): GivenOptions {
  return options;
}

/** What `compile` is given. All but `schemas` has the defaults of `generate`. */
export interface CompileOptions extends Omit<GivenOptions, (typeof RUN_OPTIONS)[number]> {
  /** The schemas by their URIs, which may be relative. References between them are resolved, others refused. */
  readonly schemas: { readonly [uri: string]: Json };
  /** The schemas that are asked for; the others serve references only. All of them where absent. */
  readonly entry?: readonly string[];
}

export interface CompileResult {
  /** Empty where a diagnostic is an error. */
  readonly artifacts: readonly Artifact[];
  readonly diagnostics: readonly Diagnostic[];
  /** Empty where a diagnostic is an error. */
  readonly model: Model;
  readonly declarations: readonly CompiledDeclaration[];
}

/** Where to find a declaration in the artifacts, as far as those targets were asked for. */
export interface CompiledDeclaration {
  /** The schema's URI, with a fragment for one inside a document. */
  readonly id: string;
  readonly name: string;
  readonly type: { readonly path: string; readonly symbol: string };
  /** The names of its three functions. */
  readonly guard: { readonly path: string; readonly is: string; readonly assert: string; readonly validate: string };
  readonly docs: { readonly path: string };
}

/**
 * Turns schemas into artifacts in memory: no disk, no network. Findings, bad schemas included, are in the result.
 * @param signal - ends the work before its next phase
 * @throws the signal's reason where it was aborted
 */
export async function compile(given: CompileOptions, signal?: AbortSignal): Promise<CompileResult> {
  const unusable = await checkCompileOptions(given);
  signal?.throwIfAborted();
  if (unusable.length > 0) return nothing(unusable);
  const options = { ...DEFAULTS, source: "", ...forLayout(given), ...defined(given) };
  const clashing = optionClashes(options);
  if (clashing.length > 0) return nothing(clashing);

  const { set, diagnostics: loading } = await loadSchemas(options.schemas, options);
  signal?.throwIfAborted();
  if (hasErrors(loading)) return nothing(placed(loading, set, "nowhere"));

  const { model, diagnostics: analysing } = analyse(set, analysisOptions(options));
  const reading = [...loading, ...analysing];
  if (hasErrors(reading)) return nothing(placed(reading, set, "nowhere"));

  const { artifacts, diagnostics: emitting } = await emit(model, { ...options, ...(await samples(model, options)) });
  signal?.throwIfAborted();
  const diagnostics = placed([...reading, ...emitting], set, "nowhere");
  if (hasErrors(diagnostics)) return nothing(diagnostics);
  const declarations = allDeclarations(model).map((declaration) => compiledDeclaration(declaration, options));
  return { artifacts, diagnostics, model, declarations };
}

async function checkCompileOptions(given: CompileOptions): Promise<readonly Diagnostic[]> {
  if (!isObject(given)) return checkOptions(given);
  const { schemas, entry = [], ...options } = given;
  const wrong = (message: string, hint: string): Diagnostic => diagnostic("bad-usage", {}, message, hint);
  const misplaced = RUN_OPTIONS.filter((name) => name in options).map((name) =>
    wrong(`unknown option ${JSON.stringify(name)}`, "it is an option of generate; compile works in memory"),
  );
  const example = 'compile({ schemas: { "deal.schema.json": { type: "object" } } })';
  return [
    ...(isObject(schemas) ? [] : [wrong("schemas must be an object of schemas by their URIs", `as in ${example}`)]),
    ...(Array.isArray(entry) && entry.every((uri) => typeof uri === "string")
      ? []
      : [wrong("entry must be an array of URIs", "name the schemas that are asked for as they are named in schemas")]),
    ...misplaced,
    ...(misplaced.length > 0 ? [] : await checkOptions(options)),
  ];
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nothing(diagnostics: readonly Diagnostic[]): CompileResult {
  return { artifacts: [], diagnostics, model: { modules: [], declarations: {}, keywordUses: [] }, declarations: [] };
}

function compiledDeclaration(
  declaration: Declaration,
  options: EmitOptions & Pick<Options, "language">,
): CompiledDeclaration {
  const { id, name } = declaration;
  const pathIn = (target: string): string => {
    const { path } = locate(target, declaration, options);
    return options.language === "js" ? javascriptPath(path) : path;
  };
  return {
    id,
    name,
    type: { path: pathIn("types"), symbol: locate("types", declaration, options).symbol ?? name },
    guard: { path: pathIn("guards"), is: `is${name}`, assert: `assert${name}`, validate: `validate${name}` },
    docs: { path: pathIn("docs") },
  };
}
