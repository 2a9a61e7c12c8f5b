import { quote } from "./literal.ts";
import { type ModuleFile, printModules } from "./module-file.ts";
import { type ImportExtension, moduleSpecifier } from "./specifier.ts";

/** What an index is made from. */
export interface IndexRequest {
  /** The folder that it stands in: `guards`. */
  readonly folder: string;
  /** The modules that it hands on, by their paths in the folder without extension, sorted. */
  readonly modules: readonly string[];
  /** Modules of an earlier run that stay, by the same paths. */
  readonly kept?: readonly string[];
  readonly importExtension?: ImportExtension;
  /** The line at the top. */
  readonly banner: string;
}

/**
 * The module that exports all that others export, and its path: `index.ts`, or a name with more at its end where a
 * module has that one, in a letter case of its own too. Exported names are unique in the whole output, so none hides
 * another; a bundler follows each of them to its module, and drops the modules that nobody asks for.
 */
export function indexFile({ folder, modules: emitted, kept = [], importExtension, banner }: IndexRequest): {
  readonly path: string;
  readonly text: string;
} {
  const modules = [...new Set([...emitted, ...kept])].sort();
  let name = "index";
  while (emitted.some((module) => module.toLowerCase() === name)) name += "-";
  const path = `${folder}/${name}.ts`;
  const specifiers = modules.map((module) =>
    moduleSpecifier(path, `${folder}/${module}.ts`, importExtension === undefined ? {} : { importExtension }),
  );
  const statements = specifiers.map((specifier) => `export * from ${quote(specifier)};`);
  const module: ModuleFile = { banner: [banner], imports: [], statements: [statements.join("\n")] };
  return { path, text: printModules([module]).join("") };
}

/**
 * The modules of a folder among files that stay, by their paths in it. An earlier index is none: its name is the longest
 * that only has hyphens behind `index`.
 */
export function keptModules(folder: string, kept: readonly string[]): readonly string[] {
  const names = kept.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
  const index = names
    .filter((name) => /^index-*$/.test(name))
    .sort()
    .at(-1);
  return names.filter((name) => name !== index);
}
