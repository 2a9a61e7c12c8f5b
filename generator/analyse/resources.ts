import { diagnostic } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { isJsonObject, type Json, member } from "../model/json.ts";
import { type Location, locationUri, pointerTokens } from "../model/location.ts";
import type { SchemaDocument, SchemaSet } from "../model/schema-set.ts";
import { subschemas } from "./subschemas.ts";

/** A document's root or a subschema with an `$id`: what a URI without fragment names. */
export interface Resource {
  /** Absolute, without fragment. The base of the references in it. */
  readonly uri: string;
  readonly document: SchemaDocument;
  readonly at: Location;
  readonly anchors: Map<string, Location>;
  /** The names among `anchors` that `$dynamicAnchor` made. */
  readonly dynamicAnchors: Set<string>;
}

/** Every schema resource of a set, by URI and by place. */
export interface Resources {
  readonly byUri: ReadonlyMap<string, Resource>;
  /** The resource that a location is in: the nearest one upwards. */
  readonly around: (at: Location) => Resource;
  readonly documents: ReadonlyMap<string, SchemaDocument>;
}

interface Index {
  readonly byUri: Map<string, Resource>;
  readonly byPlace: Map<string, Resource>;
  readonly diagnostics: Diagnostic[];
}

/** Finds every resource and anchor, wherever a subschema can stand. Two of one name are reported. */
export function indexResources(set: SchemaSet): { resources: Resources; diagnostics: readonly Diagnostic[] } {
  const index: Index = { byUri: new Map(), byPlace: new Map(), diagnostics: [] };
  const documents = new Map(set.documents.map((document) => [document.id, document]));
  for (const document of set.documents) {
    const root = { document: document.id, pointer: "" };
    register(index, document, document.uri, root);
    for (const { schema, at } of subschemas({ schema: document.json, at: root, declared: true })) {
      if (isJsonObject(schema)) indexSchema(index, document, schema, at);
    }
  }
  const around = (at: Location): Resource => resourceAround(index.byPlace, at);
  return { resources: { byUri: index.byUri, around, documents }, diagnostics: index.diagnostics };
}

function indexSchema(index: Index, document: SchemaDocument, schema: { readonly [key: string]: Json }, at: Location): void {
  const id = member(schema, "$id");
  if (typeof id === "string") {
    const uri = resolveUri(id, resourceAround(index.byPlace, at).uri);
    if (uri !== undefined) register(index, document, uri, at);
  }
  for (const keyword of ["$anchor", "$dynamicAnchor"]) {
    const anchor = member(schema, keyword);
    if (typeof anchor !== "string") continue;
    const resource = resourceAround(index.byPlace, at);
    const taken = resource.anchors.get(anchor);
    if (taken !== undefined && taken !== at) {
      index.diagnostics.push(diagnostic("duplicate-id", { location: at }, `${resource.uri}#${anchor}`, locationUri(taken)));
    }
    resource.anchors.set(anchor, at);
    if (keyword === "$dynamicAnchor") resource.dynamicAnchors.add(anchor);
  }
}

function register(index: Index, document: SchemaDocument, uri: string, at: Location): void {
  const bare = withoutFragment(uri);
  const taken = index.byUri.get(bare);
  if (taken !== undefined && !(taken.document === document && taken.at.pointer === at.pointer)) {
    index.diagnostics.push(diagnostic("duplicate-id", { location: at }, bare, locationUri(taken.at)));
    return;
  }
  const existing = index.byPlace.get(placeKey(at));
  const anchors = existing?.anchors ?? new Map<string, Location>();
  const resource = { uri: bare, document, at, anchors, dynamicAnchors: existing?.dynamicAnchors ?? new Set<string>() };
  index.byUri.set(bare, resource);
  index.byPlace.set(placeKey(at), resource);
}

function resourceAround(byPlace: ReadonlyMap<string, Resource>, at: Location): Resource {
  for (let pointer = at.pointer; ; pointer = pointer.slice(0, pointer.lastIndexOf("/"))) {
    const resource = byPlace.get(placeKey({ document: at.document, pointer }));
    if (resource !== undefined) return resource;
    if (pointer === "") throw new Error(`no document ${at.document} in the set`);
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
export function follow(json: Json, pointer: string): { readonly value: Json | undefined; readonly found: number } {
  const tokens = pointerTokens(pointer);
  let value: Json | undefined = json;
  for (const [index, token] of tokens.entries()) {
    const next: Json | undefined =
      typeof value === "object" && value !== null && Object.hasOwn(value, token)
        ? (value as { readonly [key: string]: Json })[token]
        : undefined;
    if (next === undefined || (Array.isArray(value) && !/^(0|[1-9]\d*)$/.test(token))) return { value: undefined, found: index };
    value = next;
  }
  return { value, found: tokens.length };
}
