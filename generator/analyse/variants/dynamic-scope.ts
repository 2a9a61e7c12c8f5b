import type { Location } from "../../model/location.ts";
import { mapChildren } from "../../model/shape/children.ts";
import type { DeclarationId, DynamicReference, Shape } from "../../model/shape/shape.ts";
import type { DeclarationSource, DeclarationSources, DynamicTargets } from "../references/find-declarations.ts";
import { type Resource, type Resources, valueAt } from "../references/resources.ts";
import { mapReferences } from "./map-references.ts";
import { neededAnchors } from "./needed-anchors.ts";

/** The declarations in their order, and what each means. */
export interface Readings {
  readonly sources: readonly DeclarationSource[];
  readonly shapes: ReadonlyMap<DeclarationId, Shape>;
}

/**
 * The part of a dynamic scope that matters: for each name of a dynamic anchor the outermost schema resource that has it.
 * Sorted by name.
 */
type DynamicScope = ReadonlyMap<string, Resource>;

/** A declaration, read in a dynamic scope. */
interface Variant {
  readonly source: DeclarationSource;
  readonly scope: DynamicScope;
}

/** What the specialisation knows of the set. */
interface Surroundings {
  readonly targets: DynamicTargets;
  readonly resources: Resources;
  readonly sourceAt: (at: Location) => DeclarationSource | undefined;
  readonly sourceOf: (id: DeclarationId) => DeclarationSource | undefined;
  /** The anchors on whose outermost resource a declaration depends, sorted. */
  readonly needs: ReadonlyMap<DeclarationId, readonly string[]>;
}

/**
 * Resolves dynamic references for good. Where one can lead to several schemas, each declaration that reaches it is read once
 * for every dynamic scope that it is used in, so that all references of the result are plain ones. What no dynamic scope
 * can change stays as it is.
 * @param readings - the declarations, with the dynamic references that have several targets marked by their `anchor`
 * @param isEntry - whether a document is asked for by itself, not only by references
 */
export function resolveDynamicScopes(
  { sources, shapes }: Readings,
  { at: sourceAt, dynamicTargets }: DeclarationSources,
  resources: Resources,
  isEntry: (document: string) => boolean,
): Readings {
  const needs = neededAnchors(shapes, dynamicTargets, sourceAt);
  if (needs.size === 0) return { sources, shapes };
  const byId = new Map(sources.map((source) => [source.id, source]));
  const around = { targets: dynamicTargets, resources, sourceAt, sourceOf: (id: DeclarationId) => byId.get(id), needs };

  const variants = new Map<string, Variant>();
  const pending: Variant[] = [];
  const demand = (variant: Variant): DeclarationId => {
    const key = fullId(variant);
    if (!variants.has(key)) {
      variants.set(key, variant);
      pending.push(variant);
    }
    return key;
  };
  for (const source of sources)
    if (isEntry(source.at.document) || !needs.has(source.id)) demand(ownVariant(source, around));
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) specialise(next, shapes, around, demand);

  const ids = shortIds([...variants.values()], around);
  const idOf = (variant: Variant): DeclarationId => ids.get(fullId(variant)) ?? variant.source.id;
  const inOrder = orderVariants(sources, variants.values(), idOf);
  return {
    sources: inOrder.map((variant) => variantSource(variant, idOf(variant), around)),
    shapes: new Map(inOrder.map((variant) => [idOf(variant), specialise(variant, shapes, around, idOf)])),
  };
}

/** The scope inside a resource that is entered: it counts for the anchors that no resource further out has. */
function enter(scope: DynamicScope, resource: Resource, names: Iterable<string>): DynamicScope {
  const inside = [...names].flatMap((name): [string, Resource][] => {
    const outermost = scope.get(name) ?? (resource.dynamicAnchors.has(name) ? resource : undefined);
    return outermost === undefined ? [] : [[name, outermost]];
  });
  return new Map(inside);
}

function variantIn(source: DeclarationSource, scope: DynamicScope, { resources, needs }: Surroundings): Variant {
  return { source, scope: enter(scope, resources.around(source.at), needs.get(source.id) ?? []) };
}

/** The declaration by itself, as if nothing led to it. */
function ownVariant(source: DeclarationSource, around: Surroundings): Variant {
  return variantIn(source, new Map(), around);
}

/** The shape of a variant; `link` gives the id of each variant that it refers to. */
function specialise(
  { source, scope }: Variant,
  shapes: ReadonlyMap<DeclarationId, Shape>,
  around: Surroundings,
  link: (variant: Variant) => DeclarationId,
): Shape {
  const shape = shapes.get(source.id) ?? { at: source.at, parts: {}, notes: {} };
  if (!around.needs.has(source.id)) return shape;
  const relink = (id: DeclarationId, inside: DynamicScope): DeclarationId => {
    const target = around.sourceOf(id);
    return target === undefined ? id : link(variantIn(target, inside, around));
  };
  const settled = (reference: DynamicReference, inside: DynamicScope): DynamicReference => {
    const { anchor: _, ...plain } = reference;
    return { ...plain, target: relink(targetIn(inside, reference, around), inside) };
  };
  const visit = (part: Shape, outside: DynamicScope): Shape => {
    const inside = enter(outside, around.resources.around(part.at), around.targets.keys());
    return mapReferences(
      mapChildren(part, (inner) => visit(inner, inside)),
      (id) => relink(id, inside),
      (reference) => settled(reference, inside),
    );
  };
  return visit(shape, scope);
}

/** What a dynamic reference leads to in a scope. */
function targetIn(scope: DynamicScope, reference: DynamicReference, around: Surroundings): DeclarationId {
  const { anchor, target } = reference;
  const resource = anchor === undefined ? undefined : scope.get(anchor);
  const at = resource === undefined ? undefined : around.targets.get(anchor ?? "")?.get(resource);
  return (at === undefined ? undefined : around.sourceAt(at)?.id) ?? target;
}

/** A URI for a variant: that of its declaration, and the resource of each anchor behind it. */
function fullId({ source, scope }: Variant): DeclarationId {
  const suffix = [...scope].map(([name, { uri }]) => `@${encode(name)}=${encode(uri)}`).join("");
  return suffix === "" || source.id.includes("#") ? source.id + suffix : `${source.id}#${suffix}`;
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** A declaration keeps its plain id where it stands for itself, or where it occurs in one scope only. */
function shortIds(variants: readonly Variant[], around: Surroundings): ReadonlyMap<string, DeclarationId> {
  const counts = new Map<DeclarationId, number>();
  for (const { source } of variants) counts.set(source.id, (counts.get(source.id) ?? 0) + 1);
  const isPlain = (variant: Variant): boolean =>
    counts.get(variant.source.id) === 1 || fullId(variant) === fullId(ownVariant(variant.source, around));
  return new Map(variants.map((variant) => [fullId(variant), isPlain(variant) ? variant.source.id : fullId(variant)]));
}

/** The variants in the order of their declarations, of each the plain one first. */
function orderVariants(
  sources: readonly DeclarationSource[],
  variants: Iterable<Variant>,
  idOf: (variant: Variant) => DeclarationId,
): readonly Variant[] {
  const bySeed = new Map<DeclarationSource, Variant[]>(sources.map((source) => [source, []]));
  for (const variant of variants) bySeed.get(variant.source)?.push(variant);
  return [...bySeed.values()].flatMap((group) => group.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1)));
}

function variantSource({ source, scope }: Variant, id: DeclarationId, { resources }: Surroundings): DeclarationSource {
  if (id === source.id) return source;
  const others = new Set([...scope.values()].filter((resource) => resource !== resources.around(source.at)));
  const within = [...others].map(({ uri, at, document }) => ({
    id: uri,
    at,
    schema: valueAt(document.json, at.pointer).value ?? true,
  }));
  return { ...source, id, within };
}
