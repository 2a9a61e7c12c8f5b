import { hasErrors } from "../diagnostics.ts";
import { atPlaces } from "../model/at-places.ts";
import { type Change, noteDelta } from "../model/delta.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { flatMap } from "../model/flat-map.ts";
import { noteUses, type UsesByDocument } from "../model/keyword-use.ts";
import type { Declaration, Model, Module } from "../model/model.ts";
import type { NameMemory } from "../model/name-memory.ts";
import { otherPlaces } from "../model/other-places.ts";
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
import { askedName, type Names, nameAll, namesApart } from "./names/names.ts";
import { readShape } from "./read-shape.ts";
import { declaredAgain, outlineOf, resolvedAgain } from "./references/declared-again.ts";
import type { DeclarationSource, DeclarationSources } from "./references/find-declarations.ts";
import { stepsFrom } from "./references/in-place.ts";
import { indexAgain, type Resources } from "./references/resources.ts";
import { type Settings, wayOf } from "./settings.ts";
import type { Placed, Schemas } from "./subschemas.ts";
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
  readonly shapes: Map<DeclarationId, Shape>;
  readonly names: Names;
  /** Where keywords go, for each document that was asked for. */
  readonly uses: UsesByDocument;
  readonly model: Model;
  readonly findings: readonly Diagnostic[];
  /** What is said of the names. */
  readonly told: readonly Diagnostic[];
  /** Whether it was found by an earlier one. */
  readonly isAgain?: true;
  /** Where to find what belongs to a document; absent where nobody has looked so far. */
  readonly places?: Places;
}

/** What of lists belongs to documents, by their ids. */
interface Places {
  /** Among the documents that were asked for. */
  readonly entries: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, readonly number[]>;
  readonly modules: ReadonlyMap<string, number>;
}

function placesIn({ set: { documents }, inOrder, model: { modules } }: Whole): Places {
  const sources = new Map<string, number[]>(documents.map(({ id }) => [id, []]));
  for (const [place, { at }] of inOrder.entries()) sources.get(at.document)?.push(place);
  const placed = (ids: readonly string[]): ReadonlyMap<string, number> => new Map(ids.map((id, place) => [id, place]));
  return {
    entries: placed(documents.filter(({ entry }) => entry).map(({ id }) => id)),
    sources,
    modules: placed(modules.map(({ document }) => document)),
  };
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
 * @param before - it becomes what is found now, and is of no use any more
 * @returns undefined where it has to be analysed from the start
 */
export function analyseAgain(before: Whole, asked: Asked): Whole | undefined {
  const { set, settings } = asked;
  if (wayOf(before.settings) !== wayOf(settings)) return undefined;
  const changed = changedDocuments(before.set, set);
  if (changed === undefined) return undefined;
  const { schemas, places = placesIn(before) } = before;
  const documents = [...changed.values()];
  const own = documents.flatMap(({ id }) => places.sources.get(id) ?? []);
  const outdated = atPlaces(before.inOrder, own).flatMap(({ at }) => schemas.at(at) ?? []);
  const replaced = schemas.replace(documents);
  if (!replaced.every(saysTheSame(settings))) return undefined;
  const lists = replaced.map(({ now }) => now);
  const declared = atPlaces(before.inOrder, own).flatMap((source) => declaredAgain(source, schemas) ?? []);
  if (declared.length < own.length) return undefined;
  const inOrder = withAll(before.inOrder, own, declared);
  const { resources, diagnostics: clashes } = indexAgain(before.resources, documents, lists);
  const sources = resolvedAgain(before.sources, resources, schemas, { outdated, declared });

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
  const { shapes } = before;
  for (const [id, shape] of read) shapes.set(id, shape);

  const alike = namesAlike(before, inOrder, own, asked);
  const names =
    alike ?? nameAll(inOrder, { remembered: asked.remembered, fixed: settings.names, packages: NO_PACKAGES });
  if (hasErrors(names.diagnostics)) return undefined;
  const uses = usesAgain(before.uses, replaced, places, settings);
  const model =
    alike !== undefined
      ? repainted(before.model, uses, { declared, shapes, names, changed, places })
      : renamed(before.model, {
          ...buildModel(inOrder, shapes, names.declarations, moduleSources(set, names.modules, inOrder)),
          keywordUses: flatMap(uses, (list) => list),
        });
  noteUses(model, uses);
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
    uses,
    model,
    findings: all,
    told: names.diagnostics,
    isAgain: true,
    // Other names are another order of modules.
    ...(alike !== undefined ? { places } : {}),
  };
}

/** The list with other items at some of its places. */
function withAll<Item>(list: readonly Item[], places: readonly number[], items: readonly Item[]): readonly Item[] {
  const copy = [...list];
  for (const [index, item] of items.entries()) copy[places[index] ?? -1] = item;
  return copy;
}

/** Where each keyword goes by now. */
function usesAgain(
  before: UsesByDocument,
  replaced: readonly Change<readonly Placed[]>[],
  { entries }: Places,
  settings: Settings,
): UsesByDocument {
  const asked = replaced.flatMap(({ now }) => {
    const place = entries.get(now[0]?.at.document ?? "");
    return place === undefined ? [] : [{ now, place }];
  });
  return withAll(
    before,
    asked.map(({ place }) => place),
    keywordUses(
      asked.map(({ now }) => now),
      settings,
    ),
  );
}

/** The documents that are other ones, by their ids; undefined where there are other ids, or others that references must not lead to. */
function changedDocuments(before: SchemaSet, now: SchemaSet): ReadonlyMap<string, SchemaDocument> | undefined {
  if (before.documents.length !== now.documents.length || Object.keys(now.metaschemas).length > 0) return undefined;
  if (JSON.stringify(before.refused) !== JSON.stringify(now.refused)) return undefined;
  const changed = new Map<string, SchemaDocument>();
  for (const index of otherPlaces(before.documents, now.documents)) {
    const old = before.documents[index];
    const document = now.documents[index];
    if (old === undefined || document === undefined || identityOf(old) !== identityOf(document)) return undefined;
    changed.set(document.id, document);
  }
  return changed;
}

/** All of a document but what it says. */
function identityOf({ json: _, text: __, ...identity }: SchemaDocument): string {
  return JSON.stringify(identity);
}

/** Tells whether a document says the same of declarations and references as it did before. */
function saysTheSame({ namedInline }: Settings): (change: Change<readonly Placed[]>) => boolean {
  const isNamed = (placed: Placed): boolean => isNamedInline(placed, namedInline);
  return ({ before, now }) => !now.some(hasDiscriminator) && outlineOf(now, isNamed) === outlineOf(before, isNamed);
}

/** Whether the shapes refer to the same declarations, and come to the same ones in place. */
function leadsTheSame(shape: Shape, before: Shape | undefined): boolean {
  if (before === undefined || !sameItems(referencesOf(shape), referencesOf(before))) return false;
  return JSON.stringify(stepsFrom(shape)) === JSON.stringify(stepsFrom(before));
}

/**
 * The same names where every declaration, of which only those at some places are other ones, asks for the one that it asked for
 * before; others for those that ask for another one, where that is nobody else's matter. Undefined where all have to be named.
 */
function namesAlike(
  before: Whole,
  inOrder: readonly DeclarationSource[],
  others: readonly number[],
  { settings, remembered }: Asked,
): Names | undefined {
  const isSame = (place: number): boolean => {
    const [old, source] = [before.inOrder[place], inOrder[place]];
    return old !== undefined && source !== undefined && askedName(old) === askedName(source);
  };
  const asking = new Set(
    atPlaces(
      inOrder,
      others.filter((place) => !isSame(place)),
    ).map(({ id }) => id),
  );
  if (before.remembered !== remembered) {
    if (otherIds(before.remembered.modules, remembered.modules).length > 0) return undefined;
    for (const id of otherIds(before.remembered.declarations, remembered.declarations)) asking.add(id);
  }
  if (asking.size === 0) return before.names;
  if (Object.keys(settings.names).length > 0 || before.names.diagnostics.length > 0) return undefined;
  const sources = inOrder.filter(({ id }) => asking.has(id));
  return namesApart(sources, before.names, remembered.declarations);
}

/** The ids of which something else is remembered, or nothing any more. */
function otherIds(one: NameMemory["modules"], other: NameMemory["modules"]): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((id) => {
    const [before, now] = [one.get(id), other.get(id)];
    return before?.name !== now?.name || before?.wanted !== now?.wanted;
  });
}

const NO_PACKAGES = { modules: new Map<string, string>(), declarations: new Map<DeclarationId, string>() };

/** The model, which has the same declarations as the one before, under other names. Most of them are the same objects all the same. */
function renamed(before: Model, model: Model): Model {
  const isSamePlace = (module: Module, place: number): boolean =>
    before.modules[place]?.document === module.document && before.modules[place].name === module.name;
  if (model.modules.length === before.modules.length && model.modules.every(isSamePlace)) {
    const modules = model.modules.map((now, place) => ({ before: before.modules[place] ?? now, now }));
    const declarations = Object.values(model.declarations).map((now) => ({
      before: before.declarations[now.id] ?? now,
      now,
    }));
    noteDelta(model, { since: before, declarations: declarations.filter(isOther), modules: modules.filter(isOther) });
  }
  return model;
}

function isOther({ before, now }: Change<unknown>): boolean {
  return before !== now;
}

/** The model with other shapes and names of some declarations, whose references are the same. Nobody asks the one before any more. */
function repainted(
  model: Model,
  uses: UsesByDocument,
  {
    declared,
    shapes,
    names,
    changed,
    places,
  }: Pick<Whole, "shapes" | "names"> & {
    readonly declared: readonly DeclarationSource[];
    readonly changed: ReadonlyMap<string, SchemaDocument>;
    readonly places: Places;
  },
): Model {
  // A copy of so many members would take longer than all else that is done for one of them.
  const declarations: { [id: DeclarationId]: Declaration } = model.declarations;
  const others: Change<Declaration>[] = [];
  for (const { id, at } of declared) {
    const [before, shape] = [declarations[id], shapes.get(id)];
    if (before === undefined || shape === undefined) continue;
    const now = kept(shape, { ...before, at, shape, name: names.declarations.get(id) ?? before.name });
    declarations[id] = now;
    others.push({ before, now });
  }
  const otherModules = [...changed.values()].flatMap((document): readonly Change<Module>[] => {
    const before = model.modules[places.modules.get(document.id) ?? -1];
    return before === undefined ? [] : [{ before, now: { ...before, json: schemaBearing(document, declared) } }];
  });
  const modules = withAll(
    model.modules,
    otherModules.map(({ before }) => places.modules.get(before.document) ?? -1),
    otherModules.map(({ now }) => now),
  );
  let joined: Model["keywordUses"] | undefined;
  const renewed: Model = {
    modules,
    declarations,
    // Runs ask for the lists.
    get keywordUses() {
      joined ??= flatMap(uses, (list) => list);
      return joined;
    },
  };
  noteDelta(renewed, { since: model, declarations: others, modules: otherModules });
  return renewed;
}
