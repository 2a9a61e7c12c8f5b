import { packageOf } from "../code/specifier.ts";
import { dialectVocabulary } from "../keywords/dialects/vocabularies.ts";
import { compareTexts } from "../model/compare-texts.ts";
import type { Declaration, Model, Module } from "../model/model.ts";
import { kept } from "../model/per-object.ts";
import type { SchemaSet } from "../model/schema-set.ts";
import { referencesOf } from "../model/shape/references.ts";
import type { DeclarationId, Shape } from "../model/shape/shape.ts";
import { schemaBearing } from "./description.ts";
import { rootDialect } from "./dialects.ts";
import { cyclicNodes } from "./references/cycles.ts";
import type { DeclarationSource } from "./references/find-declarations.ts";

/** A module before its declarations are known. */
type ModuleSource = Omit<Module, "declarations">;

/** The modules by their documents. */
export function moduleSources(
  { documents, metaschemas }: SchemaSet,
  names: ReadonlyMap<string, string>,
  declared: readonly DeclarationSource[],
): ReadonlyMap<string, ModuleSource> {
  const sources = documents.flatMap((document): readonly ModuleSource[] => {
    const name = names.get(document.id);
    if (name === undefined) return [];
    const json = schemaBearing(document, declared);
    const dialect = rootDialect(document, metaschemas);
    const vocabulary = dialectVocabulary(dialect);
    const source = { name, document: document.id, json, dialect: dialect.name };
    return [vocabulary === undefined ? source : { ...source, vocabulary }];
  });
  return new Map(sources.map((source) => [source.document, source]));
}

export function buildModel(
  sources: readonly DeclarationSource[],
  shapes: ReadonlyMap<DeclarationId, Shape>,
  names: ReadonlyMap<DeclarationId, string>,
  modules: ReadonlyMap<string, ModuleSource>,
): Omit<Model, "keywordUses"> {
  const uses = new Map([...shapes].map(([id, shape]) => [id, referencesOf(shape)]));
  const usedBy = new Map<DeclarationId, DeclarationId[]>(sources.map(({ id }) => [id, []]));
  for (const [user, used] of uses) for (const id of used) usedBy.get(id)?.push(user);
  const recursive = cyclicNodes(uses);
  const declarations = sources.map(({ id, uri, at, variant }) =>
    kept<Declaration>(shapes.get(id) ?? at, {
      id,
      uri,
      at,
      name: names.get(id) ?? "",
      module: modules.get(at.document)?.name ?? "",
      shape: shapes.get(id) ?? { at, parts: {}, notes: {} },
      uses: uses.get(id) ?? [],
      usedBy: (usedBy.get(id) ?? []).sort(compareTexts),
      recursive: recursive.has(id),
      ...(variant === undefined ? {} : { variant: variantOf(variant) }),
    }),
  );
  const inModule = new Map<string, DeclarationId[]>([...modules.keys()].map((document) => [document, []]));
  const parts = new Map<string, DeclarationId[]>();
  for (const { id, at, isPart } of sources) {
    if (isPart !== true) inModule.get(at.document)?.push(id);
    else parts.set(at.document, [...(parts.get(at.document) ?? []), id]);
  }
  const moduleList = [...modules].map(([document, source]): Module => {
    const ownParts = parts.get(document);
    const declared = inModule.get(document) ?? [];
    const own = typeof source.json === "object" && source.json !== null ? source.json : {};
    return kept<Module>(own, {
      ...source,
      declarations: declared,
      ...(ownParts === undefined ? {} : { parts: ownParts }),
    });
  });
  const ofPackages = moduleList.filter(
    ({ name, declarations: own }) => packageOf(name) !== undefined && own.length > 0,
  );
  return {
    modules: moduleList
      .filter(({ name }) => packageOf(name) === undefined)
      .sort((a, b) => compareTexts(a.name, b.name)),
    ...(ofPackages.length === 0 ? {} : { packageModules: ofPackages.sort((a, b) => compareTexts(a.name, b.name)) }),
    declarations: Object.fromEntries(declarations.map((declaration) => [declaration.id, declaration])),
  };
}

function variantOf({ of, direction }: NonNullable<DeclarationSource["variant"]>): NonNullable<Declaration["variant"]> {
  const { says, hasNoPage, hasNoGuard } = direction;
  return {
    of,
    says,
    ...(hasNoPage === undefined ? {} : { hasNoPage }),
    ...(hasNoGuard === undefined ? {} : { hasNoGuard }),
  };
}
