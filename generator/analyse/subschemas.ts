import type { Entry } from "../keywords/dialects/entry.ts";
import { keywordsOf } from "../keywords/dialects/keywords-of.ts";
import { descriptionKeywords, type OpenApiSchemas } from "../keywords/dialects/openapi-description.ts";
import type { Structure } from "../keywords/keyword.ts";
import { KEYWORDS } from "../keywords/vocabulary.ts";
import type { Change } from "../model/delta.ts";
import { isJsonArray, isJsonObject, type Json } from "../model/json.ts";
import { below, type Location } from "../model/location.ts";
import { perObject } from "../model/per-object.ts";
import type { SchemaDialect, SchemaDocument, SchemaSet } from "../model/schema-set.ts";
import { type Metaschemas, rootDialect, subschemaDialect } from "./dialects.ts";

/** A schema, where it stands, and what is in it. */
export interface Placed {
  readonly schema: Json;
  readonly at: Location;
  readonly dialect: SchemaDialect;
  /** True where its place makes it a declaration, as in `$defs`. */
  readonly declared: boolean;
  /** True for the root of a description in OpenAPI, which is no schema itself and only holds some. */
  readonly isDescription?: true | undefined;
  /** What its place in a description calls it, where that is not the key of a component. */
  readonly called?: string | undefined;
  /** The keyword that it stands under; absent for a root. */
  readonly under?: Structure | undefined;
  /** As draft 2020-12 would say them, in the author's order. */
  readonly keywords: readonly Entry[];
  /** The subschemas, by the keyword whose value they are in. */
  readonly parts: ReadonlyMap<Entry, Parts>;
}

/** Subschemas by the tokens that lead to them. */
type Parts = ReadonlyMap<Token, Placed>;

/** What leads from a keyword's value to a subschema in it; nothing where the value is the subschema. */
type Token = string | number | undefined;

/** A schema of which it is not known yet what is in it. */
type Site = Pick<Placed, "schema" | "at" | "dialect" | "declared" | "isDescription" | "called" | "under">;

/** The schemas of a set. The keywords of each are read only once, and every step of the analysis looks at those. */
export interface Schemas {
  /** Whatever stands where a subschema can, by document, each before those in it, in the author's order. */
  readonly all: () => readonly Placed[];
  /** The same in a list for each document, which is the same list as long as the document is the same object. */
  readonly byDocument: readonly (readonly Placed[])[];
  /** The schema that is known to stand at a location. */
  readonly at: (location: Location) => Placed | undefined;
  /** Makes a schema known that stands where none is looked for, and those in it. */
  readonly place: (site: Site) => Placed;
  /** Whether a schema was made known that stands where none is looked for. */
  readonly hasOthers: () => boolean;
  /**
   * Takes other documents in the place of those of the same ids, of a set without metaschemas.
   * @returns for each of them the lists of schemas before and now
   */
  readonly replace: (documents: readonly SchemaDocument[]) => readonly Change<readonly Placed[]>[];
}

/** Finds all schemas of the set. */
export function placeSchemas({ documents, metaschemas }: SchemaSet, openApi: OpenApiSchemas = "all"): Schemas {
  const isPlain = Object.keys(metaschemas).length === 0;
  const places = new Map(documents.map(({ id }, index) => [id, index]));
  const inside = documents.map((document) =>
    isPlain ? placedPlainly[openApi](document) : placedIn(document, { metaschemas, openApi }),
  );
  const outside = new Map<string, Map<string, Placed>>();
  const at = ({ document, pointer }: Location): Placed | undefined =>
    outside.get(document)?.get(pointer) ?? inside[places.get(document) ?? -1]?.byPointer.get(pointer);
  const keep = (placed: Placed): void => {
    const { document, pointer } = placed.at;
    const others = outside.get(document) ?? new Map<string, Placed>();
    outside.set(document, others.set(pointer, placed));
  };
  const place = (site: Site): Placed => at(site.at) ?? placer({ metaschemas, openApi }, at, keep)(site);
  const byDocument = inside.map(({ all }) => all);
  const replaced = (document: SchemaDocument): readonly Change<readonly Placed[]>[] => {
    const index = places.get(document.id) ?? -1;
    const [before, now] = [byDocument[index], placedPlainly[openApi](document)];
    if (before === undefined) return [];
    inside[index] = now;
    byDocument[index] = now.all;
    return [{ before, now: now.all }];
  };
  return {
    all: () => byDocument.flat(),
    byDocument,
    at,
    place,
    hasOthers: () => outside.size > 0,
    replace: (others) => others.flatMap(replaced),
  };
}

/** The schemas of one document. */
interface PlacedDocument {
  readonly all: readonly Placed[];
  readonly byPointer: ReadonlyMap<string, Placed>;
}

const placedPlainly = {
  all: perObject((document: SchemaDocument) => placedIn(document, { metaschemas: {}, openApi: "all" })),
  components: perObject((document: SchemaDocument) => placedIn(document, { metaschemas: {}, openApi: "components" })),
};

/** What says which schemas there are, and what they mean. */
interface Placing {
  readonly metaschemas: Metaschemas;
  readonly openApi: OpenApiSchemas;
}

function placedIn(document: SchemaDocument, placing: Placing): PlacedDocument {
  const byPointer = new Map<string, Placed>();
  const place = placer(
    placing,
    ({ pointer }) => byPointer.get(pointer),
    (placed) => byPointer.set(placed.at.pointer, placed),
  );
  return { all: subschemas(place(documentRoot(document, placing.metaschemas))), byPointer };
}

/** Makes schemas known by the places that they stand at, with those in them. */
function placer(
  { metaschemas, openApi }: Placing,
  at: Schemas["at"],
  keep: (placed: Placed) => void,
): Schemas["place"] {
  const place = (site: Site): Placed => at(site.at) ?? placeAnew(site);
  const placeAnew = (site: Site): Placed => {
    const { schema, at, dialect, declared, isDescription, called, under } = site;
    const keywords = isDescription ? descriptionKeywords(schema, dialect, openApi) : keywordsOf(schema, dialect);
    let parts: Map<Entry, Parts> | undefined;
    for (const entry of keywords) {
      const inside = partsOf(entry, site);
      if (inside === undefined) continue;
      parts ??= new Map();
      parts.set(entry, inside);
    }
    // All have the same members, so that whoever reads them finds each in the same place.
    const inside = parts ?? NO_PARTS;
    const placed: Placed = { schema, at, dialect, declared, isDescription, called, under, keywords, parts: inside };
    keep(placed);
    return placed;
  };
  const partsOf = (entry: Entry, { at: above, dialect, isDescription }: Site): Parts | undefined => {
    const unit = entry.inert === undefined ? KEYWORDS.get(entry.keyword) : undefined;
    const accepts = unit?.accepts;
    if (accepts === undefined || accepts.subschemas === "none") return undefined;
    const under = unit?.kind === "structure" ? unit : undefined;
    const declared = accepts.declares === true;
    const start = below(above, ...entry.path);
    const parts = new Map<Token, Placed>();
    for (const [token, schema] of subschemasIn(entry.value, accepts.subschemas)) {
      const location = token === undefined ? start : below(start, token);
      const own = subschemaDialect(schema, dialect, { metaschemas, isRoot: isDescription === true });
      const called = token === undefined ? undefined : entry.names?.[token];
      parts.set(token, place({ schema, at: location, dialect: own, declared, called, under }));
    }
    return parts;
  };
  return place;
}

/** Most schemas are leaves. */
const NO_PARTS: ReadonlyMap<Entry, Parts> = new Map();

/** The root of a document. */
function documentRoot(document: SchemaDocument, metaschemas: Metaschemas): Site {
  const at = { document: document.id, pointer: "" };
  const isDescription = document.openapi === undefined ? {} : ({ isDescription: true } as const);
  const dialect = rootDialect(document, metaschemas);
  return { schema: document.json, at, dialect, declared: document.openapi === undefined, ...isDescription };
}

/** The schema itself and all of its subschemas, each before those in it, in the author's order. */
export function subschemas(root: Placed): readonly Placed[] {
  const found: Placed[] = [];
  const visit = (placed: Placed): void => {
    found.push(placed);
    for (const inside of placed.parts.values()) for (const part of inside.values()) visit(part);
  };
  visit(root);
  return found;
}

/** The keywords that a document's schemas have, as draft 2020-12 would say them: most of what is looked for is nowhere. */
export const keywordsIn: (document: readonly Placed[]) => ReadonlySet<string> = perObject((document) => {
  const found = new Set<string>();
  for (const { keywords } of document) for (const { keyword } of keywords) found.add(keyword);
  return found;
});

function subschemasIn(value: Json, kind: "one" | "list" | "map"): Iterable<readonly [Token, Json]> {
  if (kind === "one") return [[undefined, value]];
  if (kind === "list") return isJsonArray(value) ? value.entries() : [];
  return isJsonObject(value) ? Object.entries(value) : [];
}
