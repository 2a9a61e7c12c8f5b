import { closest } from "fastest-levenshtein";
import type { Json } from "../../model/json.ts";
import { appendPointer, type Location, pointerTokens } from "../../model/location.ts";
import type { SchemaDocument } from "../../model/schema-set.ts";
import { type Resource, type Resources, resolveUri, valueAt, withoutFragment } from "./resources.ts";

/** Where a reference leads, or why it leads nowhere. */
export type Resolution =
  | {
      readonly ok: true;
      readonly target: Location /** Set where a `$dynamicAnchor` made the target, or with an empty name a `$recursiveAnchor`. */;
      readonly dynamicAnchor?: string;
    }
  | { readonly ok: false; readonly why: string; readonly hint?: string };

/**
 * Resolves a URI reference that stands in a resource: against the nearest `$id`, and where nothing has that URI,
 * against the place that the document was retrieved from, so that a relative file reference works beside an `$id`.
 */
export function resolveReference(
  reference: string,
  around: Resource,
  resources: Resources,
  refused: { readonly [uri: string]: string },
): Resolution {
  const bases = [...new Set([around.uri, around.document.uri])];
  const uris = bases.map((base) => resolvedIn(around.document, reference, base)).filter((uri) => uri !== undefined);
  const [first] = uris;
  if (first === undefined) return { ok: false, why: "it is not a URI reference" };
  for (const uri of uris) {
    const resource = resources.byUri.get(withoutFragment(uri));
    if (resource !== undefined) return insideResource(resource, uri);
  }
  const reason = uris.map((uri) => refused[withoutFragment(uri)]).find((why) => why !== undefined);
  return {
    ok: false,
    why: reason ?? "no schema has this URI",
    ...nearestDocument(reference, around.document.id, resources),
  };
}

/** `resolveUri`, which takes longest of all that a run finds out anew of documents that have not changed. */
function resolvedIn(document: SchemaDocument, reference: string, base: string): string | undefined {
  const known = RESOLVED.get(document) ?? new Map<string, string | undefined>();
  RESOLVED.set(document, known);
  // No URI has a blank in it.
  const key = `${base} ${reference}`;
  const found = known.get(key);
  if (found !== undefined || known.has(key)) return found;
  const uri = resolveUri(reference, base);
  known.set(key, uri);
  return uri;
}

/** By the documents that the references stand in. */
const RESOLVED = new WeakMap<SchemaDocument, Map<string, string | undefined>>();

function insideResource(resource: Resource, uri: string): Resolution {
  const fragment = decodeFragment(uri.slice(withoutFragment(uri).length + 1));
  if (fragment === undefined) return { ok: false, why: "its fragment is not percent-encoded text" };
  if (fragment === "" && resource.document.openapi !== undefined && resource.at.pointer === "") {
    return { ok: false, why: "it is a description in OpenAPI, no schema", hint: "refer to one of its components" };
  }
  if (fragment === "") {
    return { ok: true, target: resource.at, ...(resource.dynamicAnchors.has("") ? { dynamicAnchor: "" } : {}) };
  }
  return fragment.startsWith("/") ? atPointer(resource, fragment) : atAnchor(resource, fragment);
}

function atAnchor(resource: Resource, anchor: string): Resolution {
  const target = resource.anchors.get(anchor);
  if (target === undefined) {
    return {
      ok: false,
      why: `no $anchor has the name ${JSON.stringify(anchor)}`,
      ...nearest(anchor, [...resource.anchors.keys()], "#"),
    };
  }
  return { ok: true, target, ...(resource.dynamicAnchors.has(anchor) ? { dynamicAnchor: anchor } : {}) };
}

function atPointer(resource: Resource, pointer: string): Resolution {
  const full = resource.at.pointer + pointer;
  const { value, found } = valueAt(resource.document.json, full);
  if (value === undefined) {
    const tokens = pointerTokens(full);
    const reached = appendPointer("", ...tokens.slice(0, found));
    const why = `${reached === "" ? "the document" : reached} has no member ${JSON.stringify(tokens[found] ?? "")}`;
    const parent = valueAt(resource.document.json, reached).value;
    const twin = twinOf(pointer);
    const isThere =
      twin !== undefined && valueAt(resource.document.json, resource.at.pointer + twin).value !== undefined;
    if (isThere) return { ok: false, why, hint: `write ${JSON.stringify(`#${twin}`)}` };
    return { ok: false, why, ...nearestMember(parent, tokens[found] ?? "", reached.slice(resource.at.pointer.length)) };
  }
  if (typeof value !== "boolean" && (typeof value !== "object" || value === null || Array.isArray(value))) {
    return { ok: false, why: `${pointer} is not a schema` };
  }
  return { ok: true, target: { document: resource.document.id, pointer: full } };
}

/** Drafts call the same place `definitions` and `$defs`. */
function twinOf(pointer: string): string | undefined {
  if (pointer.startsWith("/definitions/")) return `/$defs${pointer.slice("/definitions".length)}`;
  return pointer.startsWith("/$defs/") ? `/definitions${pointer.slice("/$defs".length)}` : undefined;
}

function nearestMember(parent: Json | undefined, token: string, reached: string): { hint?: string } {
  const isContainer = typeof parent === "object" && parent !== null;
  return isContainer ? nearest(token, Object.keys(parent), `#${reached}/`) : {};
}

function nearestDocument(reference: string, from: string, resources: Resources): { hint?: string } {
  const others = [...resources.documents.keys()].filter((id) => id !== from);
  return nearest(withoutFragment(reference), others, "");
}

function nearest(name: string, known: readonly string[], prefix: string): { hint?: string } {
  return known.length === 0 ? {} : { hint: `the nearest is ${JSON.stringify(prefix + closest(name, [...known]))}` };
}

function decodeFragment(fragment: string): string | undefined {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return undefined;
  }
}
