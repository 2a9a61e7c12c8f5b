import type { ImportDeclarationStructure, Project } from "ts-morph";
import { lineComment } from "./comment.ts";
import { compiler } from "./compiler.ts";
import { closed } from "./open-names.ts";
import { boundedTexts, type PrintedTexts } from "./printed-texts.ts";
import { slices } from "./slices.ts";

/** A TypeScript module to be printed. */
export interface ModuleFile {
  /** Lines of the comment at the top. */
  readonly banner: readonly string[];
  readonly imports: readonly Import[];
  /** Statements and declarations, already TypeScript text, in order. */
  readonly statements: readonly string[];
}

export interface Import {
  /** A relative specifier. */
  readonly from: string;
  readonly names: readonly ImportedName[];
  /** True for `import type`. */
  readonly typeOnly: boolean;
}

export interface ImportedName {
  readonly name: string;
  readonly alias?: string;
}

/** So many imports that they are no more than a large file. */
const MAX_AT_ONCE = 1000;

/**
 * The texts of modules. Their imports are placed by ts-morph, those of many modules in one file, since a file costs it
 * more than an import; what follows them is text already, and ts-morph would parse every word of it.
 * @param printed - lines of imports that need not be printed again
 */
export function printModules(modules: readonly ModuleFile[], printed: PrintedTexts = PRINTED): readonly string[] {
  const lines = importLines(
    modules.flatMap((module) => module.imports),
    printed,
  );
  let place = 0;
  return modules.map((module) => {
    const own = lines.slice(place, place + module.imports.length).join("\n");
    place += module.imports.length;
    const paragraphs = [own, ...module.statements.map((statement) => statement.trimEnd())]
      .filter((text) => text !== "")
      .map((text) => `${text}\n`);
    // All of it joined at once: large texts are copied as often as something is put beside them.
    return [...(module.banner.length > 0 ? [module.banner.map(lineComment).join("")] : []), ...paragraphs].join("\n");
  });
}

/** From call to call of a program, since most modules import the same of the same files. */
const PRINTED = boundedTexts(10_000);

/** A line for each import; names that are open in it stay so. */
function importLines(imports: readonly Import[], printed: PrintedTexts): readonly string[] {
  const lines = closedLines(imports, printed);
  return imports.map(({ names }, index) => {
    const [line = "", open] = [lines[index], namesText(names)];
    return closed(open) === open ? line : line.replace(closed(open), () => open);
  });
}

function closedLines(imports: readonly Import[], printed: PrintedTexts): readonly string[] {
  const keys = imports.map(importKey);
  const lines = keys.map((key) => printed.get(key));
  const missing = new Map<string, Import>();
  for (const [index, one] of imports.entries()) {
    if (lines[index] === undefined) missing.set(keys[index] ?? "", one);
  }
  if (missing.size === 0) return lines.map((line = "") => line);
  const added = slices([...missing.values()], MAX_AT_ONCE).flatMap(printImports);
  const fresh = new Map([...missing.keys()].map((key, index) => [key, added[index] ?? ""]));
  for (const [key, line] of fresh) printed.set(key, line);
  return lines.map((line, index) => line ?? fresh.get(keys[index] ?? "") ?? "");
}

function importKey({ from, names, typeOnly }: Import): string {
  return JSON.stringify([from, typeOnly, names.map((name) => closed(importedName(name)))]);
}

/** A line for each import: names have no line breaks, and those of specifiers are escaped. */
function printImports(imports: readonly Import[]): readonly string[] {
  const statements = imports.map(importStructure);
  const file = importProject().createSourceFile("imports.ts", { statements }, { overwrite: true });
  const lines = file.getFullText().trimEnd().split("\n");
  if (lines.length !== imports.length) throw new Error("ts-morph printed an import in more than one line");
  return lines;
}

/** The same for all of a process: it costs more than a file in it. */
function importProject(): Project {
  project ??= new (compiler().Project)({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  return project;
}

let project: Project | undefined;

function importStructure({ from, names, typeOnly }: Import): ImportDeclarationStructure {
  return {
    kind: compiler().StructureKind.ImportDeclaration,
    moduleSpecifier: from,
    isTypeOnly: typeOnly,
    // As one text: a structure for each name has a writer of its own.
    namedImports: [closed(namesText(names))],
  };
}

function namesText(names: readonly ImportedName[]): string {
  return names.map(importedName).join(", ");
}

function importedName({ name, alias }: ImportedName): string {
  return alias === undefined ? name : `${name} as ${alias}`;
}
