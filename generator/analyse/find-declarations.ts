import { diagnostic } from "../diagnostics.ts";
import { KEYWORDS } from "../keywords/vocabulary.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { isJsonObject, type Json } from "../model/json.ts";
import { below, type Location, locationUri } from "../model/location.ts";
import type { SchemaSet } from "../model/schema-set.ts";
import type { DeclarationId } from "../model/shape.ts";
import { type Resolution, resolveReference } from "./references.ts";
import { follow, placeKey, type Resources, withoutFragment } from "./resources.ts";
import { subschemas } from "./subschemas.ts";

/** A schema that will be a declaration. */
export interface Seed {
  readonly id: DeclarationId;
  readonly at: Location;
  readonly schema: Json;
}

export interface Seeds {
  /** By `placeKey`. */
  readonly byPlace: ReadonlyMap<string, Seed>;
  /** How each reference resolves, by the `placeKey` of the schema it stands in and its text. */
  readonly resolve: (reference: string, from: Location) => Resolution;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds every schema that gets a name: the roots, the entries of `$defs`, and whatever references lead to. */
export function findDeclarations(set: SchemaSet, resources: Resources): Seeds {
  const resolve = memoise((reference, from) => resolveReference(reference, from, resources, set.refused));
  const byPlace = new Map<string, Seed>();
  const diagnostics: Diagnostic[] = [];
  const visited = new Set<string>();
  const pending: Location[] = set.documents
    .filter((document) => document.entry)
    .map((document) => ({ document: document.id, pointer: "" }))
    .reverse();
  const declare = (at: Location, schema: Json): void => {
    if (!byPlace.has(placeKey(at))) byPlace.set(placeKey(at), { id: declarationId(at, resources), at, schema });
  };
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    const schema = schemaAt(at, resources);
    declare(at, schema);
    for (const placed of subschemas({ schema, at, declared: true })) {
      if (visited.has(placeKey(placed.at))) continue;
      visited.add(placeKey(placed.at));
      if (placed.declared) declare(placed.at, placed.schema);
      for (const { keyword, reference } of references(placed.schema)) {
        const resolution = resolve(reference, placed.at);
        if (resolution.ok) pending.push(resolution.target);
        else diagnostics.push(unresolved(reference, below(placed.at, keyword), resolution));
      }
    }
  }
  return { byPlace, resolve, diagnostics };
}

function references(schema: Json): readonly { readonly keyword: string; readonly reference: string }[] {
  if (!isJsonObject(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const unit = KEYWORDS.get(keyword);
    const refers = unit?.kind === "structure" && unit.refers !== undefined && typeof value === "string";
    return refers ? [{ keyword, reference: value }] : [];
  });
}

function unresolved(reference: string, location: Location, { why, hint }: Resolution & { ok: false }): Diagnostic {
  return diagnostic("unresolved-reference", { location }, reference, why, ...(hint === undefined ? [] : [hint]));
}

function schemaAt(at: Location, resources: Resources): Json {
  const document = resources.documents.get(at.document);
  return (document && follow(document.json, at.pointer).value) ?? true;
}

/** The URI that the outside knows a schema by: its resource's `$id`, or the document's id where it has none. */
function declarationId(at: Location, resources: Resources): DeclarationId {
  const resource = resources.around(at);
  const hasId = withoutFragment(resource.document.uri) !== resource.uri;
  return locationUri({
    document: hasId ? resource.uri : at.document,
    pointer: at.pointer.slice(resource.at.pointer.length),
  });
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
