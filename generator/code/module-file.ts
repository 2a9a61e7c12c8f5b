import { type ImportDeclarationStructure, Project, StructureKind } from "ts-morph";
import { commentText } from "./comment.ts";

/** A TypeScript module to be printed. */
export interface ModuleFile {
  /** Lines of the comment at the top. */
  readonly banner: readonly string[];
  readonly imports: readonly Import[];
  /** Statements and declarations, already TypeScript text, in order. */
  readonly statements: readonly string[];
}

export interface Import {
  /** A relative specifier that ends in `.js`. */
  readonly from: string;
  readonly names: readonly ImportedName[];
  /** True for `import type`. */
  readonly typeOnly: boolean;
}

export interface ImportedName {
  readonly name: string;
  readonly alias?: string;
}

const OVERWRITE = { overwrite: true } as const;

/** Prints modules; one printer serves a whole run, since it is dear to make. */
export type ModulePrinter = (module: ModuleFile) => string;

/** Makes a printer on ts-morph, which places the imports. It keeps no module. */
export function modulePrinter(): ModulePrinter {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  return (module) => {
    // Only the imports: what follows is text already, and ts-morph would parse every word of it.
    const file = project.createSourceFile("module.ts", { statements: module.imports.map(importStructure) }, OVERWRITE);
    const imports = file.getFullText().trim();
    file.forget();
    const body = module.statements.map((statement) => statement.trimEnd());
    const text = `${banner(module.banner)}${[imports, ...body].filter((part) => part !== "").join("\n\n")}\n`;
    return text;
  };
}

function banner(lines: readonly string[]): string {
  return (
    lines.map((line) => `// ${commentText(line).replaceAll("\n", " ")}\n`).join("") + (lines.length > 0 ? "\n" : "")
  );
}

function importStructure(declaration: Import): ImportDeclarationStructure {
  return {
    kind: StructureKind.ImportDeclaration,
    moduleSpecifier: declaration.from,
    isTypeOnly: declaration.typeOnly,
    namedImports: declaration.names.map(({ name, alias }) => ({ name, ...(alias === undefined ? {} : { alias }) })),
  };
}
