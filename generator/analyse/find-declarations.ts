import { diagnostic } from "../diagnostics.ts";
import { keywordsOf } from "../keywords/dialects/keywords-of.ts";
import type { Direction } from "../keywords/keyword.ts";
import { KEYWORDS } from "../keywords/vocabulary.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Json } from "../model/json.ts";
import { below, type Location, locationUri } from "../model/location.ts";
import type { SchemaDialect, SchemaSet } from "../model/schema-set.ts";
import type { DeclarationId } from "../model/shape.ts";
import { type Resolution, resolveReference } from "./references.ts";
import { placeKey, type Resource, type Resources, valueAt, withoutFragment } from "./resources.ts";
import { type Placed, subschemas } from "./subschemas.ts";

/** A schema that will be a declaration. */
export interface Seed {
  readonly id: DeclarationId;
  readonly at: Location;
  readonly schema: Json;
  readonly dialect: SchemaDialect;
  /** The schema resources whose dynamic scope it is read in, where that is not its own. */
  readonly within?: readonly Seed[];
  /** Where it is another declaration with fewer members. */
  readonly variant?: { readonly of: DeclarationId; readonly direction: Direction };
}

/** What `$dynamicRef` can lead to, by the name of a `$dynamicAnchor`: the target in each schema resource that has one. */
export type DynamicTargets = ReadonlyMap<string, ReadonlyMap<Resource, Location>>;

export interface Seeds {
  /** By `placeKey`. */
  readonly byPlace: ReadonlyMap<string, Seed>;
  /** How each reference resolves, by the `placeKey` of the schema it stands in and its text. */
  readonly resolve: (reference: string, from: Location) => Resolution;
  readonly dynamicTargets: DynamicTargets;
  readonly diagnostics: readonly Diagnostic[];
}

/** What was found so far. */
interface Search {
  readonly set: SchemaSet;
  readonly resources: Resources;
  readonly resolve: Seeds["resolve"];
  readonly byPlace: Map<string, Seed>;
  readonly visited: Map<string, Location>;
  /** The names of the dynamic anchors that references lead to. */
  readonly dynamicNames: Set<string>;
  readonly diagnostics: Diagnostic[];
}

/** Finds every schema that gets a name: the roots, the entries of `$defs`, and whatever references lead to. */
export function findDeclarations(set: SchemaSet, resources: Resources): Seeds {
  const resolve = memoise((reference, from) => resolveReference(reference, from, resources, set.refused));
  const found = { byPlace: new Map<string, Seed>(), visited: new Map<string, Location>() };
  const search: Search = { set, resources, resolve, ...found, dynamicNames: new Set(), diagnostics: [] };
  const entries = set.documents.filter((document) => document.entry);
  follow(entries.map((document) => ({ document: document.id, pointer: "" })).reverse(), search);
  let dynamicTargets = findDynamicTargets(search);
  // A dynamic reference can lead into any schema resource that is entered, which may enter others in turn.
  for (let count = -1; count < search.visited.size; dynamicTargets = findDynamicTargets(search)) {
    count = search.visited.size;
    follow(
      [...dynamicTargets.values()].flatMap((targets) => [...targets.values()]),
      search,
    );
  }
  return { byPlace: search.byPlace, resolve, dynamicTargets, diagnostics: search.diagnostics };
}

/** Visits the schemas at the locations, and all that they contain and refer to. */
function follow(pending: Location[], search: Search): void {
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    const root = placedAt(at, search.resources);
    declare(root, search);
    if (search.visited.has(placeKey(at))) continue;
    for (const placed of subschemas(root, search.set.metaschemas)) {
      if (search.visited.has(placeKey(placed.at))) continue;
      search.visited.set(placeKey(placed.at), placed.at);
      if (placed.declared) declare(placed, search);
      pending.push(...referencesFrom(placed, search));
    }
  }
}

function declare({ at, schema, dialect }: Placed, { byPlace, resources }: Search): void {
  if (!byPlace.has(placeKey(at))) byPlace.set(placeKey(at), { id: declarationId(at, resources), at, schema, dialect });
}

/** Where the schema's own references lead. One that leads nowhere is reported. */
function referencesFrom({ schema, at, dialect }: Placed, search: Search): readonly Location[] {
  return keywordsOf(schema, dialect).flatMap(({ keyword, value, path, inert }) => {
    const unit = KEYWORDS.get(keyword);
    const refers = unit?.kind === "structure" && inert === undefined ? unit.refers : undefined;
    if (refers === undefined || typeof value !== "string") return [];
    const resolution = search.resolve(value, at);
    if (!resolution.ok) search.diagnostics.push(unresolved(value, below(at, ...path), resolution));
    else if (refers === "dynamic" && resolution.dynamicAnchor !== undefined) {
      search.dynamicNames.add(resolution.dynamicAnchor);
    }
    return resolution.ok ? [resolution.target] : [];
  });
}

function findDynamicTargets({ visited, dynamicNames, resources }: Search): DynamicTargets {
  if (dynamicNames.size === 0) return new Map();
  const entered = new Set([...visited.values()].map(resources.around));
  const targetsOf = (name: string): ReadonlyMap<Resource, Location> =>
    new Map(
      [...entered].flatMap((resource) => {
        const target = resource.dynamicAnchors.has(name) ? resource.anchors.get(name) : undefined;
        return target === undefined ? [] : [[resource, target]];
      }),
    );
  return new Map([...dynamicNames].sort().map((name) => [name, targetsOf(name)]));
}

function unresolved(reference: string, location: Location, { why, hint }: Resolution & { ok: false }): Diagnostic {
  return diagnostic("unresolved-reference", { location }, reference, why, ...(hint === undefined ? [] : [hint]));
}

function placedAt(at: Location, resources: Resources): Placed {
  const { document, dialect } = resources.around(at);
  return { schema: valueAt(document.json, at.pointer).value ?? true, at, dialect, declared: true };
}

/** The URI that the outside knows a schema by: its resource's `$id`, or the document's id where it has none. */
function declarationId(at: Location, resources: Resources): DeclarationId {
  const resource = resources.around(at);
  const hasId = withoutFragment(resource.document.uri) !== resource.uri;
  return locationUri({
    document: hasId ? publicUri(resource) : at.document,
    pointer: at.pointer.slice(resource.at.pointer.length),
  });
}

/** A resource's URI. One that a relative `$id` gave it is told from the input folder on, not from the machine's root. */
function publicUri({ uri, document }: Resource): string {
  if (!/^(file|memory):/.test(uri)) return uri;
  const folders = document.id.split("/").length;
  const root = `${document.uri.split("/").slice(0, -folders).join("/")}/`;
  // Anything else is a file URI that the author wrote as such.
  return uri.startsWith(root) ? uri.slice(root.length) : uri;
}

function memoise(resolve: (reference: string, from: Location) => Resolution): Seeds["resolve"] {
  const known = new Map<string, Resolution>();
  return (reference, from) => {
    const key = `${placeKey(from)}\n${reference}`;
    const resolution = known.get(key) ?? resolve(reference, from);
    known.set(key, resolution);
    return resolution;
  };
}
