import { packageModule } from "../../code/specifier.ts";
import { diagnostic } from "../../diagnostics.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { isJsonObject, member } from "../../model/json.ts";
import type { Location } from "../../model/location.ts";
import { type PackageDocument, placeInPackage, type SchemaDocument } from "../../model/schema-set.ts";
import { subshapes } from "../../model/shape/children.ts";
import type { DeclarationId, Shape } from "../../model/shape/shape.ts";
import type { DeclarationSource } from "../references/find-declarations.ts";

/** The names that other packages have given, which cannot be others here. */
export interface PackageNames {
  /** By the ids of documents. */
  readonly modules: ReadonlyMap<string, string>;
  readonly declarations: ReadonlyMap<DeclarationId, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the names of what other packages declare. What they do not declare cannot be imported, and is an error. */
export function packageNames(
  documents: readonly SchemaDocument[],
  sources: readonly DeclarationSource[],
  shapes: ReadonlyMap<DeclarationId, Shape>,
): PackageNames {
  const foreign = new Map(documents.flatMap(({ id, package: of }) => (of === undefined ? [] : [[id, of] as const])));
  const declarations = new Map<DeclarationId, string>();
  const diagnostics: Diagnostic[] = [];
  const owners = new Map<string, PackageDocument>();
  for (const source of sources) {
    const of = foreign.get(source.at.document);
    if (of === undefined) continue;
    const name = of.declarations[placeInPackage(source)];
    const owner = name === undefined ? undefined : owners.get(name.toLowerCase());
    if (name === undefined) diagnostics.push(notDeclared(source, of, firstUse(source.id, shapes)));
    else if (owner !== undefined) diagnostics.push(declaredTwice(source.at, name, of, owner));
    else owners.set(name.toLowerCase(), of);
    declarations.set(source.id, name ?? source.id);
  }
  const used = new Set(sources.map(({ at }) => at.document));
  diagnostics.push(...documents.filter(({ id }) => used.has(id)).flatMap((document) => ofOneUri(document, used)));
  const modules = [...foreign].map(([id, { name, module }]) => [id, packageModule(name, module)] as const);
  return { modules: new Map(modules), declarations, diagnostics };
}

/** A document of a package that is known by its path alone, which another one of this run has as well. */
function ofOneUri({ id, json, package: of }: SchemaDocument, used: ReadonlySet<string>): readonly Diagnostic[] {
  const path = of === undefined ? id : id.slice(of.name.length + 1);
  if (of === undefined || !used.has(path) || (isJsonObject(json) && member(json, "$id") !== undefined)) return [];
  const what = `the package ${of.name} has ${path}, too: a Standard JSON Schema cannot hold both`;
  return [
    diagnostic(
      "bad-package",
      { location: { document: path, pointer: "" }, severity: "warning" },
      what,
      "give them an $id",
    ),
  ];
}

function notDeclared({ at, uri }: DeclarationSource, { name }: PackageDocument, use: Location | undefined): Diagnostic {
  return diagnostic(
    "bad-package",
    { location: use ?? at },
    `the package ${name} declares nothing for ${uri}`,
    "there the schema must be a file's root or an entry of $defs; let it be made by the same options",
  );
}

function declaredTwice(at: Location, name: string, one: PackageDocument, other: PackageDocument): Diagnostic {
  const owners = one.name === other.name ? one.name : `${other.name} and ${one.name}`;
  return diagnostic("bad-package", { location: at }, `${owners} declare two schemas of the name ${name}`, "rename one");
}

/** The first reference to a declaration, for people to find. */
function firstUse(id: DeclarationId, shapes: ReadonlyMap<DeclarationId, Shape>): Location | undefined {
  for (const shape of shapes.values()) {
    const user = subshapes(shape).find(({ parts }) => parts.reference?.$ref?.target === id);
    if (user !== undefined) return user.at;
  }
  return undefined;
}
