import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { type LeftFiles, recordFile } from "./cache/cache.ts";
import { configFingerprint, pathsIn } from "./cache/fingerprint.ts";
import { type KeptParts, keptParts } from "./cache/kept-parts.ts";
import { keptStamps } from "./cache/kept-stamps.ts";
import { hasErrors } from "./diagnostics.ts";
import { newEmissions, type Store } from "./incremental/emissions.ts";
import { newKnownOutputs } from "./incremental/readings.ts";
import type { Session } from "./incremental/session.ts";
import { standingAfter, standingTexts } from "./incremental/standing-texts.ts";
import { isInside } from "./load/inside.ts";
import { type Loaded, loadFolder } from "./load/load.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import { allSaid, type KeywordUse, withKeywordsSaid } from "./model/keyword-use.ts";
import { knownDeclarations } from "./model/known-declarations.ts";
import { mapsTogether } from "./model/lazy-map.ts";
import type { Model } from "./model/model.ts";
import type { SchemaSet } from "./model/schema-set.ts";
import { TextGone } from "./model/standing-text.ts";
import { checkOptions, checkSignal, optionClashes } from "./options/check-options.ts";
import { STREAM } from "./options/inputs.ts";
import { completeOptions, type GivenOptions, type Options } from "./options/options.ts";
import { missingModules, userModules } from "./options/user-modules.ts";
import { type Packages, readPackages, unexportedModules } from "./pipeline/packages.ts";
import { paint, understand } from "./pipeline/pipeline.ts";
import { recordsOf } from "./pipeline/records.ts";
import { printed, streamClashes } from "./pipeline/standard-output.ts";
import { packageVersion } from "./version.ts";
import { type Difference, isDifference } from "./write/difference.ts";
import { keptCode } from "./write/manifest.ts";
import { namesArtifact } from "./write/name-memory.ts";
import type { Rewrite } from "./write/rewrite.ts";
import { checkOutputFolder, write } from "./write/write.ts";
import type { KnownOutputs, WriteOptions, WriteResult } from "./write/write-options.ts";

const MEBIBYTE = 1024 * 1024;

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
  readonly outputHashes?: ReadonlyMap<string, string>;
  /** What files of the output folder were with which stamps when the run looked at them or wrote them, by their absolute paths. */
  readonly outputStamps?: LeftFiles;
  /** The output, where it is not written but printed. */
  readonly printed?: string;
  /** What decided the import extension: fingerprints of the files that were looked for, by their absolute paths. */
  readonly surroundings?: { readonly [path: string]: string };
  /** The folders of packages whose schemas were read: fingerprints by absolute paths, empty where one cannot be told. */
  readonly schemaFolders?: { readonly [path: string]: string };
  /** The absolute paths of files that references lead to, and that are not there or cannot be read. */
  readonly missing?: readonly string[];
  /** The absolute paths of folders that were searched for schemas. */
  readonly searched?: readonly string[];
  /** The texts that were read, by the file that a finding's position names. No other text is for showing. */
  readonly sources?: ReadonlyMap<string, string>;
}

/** What a run can be told beside the options. */
export interface RunSettings {
  /** Ends the run before its next phase. */
  readonly signal?: AbortSignal | undefined;
  /** What earlier runs of this process have made. */
  readonly session?: Session;
  /** Whether the output folder may be otherwise than the session knows it. */
  readonly isOutputTouched?: boolean;
  /** The files that changed since the last run of the session, absolute; absent where that cannot be told. */
  readonly changed?: ReadonlySet<string> | undefined;
  /** Hears of a phase: what it is about to do, and with how many files or models. */
  readonly onPhase?: ((text: string, count: number) => void) | undefined;
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
  const wrong = [...(await checkOptions(given)), ...checkSignal(signal)];
  if (wrong.length > 0) return nothing(wrong);
  signal?.throwIfAborted();
  return generateFrom(completeOptions(process.cwd(), given), { signal });
}

/** `generate`, with all that a run can be told; the options were checked one by one. */
export async function generateFrom(options: Options, settings: RunSettings = {}): Promise<GenerateResult> {
  // What a run relies on unseen is mostly there, and looking for all of it takes long.
  for (const takesOver of ["unseen", "seen"] as const) {
    try {
      return await run(options, settings, takesOver);
    } catch (error) {
      if (!(error instanceof TextGone)) throw error;
    }
  }
  return run(options, settings, "nothing");
}

/**
 * What of other processes may be taken over: texts that stand in the output folder as long as nobody reads one that is another
 * one by now, only those that are seen to stand there, or nothing at all.
 */
type TakesOver = "unseen" | "seen" | "nothing";

async function run(
  options: Options,
  { signal, session, isOutputTouched = false, changed, onPhase }: RunSettings,
  takesOver: TakesOver,
): Promise<GenerateResult> {
  // At once, since this run may end before it comes to the output folder.
  if (isOutputTouched) session?.outputs.leave(undefined);
  // What is written among what is read is read by the next run, whoever hears of it.
  const heard = inputPlaces(options).some((place) => isInside(place, options.output)) ? undefined : changed;
  session?.readings.begin(heard);
  if (session !== undefined) session.load.changed = heard;
  const unusable = [
    ...optionClashes(options),
    ...missingModules(options),
    ...streamClashes(options),
    ...(await outputClashes(options)),
  ];
  if (hasErrors(unusable)) return nothing(unusable);

  const injector = options.inject.length === 0 ? undefined : await import("./inject/inject.ts");
  const injection = await injector?.readInjection(options);
  if (hasErrors(injection?.diagnostics ?? [])) return nothing(injection?.diagnostics ?? [], injection?.sources);

  const disk = options.output === STREAM ? undefined : options;
  // A watch has its own memory; to read and write that of all processes takes longer than most of its runs.
  const isAlone = session === undefined && takesOver !== "nothing";
  const records = isAlone && disk !== undefined ? recordsOf(options, partsOf(disk)) : undefined;
  const recorded = await records?.find();
  const { packages, ...loaded } =
    recorded === undefined
      ? await load(options, session ?? records?.left)
      : { ...recorded.loaded, packages: await readPackages(options) };
  const { sources } = loaded;
  const looked = {
    missing: missingFiles(loaded.set),
    searched: [
      ...(loaded.folders ?? []).map((path) => join(options.input, path)),
      ...Object.keys(packages.schemaFolders),
    ],
  };
  signal?.throwIfAborted();
  onPhase?.(`reading ${counted(loaded.set.documents.length, "schema file")}`, loaded.set.documents.length);
  const { model, set, memory, isPartial, place } =
    recorded?.reading ?? (await understand(loaded, options, disk, (session ?? records?.left)?.analysis));
  records?.keep();
  if (model === undefined || model.modules.length === 0) return { ...nothing(place(), sources), ...looked };

  const unexported = await unexportedModules(model, options);
  if (hasErrors(unexported)) return { ...nothing(place(...unexported), sources), ...looked };

  const models = knownDeclarations(model).length;
  onPhase?.(`making the outputs of ${counted(models, "model")}`, models);
  const known = session?.outputs ?? newKnownOutputs(disk && keptStamps(disk.output).hashOf);
  const emissions = session?.emissions ?? newEmissions(disk && isAlone ? storeOf(disk, takesOver, known) : undefined);
  const {
    artifacts,
    surroundings,
    keywordsSaid,
    fills = [],
    asMade = [],
    diagnostics: painted,
  } = await paint(
    model,
    set,
    { ...options, slots: injection?.slots ?? [], kept: isPartial ? await keptCode(options.output) : [] },
    disk,
    emissions,
  );
  signal?.throwIfAborted();
  const injected = injection === undefined ? undefined : injector?.fill(injection, fills);
  const painting = [...painted, ...(injected?.diagnostics ?? [])];
  const texts = injection === undefined ? sources : mapsTogether(sources, injection.sources);
  if (hasErrors(painting)) return { ...nothing(place(...painting), texts), ...looked };

  if (disk === undefined) {
    const print = printed(model, set, artifacts, options);
    if ("problem" in print) return nothing(place(...painting, print.problem), texts);
    return { ...nothing(place(...painting), texts), ...looked, printed: print.text };
  }

  onPhase?.(`${options.check ? "comparing" : "writing"} ${counted(artifacts.length, "file")}`, artifacts.length);
  // What is left out keeps the names that it had, and its line in the lists that are there.
  const outputs = isPartial
    ? artifacts.filter(({ path, isList }) => isList !== true || !existsSync(join(options.output, path)))
    : [...artifacts, ...namesArtifact(memory)];
  const result = await write(outputs, {
    ...options,
    folders: inputPlaces(options),
    ...writeSettings(options.output),
    isPartial,
    known,
  });
  emissions.keep(standingAfter(asMade, result));
  const outputStamps = session === undefined ? known.stamped() : undefined;
  if (outputStamps !== undefined) keepStamps(options.output, outputStamps);
  const told = options.report
    ? { keywordUses: withKeywordsSaid(model.keywordUses, (keywordsSaid?.() ?? []).flatMap(allSaid)) }
    : {};
  const all = await withRewrites(result, injected?.files ?? [], options);
  return {
    ...all,
    ...told,
    ...looked,
    ...(outputStamps === undefined ? {} : { outputStamps }),
    surroundings: {
      ...surroundings,
      ...fingerprints(userModules(options)),
      ...packages.surroundings,
      ...all.surroundings,
    },
    schemaFolders: packages.schemaFolders,
    diagnostics: [...place(...painting), ...all.diagnostics],
    sources: texts,
  };
}

function keepStamps(output: string, known: LeftFiles): void {
  // All of them stand in the folder, and `relative` reads both paths anew for each of thousands.
  const start = pathsIn(output)("").length;
  const files = [...known].map(([file, { stamp, hash }]) => ({
    path: file.slice(start).replaceAll(sep, "/"),
    stamp,
    hash,
  }));
  keptStamps(output).keep(files);
}

/** What other processes made for this output folder, and left in it. */
function storeOf(options: Options, takesOver: TakesOver, known: KnownOutputs): Store {
  return { ...partsOf(options), standingAt: standingTexts(options.output, takesOver === "unseen" ? undefined : known) };
}

function partsOf({ output, cacheSize }: Options): KeptParts {
  return keptParts(output, { maxBytes: cacheSize * MEBIBYTE });
}

/** By groups of digits as the engine would print them, whose data take longer to load than many a run. */
function counted(count: number, what: string): string {
  const digits = String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${digits} ${what}${count === 1 ? "" : "s"}`;
}

function missingFiles({ refused }: SchemaSet): readonly string[] {
  return Object.keys(refused).flatMap((uri) => {
    try {
      return [fileURLToPath(uri)];
    } catch {
      return [];
    }
  });
}

/** Brings the files that show sections of pages, too, unless the outputs could not be written. */
async function withRewrites(
  result: WriteResult,
  files: readonly Rewrite[],
  { output, injectFolder: folder, check, command }: Options,
): Promise<WriteResult & Required<Pick<GenerateResult, "surroundings">>> {
  const isFaulty = result.diagnostics.some((finding) => finding.severity === "error" && !isDifference(finding));
  if (isFaulty || files.length === 0) return { ...result, surroundings: {} };
  const { rewrite } = await import("./write/rewrite.ts");
  const { written, unchanged, diagnostics } = await rewrite(files, { output, folder, check, command });
  return {
    ...result,
    written: [...result.written, ...written],
    unchanged: result.unchanged + unchanged,
    diagnostics: [...result.diagnostics, ...diagnostics],
    surroundings: fingerprints(files.map(({ file }) => file)),
  };
}

function fingerprints(files: readonly string[]): NonNullable<GenerateResult["surroundings"]> {
  return Object.fromEntries(files.map((file) => [file, configFingerprint(file)]));
}

/** The files of the input, or what standard input holds, and with them those of packages; nothing where one of these cannot be read. */
async function load(
  options: Options,
  { readings, load: earlier }: Partial<Session> = {},
): Promise<Loaded & { readonly packages: Packages }> {
  const packages = await readPackages(options);
  if (hasErrors(packages.diagnostics)) return { ...NOTHING_LOADED, diagnostics: packages.diagnostics, packages };
  const stdin = options.within.includes(STREAM) ? { stdin: await buffer(process.stdin) } : {};
  const loaded = await loadFolder({
    ...options,
    ...packages,
    ...stdin,
    ...(readings === undefined ? {} : { readings }),
    ...(earlier === undefined ? {} : { earlier }),
  });
  return { ...loaded, packages };
}

const NOTHING_LOADED = { set: { documents: [], refused: {}, metaschemas: {} }, sources: new Map() };

async function outputClashes(options: Options): Promise<readonly Diagnostic[]> {
  return options.output === STREAM ? [] : await checkOutputFolder(inputPlaces(options), options.output);
}

/** The folders that are read, and of an input that is a file only that: outputs may stand beside it. Absolute. */
function inputPlaces({ input, within, folders }: Options): readonly string[] {
  if (within.includes(STREAM)) return [];
  return within.length === 0 ? folders : within.map((path) => join(input, path));
}

/** The first half of a run: what the schemas mean, for people who look into the tool. */
export async function readModel(options: Options): Promise<ModelResult> {
  const loaded = await load(options);
  const { model, place } = await understand(loaded, options, options);
  return { ...(model === undefined ? {} : { model }), diagnostics: place(), sources: loaded.sources };
}

function writeSettings(output: string): Pick<WriteOptions, "record" | "version"> {
  const record = recordFile(output);
  return { version: packageVersion(), ...(record === undefined ? {} : { record }) };
}

function nothing(diagnostics: readonly Diagnostic[], sources?: ReadonlyMap<string, string>): GenerateResult {
  return { diagnostics, written: [], removed: [], unchanged: 0, ...(sources === undefined ? {} : { sources }) };
}
