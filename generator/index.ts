import { diagnostic, hasErrors } from "./diagnostics.ts";
import { type Outputs, outputsFinder } from "./emit/emit.ts";
import { type GenerateResult, generate, generateFrom } from "./generate.ts";
import { newSession } from "./incremental/session.ts";
import { loadSchemas } from "./load/load.ts";
import type { Artifact } from "./model/artifact.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import type { Json } from "./model/json.ts";
import { allSaid, type KeywordUse, withKeywordsSaid } from "./model/keyword-use.ts";
import { allDeclarations, type Declaration, type Model } from "./model/model.ts";
import { checkOptions, checkSignal, optionClashes } from "./options/check-options.ts";
import { STREAM } from "./options/inputs.ts";
import { completeOptions, DEFAULTS, defined, forLayout, type GivenOptions, RUN_OPTIONS } from "./options/options.ts";
import { paint, understand } from "./pipeline/pipeline.ts";
import { type Batch, type Prepared, type Watching, watchRuns } from "./watch/watch.ts";

export type { Accepted as AcceptedBreaks } from "./diff/accepted-breaks.ts";
export { readAccepted as readAcceptedBreaks } from "./diff/accepted-breaks.ts";
export { type DiffOptions, type DiffResult, diff } from "./diff/diff.ts";
export type { DiffReport } from "./diff/diff-report.ts";
export type { Diagnostic, Position, Severity } from "./model/diagnostic.ts";
export type { Json } from "./model/json.ts";
export type { KeywordUse, Whereabouts } from "./model/keyword-use.ts";
export type { Dialect } from "./model/schema-set.ts";
export type { GivenOptions as GenerateOptions } from "./options/options.ts";
export type { Artifact, Batch as WatchBatch, Declaration, GenerateResult, Model, Outputs, Watching };
export { generate };

/** The options of a `triptych.config.ts`, with their types: `export default defineConfig({ … })`. */
export function defineConfig(options: GivenOptions): GivenOptions {
  return options;
}

/**
 * Runs `generate` now, and again whenever a schema, an output or another file that the last run read changes, until it is
 * closed. Options that are wrong are findings of the only batch.
 * @param onBatch - told each run when it has ended, and awaited before the next one
 * @throws a TypeError where `onBatch` is no function, since nobody would hear of it
 */
export function watch(given: GivenOptions, onBatch: (batch: Batch) => unknown): Watching {
  if (typeof onBatch !== "function")
    throw new TypeError("watch needs a function that is told each run when it has ended");
  const session = newSession();
  const prepare = async (): Promise<Prepared | GenerateResult> => {
    const forbidden =
      isObject(given) && given.check === true
        ? [diagnostic("bad-usage", {}, "a watch writes, check does not", "leave it out")]
        : [];
    const wrong = [...(await checkOptions(given)), ...forbidden];
    if (wrong.length > 0) return stopped(wrong);
    const options = completeOptions(process.cwd(), given);
    const { input, within, output, allowOutside } = options;
    if (within.includes(STREAM) || output === STREAM)
      return stopped([diagnostic("bad-usage", {}, "a stream cannot be watched", "name a folder")]);
    return {
      input,
      output,
      allowOutside,
      files: {},
      run: (signal, news) => generateFrom(options, { signal, session, ...news }),
      prepareNext: session.emissions.prepare,
    };
  };
  return watchRuns(prepare, onBatch);
}

function stopped(diagnostics: readonly Diagnostic[]): GenerateResult {
  return { diagnostics, written: [], removed: [], unchanged: 0 };
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
  /** Where each keyword went, as far as the targets that were asked for tell it. */
  readonly keywordUses: readonly KeywordUse[];
}

/** Where to find a declaration in the artifacts. */
export interface CompiledDeclaration {
  /** The schema's URI, with a fragment for one inside a document. */
  readonly id: string;
  readonly name: string;
  /**
   * By targets, those of them that were asked for or needed, and that have the declaration: its file, and what that exports
   * by what it is, such as `{ path: "guards/deal.ts", symbols: { is: "isDeal", … } }`.
   */
  readonly outputs: Outputs;
}

/**
 * Turns schemas into artifacts in memory: no disk, no network. Findings, bad schemas included, are in the result.
 * @param signal - ends the work before its next phase
 * @throws the signal's reason where it was aborted
 */
export async function compile(given: CompileOptions, signal?: AbortSignal): Promise<CompileResult> {
  const unusable = [...(await checkCompileOptions(given)), ...checkSignal(signal)];
  if (unusable.length > 0) return nothing(unusable);
  signal?.throwIfAborted();
  const options = { ...DEFAULTS, source: "", ...forLayout(given), ...defined(given) };
  const clashing = optionClashes(options);
  if (clashing.length > 0) return nothing(clashing);

  const loaded = await loadSchemas(options.schemas, options);
  signal?.throwIfAborted();
  const { model, set, place } = await understand(loaded, options);
  if (model === undefined) return nothing(place());

  const { artifacts, keywordsSaid, diagnostics: painting } = await paint(model, set, options);
  signal?.throwIfAborted();
  const diagnostics = place(...painting);
  if (hasErrors(diagnostics)) return nothing(diagnostics);
  const outputsOf = outputsFinder(model, options);
  const declarations = allDeclarations(model).map((declaration) => ({
    id: declaration.id,
    name: declaration.name,
    outputs: outputsOf(declaration),
  }));
  return {
    artifacts,
    diagnostics,
    model,
    declarations,
    // Found out only for those who ask: it takes about as long as the types themselves.
    get keywordUses() {
      return withKeywordsSaid(model.keywordUses, (keywordsSaid?.() ?? []).flatMap(allSaid));
    },
  };
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
  const model: Model = { modules: [], declarations: {}, keywordUses: [] };
  return { artifacts: [], diagnostics, model, declarations: [], keywordUses: [] };
}
