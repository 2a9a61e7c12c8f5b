import { hasErrors } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Model, Module } from "../model/model.ts";
import type { NameMemory } from "../model/name-memory.ts";
import { kept } from "../model/per-object.ts";
import { sameItems } from "../model/same-items.ts";
import type { SchemaDocument, SchemaSet } from "../model/schema-set.ts";
import { referencesOf } from "../model/shape/references.ts";
import type { DeclarationId, Shape } from "../model/shape/shape.ts";
import { buildModel, moduleSources } from "./build-model.ts";
import { hasDiscriminator, schemaBearing } from "./description.ts";
import { checkRoot } from "./document-findings.ts";
import { keywordUses } from "./keyword-uses.ts";
import { isNamedInline } from "./names/named-inline.ts";
import { askedName, type Names, nameAll } from "./names/names.ts";
import { readShape } from "./read-shape.ts";
import { declaredAgain, outlineOf, resolvedAgain } from "./references/declared-again.ts";
import type { DeclarationSource, DeclarationSources } from "./references/find-declarations.ts";
import { stepsFrom } from "./references/in-place.ts";
import { indexAgain, type Resources } from "./references/resources.ts";
import type { Settings } from "./settings.ts";
import { type Placed, placeSchemas, type Schemas } from "./subschemas.ts";
import { isSameOnWire } from "./wire/active-shapes.ts";
import { checkWireKeywords } from "./wire/check-wire.ts";

/** What is to be analysed. */
export interface Asked {
  readonly set: SchemaSet;
  readonly settings: Settings;
  readonly remembered: NameMemory;
}

/** All that an analysis found. */
export interface Whole extends Asked {
  readonly schemas: Schemas;
  readonly resources: Resources;
  readonly sources: DeclarationSources;
  readonly inOrder: readonly DeclarationSource[];
  readonly shapes: ReadonlyMap<DeclarationId, Shape>;
  readonly names: Names;
  readonly model: Model;
  readonly findings: readonly Diagnostic[];
  /** What is said of the names. */
  readonly told: readonly Diagnostic[];
  /** Whether it was found by an earlier one. */
  readonly isAgain?: true;
}

/**
 * Whether the next analysis can take over what it finds as it was: where no declaration is made of several documents, as
 * variants are, where nothing differs on the wire, and where nothing is wrong.
 */
export function canBeAnalysedAgain({ set, settings, schemas, sources, shapes, findings, told }: Whole): boolean {
  const { readWriteVariants, wire } = settings;
  return (
    !readWriteVariants &&
    !hasErrors([...findings, ...told]) &&
    sources.diagnostics.length === 0 &&
    sources.dynamicTargets.size === 0 &&
    !schemas.hasOthers() &&
    Object.keys(set.metaschemas).length === 0 &&
    [...shapes.values()].every(isSameOnWire(wire))
  );
}

/**
 * Analyses a set by what was found of another one, where their documents say the same of declarations and of where references
 * lead: only the declarations of documents that are other ones are read then.
 * @returns undefined where it has to be analysed from the start
 */
export function analyseAgain(before: Whole, asked: Asked): Whole | undefined {
  const { set, settings } = asked;
  if (before.settings.way !== settings.way) return undefined;
  const changed = changedDocuments(before.set, set);
  if (changed === undefined) return undefined;
  const schemas = placeSchemas(set, settings.openapiSchemas);
  const lists = schemas.byDocument.filter((list) => changed.has(documentOf(list)));
  if (!sayTheSame(lists, before.schemas, settings)) return undefined;
  const inOrder: DeclarationSource[] = [];
  for (const source of before.inOrder) {
    const now = changed.has(source.at.document) ? declaredAgain(source, schemas) : source;
    if (now === undefined) return undefined;
    inOrder.push(now);
  }
  const declared = inOrder.filter(({ at }) => changed.has(at.document));
  const { resources, diagnostics: clashes } = indexAgain(before.resources, changed, lists);
  const places = { before: before.schemas, now: schemas, declared };
  const sources = resolvedAgain(before.sources, resources, places);

  const findings: Diagnostic[] = [...clashes, ...lists.flatMap(checkWireKeywords)];
  for (const [root] of lists)
    if (root !== undefined && changed.get(root.at.document)?.entry === true)
      findings.push(...checkRoot(root, settings.unknownKeywords));
  const surroundings = { ...settings.policy, sources, report: (finding: Diagnostic) => void findings.push(finding) };
  const read = declared.map((source) => [source.id, readShape(source, surroundings)] as const);
  const leadsElsewhere = ([id, shape]: (typeof read)[number]): boolean => !leadsTheSame(shape, before.shapes.get(id));
  if (
    hasErrors(findings) ||
    read.some(leadsElsewhere) ||
    !read.map(([, shape]) => shape).every(isSameOnWire(settings.wire))
  )
    return undefined;
  const shapes = new Map(before.shapes);
  for (const [id, shape] of read) shapes.set(id, shape);

  const names = namesAgain(before, inOrder, asked);
  if (hasErrors(names.diagnostics)) return undefined;
  const painted =
    names === before.names
      ? repainted(before.model, declared, shapes, changed)
      : buildModel(inOrder, shapes, names.declarations, moduleSources(set, names.modules, inOrder));
  const entries = new Set(set.documents.flatMap(({ id, entry }) => (entry ? [id] : [])));
  const model = {
    ...painted,
    keywordUses: keywordUses(
      schemas.byDocument.filter((list) => entries.has(documentOf(list))),
      settings,
    ),
  };
  const others = before.findings.filter(({ location }) => !changed.has(location?.document ?? ""));
  const all = [...others, ...findings];
  return {
    ...asked,
    schemas,
    resources,
    sources,
    inOrder,
    shapes,
    names,
    model,
    findings: all,
    told: names.diagnostics,
    isAgain: true,
  };
}

function isSameMemory(one: NameMemory, other: NameMemory): boolean {
  const isSame = (some: NameMemory["modules"], others: NameMemory["modules"]): boolean =>
    some.size === others.size &&
    [...some].every(([id, { name, wanted }]) => others.get(id)?.name === name && others.get(id)?.wanted === wanted);
  return isSame(one.modules, other.modules) && isSame(one.declarations, other.declarations);
}

/** The documents that are other ones, by their ids; undefined where there are other ids, or others that references must not lead to. */
function changedDocuments(before: SchemaSet, now: SchemaSet): ReadonlyMap<string, SchemaDocument> | undefined {
  if (before.documents.length !== now.documents.length || Object.keys(now.metaschemas).length > 0) return undefined;
  if (JSON.stringify(before.refused) !== JSON.stringify(now.refused)) return undefined;
  const changed = new Map<string, SchemaDocument>();
  for (const [index, document] of now.documents.entries()) {
    const old = before.documents[index];
    if (old === document) continue;
    if (old === undefined || identityOf(old) !== identityOf(document)) return undefined;
    changed.set(document.id, document);
  }
  return changed;
}

/** All of a document but what it says. */
function identityOf({ json: _, text: __, ...identity }: SchemaDocument): string {
  return JSON.stringify(identity);
}

function documentOf([root]: readonly Placed[]): string {
  return root?.at.document ?? "";
}

/** Whether documents say the same of declarations and references as they did before. */
function sayTheSame(lists: readonly (readonly Placed[])[], before: Schemas, { namedInline }: Settings): boolean {
  const wanted = new Set(lists.map(documentOf));
  const some = before.byDocument.filter((list) => wanted.has(documentOf(list)));
  const old = new Map(some.map((list) => [documentOf(list), list]));
  const isNamed = (placed: Placed): boolean => isNamedInline(placed, namedInline);
  return lists.every(
    (list) =>
      !list.some(hasDiscriminator) && outlineOf(list, isNamed) === outlineOf(old.get(documentOf(list)) ?? [], isNamed),
  );
}

/** Whether the shapes refer to the same declarations, and come to the same ones in place. */
function leadsTheSame(shape: Shape, before: Shape | undefined): boolean {
  if (before === undefined || !sameItems(referencesOf(shape), referencesOf(before))) return false;
  return JSON.stringify(stepsFrom(shape)) === JSON.stringify(stepsFrom(before));
}

/** The same names where every declaration asks for the one that it asked for before. */
function namesAgain(before: Whole, inOrder: readonly DeclarationSource[], { settings, remembered }: Asked): Names {
  const isSame = (source: DeclarationSource, index: number): boolean => {
    const old = before.inOrder[index];
    return old === source || (old !== undefined && askedName(old) === askedName(source));
  };
  if (isSameMemory(before.remembered, remembered) && inOrder.every(isSame)) return before.names;
  return nameAll(inOrder, { remembered, fixed: settings.names, packages: NO_PACKAGES });
}

const NO_PACKAGES = { modules: new Map<string, string>(), declarations: new Map<DeclarationId, string>() };

/** The model with other shapes of some declarations, whose names and references are the same. */
function repainted(
  model: Model,
  declared: readonly DeclarationSource[],
  shapes: Whole["shapes"],
  changed: ReadonlyMap<string, SchemaDocument>,
): Omit<Model, "keywordUses"> {
  const declarations = { ...model.declarations };
  for (const { id, at } of declared) {
    const [old, shape] = [declarations[id], shapes.get(id)];
    if (old !== undefined && shape !== undefined) declarations[id] = kept(shape, { ...old, at, shape });
  }
  const modules = model.modules.map((module): Module => {
    const document = changed.get(module.document);
    return document === undefined ? module : { ...module, json: schemaBearing(document, declared) };
  });
  return { modules, declarations };
}
