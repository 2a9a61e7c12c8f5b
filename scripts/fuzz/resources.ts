import type { Json } from "../../generator/index.ts";
import { type Draft, idKeyword, isObject, isSince } from "./dialects.ts";

/** A schema with a URI of its own, and what can be found in it. */
export interface Resource {
  readonly uri: string;
  readonly root: Json;
  readonly anchors: ReadonlyMap<string, Json>;
  readonly dynamicAnchors: ReadonlySet<string>;
}

export interface Resources {
  readonly byUri: ReadonlyMap<string, Resource>;
  /** The resource that a schema stands in. */
  readonly around: ReadonlyMap<Json, Resource>;
}

/** Keywords whose value is no schema, whatever it looks like. */
const VALUES: ReadonlySet<string> = new Set(["enum", "const", "default", "examples"]);

/** Finds the resources of a schema. Everything that is an object counts as a schema: fuzzed ones have no other objects with `$id`. */
export function resourcesOf(root: Json, uri: string, draft: Draft): Resources {
  const byUri = new Map<string, Resource>();
  const around = new Map<Json, Resource>();
  const visit = (
    value: Json,
    resource: Resource & { readonly anchors: Map<string, Json>; dynamicAnchors: Set<string> },
  ): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, resource);
    if (!isObject(value)) return;
    const id = value[idKeyword(draft)];
    const isNew = typeof id === "string" && (isSince(draft, "2019-09") || value["$ref"] === undefined);
    const own = isNew ? enter(new URL(id, resource.uri).href, value) : resource;
    around.set(value, own);
    if (typeof value["$anchor"] === "string") own.anchors.set(value["$anchor"], value);
    if (typeof value["$dynamicAnchor"] === "string") {
      own.anchors.set(value["$dynamicAnchor"], value);
      own.dynamicAnchors.add(value["$dynamicAnchor"]);
    }
    for (const [keyword, inner] of Object.entries(value)) if (!VALUES.has(keyword)) visit(inner, own);
  };
  const enter = (at: string, value: Json) => {
    const resource = { uri: at, root: value, anchors: new Map<string, Json>(), dynamicAnchors: new Set<string>() };
    byUri.set(at, resource);
    return resource;
  };
  visit(root, enter(uri, root));
  return { byUri, around };
}

/** The schema that a reference leads to, and the resource that it stands in. */
export function resolve(
  reference: string,
  from: Resource,
  { byUri, around }: Resources,
): { readonly schema: Json; readonly resource: Resource } {
  const url = new URL(reference, from.uri);
  const fragment = decodeURIComponent(url.hash.slice(1));
  url.hash = "";
  const resource = byUri.get(url.href);
  if (resource === undefined) throw new Error(`${reference} leads nowhere`);
  const schema = fragment.startsWith("/")
    ? atPointer(resource.root, fragment)
    : fragment === ""
      ? resource.root
      : resource.anchors.get(fragment);
  if (schema === undefined) throw new Error(`${reference} leads nowhere`);
  return { schema, resource: around.get(schema) ?? resource };
}

/** What a JSON Pointer leads to. */
export function atPointer(root: Json, pointer: string): Json | undefined {
  const tokens = pointer
    .split("/")
    .slice(1)
    .map((token) => token.replace(/~1/g, "/").replace(/~0/g, "~"));
  let value: Json | undefined = root;
  for (const token of tokens) {
    if (Array.isArray(value)) value = value[Number(token)];
    else value = isObject(value) && Object.hasOwn(value, token) ? value[token] : undefined;
  }
  return value;
}
