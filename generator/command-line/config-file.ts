import { isUtf8 } from "node:buffer";
import { readFile } from "node:fs/promises";
import { dirname, extname } from "node:path";
import { type Loader, lilconfig } from "lilconfig";
import { diagnostic } from "../diagnostics.ts";
import type { Diagnostic, Position } from "../model/diagnostic.ts";
import { faultWords, type OptionFault, optionFaults } from "../options/check-options.ts";
import { type GivenOptions, resolvePaths } from "../options/options.ts";
import { IN_PACKAGE, isManifest } from "./config-search.ts";
import { type ConfigFault, type ConfigSource, isProgram, parseConfigText, runConfig } from "./config-source.ts";

/** What a config file says. `options` are empty where there are diagnostics. */
export interface ConfigReading {
  readonly options: GivenOptions;
  readonly diagnostics: readonly Diagnostic[];
  /** The text, where there is one, by the path of the file. */
  readonly sources?: ReadonlyMap<string, string>;
}

/** A config file and its text; that of a program is empty. */
export interface ConfigText {
  readonly file: string;
  readonly text: string;
}

/**
 * Reads a config file, or runs one that is a program. Paths in it are resolved against its folder.
 * @param file - absolute path
 * @param edition - of a program, as `runConfig` has it
 */
export async function readConfigFile(file: string, edition?: string): Promise<ConfigReading> {
  const loader = (_: string, text: string): Promise<ConfigReading> => readText(file, text, edition);
  try {
    const { load } = lilconfig(IN_PACKAGE, {
      loaders: { [extname(file) || "noExt"]: isManifest(file) ? inManifest(loader) : loader },
      packageProp: IN_PACKAGE,
      ignoreEmptySearchPlaces: false,
      cache: false,
    });
    const found = await load(file);
    return found?.isEmpty === true ? await loader(file, "") : (found?.config as ConfigReading);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return unreadable(file, problems[String(code)] ?? String(error));
  }
}

function unreadable(file: string, why: string): ConfigReading {
  return refused(diagnostic("bad-config", {}, `cannot read the config file ${file}: ${why}`));
}

/** What a loader reads in a package.json, in the member where it is looked for. */
function inManifest(loader: Loader): Loader {
  return async (file, text) => ({ [IN_PACKAGE]: await loader(file, text) });
}

async function readText(file: string, marked: string, edition: string | undefined): Promise<ConfigReading> {
  if (isProgram(file)) return checked({ file, text: "" }, await runConfig(file, edition));
  // What is no UTF-8 was decoded to this character, which a text may also hold by itself.
  if (marked.includes("\ufffd") && !isUtf8(await readFile(file))) return unreadable(file, "it is not UTF-8 text");
  const text = marked.replace(/^\ufeff/, "");
  return { ...(await parseConfig({ file, text })), sources: new Map([[file, text]]) };
}

const problems: { readonly [code: string]: string } = {
  ENOENT: "there is no such file",
  ENOTDIR: "a file stands where a folder belongs",
  EISDIR: "it is a folder",
  EACCES: "permission denied",
};

function refused(...diagnostics: readonly Diagnostic[]): ConfigReading {
  return { options: {}, diagnostics };
}

/** Reads the text of a config file. */
export async function parseConfig(config: ConfigText): Promise<ConfigReading> {
  return checked(config, await parseConfigText(config.file, config.text));
}

async function checked(config: ConfigText, read: ConfigSource | ConfigFault): Promise<ConfigReading> {
  if ("problem" in read) {
    const { problem, offset, hint } = read;
    return refused(finding(config, offset, problem, ...(hint === undefined ? [] : [hint])));
  }
  const controls = controlCharacters(read.value, []);
  if (controls.length > 0) return refused(...controls.map((path) => controlCharacter(config, read, path)));
  const faults = await optionFaults(read.value);
  if (faults.length > 0) return refused(...faults.map((fault) => faultyOption(config, read, fault)).sort(byPosition));
  return { options: givenOptions(config, read.value as GivenOptions), diagnostics: [] };
}

function byPosition({ position: a }: Diagnostic, { position: b }: Diagnostic): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

/** Paths of strings that hold control characters: these reach banners, paths and terminals, and mean nothing there. */
function controlCharacters(value: unknown, path: readonly string[]): readonly (readonly string[])[] {
  if (typeof value === "string") return /[\p{Cc}\u2028\u2029]/u.test(value) ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => controlCharacters(member, [...path, key]));
}

function controlCharacter(config: ConfigText, { offsetOf }: ConfigSource, path: readonly string[]): Diagnostic {
  const hint = "remove it: options are single lines";
  return finding(config, offsetOf?.(path, "value") ?? 0, "a control character in a string", hint);
}

function faultyOption(config: ConfigText, { offsetOf }: ConfigSource, fault: OptionFault): Diagnostic {
  // What is wrong with an option that there is not is its name.
  const offset = offsetOf?.(fault.path, fault.kind === "unknown" ? "key" : "value") ?? 0;
  return finding(config, offset, ...faultWords(fault));
}

function givenOptions(config: ConfigText, value: GivenOptions & { readonly $schema?: string }): GivenOptions {
  const { $schema: _, ...options } = value;
  return resolvePaths(options, dirname(config.file));
}

function finding(config: ConfigText, offset: number, message: string, ...hint: readonly string[]): Diagnostic {
  return diagnostic("bad-config", { position: positionAt(config, offset) }, message, ...hint);
}

export function positionAt({ file, text }: ConfigText, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
