import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { ifKnown } from "../cache/cache.ts";
import { configFingerprint, inputFingerprint } from "../cache/fingerprint.ts";
import { diagnostic } from "../diagnostics.ts";
import { type LoadOptions, loadFolder } from "../load/load.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Model } from "../model/model.ts";
import { placeInPackage, type SchemaDocument } from "../model/schema-set.ts";
import type { Options } from "../options/options.ts";
import { isUriKey, type PackageMapping, packageMappings } from "../options/packages.ts";
import { NAMES } from "../write/name-memory.ts";
import { understand } from "./pipeline.ts";

/** The documents of packages, with the names that these packages' own runs give, and what this depends on. */
export interface Packages extends Required<Pick<LoadOptions, "known" | "owned">> {
  /**
   * Fingerprints of files by their absolute paths: of the documents, of each `package.json` that was looked for, and of what
   * the packages' outputs remember.
   */
  readonly surroundings: { readonly [path: string]: string };
  /** Fingerprints of the folders of schemas, by their absolute paths; empty where one cannot be told. */
  readonly schemaFolders: { readonly [path: string]: string };
  readonly diagnostics: readonly Diagnostic[];
}

/** A package on the disk. */
interface Installed {
  /** Absolute. */
  readonly folder: string;
  readonly manifest: { readonly name?: unknown; readonly exports?: unknown };
}

/**
 * Reads the schemas of all packages that are mapped. Each is named as its own run would name it, by the options of this run,
 * the mapping's `names` and what its output folder remembers; schemas may refer to those of packages before it in the list.
 * A package that a folder and a beginning of `$id`s are mapped to is one, whose schemas have the URIs of both.
 */
export async function readPackages(options: Options): Promise<Packages> {
  const readings: PackageReading[] = [];
  const mappings = packageMappings(options.packages);
  for (const mapping of mappings) {
    const { reading, problem } = await readPackage(mapping, options, readings);
    if (problem !== undefined) return { ...packagesOf(readings, mappings), diagnostics: [problem] };
    const at = readings.findIndex(({ mapping: { name } }) => name === mapping.name);
    readings.splice(at === -1 ? readings.length : at, 1, reading);
  }
  return { ...packagesOf(readings, mappings), diagnostics: [] };
}

function packagesOf(
  readings: readonly PackageReading[],
  mappings: readonly PackageMapping[],
): Omit<Packages, "diagnostics"> {
  const documents = readings.flatMap((reading) => reading.documents);
  const files = [...documents.map(({ file }) => file), ...readings.flatMap(({ looked }) => looked)];
  return {
    known: documents.map(({ named }) => named),
    owned: mappings.map(({ key, name }) => ({ start: uriOfKey(key), name })),
    surroundings: Object.fromEntries(files.map((file) => [file, ifKnown(() => configFingerprint(file)) ?? ""])),
    schemaFolders: Object.fromEntries(readings.map(({ input, fingerprint }) => [input, fingerprint])),
  };
}

/** A package that was read. */
interface PackageReading {
  /** The first of its mappings. */
  readonly mapping: PackageMapping;
  /** The folder of its schemas, absolute. */
  readonly input: string;
  /** The fingerprint of that folder before it was read; empty where it cannot be told. */
  readonly fingerprint: string;
  readonly documents: readonly NamedDocument[];
  /** The files that decided which package it is and what its schemas are called, there or not; absolute. */
  readonly looked: readonly string[];
}

interface NamedDocument {
  readonly named: SchemaDocument;
  readonly file: string;
}

type Read =
  | { readonly reading: PackageReading; readonly problem?: never }
  | { readonly reading?: never; readonly problem: Diagnostic };

async function readPackage(
  mapping: PackageMapping,
  options: Options,
  readings: readonly PackageReading[],
): Promise<Read> {
  const { installed, looked } = findPackage(mapping, options);
  if (installed === undefined) return { problem: missingPackage(mapping) };
  const input = isUriKey(mapping.key) ? join(installed.folder, mapping.schemas) : mapping.key;
  if (!existsSync(input)) return { problem: missingFolder(mapping, input) };
  const earlier = readings.find(({ mapping: { name } }) => name === mapping.name);
  if (earlier !== undefined) return readAgain(earlier, { mapping, input, looked });
  const fingerprint = ifKnown(() => inputFingerprint(input, "")) ?? "";
  const own: Options = {
    ...options,
    input,
    within: [],
    folders: [input],
    include: [],
    exclude: [],
    names: mapping.names,
  };
  const known = readings.flatMap(({ documents }) => documents.map(({ named }) => named));
  const loaded = await loadFolder({ ...own, known });
  const output = resolve(installed.folder, mapping.output);
  const { model, diagnostics } = await understand(
    loaded,
    { ...own, packages: {}, keepGoing: false, strict: false },
    { output },
  );
  if (model === undefined) {
    const fault = diagnostics.find(({ severity }) => severity === "error");
    return { problem: brokenPackage(mapping, fault) };
  }
  const documents = documentsOf(mapping, model, loaded.set.documents);
  return { reading: { mapping, input, fingerprint, documents, looked: [...looked, join(output, NAMES)] } };
}

/** The package under the URIs of a further mapping, which has to say the same of it. */
function readAgain(
  earlier: PackageReading,
  { mapping, input, looked }: Pick<PackageReading, "mapping" | "input" | "looked">,
): Read {
  const { key: _, schemas: __, ...settings } = mapping;
  const { key, schemas: ___, ...before } = earlier.mapping;
  const isSame = isDeepStrictEqual(settings, before) && realpathSync(input) === realpathSync(earlier.input);
  if (!isSame) return { problem: mappedTwice(mapping, key) };
  const documents = earlier.documents.map(({ named, file }) => {
    const id = named.id.slice(mapping.name.length + 1);
    const { key: start } = mapping;
    const alias = isUriKey(start) ? new URL(encodeURI(id), start).href : pathToFileURL(join(start, id)).href;
    return { named: { ...named, aliases: [...(named.aliases ?? []), alias] }, file };
  });
  return { reading: { ...earlier, documents, looked: [...earlier.looked, ...looked] } };
}

/** The documents of a package, each with its names, under the URIs that the mapping's key gives them. */
function documentsOf(
  { name, key }: PackageMapping,
  model: Model,
  documents: readonly SchemaDocument[],
): readonly NamedDocument[] {
  const modules = new Map(model.modules.map((module) => [module.document, module]));
  return documents.flatMap((document) => {
    const module = modules.get(document.id);
    if (module === undefined || document.package !== undefined || !document.entry) return [];
    const declared = Object.values(model.declarations).filter(({ at }) => at.document === document.id);
    const declarations = Object.fromEntries(declared.map((one) => [placeInPackage(one), one.name]));
    const uri = isUriKey(key) ? new URL(encodeURI(document.id), key).href : document.uri;
    const id = `${name}/${document.id}`;
    const named = { ...document, id, uri, entry: false, package: { name, module: module.name, declarations } };
    return [{ named, file: fileURLToPath(document.uri) }];
  });
}

function uriOfKey(key: string): string {
  return isUriKey(key) ? key : `${pathToFileURL(key).href}/`;
}

/**
 * The folder above the schemas that is the package, or what is installed for whoever stands beside the inputs or the output;
 * and each `package.json` that was looked for.
 */
function findPackage(
  { name, key }: PackageMapping,
  { folders, output }: Options,
): { readonly installed: Installed | undefined; readonly looked: readonly string[] } {
  const above = isUriKey(key) ? [] : upwards(key);
  const beside = [output, ...folders].flatMap(upwards).map((folder) => join(folder, "node_modules", name));
  const looked: string[] = [];
  for (const folder of new Set([...above, ...beside])) {
    looked.push(join(folder, "package.json"));
    const installed = packageIn(folder, name);
    if (installed !== undefined) return { installed, looked };
  }
  return { installed: undefined, looked };
}

function packageIn(folder: string, name: string): Installed | undefined {
  try {
    const manifest: Installed["manifest"] = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return manifest.name === name ? { folder, manifest } : undefined;
  } catch {
    return undefined;
  }
}

function upwards(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...upwards(parent)];
}

/** The modules that a run imports, and that their packages do not export: for each the first target that lacks it. */
export async function unexportedModules(model: Model, options: Options): Promise<readonly Diagnostic[]> {
  const { packageModules = [], wire, typed } = model;
  if (packageModules.length === 0) return [];
  const { exports: resolveExports } = await import("resolve.exports");
  const isExported = (specifier: string, name: string, manifest: Installed["manifest"]): boolean => {
    // What another package hands on is not ours to judge.
    if (specifier !== name && !specifier.startsWith(`${name}/`)) return true;
    try {
      return resolveExports(manifest, specifier, { conditions: ["types"] }) !== undefined;
    } catch {
      return false;
    }
  };
  const mappings = packageMappings(options.packages);
  return packageModules.flatMap(({ name: module, declarations }) => {
    const mapping = mappings.find(({ name }) => module.startsWith(`${name}:`));
    const manifest = mapping && findPackage(mapping, options).installed?.manifest;
    if (mapping === undefined || manifest?.exports === undefined) return [];
    const isCoded = declarations.some((id) => wire?.codecs[id] !== undefined || typed?.forms[id] !== undefined);
    const targets = IMPORTED.filter((target) => options.targets.includes(target) && (target !== "codecs" || isCoded));
    const path = module.slice(mapping.name.length + 1);
    const specifiers = targets.map((target) => mapping.pattern.replace("*", () => `${target}/${path}`));
    const missing = specifiers.find((specifier) => !isExported(specifier, mapping.name, manifest));
    return missing === undefined ? [] : [unexported(mapping, missing)];
  });
}

/** Targets whose modules import one another. */
const IMPORTED = ["types", "guards", "codecs"] as const;

function missingPackage({ name, key }: PackageMapping): Diagnostic {
  const hint = isUriKey(key) ? "install it" : "install it, or name a folder that is in it";
  return diagnostic("bad-package", {}, `packages maps ${key} to ${name}, which is not installed`, hint);
}

function missingFolder({ name, key }: PackageMapping, folder: string): Diagnostic {
  const hint = isUriKey(key) ? "schemas names the folder of its schemas" : "name the folder of its schemas";
  return diagnostic("bad-package", {}, `the package ${name} has no folder ${folder}`, hint);
}

function mappedTwice({ name, key }: PackageMapping, other: string): Diagnostic {
  const what = `packages maps ${other} and ${key} to ${name}, and says different things of it`;
  return diagnostic("bad-package", {}, what, "a package has one folder of schemas, one output and one set of names");
}

function brokenPackage({ name }: PackageMapping, fault: Diagnostic | undefined): Diagnostic {
  const where = fault?.location === undefined ? "" : `${fault.location.document}: `;
  const what = `the schemas of the package ${name} cannot be read: ${where}${fault?.message ?? "there are none"}`;
  return diagnostic("bad-package", {}, what, "run triptych in that package");
}

function unexported({ name }: PackageMapping, specifier: string): Diagnostic {
  const hint = `the exports of its package.json must allow it, or import in the option packages must say what they allow`;
  return diagnostic("bad-package", {}, `the package ${name} does not export ${specifier}`, hint);
}
