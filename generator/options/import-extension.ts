import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { ts } from "ts-morph";
import { configFingerprint } from "../cache/fingerprint.ts";
import { compiler } from "../code/compiler.ts";
import { diagnostic } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostic.ts";

/** How TypeScript outputs import one another, and what decided it. */
export interface ExtensionChoice {
  readonly importExtension: "auto" | "js" | "ts" | "none";
  /** Fingerprints of the files that were looked for, by their absolute paths. */
  readonly surroundings: { readonly [path: string]: string };
  /** A note that says what and why; none where nothing decided it. */
  readonly diagnostics: readonly Diagnostic[];
}

type Extension = "js" | "ts" | "none";

/** What a config file asks for, and by which of its words. */
type Wish = readonly [Extension, string];

/** The first of them in a folder counts. */
const CONFIGS: readonly string[] = ["tsconfig.json", "deno.json", "deno.jsonc"];

const ENDINGS = { js: "with .js", ts: "with .ts", none: "without an extension" } as const;

/**
 * Chooses what the tools of the project take: the compiler, and by its settings the bundler or the runtime behind it.
 * @param output - the output folder, absolute; the nearest config file in it or above decides
 */
export function chooseImportExtension(output: string): ExtensionChoice {
  const looked = new Map<string, string>();
  const isThere = (file: string): boolean => {
    note(file, looked);
    return existsSync(file);
  };
  const file = nearestConfig(output, isThere);
  if (file === undefined) return { importExtension: "js", surroundings: Object.fromEntries(looked), diagnostics: [] };
  const [importExtension, why] =
    basename(file) === "tsconfig.json" ? wishOf(compilerOptions(file, isThere)) : (["ts", "is of Deno"] as const);
  const told = diagnostic("import-extension", {}, ENDINGS[importExtension], file, why);
  return { importExtension, surroundings: Object.fromEntries(looked), diagnostics: [told] };
}

/** A file that cannot be read is not remembered as absent: such a run is done in full the next time, too. */
function note(file: string, looked: Map<string, string>): void {
  try {
    looked.set(file, configFingerprint(file));
  } catch {
    looked.set(file, "unreadable");
  }
}

function nearestConfig(folder: string, isThere: (file: string) => boolean): string | undefined {
  const file = CONFIGS.map((name) => join(folder, name)).find(isThere);
  const parent = dirname(folder);
  return file !== undefined || parent === folder ? file : nearestConfig(parent, isThere);
}

/** The compiler's options with all that the file extends; one that only refers to other projects is read as the first of these. */
function compilerOptions(
  file: string,
  isThere: (file: string) => boolean,
  seen: ReadonlySet<string> = new Set(),
): ts.CompilerOptions {
  const { ts } = compiler();
  const host: ts.ParseConfigFileHost = {
    ...ts.sys,
    fileExists: (path) => isThere(path) && ts.sys.fileExists(path),
    readFile: (path) => {
      isThere(path);
      return ts.sys.readFile(path);
    },
    // Which files belong to the project is of no interest here.
    readDirectory: () => [],
    onUnRecoverableConfigFileDiagnostic: () => undefined,
  };
  const parsed = ts.getParsedCommandLineOfConfigFile(file, {}, host);
  const [first] = parsed?.projectReferences ?? [];
  const isSolution = first !== undefined && parsed?.raw?.files?.length === 0;
  if (!isSolution) return parsed?.options ?? {};
  const next = first.path.endsWith(".json") ? resolve(first.path) : join(first.path, "tsconfig.json");
  return seen.has(next) ? parsed?.options : compilerOptions(next, isThere, new Set([...seen, next]));
}

/** What the compiler accepts by itself, or else what whoever runs the code understands. */
function wishOf(options: ts.CompilerOptions): Wish {
  const { ts } = compiler();
  const { moduleResolution, module = ts.ModuleKind.ESNext } = options;
  if (options.allowImportingTsExtensions === true) return ["ts", "has allowImportingTsExtensions"];
  if (options.rewriteRelativeImportExtensions === true) return ["ts", "has rewriteRelativeImportExtensions"];
  if (isNodes(moduleResolution, module)) return ["js", "resolves modules as Node does"];
  if (module === ts.ModuleKind.CommonJS) return ["none", "makes CommonJS modules"];
  if (moduleResolution === undefined || moduleResolution === ts.ModuleResolutionKind.Bundler)
    return ["none", "resolves modules as bundlers do"];
  // Older ways to resolve take both: a bundler knows the files without an extension, Node does not.
  if (options.noEmit === true) return ["none", "leaves the code to a bundler (noEmit)"];
  return ["js", "makes ES modules, which Node imports by whole names"];
}

function isNodes(resolution: ts.ModuleResolutionKind | undefined, module: ts.ModuleKind): boolean {
  const { ts } = compiler();
  if (resolution !== undefined)
    return resolution === ts.ModuleResolutionKind.Node16 || resolution === ts.ModuleResolutionKind.NodeNext;
  return module >= ts.ModuleKind.Node16 && module <= ts.ModuleKind.NodeNext;
}
