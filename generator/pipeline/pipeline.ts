import { isAbsolute, relative, sep } from "node:path";
import type { EarlierAnalysis } from "../analyse/analyse.ts";
import { hasErrors } from "../diagnostics.ts";
import type { Emission, EmitOptions } from "../emit/target.ts";
import type { Emissions } from "../incremental/emissions.ts";
import type { Loaded } from "../load/load.ts";
import { positionFinder } from "../load/positions.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Model } from "../model/model.ts";
import { type NameMemory, NO_MEMORY } from "../model/name-memory.ts";
import { once } from "../model/once.ts";
import type { SchemaDocument, SchemaSet } from "../model/schema-set.ts";
import { formatChecks } from "../options/custom-formats.ts";
import type { ExtensionChoice } from "../options/import-extension.ts";
import type { Inputs } from "../options/inputs.ts";
import { analysisOptions, type Options } from "../options/options.ts";
import { packagePatterns } from "../options/packages.ts";
import { importFrom } from "../options/user-modules.ts";
import { readNames } from "../write/name-memory.ts";
import { analyseUsable } from "./keep-going.ts";
import { placed } from "./placed.ts";
import { samples } from "./samples.ts";

/** A run's options; those that speak of the disk are apart, since a run in memory has none. */
type PipelineOptions = Omit<Options, "source" | keyof Disk | keyof Inputs> &
  Pick<Options, "source"> &
  Pick<EmitOptions, "slots" | "kept">;

/** Where a run reads and writes. Paths are absolute. */
type Disk = Pick<Options, "input" | "output">;

/** What the schemas mean, as far as they can be used. */
export interface Reading {
  /** Absent where nothing can be made of the schemas, and where they have errors and the run shall not keep going. */
  readonly model?: Model;
  /** The documents that the model is made of. */
  readonly set: SchemaSet;
  /** Whether something was left out since it has errors. */
  readonly isPartial: boolean;
  /** The names that the next run has to know. */
  readonly memory: NameMemory;
  readonly diagnostics: readonly Diagnostic[];
  /** The same findings with their lines and columns, and others of these schemas along with them; sorted. */
  readonly place: (...others: readonly Diagnostic[]) => readonly Diagnostic[];
}

/**
 * From loaded schemas to a model: the half of the pipeline that every command goes through.
 * @param disk - its output folder remembers names, which are kept; absent for a run in memory
 * @param earlier - what the last run of the process found, of which only what changed is found out again
 */
export async function understand(
  { set, diagnostics: loading }: Loaded,
  options: PipelineOptions,
  disk?: Pick<Disk, "output">,
  earlier?: EarlierAnalysis,
): Promise<Reading> {
  const { keepGoing } = options;
  const unread = disk === undefined ? "nowhere" : "start";
  const reading = (found: Omit<Reading, "isPartial" | "place">): Reading => readingOf(found, set, unread);
  const canGoOn = keepGoing && set.documents.length > 0;
  if (hasErrors(loading) && !canGoOn) return reading({ set, memory: NO_MEMORY, diagnostics: loading });
  const remembered = disk === undefined ? NO_MEMORY : await readNames(disk.output);
  const {
    model,
    diagnostics: analysing,
    ...usable
  } = analyseUsable(set, analysisOptions(options), remembered, earlier);
  const diagnostics = [...loading, ...analysing];
  const isWhole = !hasErrors(diagnostics);
  return reading({ ...usable, diagnostics, ...(model !== undefined && (keepGoing || isWhole) ? { model } : {}) });
}

/**
 * What was found of schemas, with the places of findings.
 * @param set - the documents that findings are about
 * @param unread - as for `placed`
 */
export function readingOf(
  found: Omit<Reading, "isPartial" | "place">,
  set: SchemaSet,
  unread: Parameters<typeof placed>[2],
): Reading {
  return {
    ...found,
    isPartial: hasErrors(found.diagnostics),
    place: (...others) => placed([...found.diagnostics, ...others], set, unread),
  };
}

/** The outputs as texts, and what the way to them depended on. */
export interface Painting extends Emission {
  /** What decided the import extension: fingerprints of the files that were looked for, by their absolute paths. */
  readonly surroundings: { readonly [path: string]: string };
}

/**
 * From a model to the texts of the outputs: the other half of the pipeline, for whoever wants outputs.
 * @param set - the documents that the model is made of
 * @param disk - where the schemas stand and the outputs will; absent for a run in memory
 * @param earlier - what was made before, of which only what changed is made again
 */
export async function paint(
  model: Model,
  set: SchemaSet,
  options: PipelineOptions,
  disk?: Disk,
  earlier?: Emissions,
): Promise<Painting> {
  const { emit } = await emitPhase();
  const { importExtension, surroundings, diagnostics: choosing } = await settledExtension(options, disk);
  const emission = await emit(
    model,
    {
      ...options,
      ...(disk === undefined ? {} : schemaFolder(disk)),
      ...(await samples(model, options)),
      formatChecks: formatChecks(options.customFormats),
      ...packagePatterns(options.packages),
      ...(disk === undefined ? {} : { importFrom: importFrom(disk.output) }),
      // Of what is written in TypeScript nobody asks for them.
      anchors: disk === undefined || options.language === "js",
      importExtension,
      lineOf: lineFinder(set),
    },
    earlier,
  );
  const painting = { ...emission, diagnostics: [...choosing, ...emission.diagnostics], surroundings };
  // Maps lead into texts: schemas that were given as values have none.
  if (options.language !== "js" || !set.documents.some(({ text }) => text !== undefined)) return painting;
  const { withDeclarationMaps } = await import("./declaration-maps.ts");
  return { ...painting, artifacts: withDeclarationMaps(painting.artifacts, set, disk?.output ?? "") };
}

/** Loaded only where there is a model: the packages behind it cost more than the reading, and bad input should be told at once. */
const emitPhase = once(() => import("../emit/emit.ts"));

/** How the outputs import one another, and what decided it. */
async function settledExtension(
  { importExtension, language }: PipelineOptions,
  disk: Disk | undefined,
): Promise<ExtensionChoice> {
  if (importExtension !== "auto" || language === "js" || disk === undefined)
    return { importExtension, surroundings: {}, diagnostics: [] };
  const { chooseImportExtension } = await import("../options/import-extension.ts");
  return chooseImportExtension(disk.output);
}

/** The way from the outputs to the schemas, by which docs link to them; there is none to another drive. */
function schemaFolder({ input, output }: Disk): Pick<EmitOptions, "sourceFolder"> {
  const way = relative(output, input).replaceAll(sep, "/");
  return isAbsolute(way) ? {} : { sourceFolder: `${way}/` };
}

function lineFinder({ documents }: SchemaSet): NonNullable<EmitOptions["lineOf"]> {
  const positionOf = positionFinder();
  // Put together when the first line is asked for: most runs of a watch ask for none.
  let byId: ReadonlyMap<string, SchemaDocument> | undefined;
  return ({ document, pointer }) => {
    byId ??= new Map(documents.map((one) => [one.id, one]));
    const found = byId.get(document);
    return found === undefined ? undefined : positionOf(found, pointer)?.line;
  };
}
