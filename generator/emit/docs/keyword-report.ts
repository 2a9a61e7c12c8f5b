import type { PrintedTexts } from "../../code/printed-texts.ts";
import { codeSpan, type Inline, joinInlines, text } from "../../markdown/inline.ts";
import type { DocumentUses, KeywordUse, UsesByDocument } from "../../model/keyword-use.ts";
import { pointerTokens } from "../../model/location.ts";
import type { Declaration } from "../../model/model.ts";
import { NO_REUSE, type Reuse } from "../target.ts";

/** What the index says in front of the notes below. */
export const NOTES_MEAN: string =
  "What the type of a model cannot say and its guard checks alone, and what neither of them checks, stands behind the " +
  "model: notes by the options of the run, keywords that mean nothing where they stand or are not known.";

/**
 * The notes of all models, what the types do not say of each of them and what nothing checks. There are no sums, which are for
 * `--report`, and no sections that come and go: each model's words stand on its own line, so that branches that change different
 * schemas merge.
 * @param uses - with the widenings of the types
 * @param declarations - in the order of the index
 * @returns in the same order; of a model, the same as long as nothing of it changes
 */
export function keywordNotes(
  uses: UsesByDocument,
  declarations: readonly Declaration[],
  { each, printed }: Reuse = NO_REUSE,
): readonly (readonly Inline[])[] {
  const documents = each(`${KIND}: documents`, [uses], [], ({ document }) => document);
  const homes = each(`${KIND}: homes`, [declarations], [], ({ at }) => at.document);
  const pointers = each(`${KIND}: pointers`, [declarations], [], ({ at }) => at.pointer);
  const [standing] = each(`${KIND}: standing`, [[documents], [homes], [pointers]], [], standingOf);
  if (standing === undefined) return [];
  const before = printed?.(KIND);
  const notes = each(`${KIND}: notes`, [uses, standing.pointers], [], (own, models) => notesOf(own, models, before));
  const own = standing.places.map((place) => notes[place] ?? NO_NOTES);
  return each(KIND, [own, standing.positions], [], (inside, position) => inside[position] ?? NO_NOTES);
}

const KIND = "index notes";
const NO_NOTES: readonly never[] = [];

/** How declarations stand in documents. */
interface Standing {
  /** The pointers of those in each document. */
  readonly pointers: readonly (readonly string[])[];
  /** The place of the document of each declaration among all; -1 where it has no list. */
  readonly places: readonly number[];
  /** Its own place among those in its document. */
  readonly positions: readonly number[];
}

function standingOf(documents: readonly string[], homes: readonly string[], pointers: readonly string[]): Standing {
  const places = new Map(documents.map((document, place) => [document, place]));
  const inside: string[][] = documents.map(() => []);
  const homePlaces = homes.map((home) => places.get(home) ?? -1);
  const positions = homePlaces.map((place, index) => (inside[place]?.push(pointers[index] ?? "") ?? 0) - 1);
  return { pointers: inside, places: homePlaces, positions };
}

/** The notes on the models of one document, which are kept: most runs need not read the uses of any other. */
function notesOf(uses: DocumentUses, pointers: readonly string[], before: PrintedTexts | undefined): DocumentNotes {
  if (uses.isEmpty || pointers.length === 0) return [];
  const from = JSON.stringify([uses.hash, pointers]);
  const known = before?.get(from);
  if (known !== undefined) return JSON.parse(known) as DocumentNotes;
  const made = newNotes(uses.all, pointers);
  before?.set(from, JSON.stringify(made));
  return made;
}

/** By the models of a document. */
type DocumentNotes = readonly (readonly Inline[])[];

/**
 * The same where they are not known.
 * @param pointers - of the models
 */
function newNotes(uses: readonly KeywordUse[], pointers: readonly string[]): DocumentNotes {
  const ownerOf = owners(pointers);
  const placesOf = (isMeant: (use: KeywordUse) => boolean) => placesByModel(uses.filter(isMeant), ownerOf);
  const guarded = placesOf(({ where }) => where === "guard");
  const unchecked = placesOf((use) => use.unchecked === true);
  const coded = placesOf(({ where }) => where === "codec");
  return pointers.map((_, model) => [
    ...note("Checked by the guard only", guarded.get(model)),
    ...note("Not checked", unchecked.get(model)),
    ...note("Read and written by the codec", keywordsAt(coded.get(model))),
  ]);
}

function note(words: string, pointers: ReadonlySet<string> = new Set()): readonly Inline[] {
  const places = [...pointers].map((pointer) => [codeSpan(pointer)]);
  return places.length === 0 ? [] : [text(` ${words}: `), ...joinInlines(places, ", "), text(".")];
}

/** The keywords at the places, each once and in the order of their names: most stand at many members. */
function keywordsAt(pointers: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  return new Set([...pointers].map((pointer) => pointerTokens(pointer).at(-1) ?? "").sort());
}

/** The places by their models, told from the model's own schema on. A keyword that is read as two stands at one place. */
function placesByModel(
  uses: readonly KeywordUse[],
  ownerOf: (pointer: string) => Owner | undefined,
): ReadonlyMap<number, ReadonlySet<string>> {
  const places = new Map<number, Set<string>>();
  for (const { at } of uses) {
    const owner = ownerOf(at.pointer);
    if (owner === undefined) continue;
    const own = places.get(owner.model) ?? new Set();
    places.set(owner.model, own.add(at.pointer.slice(owner.pointer.length)));
  }
  return places;
}

/** A model of a document, by its place among all of them. */
interface Owner {
  readonly model: number;
  readonly pointer: string;
}

/**
 * Finds the model of a document whose schema a place is in: the nearest one above it. Where a schema is declared more than once, as
 * for the dynamic scopes that it is read in, the first of them stands for all.
 */
function owners(pointers: readonly string[]): (pointer: string) => Owner | undefined {
  const byPointer = new Map<string, Owner>();
  for (const [model, pointer] of pointers.entries())
    if (!byPointer.has(pointer)) byPointer.set(pointer, { model, pointer });
  return (pointer) => {
    let place = pointer;
    while (place !== "" && !byPointer.has(place)) place = place.slice(0, place.lastIndexOf("/"));
    return byPointer.get(place);
  };
}
