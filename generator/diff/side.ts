import { stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { diagnostic } from "../diagnostics.ts";
import { type Loaded, loadFiles, loadFolder } from "../load/load.ts";
import { positionFinder } from "../load/positions.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Location } from "../model/location.ts";
import { everyModule, type Model } from "../model/model.ts";
import type { SchemaSet } from "../model/schema-set.ts";
import type { Options } from "../options/options.ts";
import type { Packages } from "../pipeline/packages.ts";
import { understand } from "../pipeline/pipeline.ts";
import { readRevision } from "./revisions.ts";

/** One of the two sets of schemas that are compared. */
export interface Side {
  /** As people named it: `main`, `schema`. */
  readonly label: string;
  readonly model: Model;
  /** Where something stands in the text of the schemas. */
  readonly placeOf: (at: Location) => Place;
  /** The texts by the files that places name. */
  readonly sources: ReadonlyMap<string, string>;
}

/** A place in the text of a side's schemas. Line and column start at 1. */
export interface Place extends Location {
  /** The path from the current folder; for a revision `main:schema/spec.schema.json`, as git takes it. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface SideReading {
  readonly side?: Side;
  /** Errors only; `file` of a position is as in `Place`. */
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

/** A folder, or a git revision, that is read under the options of today. */
export interface SideRequest {
  readonly name: string;
  /** The current folder, absolute. */
  readonly folder: string;
  readonly options: Options;
  /** The schemas of other packages, as they are today. */
  readonly packages: Packages;
}

/** Reads what a name on the command line means: a folder where there is one of that name, else a revision. */
export async function readSide({ name, folder, options, packages }: SideRequest): Promise<SideReading> {
  const path = resolve(folder, name);
  const found = name === "" ? undefined : await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) return readFolder({ label: name, input: path, folder }, options, packages);
  if (found !== undefined) return failed(diagnostic("bad-revision", {}, name, "it is a file, not a folder"));
  const { revision, diagnostics } = await readRevision(name, options.input);
  if (revision === undefined) return failed(...(diagnostics ?? []));
  const loaded = await loadFiles(revision.files, { ...options, ...packages });
  return understood(loaded, { label: name, fileOf: (id) => `${name}:${revision.prefix}${id}` }, options);
}

/** Reads the input folder as it is. */
export function readWorkingTree({ folder, options, packages }: Omit<SideRequest, "name">): Promise<SideReading> {
  return readFolder({ label: shownPath(folder, options.input), input: options.input, folder }, options, packages);
}

interface FolderPlace {
  readonly label: string;
  readonly input: string;
  readonly folder: string;
}

async function readFolder(
  { label, input, folder }: FolderPlace,
  options: Options,
  packages: Packages,
): Promise<SideReading> {
  const loaded = await loadFolder({ ...options, ...packages, input });
  const exists = (await stat(input).catch(() => undefined))?.isDirectory() === true;
  // A folder without schemas is the beginning, or the end, of a history.
  const diagnostics = loaded.diagnostics.filter(({ code }) => !(exists && code === "no-schemas"));
  const names = { label, fileOf: (id: string) => shownPath(folder, join(input, id)) };
  return understood({ ...loaded, diagnostics }, names, options);
}

function shownPath(folder: string, path: string): string {
  return relative(folder, path).replaceAll(sep, "/") || ".";
}

function failed(...diagnostics: readonly Diagnostic[]): SideReading {
  return { diagnostics, sources: new Map() };
}

interface SideNames {
  readonly label: string;
  readonly fileOf: (document: string) => string;
}

/** As a run would read it: with its options, and with the names that the output folder remembers. */
async function understood(loaded: Loaded, { label, fileOf }: SideNames, options: Options): Promise<SideReading> {
  const sources = new Map([...loaded.sources].map(([id, text]) => [fileOf(id), text]));
  const { model, set, place } = await understand(loaded, { ...options, keepGoing: false, strict: false }, options);
  if (model !== undefined)
    return {
      side: { label, model: { ...model, modules: everyModule(model) }, placeOf: placeFinder(set, fileOf), sources },
      diagnostics: [],
      sources,
    };
  const errors = place().filter(({ severity }) => severity === "error");
  return { diagnostics: errors.map((finding) => inFile(finding, fileOf)), sources };
}

/** The finding with the file that people know, in the place of the document's id. */
function inFile(finding: Diagnostic, fileOf: (document: string) => string): Diagnostic {
  const { position, location } = finding;
  if (position !== undefined) return { ...finding, position: { ...position, file: fileOf(position.file) } };
  return location === undefined
    ? finding
    : { ...finding, location: { ...location, document: fileOf(location.document) } };
}

function placeFinder({ documents }: SchemaSet, fileOf: (document: string) => string): (at: Location) => Place {
  const positionOf = positionFinder();
  const byId = new Map(documents.map((document) => [document.id, document]));
  return (at) => {
    const document = byId.get(at.document);
    const { line, column } = (document && positionOf(document, at.pointer)) ?? { line: 1, column: 1 };
    const file =
      document?.entry === false && /^[a-z][a-z0-9+.-]*:/i.test(at.document) ? at.document : fileOf(at.document);
    return { ...at, file, line, column };
  };
}
