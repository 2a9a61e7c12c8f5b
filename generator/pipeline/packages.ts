import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { diagnostic } from "../diagnostics.ts";
import { type LoadOptions, loadFolder } from "../load/load.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Model } from "../model/model.ts";
import { placeInPackage, type SchemaDocument } from "../model/schema-set.ts";
import type { Options } from "../options/options.ts";
import { isUriKey, type PackageMapping, packageMappings } from "../options/packages.ts";
import { understand } from "./pipeline.ts";

/** The documents of packages, with the names that these packages' own runs give. */
export interface Packages extends Required<Pick<LoadOptions, "known" | "owned">> {
  /** The files of the documents, absolute. */
  readonly files: readonly string[];
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
 */
export async function readPackages(options: Options): Promise<Packages> {
  const known: SchemaDocument[] = [];
  const files: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const mappings = packageMappings(options.packages);
  for (const mapping of mappings) {
    const { documents, problem } = await readPackage(mapping, options, known);
    known.push(...documents.map(({ named }) => named));
    files.push(...documents.map(({ file }) => file));
    if (problem !== undefined) diagnostics.push(problem);
  }
  const owned = mappings.map(({ key, name }) => ({ start: uriOfKey(key), name }));
  return { known, owned, files, diagnostics };
}

interface NamedDocument {
  readonly named: SchemaDocument;
  readonly file: string;
}

async function readPackage(
  mapping: PackageMapping,
  options: Options,
  known: readonly SchemaDocument[],
): Promise<{ readonly documents: readonly NamedDocument[]; readonly problem?: Diagnostic }> {
  const installed = installedPackage(mapping, options);
  if (installed === undefined) return { documents: [], problem: missingPackage(mapping) };
  const input = isUriKey(mapping.key) ? join(installed.folder, mapping.schemas) : mapping.key;
  if (!existsSync(input)) return { documents: [], problem: missingFolder(mapping, input) };
  const own: Options = {
    ...options,
    input,
    within: [],
    folders: [input],
    include: [],
    exclude: [],
    names: mapping.names,
  };
  const loaded = await loadFolder({ ...own, known });
  const output = resolve(installed.folder, mapping.output);
  const { model, diagnostics } = await understand(loaded, { ...own, packages: {}, keepGoing: false }, { output });
  if (model === undefined) {
    const fault = diagnostics.find(({ severity }) => severity === "error");
    return { documents: [], problem: brokenPackage(mapping, fault) };
  }
  return { documents: documentsOf(mapping, model, loaded.set.documents) };
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

/** The folder above the schemas that is the package, or what is installed for whoever stands beside the inputs or the output. */
function installedPackage({ name, key }: PackageMapping, { folders, output }: Options): Installed | undefined {
  const above = isUriKey(key) ? [] : upwards(key).map((folder) => packageIn(folder, name));
  const installed = [output, ...folders].flatMap(upwards).map((folder) => join(folder, "node_modules", name));
  return [...above, ...installed.map((folder) => packageIn(folder, name))].find((found) => found !== undefined);
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
    const manifest = mapping && installedPackage(mapping, options)?.manifest;
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

function brokenPackage({ name }: PackageMapping, fault: Diagnostic | undefined): Diagnostic {
  const where = fault?.location === undefined ? "" : `${fault.location.document}: `;
  const what = `the schemas of the package ${name} cannot be read: ${where}${fault?.message ?? "there are none"}`;
  return diagnostic("bad-package", {}, what, "run triptych in that package");
}

function unexported({ name }: PackageMapping, specifier: string): Diagnostic {
  const hint = `the exports of its package.json must allow it, or import in the option packages must say what they allow`;
  return diagnostic("bad-package", {}, `the package ${name} does not export ${specifier}`, hint);
}
