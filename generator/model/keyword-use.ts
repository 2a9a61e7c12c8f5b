import { digest } from "./digest.ts";
import { flatMap } from "./flat-map.ts";
import { groupBy } from "./group-by.ts";
import { above, type Location } from "./location.ts";
import { once } from "./once.ts";
import { perObject } from "./per-object.ts";
import { type KeptText, keptText } from "./standing-text.ts";

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

/** What became of keywords in types, as a text for each document that they stand in. */
export type SaidByDocument = { readonly [document: string]: KeptText };

/** In the texts: the pointers of keywords, and what became of each. */
type SaidLine = readonly [pointer: string, said: KeywordSaid["said"]];

/** As texts. */
export function saidByDocument(said: readonly KeywordSaid[]): SaidByDocument {
  const groups = groupBy(said, ({ at }) => at.document);
  const lines = (list: readonly KeywordSaid[]): readonly SaidLine[] => list.map((one) => [one.at.pointer, one.said]);
  return Object.fromEntries([...groups].map(([document, list]) => [document, keptText(JSON.stringify(lines(list)))]));
}

/** What the texts of all documents say. */
export function allSaid(said: SaidByDocument): readonly KeywordSaid[] {
  return Object.entries(said).flatMap(([document, text]) => saidOf(document, text));
}

/** What a text says that is about a document. */
export function saidOf(document: string, text: KeptText): readonly KeywordSaid[] {
  const lines = JSON.parse(text.read()) as readonly SaidLine[];
  return lines.map(([pointer, said]) => ({ at: { document, pointer }, said }));
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

/** The uses in a document. It is the same object as long as nothing of them changes. */
export interface DocumentUses {
  readonly document: string;
  readonly isEmpty: boolean;
  /** By which they are known again. */
  readonly hash: string;
  /** In their order. They are read where somebody asks for them. */
  readonly all: readonly KeywordUse[];
}

export type UsesByDocument = readonly DocumentUses[];

/** A use as plain data: the pointer of what it is one rule with is empty where there is none. */
type UseRow = readonly [pointer: string, where: Whereabouts, other: string, unchecked: 0 | 1];

export function documentUses(document: string, all: readonly KeywordUse[]): DocumentUses {
  return {
    document,
    isEmpty: all.length === 0,
    get hash() {
      return hashOfUses(this);
    },
    all,
  };
}

/** The same for uses that another process found. */
export function keptUses(document: string, { hash, read }: KeptText): DocumentUses {
  const rows = once(() => (JSON.parse(read()) as readonly UseRow[]).map((row) => useOf(document, row)));
  return {
    document,
    isEmpty: hash === HASH_OF_NONE,
    hash,
    get all() {
      return rows();
    },
  };
}

/** As a text, which `keptUses` reads. */
export const usesText: (uses: DocumentUses) => string = perObject(({ all }: DocumentUses) =>
  JSON.stringify(all.map(rowOf)),
);
const hashOfUses = perObject((uses: DocumentUses) => digest(usesText(uses)));
const HASH_OF_NONE = digest("[]");

function rowOf({ at, where, with: other, unchecked }: KeywordUse): UseRow {
  return [at.pointer, where, other?.pointer ?? "", unchecked === true ? 1 : 0];
}

function useOf(document: string, [pointer, where, other, unchecked]: UseRow): KeywordUse {
  return {
    at: { document, pointer },
    where,
    ...(other === "" ? {} : { with: { document, pointer: other } }),
    ...(unchecked === 1 ? UNCHECKED : {}),
  };
}

const UNCHECKED = { unchecked: true } as const;

/** By the models. */
const USES = new WeakMap<object, UsesByDocument>();

/** Says what the uses of a model are by documents. They need not be joined then, unless somebody asks for all of them. */
export function noteUses(model: HasUses, uses: UsesByDocument): void {
  USES.set(model, uses);
}

/** The uses of a model by their documents. */
export function usesByDocument(model: HasUses): UsesByDocument {
  const groups = (): UsesByDocument =>
    [...groupBy(model.keywordUses, ({ at }) => at.document)].map(([document, all]) => documentUses(document, all));
  return USES.get(model) ?? groups();
}

/** The uses of all documents. */
export function allUses(uses: UsesByDocument): readonly KeywordUse[] {
  return flatMap(uses, ({ all }) => all);
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
