import { groupBy } from "./group-by.ts";
import { above, type Location } from "./location.ts";

/**
 * Where a keyword went. `type`: in the type, and in guard and docs along with it. `implied`: other keywords say in the type
 * what it says, as `enum` does beside `type`. `guard`: checked by the guard and said by the docs, while the type does not
 * depend on it. `codec`: in what reads and writes the wire. `docs`: a note. `reading`: it only tells how the schema is to be read.
 */
export type Whereabouts = "type" | "implied" | "guard" | "codec" | "docs" | "reading";

/** One occurrence of a keyword. */
export interface KeywordUse {
  /** Where it stands, under the name that its author gave it. */
  readonly at: Location;
  readonly where: Whereabouts;
  /** The keyword that it is one rule with, which is not there without it: what became of that one became of both. */
  readonly with?: Location;
  /** True for what went to the docs although it is no annotation: who reads it may expect that something checks it. */
  readonly unchecked?: true;
}

/** What became of a keyword in a type. */
export interface KeywordSaid {
  /** As in `KeywordUse`. */
  readonly at: Location;
  /** `itself`: the type would be another one without it. Else it would not, since others say the same, or nothing does. */
  readonly said: "itself" | "otherwise" | "not";
}

/**
 * The uses once it is known what the types say.
 * @param uses - as the model has them, where every keyword that can shape a type is in the type
 * @param said - what became of them; a keyword may be there for several types, and is in the type if it is in one
 */
export function withKeywordsSaid(uses: readonly KeywordUse[], said: readonly KeywordSaid[]): readonly KeywordUse[] {
  const found = mostSaid(said);
  return uses.map((use): KeywordUse => {
    const { where, at, with: other } = use;
    const told = found.get(at.document)?.get((other ?? at).pointer);
    // An annotation can be the type itself.
    if (told === "itself" && where !== "reading") return where === "type" ? use : { ...use, where: "type" };
    if (told === undefined || (where !== "type" && where !== "guard")) return use;
    // What a type can hardly ever say is not looked for among what it says, nor what stands below a keyword that it does not say.
    const isImplied = told === "otherwise" && where === "type" && !isBelowLost(at, found);
    return { ...use, where: isImplied ? "implied" : "guard" };
  });
}

/** The uses in a list for each document. A list is the same one as long as nothing of it changes. */
export type UsesByDocument = readonly (readonly KeywordUse[])[];

/** The document that a list of uses is about; empty where nothing is used. */
export function documentOf([first]: readonly KeywordUse[]): string {
  return first?.at.document ?? "";
}

/** Lists by the models whose uses they are. */
const LISTS = new WeakMap<object, UsesByDocument>();

/** Says what lists the uses of a model are in. They need not be joined then, unless somebody asks for all of them. */
export function noteUses(model: HasUses, lists: UsesByDocument): void {
  LISTS.set(model, lists);
}

/** The uses of a model by their documents. */
export function usesByDocument(model: HasUses): UsesByDocument {
  return LISTS.get(model) ?? [...groupBy(model.keywordUses, ({ at }) => at.document).values()];
}

interface HasUses {
  readonly keywordUses: readonly KeywordUse[];
}

/** By document and pointer: a key of both would be a new text for each keyword. */
type Said = ReadonlyMap<string, ReadonlyMap<string, KeywordSaid["said"]>>;

function mostSaid(said: readonly KeywordSaid[]): Said {
  const found = new Map<string, Map<string, KeywordSaid["said"]>>();
  for (const { at, said: one } of said) {
    let inside = found.get(at.document);
    if (inside === undefined) {
      inside = new Map();
      found.set(at.document, inside);
    }
    const before = inside.get(at.pointer);
    if (before === undefined || RANKS[one] > RANKS[before]) inside.set(at.pointer, one);
  }
  return found;
}

function isBelowLost(at: Location, found: Said): boolean {
  if (at.pointer === "") return false;
  const place = above(at);
  return found.get(place.document)?.get(place.pointer) === "not" || isBelowLost(place, found);
}

const RANKS = { not: 0, otherwise: 1, itself: 2 } as const;
