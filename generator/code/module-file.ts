import type { ImportDeclarationStructure } from "ts-morph";
import { lineComment } from "./comment.ts";
import { compiler } from "./compiler.ts";
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
  const lineOf = importPrinter(
    modules.flatMap((module) => module.imports),
    printed,
  );
  return modules.map((module) => {
    const own = module.imports.map(lineOf).join("\n");
    const body = module.statements.map((statement) => statement.trimEnd());
    return `${banner(module.banner)}${[own, ...body].filter((part) => part !== "").join("\n\n")}\n`;
  });
}

/** From call to call of a program, since most modules import the same of the same files. */
const PRINTED = boundedTexts(10_000);

function importPrinter(imports: readonly Import[], printed: PrintedTexts): (one: Import) => string {
  const keys = new Map(imports.map((one) => [one, importKey(one)]));
  const different = new Map([...keys].map(([one, key]) => [key, one]));
  const lines = new Map([...different.keys()].map((key) => [key, printed.get(key)]));
  const missing = [...different].filter(([key]) => lines.get(key) === undefined);
  const added = slices(
    missing.map(([, one]) => one),
    MAX_AT_ONCE,
  ).flatMap(importLines);
  for (const [index, [key]] of missing.entries()) {
    const line = added[index] ?? "";
    lines.set(key, line);
    printed.set(key, line);
  }
  return (one) => lines.get(keys.get(one) ?? "") ?? "";
}

function importKey({ from, names, typeOnly }: Import): string {
  return JSON.stringify([from, typeOnly, names.map(importedName)]);
}

/** A line for each import: names have no line breaks, and those of specifiers are escaped. */
function importLines(imports: readonly Import[]): readonly string[] {
  const { Project } = compiler();
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const file = project.createSourceFile("imports.ts", { statements: imports.map(importStructure) });
  const lines = file.getFullText().trimEnd().split("\n");
  if (lines.length !== imports.length) throw new Error("ts-morph printed an import in more than one line");
  return lines;
}

function banner(lines: readonly string[]): string {
  return lines.map(lineComment).join("") + (lines.length > 0 ? "\n" : "");
}

function importStructure({ from, names, typeOnly }: Import): ImportDeclarationStructure {
  return {
    kind: compiler().StructureKind.ImportDeclaration,
    moduleSpecifier: from,
    isTypeOnly: typeOnly,
    // As one text: a structure for each name has a writer of its own.
    namedImports: [names.map(importedName).join(", ")],
  };
}

function importedName({ name, alias }: ImportedName): string {
  return alias === undefined ? name : `${name} as ${alias}`;
}
