import { existsSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import { FLAGS, type FlagDefinition, longFlag, type OptionName } from "../options/option-definitions.ts";
import { DEFAULTS, type GivenOptions } from "../options/options.ts";
import { CONFIG_FILES } from "./config-search.ts";
import { shellWord } from "./shell-word.ts";

const PATHS: ReadonlySet<OptionName> = new Set(["input", "output", "injectFolder", "messages"]);

/**
 * The command that makes again what a command line makes, for banners and hints: with its config, where that is not found
 * without being named, and with those of its flags that the outputs follow from. It is the same on every machine: a config is
 * named by its path from where its package is, and without flags where one of them is a path to elsewhere on this machine.
 * @param config - the absolute path of the config file that was named
 * @param folder - the current folder, absolute
 */
export function makingCommand(config: string | undefined, flags: GivenOptions, folder: string): string {
  const named = config === undefined || CONFIG_FILES.includes(basename(config)) ? [] : ["-c", fromPackage(config)];
  const words = FLAGS.flatMap((flag) => (flag.about === "runs" ? [] : wordsOf(flag, flags[flag.name], folder)));
  const told = words.includes(undefined) ? [] : (words as readonly string[]);
  return [DEFAULTS.command, ...[...named, ...told].map(shellWord)].join(" ");
}

/** A flag with its values; undefined in the place of one that only this machine knows. */
function wordsOf(definition: FlagDefinition, value: unknown, folder: string): readonly (string | undefined)[] {
  const flag = longFlag(definition);
  if (value === undefined || value === false) return [];
  if (value === true) return [flag];
  const values = definition.repeats === true ? [value].flat() : [value];
  return values.flatMap((one) => [flag, PATHS.has(definition.name) ? portable(String(one), folder) : textOf(one)]);
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(",");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map((pair) => pair.join("="))
    .join(",");
}

function portable(path: string, folder: string): string | undefined {
  if (!isAbsolute(path)) return path.replaceAll(sep, "/");
  const within = relative(folder, path).replaceAll(sep, "/");
  return within.startsWith("..") || isAbsolute(within) ? undefined : within || ".";
}

/** From the folder of the nearest `package.json` above, which is where `npx` and scripts run; from its own where there is none. */
function fromPackage(config: string): string {
  const manifest = packageSearch(config).find((path) => existsSync(path)) ?? config;
  return relative(dirname(manifest), config).replaceAll(sep, "/");
}

/** Every path that is looked at for the folder of a config's package, the one that is found included. */
export function packageSearch(config: string): readonly string[] {
  const paths: string[] = [];
  for (let folder = dirname(config); ; folder = dirname(folder)) {
    const path = join(folder, "package.json");
    paths.push(path);
    if (existsSync(path) || dirname(folder) === folder) return paths;
  }
}
