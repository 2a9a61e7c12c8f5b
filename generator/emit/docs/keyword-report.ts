import { codeSpan, type Inline, joinInlines, text } from "../../markdown/inline.ts";
import { groupBy } from "../../model/group-by.ts";
import type { KeywordUse, UsesByDocument } from "../../model/keyword-use.ts";
import { above, type Location, pointerTokens } from "../../model/location.ts";
import type { Declaration } from "../../model/model.ts";
import { sameItems } from "../../model/same-items.ts";

/** What the index says in front of the notes below. */
export const NOTES_MEAN: string =
  "What the type of a model cannot say and its guard checks alone, and what neither of them checks, stands behind the " +
  "model: notes by the options of the run, keywords that mean nothing where they stand or are not known.";

/** What the types do not say of each model, and what nothing checks. */
export type KeywordNotes = (declaration: Declaration) => readonly Inline[];

/**
 * The notes of all models. There are no sums, which are for `--report`, and no sections that come and go: each model's
 * words stand on its own line, so that branches that change different schemas merge.
 * @param uses - with the widenings of the types
 * @param declarations - in the order of the index
 */
export function keywordNotes(uses: UsesByDocument, declarations: readonly Declaration[]): KeywordNotes {
  const inDocument = groupBy(declarations, ({ at }) => at.document);
  const notes = new Map<string, DocumentNotes>();
  for (const list of uses) {
    const document = list[0]?.at.document ?? "";
    const own = inDocument.get(document);
    if (own !== undefined) notes.set(document, notesOf(list, own));
  }
  return (declaration) => notes.get(declaration.at.document)?.get(declaration) ?? NO_NOTES;
}

const NO_NOTES: readonly Inline[] = [];

type DocumentNotes = ReadonlyMap<Declaration, readonly Inline[]>;

/** The notes on the models of one document, which are the same objects as long as list and declarations are. */
function notesOf(list: readonly KeywordUse[], declarations: readonly Declaration[]): DocumentNotes {
  const known = NOTES.get(list);
  if (known !== undefined && sameItems(known.declarations, declarations)) return known.notes;
  const notes = newNotes(list, declarations);
  NOTES.set(list, { declarations, notes });
  return notes;
}

const NOTES = new WeakMap<object, { readonly declarations: readonly Declaration[]; readonly notes: DocumentNotes }>();

function newNotes(uses: readonly KeywordUse[], declarations: readonly Declaration[]): DocumentNotes {
  const ownerOf = owners(declarations);
  const placesOf = (isMeant: (use: KeywordUse) => boolean) => placesByModel(uses.filter(isMeant), ownerOf);
  const guarded = placesOf(({ where }) => where === "guard");
  const unchecked = placesOf((use) => use.unchecked === true);
  const coded = placesOf(({ where }) => where === "codec");
  return new Map(
    declarations.map((declaration) => [
      declaration,
      [
        ...note("Checked by the guard only", guarded.get(declaration)),
        ...note("Not checked", unchecked.get(declaration)),
        ...note("Read and written by the codec", keywordsAt(coded.get(declaration))),
      ],
    ]),
  );
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
  ownerOf: (at: Location) => Declaration | undefined,
): ReadonlyMap<Declaration, ReadonlySet<string>> {
  const pointers = new Map<Declaration, Set<string>>();
  for (const { at } of uses) {
    const owner = ownerOf(at);
    if (owner === undefined) continue;
    const own = pointers.get(owner) ?? new Set();
    pointers.set(owner, own.add(at.pointer.slice(owner.at.pointer.length)));
  }
  return pointers;
}

/**
 * Finds the declaration of a document whose schema a place is in: the nearest one above it. Where a schema is declared more than once, as
 * for the dynamic scopes that it is read in, the first of them stands for all.
 */
function owners(declarations: readonly Declaration[]): (at: Location) => Declaration | undefined {
  const byPointer = new Map<string, Declaration>();
  for (const declaration of declarations) {
    const { pointer } = declaration.at;
    if (!byPointer.has(pointer)) byPointer.set(pointer, declaration);
  }
  return (at) => {
    let place = at;
    while (place.pointer !== "" && !byPointer.has(place.pointer)) place = above(place);
    return byPointer.get(place.pointer);
  };
}
