import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { ts } from "ts-morph";

/** Folder of generator/ -> what its files may import besides each other: folders, or files of generator/. */
const TABLE: { readonly [folder: string]: readonly string[] } = {
  model: [],
  code: [],
  markdown: [],
  keywords: ["model", "code", "markdown"],
  load: ["model", "diagnostics.ts", "yaml-package.ts"],
  write: ["model", "cache/fingerprint.ts", "diagnostics.ts"],
  analyse: ["model", "keywords", "code", "diagnostics.ts"],
  config: [],
  options: ["model", "code", "config", "cache/fingerprint.ts", "diagnostics.ts", "nearest-name.ts"],
  cache: ["model", "write", "diagnostics.ts"],
  "command-line": [
    "model",
    "options",
    "config",
    "cache",
    "write",
    "diff/arguments.ts",
    "diff/command.ts",
    "diagnostics.ts",
    "generate.ts",
    "incremental/session.ts",
    "load/inside.ts",
    "nearest-name.ts",
    "version.ts",
    "watch",
  ],
  incremental: [
    "model",
    "analyse/analyse.ts",
    "analyse/record/record.ts",
    "cache/fingerprint.ts",
    "cache/stamps.ts",
    "load/load.ts",
    "load/load-recorded.ts",
    "emit/target.ts",
    "write/write-options.ts",
  ],
  watch: ["model", "cache/fingerprint.ts", "load/find-files.ts", "load/inside.ts", "diagnostics.ts", "generate.ts"],
  inject: ["model", "write", "emit/target.ts", "diagnostics.ts", "nearest-name.ts"],
  instances: ["model", "keywords", "code", "emit/guards/runtime"],
  pipeline: [
    "model",
    "code",
    "load",
    "analyse",
    "instances",
    "emit/emit.ts",
    "emit/target.ts",
    "incremental",
    "options",
    "cache/cache.ts",
    "cache/fingerprint.ts",
    "write/name-memory.ts",
    "diagnostics.ts",
  ],
  diff: [
    "model",
    "code",
    "markdown",
    "keywords",
    "load",
    "analyse",
    "instances",
    "config",
    "emit/emit.ts",
    "emit/target.ts",
    "emit/guards/guards.ts",
    "options",
    "command-line",
    "pipeline",
    "write/write-file.ts",
    "diagnostics.ts",
  ],
};

const EMIT: readonly string[] = [
  "model",
  "keywords",
  "code",
  "markdown",
  "diagnostics.ts",
  "emit/target.ts",
  "emit/told-annotations.ts",
  "emit/module-index.ts",
  "emit/open-names.ts",
  "emit/known-json-types.ts",
  "yaml-package.ts",
];
const PHASES: readonly string[] = ["load", "analyse", "emit", "write"];
/** The only files that may know all phases. */
const CONDUCTORS: readonly string[] = ["generate.ts", "index.ts"];
/** Files of keywords/ that any keyword may import: they are the contract, and no keyword. */
const KEYWORD_CONTRACT: readonly string[] = [
  "keywords/keyword.ts",
  "keywords/value-kind.ts",
  "keywords/author-words.ts",
];
/** Outputs of codecs stand beside those of guards, so that theirs may import it. */
const GUARDS_RUNTIME = "emit/guards/runtime/";
/** The folder of a target that is copied into the output. */
const RUNTIME = /^emit\/\w+\/runtime\//;

/** An import of one file of generator/ by another, both relative to it, with `/`. */
interface Edge {
  readonly from: string;
  readonly to: string;
}

/**
 * Every import that the table above does not allow, in words, sorted; empty when all is well. Type-only and dynamic
 * imports count like any other. Tests and golden cases may import what they like.
 * @param generator the folder generator/
 */
export function importFindings(generator: string): readonly string[] {
  const files = sourceFiles(generator);
  const findings = files.flatMap((file) =>
    imports(generator, file).map((specifier) => judge(generator, file, specifier)),
  );
  return [...findings.filter((finding) => finding !== undefined), ...crowdedFiles(generator, files)].sort();
}

function sourceFiles(generator: string): readonly string[] {
  return readdirSync(generator, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".test.ts"))
    .map((entry) => posix.relative(generator, posix.join(entry.parentPath, entry.name)))
    .filter((file) => !/(^|\/)cases\//.test(file))
    .sort();
}

function imports(generator: string, file: string): readonly string[] {
  const text = readFileSync(join(generator, file), "utf8");
  return ts.preProcessFile(text, true, true).importedFiles.map((reference) => reference.fileName);
}

function judge(generator: string, from: string, specifier: string): string | undefined {
  if (!specifier.startsWith(".")) {
    return RUNTIME.test(from) ? `${from} imports ${specifier}: the runtime has no dependency` : undefined;
  }
  // Outputs of our own, such as the guard of the config file, import `.js`.
  const to = posix.join(posix.dirname(from), specifier).replace(/\.js$/, ".ts");
  if (!existsSync(join(generator, to))) return `${from} imports ${to}, which does not exist`;
  const why = objection({ from, to });
  return why === undefined ? undefined : `${from} imports ${to}: ${why}`;
}

/** Why an import is not allowed, or undefined where it is. */
function objection({ from, to }: Edge): string | undefined {
  const folder = folderOf(from);
  if (to.startsWith("../")) return "it is outside of generator/";
  const [runtime] = RUNTIME.exec(from) ?? [];
  if (runtime !== undefined) {
    const isNear = to.startsWith(runtime) || (runtime === "emit/codecs/runtime/" && to.startsWith(GUARDS_RUNTIME));
    return isNear ? undefined : "the runtime imports only itself";
  }
  if (folder === "keywords" && folderOf(to) === "keywords") return keywordObjection({ from, to });
  if (folder === "emit") return emitObjection({ from, to });
  if (folder === "") return undefined;
  const allowed = TABLE[folder];
  if (allowed === undefined) return `the folder ${folder} is not in the import table of scripts/check-imports.ts`;
  return isWithin(to, [folder, ...allowed]) ? undefined : `${folder} may import ${list(allowed)}`;
}

function isOfDialects(path: string): boolean {
  return path.startsWith("keywords/dialects/") || path === "keywords/vocabulary.ts";
}

function keywordObjection({ from, to }: Edge): string | undefined {
  if (from === "keywords/vocabulary.ts" || KEYWORD_CONTRACT.includes(to)) return undefined;
  // How older dialects say things: rules about keywords, which are no keywords themselves, and read the list of them.
  if (from.startsWith("keywords/dialects/") && isOfDialects(to)) return undefined;
  return `a keyword imports no other one, only ${list(KEYWORD_CONTRACT)}`;
}

function emitObjection({ from, to }: Edge): string | undefined {
  const target = from.split("/")[1] ?? "";
  if (from === "emit/target.ts")
    return isWithin(to, ["model", "code/printed-texts.ts"]) ? undefined : "the contract may import model";
  if (from === "emit/told-annotations.ts") {
    return isWithin(to, ["model", "keywords"])
      ? undefined
      : "what is told of annotations may import model and keywords";
  }
  if (from === "emit/targets.ts") {
    // The list of targets: it names the entry of each, `emit/x/x.ts`, and nothing else of them.
    return to === "emit/target.ts" || /^emit\/([^/]+)\/\1\.ts$/.test(to)
      ? undefined
      : "it may import the contract and the targets";
  }
  if (from === "emit/emit.ts" && (to === "emit/targets.ts" || folderOf(to) === "incremental")) return undefined;
  return isWithin(to, [`emit/${target}`, ...EMIT]) ? undefined : `emit/${target} may import ${list(EMIT)}`;
}

/** The files that import more than one phase without being conductors. */
function crowdedFiles(generator: string, files: readonly string[]): readonly string[] {
  return files
    .filter((file) => !CONDUCTORS.includes(file) && folderOf(file) === "")
    .flatMap((file) => {
      const targets = imports(generator, file).map((specifier) => folderOf(posix.join(posix.dirname(file), specifier)));
      const phases = PHASES.filter((phase) => targets.includes(phase));
      return phases.length > 1 ? [`${file} imports the phases ${list(phases)}: only ${list(CONDUCTORS)} may`] : [];
    });
}

function folderOf(file: string): string {
  return file.includes("/") ? (file.split("/")[0] ?? "") : "";
}

function isWithin(file: string, places: readonly string[]): boolean {
  return places.some((place) => file === place || file.startsWith(`${place}/`));
}

function list(names: readonly string[]): string {
  return names.length === 0 ? "nothing of ours" : names.join(", ");
}
