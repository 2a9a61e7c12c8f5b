import { closest } from "fastest-levenshtein";
import { isScalar, type Json } from "../../model/json.ts";
import { appendPointer, type Location, pointerTokens } from "../../model/location.ts";
import type { SchemaDocument } from "../../model/schema-set.ts";
import { type Resource, type Resources, resolveUri, valueAt, withoutFragment } from "./resources.ts";

/** Where a reference leads, or why it leads nowhere. */
export type Resolution =
  | {
      readonly ok: true;
      readonly target: Location;
      /** Set where a `$dynamicAnchor` made the target, or with an empty name a `$recursiveAnchor`. */
      readonly dynamicAnchor?: string;
      readonly passed?: PassedFile;
    }
  | { readonly ok: false; readonly why: string; readonly hint?: string };

/** A file at the path that a reference says, where the `$id` around the reference makes it another document's URI. */
export interface PassedFile {
  /** What the reference is by the `$id`. */
  readonly uri: string;
  /** The document of that URI. */
  readonly taken: string;
  readonly file: string;
  /** How a reference means the file for all that. */
  readonly hint?: string;
}

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
    if (resource === undefined) continue;
    const resolution = insideResource(resource, uri, withoutFragment(reference));
    const passed = passedFile(resource, uri, uris.at(-1), { around, resources });
    return passed === undefined ? resolution : { ...resolution, ...(resolution.ok ? { passed } : passedHint(passed)) };
  }
  const reason = uris.map((uri) => refused[withoutFragment(uri)]).find((why) => why !== undefined);
  return {
    ok: false,
    why: reason ?? "no schema has this URI",
    ...nearestDocument(reference, first, around, resources),
  };
}

/**
 * @param uri - that found the resource
 * @param beside - what the reference is from where its document was retrieved
 */
function passedFile(
  { document: taken }: Resource,
  uri: string,
  beside: string | undefined,
  { around, resources }: { readonly around: Resource; readonly resources: Resources },
): PassedFile | undefined {
  if (beside === undefined || beside === uri || taken === around.document) return undefined;
  const meant = resources.byUri.get(withoutFragment(beside));
  if (meant === undefined || meant.document === taken || meant.document === around.document) return undefined;
  // Its own `$id`, if it has one, is the last URI that a document is known by.
  const own = resources.around({ document: meant.document.id, pointer: "" }).uri;
  const hint = own === meant.document.uri ? {} : { hint: `where that file is meant, write ${JSON.stringify(own)}` };
  return { uri: withoutFragment(uri), taken: taken.id, file: meant.document.id, ...hint };
}

/** In the place of which member is the nearest: most likely another document is meant. */
function passedHint({ uri, taken, file, hint }: PassedFile): { readonly hint: string } {
  const elsewhere = `the $id above makes it ${uri}, which is ${taken}, and not ${file}`;
  return { hint: hint === undefined ? elsewhere : `${elsewhere}; ${hint}` };
}

/** `resolveUri`, which takes longest of all that a run finds out anew of documents that have not changed. */
function resolvedIn(document: SchemaDocument, reference: string, base: string): string | undefined {
  const known = RESOLVED.get(document) ?? new Map<string, string | undefined>();
  RESOLVED.set(document, known);
  // Most references lead into few documents: those to one differ in their fragments, and in what needs no encoding.
  const fragment = reference.slice(withoutFragment(reference).length + 1);
  const isPlain = PLAIN_FRAGMENT.test(fragment);
  const stem = isPlain ? reference.slice(0, reference.length - fragment.length) : reference;
  // No URI has a blank in it.
  const key = `${base} ${stem}`;
  const found = known.get(key);
  const uri = found !== undefined || known.has(key) ? found : resolveUri(stem, base);
  known.set(key, uri);
  return uri === undefined || !isPlain ? uri : uri + fragment;
}

/** What stands in a URI as it is. */
const PLAIN_FRAGMENT = /^[\w/$.-]*$/;

/** By the documents that the references stand in. */
const RESOLVED = new WeakMap<SchemaDocument, Map<string, string | undefined>>();

/** @param before - what stands before the fragment of the reference */
function insideResource(resource: Resource, uri: string, before: string): Resolution {
  const fragment = decodeFragment(uri.slice(withoutFragment(uri).length + 1));
  if (fragment === undefined) return { ok: false, why: "its fragment is not percent-encoded text" };
  if (fragment === "" && resource.document.openapi !== undefined && resource.at.pointer === "") {
    return { ok: false, why: "it is a description in OpenAPI, no schema", hint: "refer to one of its components" };
  }
  if (fragment === "") {
    return { ok: true, target: resource.at, ...(resource.dynamicAnchors.has("") ? { dynamicAnchor: "" } : {}) };
  }
  return fragment.startsWith("/") ? atPointer(resource, fragment, before) : atAnchor(resource, fragment, before);
}

function atAnchor(resource: Resource, anchor: string, before: string): Resolution {
  const target = resource.anchors.get(anchor);
  if (target === undefined) {
    return {
      ok: false,
      why: `no $anchor has the name ${JSON.stringify(anchor)}`,
      ...nearest(anchor, [...resource.anchors.keys()], `${before}#`),
    };
  }
  return { ok: true, target, ...(resource.dynamicAnchors.has(anchor) ? { dynamicAnchor: anchor } : {}) };
}

function atPointer(resource: Resource, pointer: string, before: string): Resolution {
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
    if (isThere) return { ok: false, why, hint: `write ${JSON.stringify(`${before}#${twin}`)}` };
    const place = `${before}#${reached.slice(resource.at.pointer.length)}/`;
    return { ok: false, why, ...nearestMember(parent, tokens[found] ?? "", place) };
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

/** The nearest member that is a schema or has some in it. */
function nearestMember(parent: Json | undefined, token: string, place: string): { hint?: string } {
  if (parent === undefined || isScalar(parent)) return {};
  const leading = Object.entries(parent).filter(([, value]) => typeof value === "boolean" || !isScalar(value));
  return nearest(
    token,
    leading.map(([key]) => key),
    place,
  );
}

/** A path is told in terms of paths, and what else it is by an `$id`; a URI in terms of `$id`s. */
function nearestDocument(
  reference: string,
  uri: string,
  { uri: base, document }: Resource,
  { documents, byUri }: Resources,
): { hint?: string } {
  if (/^[a-z][a-z\d+.-]*:/i.test(reference))
    return nearest(withoutFragment(reference), [...byUri.keys()].filter((one) => !one.startsWith("file:")).sort(), "");
  const others = [...documents.keys()].filter((id) => id !== document.id).map((id) => pathFrom(document.id, id));
  const { hint } = nearest(withoutFragment(reference), others, "");
  const elsewhere = base === document.uri ? [] : [`the $id above makes it ${withoutFragment(uri)}`];
  const all = [...elsewhere, ...(hint === undefined ? [] : [hint])];
  return all.length === 0 ? {} : { hint: all.join("; ") };
}

/** The way from a document to another one, both named by their paths in the input folder. */
function pathFrom(document: string, other: string): string {
  const from = document.split("/").slice(0, -1);
  const to = other.split("/");
  const differing = from.findIndex((name, index) => name !== to[index]);
  const shared = differing === -1 ? from.length : differing;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
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
