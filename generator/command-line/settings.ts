import { dirname, resolve } from "node:path";
import { ifKnown, type Question } from "../cache/cache.ts";
import { configFingerprint } from "../cache/fingerprint.ts";
import { completeOptions, type Options, resolvePaths } from "../options/options.ts";
import type { GenerateArguments } from "./arguments.ts";
import { type ConfigReading, readConfigFile } from "./config-file.ts";
import { type ConfigSearch, findConfig } from "./config-search.ts";
import { makingCommand, packageSearch } from "./making-command.ts";
import type { ReportOptions } from "./report.ts";

/** What a command line and the config file that it finds come to. */
export interface Settings {
  readonly search: ConfigSearch;
  /** Absolute; absent where there is none. */
  readonly configFile: string | undefined;
  /** The fingerprint of the file, or of its absence; undefined where it cannot be told. */
  readonly configHash: string | undefined;
  readonly config: ConfigReading;
  readonly options: Options;
  readonly told: ReportOptions;
}

/** @param isRepeated - whether the process has read the config before: a program is run anew where it has changed */
export async function readSettings(
  { folder }: Question,
  colours: boolean,
  given: GenerateArguments,
  isRepeated = false,
): Promise<Settings> {
  const named = given.config === undefined ? undefined : resolve(folder, given.config);
  const search: ConfigSearch = named === undefined ? await findConfig(folder) : { passed: packageSearch(named) };
  const configFile = named ?? search.file;
  // Taken before the file is read: a change in between must not be remembered as what this run saw.
  const configHash = ifKnown(() => configFingerprint(configFile ?? ""));
  const edition = isRepeated ? configHash : undefined;
  const config =
    configFile === undefined ? { options: {}, diagnostics: [] } : await readConfigFile(configFile, edition);
  // The defaults of a config start from its folder, too.
  const start = configFile === undefined ? folder : dirname(configFile);
  const command = { command: makingCommand(named, given.options, folder) };
  const options = completeOptions(start, command, config.options, resolvePaths(given.options, folder));
  const told = { ...options, format: formatOf(options), folder, colours };
  return { search, configFile, configHash, config, options, told };
}

export function formatOf({ json, format }: Options): Options["format"] {
  return json ? "json" : format;
}
