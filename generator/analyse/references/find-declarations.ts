import { diagnostic } from "../../diagnostics.ts";
import type { Direction, Structure } from "../../keywords/keyword.ts";
import { KEYWORDS } from "../../keywords/vocabulary.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { below, type Location, locationUri } from "../../model/location.ts";
import { perObject } from "../../model/per-object.ts";
import type { SchemaDocument, SchemaSet } from "../../model/schema-set.ts";
import type { DeclarationId } from "../../model/shape/shape.ts";
import { type Placed, type Schemas, subschemas } from "../subschemas.ts";
import { type PassedFile, type Resolution, resolveReference } from "./references.ts";
import { type Resource, type Resources, valueAt, withoutFragment } from "./resources.ts";

/** A schema that will be a declaration. */
export interface DeclarationSource extends Placed {
  readonly id: DeclarationId;
  /** The URI of its schema: the id, except for a declaration that differs from that schema by scope or direction. */
  readonly uri: string;
  /** The schema resources whose dynamic scope it is read in, where that is not its own. */
  readonly within?: readonly Nameable[];
  /** True where it has a name because it has a title, and is read as part of the schema that it stands in. */
  readonly inline?: true;
  /** Where it is another declaration with fewer members. */
  readonly variant?: { readonly of: DeclarationId; readonly direction: Direction };
  /** True where it has a guard, and neither type nor page. */
  readonly isPart?: true;
}

/** What a name is made of. */
export type Nameable = Pick<DeclarationSource, "id" | "at" | "schema" | "called">;

/** What `$dynamicRef` can lead to, by the name of a `$dynamicAnchor`: the target in each schema resource that has one. */
export type DynamicTargets = ReadonlyMap<string, ReadonlyMap<Resource, Location>>;

export interface DeclarationSources {
  readonly bySchema: Map<Placed, DeclarationSource>;
  readonly at: (location: Location) => DeclarationSource | undefined;
  /** How a reference resolves in the schema at a location. */
  readonly resolve: (reference: string, from: Location) => Resolution;
  readonly dynamicTargets: DynamicTargets;
  readonly diagnostics: readonly Diagnostic[];
}

/** What was found so far. */
interface Search {
  readonly schemas: Schemas;
  readonly resources: Resources;
  readonly resolve: DeclarationSources["resolve"];
  readonly bySchema: Map<Placed, DeclarationSource>;
  /** Whether a subschema that nothing refers to has a name of its own. */
  readonly isNamed: (placed: Placed) => boolean;
  readonly visited: Set<Placed>;
  /** The names of the dynamic anchors that references lead to. */
  readonly dynamicNames: Set<string>;
  readonly diagnostics: Diagnostic[];
}

/** Finds every schema that gets a name: the roots, the entries of `$defs`, what has one, and whatever references lead to. */
export function findDeclarations(
  set: SchemaSet,
  schemas: Schemas,
  resources: Resources,
  isNamed: (placed: Placed) => boolean = () => false,
): DeclarationSources {
  const resolve = resolver(resources, set.refused);
  const bySchema = new Map<Placed, DeclarationSource>();
  const found = { bySchema, visited: new Set<Placed>(), dynamicNames: new Set<string>(), diagnostics: [] };
  const search: Search = { schemas, resources, resolve, isNamed, ...found };
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
  return { bySchema, at: finder(schemas, bySchema), resolve, dynamicTargets, diagnostics: search.diagnostics };
}

/** Finds declarations by the places of their schemas. */
export function finder(
  schemas: Schemas,
  bySchema: ReadonlyMap<Placed, DeclarationSource>,
): (at: Location) => DeclarationSource | undefined {
  return (at) => {
    const placed = schemas.at(at);
    return placed && bySchema.get(placed);
  };
}

/** Visits the schemas at the locations, and all that they contain and refer to. */
function follow(pending: Location[], search: Search): void {
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    const root = search.schemas.at(at) ?? placeOutside(at, search);
    if (root.isDescription !== true) declare(root, search);
    if (search.visited.has(root)) continue;
    for (const placed of toVisit(root)) {
      if (search.visited.has(placed)) continue;
      search.visited.add(placed);
      if (placed.declared || search.isNamed(placed)) declare(placed, search);
      for (const target of referencesFrom(placed, search)) pending.push(target);
    }
  }
}

/** A schema, and those in it that can be declarations, refer to others, or say where references lead. */
const toVisit = perObject((root: Placed) =>
  subschemas(root).filter(
    ({ declared, keywords }, index) =>
      index === 0 || declared || keywords.some(({ keyword }) => SAYING.has(keyword) || refersOf(keyword) !== undefined),
  ),
);

/** Keywords by which a schema has a name, is a schema resource or can be what an anchor leads to. */
const SAYING: ReadonlySet<string> = new Set([
  "title",
  "x-ts-name",
  "$id",
  "$anchor",
  "$dynamicAnchor",
  "$recursiveAnchor",
]);

export function refersOf(keyword: string): Structure["refers"] {
  const unit = KEYWORDS.get(keyword);
  return unit?.kind === "structure" ? unit.refers : undefined;
}

function declare(placed: Placed, { bySchema, resources, isNamed }: Search): void {
  if (bySchema.has(placed)) return;
  const resource = resources.around(placed.at);
  const inline = isNamed(placed);
  const known = DECLARED.get(placed);
  // A resource is made of a document and of what stands in that.
  const isSame = known?.document === resource.document && known.uri === resource.uri && known.inline === inline;
  const source = isSame ? known.source : newSource(placed, schemaUri(placed.at, resource), inline);
  if (!isSame) DECLARED.set(placed, { document: resource.document, uri: resource.uri, inline, source });
  bySchema.set(placed, source);
}

function newSource(placed: Placed, uri: string, inline: boolean): DeclarationSource {
  return { ...placed, id: uri, uri, ...(inline ? { inline } : {}) };
}

/** What schemas were declared as in earlier runs, and what that depends on. */
const DECLARED = new WeakMap<
  Placed,
  {
    readonly document: SchemaDocument;
    readonly uri: string;
    readonly inline: boolean;
    readonly source: DeclarationSource;
  }
>();

/** Where the schema's own references lead. One that leads nowhere is reported. */
function referencesFrom({ at, keywords }: Placed, search: Search): readonly Location[] {
  const targets: Location[] = [];
  for (const { keyword, value, path, inert } of keywords) {
    const refers = inert === undefined ? refersOf(keyword) : undefined;
    if (refers === undefined || typeof value !== "string") continue;
    const resolution = search.resolve(value, at);
    if (resolution.ok) targets.push(resolution.target);
    if (resolution.ok && resolution.passed !== undefined)
      search.diagnostics.push(passedOver(value, below(at, ...path), resolution.passed));
    if (!resolution.ok) search.diagnostics.push(unresolved(value, below(at, ...path), resolution));
    if (resolution.ok && refers === "dynamic" && resolution.dynamicAnchor !== undefined) {
      search.dynamicNames.add(resolution.dynamicAnchor);
    }
  }
  return targets;
}

function findDynamicTargets({ visited, dynamicNames, resources }: Search): DynamicTargets {
  if (dynamicNames.size === 0) return new Map();
  const entered = new Set([...visited].map(({ at }) => resources.around(at)));
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

function passedOver(reference: string, location: Location, { uri, taken, file, hint }: PassedFile): Diagnostic {
  const words = [reference, uri, taken, file, ...(hint === undefined ? [] : [hint])];
  return diagnostic("passed-file", { location }, ...words);
}

/** A schema that only a reference tells from data: one below a keyword that nobody knows. */
function placeOutside(at: Location, { schemas, resources }: Search): Placed {
  const { document, dialect } = resources.around(at);
  return schemas.place({ schema: valueAt(document.json, at.pointer).value ?? true, at, dialect, declared: true });
}

/** The URI that the outside knows a schema by: its resource's `$id`, or the document's id where it has none. */
function schemaUri(at: Location, resource: Resource): string {
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

/** Resolves each reference once for all of the resource that it stands in. */
export function resolver(resources: Resources, refused: SchemaSet["refused"]): DeclarationSources["resolve"] {
  const known = new Map<Resource, Map<string, Resolution>>();
  return (reference, from) => {
    const around = resources.around(from);
    const inside = known.get(around) ?? new Map<string, Resolution>();
    const resolution = inside.get(reference) ?? resolveReference(reference, around, resources, refused);
    known.set(around, inside.set(reference, resolution));
    return resolution;
  };
}
