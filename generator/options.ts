import { basename, isAbsolute, normalize, resolve, sep } from "node:path";
import type { Position } from "./model/diagnostic.ts";
import type { Dialect } from "./model/schema-set.ts";

/** Everything that a run can be told. Paths are absolute. */
export interface Options {
  readonly input: string;
  readonly output: string;
  /** How the banner of each output names the input folder: a path prefix such as `schema/`, or empty. */
  readonly source: string;
  /** Write nothing; report what differs. */
  readonly check: boolean;
  /** Tell where each keyword went. */
  readonly report: boolean;
  /** Names of targets; those that they need are emitted along. */
  readonly targets: readonly string[] | "all";
  readonly notations: readonly string[];
  readonly formats: "assert" | "annotate";
  readonly unknownKeywords: "error" | "warn" | "ignore";
  /** Reads a schema whose keywords speak of one type only as if it said so: `properties` as `"type": "object"`. */
  readonly impliedTypes: boolean;
  /** Makes `SpecInput` and `SpecOutput`: objects without their read-only, without their write-only members. */
  readonly readWriteVariants: boolean;
  readonly language: "ts" | "js";
  /** The dialect of schemas without `$schema`. */
  readonly dialect: Dialect;
  /** Lets references lead to files outside of the input folder. */
  readonly allowOutside: boolean;
  /** Lets references lead to http and https. */
  readonly allowNetwork: boolean;
  /** Whether object types name their members only, or say with an index signature where there may be others. */
  readonly extraMembers: "named" | "unknown";
  /** Whether what members demand of one another (if, not, dependentRequired ...) splits an interface into a union. */
  readonly conditions: "interface" | "union";
  /** What a list of strings becomes: a union, an object of constants whose values are the type, or union and object. */
  readonly enums: "union" | "const" | "both";
  /** The command that makes the outputs anew; stands in the banner of each file. */
  readonly command: string;
  /** Where the names of targets and notations stand in a config file, for findings about them. */
  readonly origins: { readonly targets?: Position; readonly notations?: Position };
}

/** Options as somebody gives them: any of them, with relative paths. */
export type GivenOptions = { readonly [Name in keyof Options]?: Options[Name] };

/** The defaults; both paths are relative, and banners name the input folder as it is written. */
export const DEFAULTS: Omit<Options, "source"> = {
  input: "schema",
  output: "generated",
  check: false,
  report: false,
  targets: "all",
  notations: ["python", "typescript"],
  formats: "annotate",
  unknownKeywords: "warn",
  impliedTypes: false,
  readWriteVariants: false,
  language: "ts",
  dialect: "2020-12",
  allowOutside: false,
  allowNetwork: false,
  extraMembers: "named",
  conditions: "interface",
  enums: "both",
  command: "npx triptych generate",
  origins: {},
};

/** Makes relative paths absolute, and keeps how the input folder was written. */
export function resolvePaths(given: GivenOptions, folder: string): GivenOptions {
  const { input, output } = given;
  return {
    ...given,
    ...(input === undefined ? {} : { input: resolve(folder, input), source: given.source ?? sourcePrefix(input) }),
    ...(output === undefined ? {} : { output: resolve(folder, output) }),
  };
}

/** Completes options; a later one wins over an earlier one. Paths are resolved against `folder` where they are not absolute. */
export function completeOptions(folder: string, ...given: readonly GivenOptions[]): Options {
  const { input, output, ...others } = DEFAULTS;
  let options: Options = {
    ...others,
    input: resolve(folder, input),
    output: resolve(folder, output),
    source: sourcePrefix(input),
  };
  for (const next of given) options = { ...options, ...resolvePaths(defined(next), folder) };
  return options;
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
