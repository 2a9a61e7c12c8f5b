import { resolve } from "node:path";
import type { TriptychConfig } from "../config/generated/types/triptych.config.js";
import type { WireOptions } from "../model/conversion.ts";
import type { CustomFormat } from "../model/shape/shape.ts";
import { formatChecks } from "./custom-formats.ts";
import { type Inputs, inputsOf, resolved, sourceOf } from "./inputs.ts";
import { OPTIONS, type OptionName } from "./option-definitions.ts";
import { resolvedPackages } from "./packages.ts";

/** A list in a config file has at least one item; a program may have the same list without a proof of that. */
type AsGiven<Value> = Value extends readonly (infer Item)[] ? readonly Item[] : Value;

/** Options as somebody gives them: any of them, with relative paths. */
export type GivenOptions = { readonly [Name in OptionName]?: AsGiven<TriptychConfig[Name]> };

/** Options of which not every run has a value. */
type Optional = "dump" | "maxDepth" | "messages" | "repository";

/** Everything that a run can be told. Paths are absolute; an output that is `-` is standard output. */
export type Options = Readonly<
  Required<Omit<GivenOptions, Optional | "input">> & Pick<GivenOptions, Optional> & Inputs
>;

/** The defaults; both paths are relative, and banners name the input folder as it is written. */
export const DEFAULTS: Omit<Options, "source" | "within" | "folders"> = Object.fromEntries(
  OPTIONS.flatMap(({ name, default: standard }) => (standard === undefined ? [] : [[name, standard]])),
) as unknown as Omit<Options, "source" | "within" | "folders">;

/** Options that speak of files, folders and terminals, and so mean nothing to `compile`. */
export const RUN_OPTIONS = [
  "input",
  "include",
  "exclude",
  "output",
  "inject",
  "injectFolder",
  "packages",
  "check",
  "keepGoing",
  "report",
  "strict",
  "allowOutside",
  "allowNetwork",
  "dump",
  "format",
  "namesOnly",
  "json",
  "silent",
  "verbose",
  "cacheSize",
  "compatibility",
] as const;

/** What the analysis is asked for by a run's options. */
export function analysisOptions(options: Omit<Options, "output" | "source" | keyof Inputs>): AnalysisOptions {
  const { unknownKeywords, knownKeywords, impliedTypes, formats, strict, tsType, readWriteVariants } = options;
  const { names, namedInline, openapiSchemas, customFormats, targets } = options;
  const { wireNames, wireMatch: match, wireNull, wireUnknown: unknown, defaults, values } = options;
  return {
    unknownKeywords,
    knownKeywords,
    impliedTypes,
    formats,
    strict,
    tsType,
    readWriteVariants,
    names,
    namedInline,
    openapiSchemas,
    formatChecks: formatChecks(customFormats),
    codecs: targets.includes("codecs"),
    wire: { names: wireNames, match, null: wireNull, unknown, defaults, values },
  };
}

/** Those of a run that the analysis reads, and what it is told by others. */
interface AnalysisOptions
  extends Pick<
    Options,
    | "unknownKeywords"
    | "knownKeywords"
    | "impliedTypes"
    | "formats"
    | "strict"
    | "tsType"
    | "readWriteVariants"
    | "names"
    | "namedInline"
    | "openapiSchemas"
  > {
  readonly codecs: boolean;
  readonly wire: WireOptions;
  readonly formatChecks: ReadonlyMap<string, CustomFormat>;
}

/** Makes relative paths absolute, and keeps how the input folder was written. */
export function resolvePaths(given: GivenOptions, folder: string): GivenOptions {
  const { input, output, injectFolder, customFormats: formats, messages, packages } = given;
  return {
    ...given,
    ...(messages === undefined ? {} : { messages: resolvedModule(folder, messages) }),
    ...(formats === undefined ? {} : { customFormats: resolvedFormats(folder, formats) }),
    ...(packages === undefined ? {} : { packages: resolvedPackages(folder, packages) }),
    ...(input === undefined
      ? {}
      : { input: resolvedInput(folder, input), source: given.source ?? sourceOf(input, folder) }),
    ...(output === undefined ? {} : { output: resolved(folder, output) }),
    ...(injectFolder === undefined ? {} : { injectFolder: resolve(folder, injectFolder) }),
  };
}

function resolvedInput(folder: string, input: NonNullable<GivenOptions["input"]>): string | readonly string[] {
  return typeof input === "string" ? resolved(folder, input) : input.map((path) => resolved(folder, path));
}

/** Paths of modules begin with a dot; others are names of packages. */
function resolvedModule(folder: string, module: string): string {
  return module.startsWith(".") ? resolve(folder, module) : module;
}

function resolvedFormats(
  folder: string,
  formats: NonNullable<GivenOptions["customFormats"]>,
): NonNullable<GivenOptions["customFormats"]> {
  return Object.fromEntries(
    Object.entries(formats).map(([name, format]) => {
      const isModule = typeof format === "object";
      return [name, isModule ? { ...format, module: resolvedModule(folder, format.module) } : format];
    }),
  );
}

/** Completes options; a later one wins over an earlier one. Paths are resolved against `folder` where they are not absolute. */
export function completeOptions(folder: string, ...given: readonly GivenOptions[]): Options {
  let options = resolvePaths(DEFAULTS, folder);
  for (const next of [forLayout(...given), ...given]) options = { ...options, ...resolvePaths(defined(next), folder) };
  return { ...options, ...inputsOf(options.input ?? [], folder) } as Options;
}

/** What the layout that is asked for changes about the defaults. */
export function forLayout(...given: readonly Pick<GivenOptions, "layout">[]): GivenOptions {
  const layout = given.flatMap((options) => options.layout ?? []).at(-1);
  return layout === "full" ? { notations: ["json"] } : {};
}

/** Without members that are undefined, which would hide those of an earlier one; in options that are objects, too. */
export function defined<Given extends object>(given: Given): Given {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      if (value === undefined) return [];
      return [[name, isObjectOption(name, value) ? defined(value) : value]];
    }),
  ) as Given;
}

function isObjectOption(name: string, value: unknown): value is object {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject && OPTIONS.some((option) => option.name === name);
}
