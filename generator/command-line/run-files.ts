import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { HOME, ifKnown } from "../cache/cache.ts";
import { ABSENT, configFingerprint, toolIdentity } from "../cache/fingerprint.ts";
import type { GenerateResult } from "../generate.ts";
import { isInside } from "../load/inside.ts";
import { STREAM } from "../options/inputs.ts";
import { packageVersion } from "../version.ts";
import { NAMES } from "../write/name-memory.ts";
import { shownFile } from "./print-diagnostics.ts";
import type { Settings } from "./settings.ts";

/** What a run reads and writes. Paths are from the current folder with `/`, URLs as they are; sorted. */
export interface RunFiles {
  readonly tool: { readonly name: "triptych"; readonly version: string; readonly identity?: string };
  readonly reads: {
    /** Files of the input folder. */
    readonly schemas: readonly string[];
    /** Files outside of it that references lead to. */
    readonly outside: readonly string[];
    readonly config: readonly string[];
    readonly other: readonly string[];
    /** What was looked for and is not there. */
    readonly absent: readonly string[];
    /** What was searched for schemas. */
    readonly folders: readonly string[];
  };
  readonly writes: readonly string[];
}

/** @param result - of a run with these settings, whether it wrote or only compared */
export function runFiles({ search, configFile, config, options, told }: Settings, result: GenerateResult): RunFiles {
  const { input, within, folders, output, inject, injectFolder } = options;
  const { sources = new Map<string, string>(), missing = [], surroundings = {}, outputHashes } = result;
  const injected = inject.map((path) => join(injectFolder, path));
  const passed = search.passed.map((path) => [path, ifKnown(() => configFingerprint(path))] as const);
  const around = [...passed, ...Object.entries(surroundings)];
  const absent = new Set(around.flatMap(([path, hash]) => (hash === ABSENT ? [path] : [])));
  const configs = [...(configFile === undefined ? [] : [configFile]), ...(config.sources?.keys() ?? [])];
  const apart = new Set([...configs, ...injected]);
  // What came by standard input has the name of a file that there is not.
  const isStream = (id: string): boolean => within.includes(STREAM) && /^stdin\.(json|yaml)$/.test(id);
  const documents = [...sources.keys()].filter((id) => !apart.has(id) && !isStream(id));
  const isInput = (id: string): boolean =>
    !/^https?:/i.test(id) && folders.some((folder) => isInside(folder, resolve(input, id)));
  const names = output !== STREAM && existsSync(join(output, NAMES)) ? [join(output, NAMES)] : [];
  const shown = (paths: Iterable<string>): readonly string[] =>
    [...new Set([...paths].map((path) => shownFile(path, told)))].sort();
  const known = around.map(([path]) => path);
  return {
    tool: toolOf(),
    reads: {
      schemas: shown(documents.filter(isInput)),
      outside: shown(documents.filter((id) => !isInput(id))),
      config: shown(configs),
      other: shown([...known.filter((path) => !absent.has(path) && !configs.includes(path)), ...injected, ...names]),
      absent: shown([...absent, ...missing.filter((path) => !existsSync(path))]),
      folders: shown(result.searched ?? []),
    },
    writes: shown([
      ...[...(outputHashes?.keys() ?? [])].map((path) => join(output, path)),
      ...(outputHashes === undefined || outputHashes.size === 0 ? [] : injected),
    ]),
  };
}

function toolOf(): RunFiles["tool"] {
  const identity = ifKnown(() => toolIdentity(HOME));
  return { name: "triptych", version: packageVersion(), ...(identity === undefined ? {} : { identity }) };
}
