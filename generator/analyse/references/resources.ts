import { diagnostic } from "../../diagnostics.ts";
import { keywordValue } from "../../keywords/dialects/entry.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { isJsonObject, type Json, member } from "../../model/json.ts";
import { below, type Location, locationUri, pointerTokens } from "../../model/location.ts";
import { perObject } from "../../model/per-object.ts";
import type { SchemaDialect, SchemaDocument, SchemaSet } from "../../model/schema-set.ts";
import { declaredDialect, identifier, type Metaschemas } from "../dialects.ts";
import { keywordsIn, type Placed } from "../subschemas.ts";

/** A document's root or a subschema with an `$id`: what a URI without fragment names. */
export interface Resource {
  /** Absolute, without fragment. The base of the references in it. */
  readonly uri: string;
  readonly document: SchemaDocument;
  readonly at: Location;
  readonly dialect: SchemaDialect;
  readonly anchors: Map<string, Location>;
  /** The names among `anchors` that `$dynamicAnchor` made; the empty one is that of `$recursiveAnchor`. */
  readonly dynamicAnchors: Set<string>;
}

/** Every schema resource of a set, by URI and by place. */
export interface Resources {
  readonly byUri: Map<string, Resource>;
  /** The resource that a location is in: the nearest one upwards. */
  readonly around: (at: Location) => Resource;
  readonly documents: Map<string, SchemaDocument>;
  /** Those of each document by their pointers. */
  readonly byPlace: ByPlace;
}

interface Index extends Pick<Resources, "byUri" | "byPlace" | "documents"> {
  readonly metaschemas: Metaschemas;
  readonly diagnostics: Diagnostic[];
}

/** The resources of each document by their pointers. */
type ByPlace = Map<string, Map<string, Resource>>;

/** Finds every resource and anchor, wherever a subschema can stand. Two of one name are reported. */
export function indexResources(
  { documents: list, metaschemas }: SchemaSet,
  schemas: readonly (readonly Placed[])[],
): { resources: Resources; diagnostics: readonly Diagnostic[] } {
  const documents = new Map(list.map((document) => [document.id, document]));
  const byPlace: ByPlace = new Map(list.map(({ id }) => [id, new Map()]));
  return indexed({ byUri: new Map(), byPlace, documents, metaschemas, diagnostics: [] }, schemas);
}

/**
 * Takes over what was found of another set, of which some documents are other ones by now. It is changed on the way.
 * @param changed - these
 * @param schemas - of these
 */
export function indexAgain(
  { byUri, documents, byPlace }: Resources,
  changed: readonly SchemaDocument[],
  schemas: readonly (readonly Placed[])[],
): ReturnType<typeof indexResources> {
  for (const document of changed) {
    const { id, uri, aliases = [] } = documents.get(document.id) ?? document;
    const inside = [...(byPlace.get(id)?.values() ?? [])].map((resource) => resource.uri);
    for (const one of [...aliases, uri, ...inside].map(withoutFragment))
      if (byUri.get(one)?.document.id === id) byUri.delete(one);
    documents.set(id, document);
    byPlace.set(id, new Map());
  }
  return indexed({ byUri, byPlace, documents, metaschemas: {}, diagnostics: [] }, schemas);
}

/** Adds the resources of the schemas to the index. */
function indexed(index: Index, schemas: readonly (readonly Placed[])[]): ReturnType<typeof indexResources> {
  const { byUri, byPlace, documents, diagnostics } = index;
  for (const inside of schemas) {
    const document = documents.get(inside[0]?.at.document ?? "");
    if (document === undefined) continue;
    for (const placed of naming(inside)) {
      // The last one is the base of references.
      const uris = placed.at.pointer === "" ? [...(document.aliases ?? []), document.uri] : [];
      for (const uri of uris) register(index, document, uri, placed);
      indexSchema(index, document, placed);
    }
  }
  const around = (at: Location): Resource => resourceAround(byPlace, at);
  return { resources: { byUri, around, documents, byPlace }, diagnostics };
}

/** Keywords that make a schema a resource or what an anchor leads to. */
const NAMING = ["$id", "$anchor", "$dynamicAnchor", "$recursiveAnchor"] as const;

/** The schemas of a document that can be resources or have anchors: its root, and those with such keywords. */
const naming = perObject((document: readonly Placed[]) => {
  const known = keywordsIn(document);
  const names: ReadonlySet<string> = new Set(NAMING.filter((keyword) => known.has(keyword)));
  if (names.size === 0) return document.slice(0, 1);
  return document.filter(({ at, keywords }) => at.pointer === "" || keywords.some(({ keyword }) => names.has(keyword)));
});

function indexSchema(index: Index, document: SchemaDocument, placed: Placed): void {
  const { at, keywords: entries } = placed;
  // A document is known by its root's `$id` even where older drafts let a `$ref` beside it hide that.
  const id = identifier(at.pointer === "" ? entries.map(({ inert: _, ...entry }) => entry) : entries);
  const uri = id === undefined ? undefined : resolveUri(id, resourceAround(index.byPlace, at).uri);
  if (uri !== undefined) register(index, document, uri, placed);
  if (uri !== undefined && at.pointer !== "") checkDialect(index, placed);
  const resource = resourceAround(index.byPlace, at);
  for (const keyword of ["$anchor", "$dynamicAnchor"]) {
    const anchor = keywordValue(entries, keyword);
    if (typeof anchor !== "string") continue;
    addAnchor(index, resource, anchor, at);
    if (keyword === "$dynamicAnchor") resource.dynamicAnchors.add(anchor);
  }
  if (resource.at.pointer === at.pointer && keywordValue(entries, "$recursiveAnchor") === true) {
    resource.anchors.set("", at);
    resource.dynamicAnchors.add("");
  }
}

/** A document's own `$schema` was checked when it was loaded; that of a resource inside of it was not. */
function checkDialect({ metaschemas, diagnostics }: Index, { schema, at }: Placed): void {
  const declared = isJsonObject(schema) ? member(schema, "$schema") : undefined;
  if (typeof declared !== "string" || declaredDialect(schema, metaschemas) !== undefined) return;
  diagnostics.push(diagnostic("unsupported-dialect", { location: below(at, "$schema") }, declared));
}

function addAnchor(index: Index, resource: Resource, anchor: string, at: Location): void {
  const taken = resource.anchors.get(anchor);
  if (taken !== undefined && taken !== at) {
    const uri = `${resource.uri}#${anchor}`;
    index.diagnostics.push(diagnostic("duplicate-id", { location: at }, uri, locationUri(taken)));
  }
  resource.anchors.set(anchor, at);
}

function register(index: Index, document: SchemaDocument, uri: string, { at, dialect }: Placed): void {
  const bare = withoutFragment(uri);
  const taken = index.byUri.get(bare);
  const isTaken = taken !== undefined && !(taken.document === document && taken.at.pointer === at.pointer);
  if (isTaken) {
    index.diagnostics.push(diagnostic("duplicate-id", { location: at }, bare, locationUri(taken.at)));
  }
  const { anchors, dynamicAnchors } = index.byPlace.get(at.document)?.get(at.pointer) ?? {
    anchors: new Map<string, Location>(),
    dynamicAnchors: new Set<string>(),
  };
  const resource = { uri: bare, document, at, dialect, anchors, dynamicAnchors };
  if (!isTaken) index.byUri.set(bare, resource);
  index.byPlace.get(at.document)?.set(at.pointer, resource);
}

function resourceAround(byPlace: ByPlace, { document, pointer }: Location): Resource {
  const inside = byPlace.get(document);
  // Most documents are one resource, their root's.
  const start = inside?.size === 1 ? "" : pointer;
  for (let above = start; ; above = above.slice(0, above.lastIndexOf("/"))) {
    const resource = inside?.get(above);
    if (resource !== undefined) return resource;
    if (above === "") throw new Error(`no document ${document} in the set`);
  }
}

/** A location as the key of a map. */
export function placeKey(at: Location): string {
  return `${at.document}\n${at.pointer}`;
}

/** Resolves a URI reference; undefined where it is not one. */
export function resolveUri(reference: string, base: string): string | undefined {
  return URL.canParse(reference, base) ? new URL(reference, base).href : undefined;
}

export function withoutFragment(uri: string): string {
  const hash = uri.indexOf("#");
  return hash === -1 ? uri : uri.slice(0, hash);
}

/** The value that a JSON Pointer leads to, and how many of its tokens lead anywhere. */
export function valueAt(json: Json, pointer: string): { readonly value: Json | undefined; readonly found: number } {
  const tokens = pointerTokens(pointer);
  let value: Json | undefined = json;
  for (const [index, token] of tokens.entries()) {
    const next: Json | undefined =
      typeof value === "object" && value !== null && Object.hasOwn(value, token)
        ? (value as { readonly [key: string]: Json })[token]
        : undefined;
    if (next === undefined || (Array.isArray(value) && !/^(0|[1-9]\d*)$/.test(token)))
      return { value: undefined, found: index };
    value = next;
  }
  return { value, found: tokens.length };
}
