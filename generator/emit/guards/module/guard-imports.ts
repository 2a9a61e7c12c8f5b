import type { Import, ImportedName } from "../../../code/module-file.ts";
import { closed } from "../../../code/open-names.ts";
import type { RuntimeFiles } from "../../../code/runtime-files.ts";
import { folderSpecifiers, moduleSpecifier } from "../../../code/specifier.ts";
import { compareTexts } from "../../../model/compare-texts.ts";
import { groupBy } from "../../../model/group-by.ts";
import type { Declaration, Module } from "../../../model/model.ts";
import type { EmitOptions, Locate } from "../../target.ts";
import type { ModelScope, ModuleScope } from "../render/module-scope.ts";

/** What a module of guards is made from. */
export interface GuardModule extends ModelScope {
  readonly module: Module;
  readonly declarations: readonly Declaration[];
  /** Schemas that have no more than a guard. */
  readonly parts: readonly Declaration[];
  /** The artifact's path. */
  readonly path: string;
  readonly options: EmitOptions;
  readonly locate: Locate;
  readonly runtime: RuntimeFiles;
  /** The folder of the schema documents: `guards/schemas`. */
  readonly documents: string;
}

/** Names that a guard module uses itself; a type of such a name is imported under another one. */
const TAKEN: ReadonlySet<string> = new Set(
  "Array Infinity JSON Map Math Memo NaN Number Object RegExp Set Site StandardSchema String TypeError Validation".split(
    " ",
  ),
);

/** The names that the types of declarations have in the module, by the names of the declarations. */
export type TypeNames = ReadonlyMap<string, string>;

export function typeNames(declarations: readonly Declaration[]): TypeNames {
  const names = declarations.map(({ name }) => name);
  const schemas = new Set(names.map((name) => `${name}Schema`));
  return new Map(names.map((name) => [name, TAKEN.has(name) || schemas.has(name) ? `${name}$` : name]));
}

/** The types of the module. */
export function typeImports({ declarations, locate, path, options }: GuardModule, types: TypeNames): readonly Import[] {
  const [first] = declarations;
  if (first === undefined) return [];
  const names = [...types].map(([name, alias]): ImportedName => (alias === name ? { name } : { name, alias }));
  const from = moduleSpecifier(path, locate("types", first).path, options);
  return [{ from, names: sorted(names), typeOnly: true }];
}

/** The runtime, as far as the helpers are in it. */
export function runtimeImports(
  { path, runtime, module, options }: GuardModule,
  helpers: ReadonlySet<string>,
): readonly Import[] {
  const byFile = groupBy([...helpers], runtime.fileOf);
  const specifier = runtimeSpecifier({ path, module, options });
  const typeOf = (name: string, file: string): Import => ({
    from: specifier(file),
    names: [{ name }],
    typeOnly: true,
  });
  return [
    // Only deep guards keep verdicts.
    ...(helpers.has("tooDeep") ? [typeOf("Memo", "memo")] : []),
    typeOf("Site", "site"),
    typeOf("StandardSchema", "standard-schema"),
    typeOf("Validation", "validation"),
    ...[...byFile]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([file, names]) => ({
        from: specifier(file),
        names: sorted(names.map((name) => ({ name }))),
        typeOnly: false,
      })),
  ];
}

/** Functions of a file that is made for the run and stands beside the runtime. */
export function besideRuntime(input: GuardModule, file: string, names: readonly string[]): readonly Import[] {
  if (names.length === 0) return [];
  const from = runtimeSpecifier(input)(file);
  return [{ from, names: sorted(names.map((name) => ({ name }))), typeOnly: false }];
}

/** How the module imports a file of the runtime. */
function runtimeSpecifier({
  path,
  module,
  options,
}: Pick<GuardModule, "path" | "module" | "options">): (file: string) => string {
  const folder = `${path.slice(0, path.length - module.name.length - ".ts".length)}runtime`;
  return folderSpecifiers(path, folder, options);
}

/** The schema document of the module. */
export function documentImports({ path, documents, module, options }: GuardModule): readonly Import[] {
  const from = moduleSpecifier(path, `${documents}/${module.name}.ts`, options);
  return [{ from, names: [{ name: "schemaDocument" }], typeOnly: false }];
}

/** The guards of other modules, as far as they are among the names that the module needs. */
export function guardImports(
  { module, locate, path, options, nameOf }: GuardModule,
  scope: ModuleScope,
  needed: ReadonlySet<string>,
): readonly Import[] {
  const namesOf = ({ id }: Declaration): readonly string[] =>
    ["check", "explain", "is"].map((verb) => verb + nameOf(id)).filter((name) => needed.has(name));
  const others = [...scope.called].filter((one) => one.module !== module.name && namesOf(one).length > 0);
  const byPath = groupBy(others, (one) => moduleSpecifier(path, locate("guards", one).path, options));
  return [...byPath]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([from, declarations]) => ({
      from,
      // Of one alone nobody asks for its name.
      names: sorted(
        declarations
          .toSorted(byName)
          .flatMap(namesOf)
          .map((name) => ({ name })),
      ),
      typeOnly: false,
    }));
}

/** Whoever sorts by names asks for them, which leaves none open to change. */
function byName(one: Declaration, other: Declaration): number {
  return compareTexts(one.name, other.name);
}

function sorted(names: readonly ImportedName[]): readonly ImportedName[] {
  return [...names].sort((a, b) => compareTexts(closed(a.name), closed(b.name)));
}
