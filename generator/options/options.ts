import { statSync } from "node:fs";
import { basename, dirname, isAbsolute, normalize, resolve, sep } from "node:path";
import type { TriptychConfig } from "../config/generated/types/triptych.config.js";
import type { WireOptions } from "../model/conversion.ts";
import { OPTIONS, type OptionName } from "./option-definitions.ts";

/** A list in a config file has at least one item; a program may have the same list without a proof of that. */
type AsGiven<Value> = Value extends readonly (infer Item)[] ? readonly Item[] : Value;

/** Options as somebody gives them: any of them, with relative paths. */
export type GivenOptions = { readonly [Name in OptionName]?: AsGiven<TriptychConfig[Name]> };

/** Options of which not every run has a value. */
type Optional = "dump" | "repository";

/** Everything that a run can be told. Paths are absolute. */
export type Options = Readonly<Required<Omit<GivenOptions, Optional>> & Pick<GivenOptions, Optional>>;

/** The defaults; both paths are relative, and banners name the input folder as it is written. */
export const DEFAULTS: Omit<Options, "source"> = Object.fromEntries(
  OPTIONS.flatMap(({ name, default: standard }) => (standard === undefined ? [] : [[name, standard]])),
) as unknown as Omit<Options, "source">;

/** Options that speak of files, folders and terminals, and so mean nothing to `compile`. */
export const RUN_OPTIONS = [
  "input",
  "include",
  "exclude",
  "output",
  "inject",
  "injectFolder",
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
  "compatibility",
] as const;

/** What the analysis is asked for by a run's options. */
export function analysisOptions<Given extends Omit<Options, "input" | "output" | "source">>(
  options: Given,
): Given & { readonly codecs: boolean; readonly wire: WireOptions } {
  const { targets, wireNames: names, wireMatch: match, wireNull, wireUnknown: unknown, defaults } = options;
  return { ...options, codecs: targets.includes("codecs"), wire: { names, match, null: wireNull, unknown, defaults } };
}

/** Makes relative paths absolute, and keeps how the input folder was written. */
export function resolvePaths(given: GivenOptions, folder: string): GivenOptions {
  const { input, output, injectFolder } = given;
  return {
    ...given,
    ...(input === undefined
      ? {}
      : {
          input: resolve(folder, input),
          source: given.source ?? sourcePrefix(isFile(resolve(folder, input)) ? dirname(input) : input),
        }),
    ...(output === undefined ? {} : { output: resolve(folder, output) }),
    ...(injectFolder === undefined ? {} : { injectFolder: resolve(folder, injectFolder) }),
  };
}

/** Completes options; a later one wins over an earlier one. Paths are resolved against `folder` where they are not absolute. */
export function completeOptions(folder: string, ...given: readonly GivenOptions[]): Options {
  const { input, output, injectFolder, ...others } = DEFAULTS;
  let options: Options = {
    ...others,
    input: resolve(folder, input),
    output: resolve(folder, output),
    injectFolder: resolve(folder, injectFolder),
    source: sourcePrefix(input),
  };
  for (const next of [forLayout(...given), ...given]) options = { ...options, ...resolvePaths(defined(next), folder) };
  return withFolder(options);
}

/** An input that is a file means its folder, and of that this file only. */
function withFolder(options: Options): Options {
  const { input } = options;
  if (!isFile(input)) return options;
  return { ...options, input: dirname(input), include: [basename(input).replace(/[\\*?[\]{}()!+@|]/g, "\\$&")] };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** What the layout that is asked for changes about the defaults. */
export function forLayout(...given: readonly Pick<GivenOptions, "layout">[]): GivenOptions {
  const layout = given.flatMap((options) => options.layout ?? []).at(-1);
  return layout === "full" ? { notations: ["json"] } : {};
}

/** Without members that are undefined, which would hide those of an earlier one. */
export function defined<Given extends object>(given: Given): Given {
  const copy = { ...given };
  for (const key in copy) if (copy[key] === undefined) delete copy[key];
  return copy;
}

/**
 * How banners name the input folder: as it was written, since that is the same on every machine. Only the last
 * name of an absolute path or one that leads upwards.
 */
export function sourcePrefix(input: string): string {
  const path = normalize(input).replaceAll(sep, "/").replace(/\/+$/, "");
  if (path === ".") return "";
  return isAbsolute(input) || path.startsWith("..") ? `${basename(path)}/`.replace(/^\.*\/$/, "") : `${path}/`;
}
