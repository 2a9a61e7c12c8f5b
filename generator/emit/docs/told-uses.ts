import { atPlaces } from "../../model/at-places.ts";
import { digest } from "../../model/digest.ts";
import {
  type DocumentUses,
  type SaidByDocument,
  saidOf,
  type UsesByDocument,
  withKeywordsSaid,
} from "../../model/keyword-use.ts";
import { once } from "../../model/once.ts";
import { perObjectAnd } from "../../model/per-object.ts";
import type { Reuse } from "../target.ts";

const KIND = "docs: uses";

/**
 * What documents' uses are once it is known what the types say. Most documents are spoken of by one module, so that it takes no
 * more than a look at which documents each speaks of to find those that are told anew.
 * @param said - of each module
 */
export function toldUses(uses: UsesByDocument, said: readonly SaidByDocument[], { each }: Reuse): UsesByDocument {
  const documents = each(`${KIND}: documents`, [uses], [], ({ document }) => document);
  const told = each(`${KIND}: told`, [said], [], (one) => JSON.stringify(Object.keys(one)));
  const [speakers = []] = each(`${KIND}: speakers`, [[documents], [told]], [], speakersOf);
  const alone = each(`${KIND}: alone`, [said], [], (one) => [one]);
  const own = speakers.map((places, index) =>
    typeof places === "number" ? alone[places] : together(places, uses[index], said),
  );
  return each(KIND, [uses, own], [], (list, speaking = []) => toldOf(list, speaking));
}

/**
 * Which modules speak of each document: the place of the only one, or those of all.
 * @param told - the documents that each of them speaks of, as a text
 */
function speakersOf(documents: readonly string[], told: readonly string[]): readonly (number | readonly number[])[] {
  const places = new Map<string, number[]>();
  for (const [place, text] of told.entries()) {
    for (const document of JSON.parse(text) as readonly string[])
      places.set(document, [...(places.get(document) ?? []), place]);
  }
  return documents.map((document) => {
    const [first, ...others] = places.get(document) ?? [];
    return first === undefined ? [] : others.length === 0 ? first : [first, ...others];
  });
}

/** What several modules say of a document: the same list as long as they say the same. */
function together(
  places: readonly number[],
  uses: DocumentUses | undefined,
  said: readonly SaidByDocument[],
): readonly SaidByDocument[] {
  const all = atPlaces(said, places);
  return uses === undefined ? all : knownTogether(uses, all, () => all);
}

const knownTogether = perObjectAnd<DocumentUses, readonly SaidByDocument[]>();

/** The uses of a document, told by all that speaks of it. */
function toldOf(uses: DocumentUses, speaking: readonly SaidByDocument[]): DocumentUses {
  const { document, isEmpty } = uses;
  const texts = speaking.flatMap((said) => said[document] ?? []);
  if (texts.length === 0) return uses;
  const hash = once(() => digest(JSON.stringify([uses.hash, ...texts.map((text) => text.hash)])));
  const all = once(() =>
    withKeywordsSaid(
      uses.all,
      texts.flatMap((text) => saidOf(document, text)),
    ),
  );
  return {
    document,
    isEmpty,
    get hash() {
      return hash();
    },
    get all() {
      return all();
    },
  };
}
