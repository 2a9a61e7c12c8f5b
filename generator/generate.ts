import { isAbsolute, relative, sep } from "node:path";
import { analyse } from "./analyse/analyse.ts";
import { recordFile } from "./cache/cache.ts";
import { hasErrors } from "./diagnostics.ts";
import type { EmitOptions } from "./emit/target.ts";
import { analyseUsable } from "./keep-going.ts";
import { loadFolder } from "./load/load.ts";
import { positionFinder } from "./load/positions.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import { type KeywordUse, withWidenings } from "./model/keyword-use.ts";
import type { Model } from "./model/model.ts";
import type { SchemaSet } from "./model/schema-set.ts";
import { checkOptions, optionClashes } from "./options/check-options.ts";
import type { ExtensionChoice } from "./options/import-extension.ts";
import { analysisOptions, completeOptions, type GivenOptions, type Options } from "./options/options.ts";
import { placed } from "./placed.ts";
import { samples } from "./samples.ts";
import { packageVersion } from "./version.ts";
import type { Difference } from "./write/difference.ts";
import { namesArtifact, readNames } from "./write/name-memory.ts";
import { checkOutputFolder, write } from "./write/write.ts";
import type { WriteOptions } from "./write/write-options.ts";

/** What a run did. */
export interface GenerateResult {
  /** Sorted by place. An error other than a `Difference` means that the output folder is as it was. */
  readonly diagnostics: readonly (Diagnostic | Difference)[];
  /** Paths relative to the output folder, with `/`, sorted. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** How many files were right already. */
  readonly unchanged: number;
  /** Where each keyword went, if `report` asks for it. */
  readonly keywordUses?: readonly KeywordUse[];
  /** The SHA-256 of each output, the manifest included, by its path; absent where the run failed. */
  readonly outputHashes?: { readonly [path: string]: string };
  /** What decided the import extension: fingerprints of the files that were looked for, by their absolute paths. */
  readonly surroundings?: { readonly [path: string]: string };
  /** The texts that were read, by the file that a finding's position names. No other text is for showing. */
  readonly sources?: ReadonlyMap<string, string>;
}

/** The model of a folder, or the errors that forbid one. */
export interface ModelResult {
  readonly model?: Model;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Reads a folder of schemas and brings the output folder to what they say. Nothing is written where anything is
 * wrong, but with `keepGoing` what does not depend on it. Findings, bad input included, are in the result; it throws only where the tool itself is at fault.
 * @param given - what differs from the defaults; relative paths are resolved against the current folder
 * @param signal - ends the run before its next phase; what is being written is written to the end
 * @throws the signal's reason where it was aborted
 */
export async function generate(given: GivenOptions = {}, signal?: AbortSignal): Promise<GenerateResult> {
  const wrong = await checkOptions(given);
  signal?.throwIfAborted();
  if (wrong.length > 0) return nothing(wrong);
  const options = completeOptions(process.cwd(), given);
  const unusable = [...optionClashes(options), ...(await checkOutputFolder(options.input, options.output))];
  if (hasErrors(unusable)) return nothing(unusable);

  const { set, diagnostics: loading, sources } = await loadFolder(options);
  signal?.throwIfAborted();
  if (hasErrors(loading) && !options.keepGoing) return nothing(placed(loading, set, "start"), sources);

  const {
    model,
    memory,
    set: usable,
    diagnostics: analysing,
  } = analyseUsable(set, analysisOptions(options), await readNames(options.output));
  const reading = [...loading, ...analysing];
  const isPartial = hasErrors(reading);
  if (model === undefined || model.modules.length === 0 || (isPartial && !options.keepGoing))
    return nothing(placed(reading, set, "start"), sources);

  // Loaded only now: the packages behind it cost more than all of the above, and bad input should be told at once.
  const { emit } = await import("./emit/emit.ts");
  const { importExtension, surroundings, diagnostics: choosing } = await settledExtension(options);
  const { artifacts, diagnostics: emitting } = await emit(model, {
    ...options,
    ...whereSchemasStand(options, set),
    importExtension,
    ...(await samples(model, options)),
  });
  signal?.throwIfAborted();
  const findings = placed([...reading, ...choosing, ...emitting], set, "start");
  if (hasErrors([...choosing, ...emitting])) return nothing(findings, sources);

  const maps = options.language === "js" ? await import("./declaration-maps.ts") : undefined;
  const outputs = maps?.withDeclarationMaps(artifacts, usable, options.output) ?? artifacts;
  // What is left out keeps the names that it had.
  const written = [...outputs, ...(isPartial ? [] : namesArtifact(memory))];
  const { diagnostics: writing, ...result } = await write(written, {
    ...options,
    ...writeSettings(options.output),
    isPartial,
  });
  const told = options.report ? { keywordUses: withWidenings(model.keywordUses, emitting) } : {};
  return { ...result, ...told, surroundings, diagnostics: [...findings, ...writing], sources };
}

/** The first half of a run: what the schemas mean, for people who look into the tool. */
export async function readModel(given: GivenOptions = {}): Promise<ModelResult> {
  const options = completeOptions(process.cwd(), given);
  const { set, diagnostics: loading, sources } = await loadFolder(options);
  if (hasErrors(loading)) return { diagnostics: placed(loading, set, "start"), sources };
  const { model, diagnostics: analysing } = analyse(set, analysisOptions(options), await readNames(options.output));
  const diagnostics = placed([...loading, ...analysing], set, "start");
  return hasErrors(diagnostics) ? { diagnostics, sources } : { model, diagnostics, sources };
}

/** How the outputs import one another, and what decided it. */
async function settledExtension({ importExtension, language, output }: Options): Promise<ExtensionChoice> {
  if (importExtension !== "auto" || language === "js") return { importExtension, surroundings: {}, diagnostics: [] };
  const { chooseImportExtension } = await import("./options/import-extension.ts");
  return chooseImportExtension(output);
}

function writeSettings(output: string): Pick<WriteOptions, "record" | "version"> {
  const record = recordFile(output);
  return { version: packageVersion(), ...(record === undefined ? {} : { record }) };
}

/** What docs need to link schema files. */
function whereSchemasStand(
  { input, output }: Options,
  { documents }: SchemaSet,
): Pick<EmitOptions, "sourceFolder" | "lineOf"> {
  const positionOf = positionFinder();
  const byId = new Map(documents.map((document) => [document.id, document]));
  const way = relative(output, input).replaceAll(sep, "/");
  return {
    ...(isAbsolute(way) ? {} : { sourceFolder: `${way}/` }),
    lineOf: ({ document, pointer }) => {
      const found = byId.get(document);
      return found === undefined ? undefined : positionOf(found, pointer)?.line;
    },
  };
}

function nothing(diagnostics: readonly Diagnostic[], sources?: ReadonlyMap<string, string>): GenerateResult {
  return { diagnostics, written: [], removed: [], unchanged: 0, ...(sources === undefined ? {} : { sources }) };
}
