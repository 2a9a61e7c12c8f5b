import { groupBy } from "../../model/group-by.ts";
import {
  documentOf,
  type KeywordSaid,
  type KeywordUse,
  type UsesByDocument,
  withKeywordsSaid,
} from "../../model/keyword-use.ts";
import { perObjectAnd } from "../../model/per-object.ts";
import type { Reuse } from "../target.ts";

/** What types say of keywords, by the documents that these stand in. */
type Said = ReadonlyMap<string, readonly KeywordSaid[]>;

const KIND = "docs: uses";

/**
 * What documents' uses are once it is known what the types say. Most documents are spoken of by one list, so that it takes no
 * more than a look at which lists there are to find those that are told anew.
 * @param said - a list for each module
 */
export function toldUses(
  uses: UsesByDocument,
  said: readonly (readonly KeywordSaid[])[],
  { each }: Reuse,
): UsesByDocument {
  const documents = each(`${KIND}: documents`, [uses], [], documentOf);
  const groups = each(`${KIND}: said`, [said], [], (one): Said => groupBy(one, ({ at }) => at.document));
  const told = each(`${KIND}: told`, [groups], [], (group) => JSON.stringify([...group.keys()]));
  const [speakers = []] = each(`${KIND}: speakers`, [[documents], [told]], [], speakersOf);
  const own = speakers.map((places, index) =>
    typeof places === "number" ? groups[places] : joined(documents[index] ?? "", places, uses[index], groups),
  );
  return each(KIND, [uses, own, documents], [], (list, group, document) =>
    withKeywordsSaid(list, group?.get(document) ?? []),
  );
}

/**
 * Which lists speak of each document: the place of the only one, or those of all.
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

/** What several lists say of a document: the same as long as they are the same. */
function joined(
  document: string,
  places: readonly number[],
  uses: readonly KeywordUse[] = [],
  groups: readonly Said[],
): Said {
  const all = places.map((place) => groups[place]);
  return knownJoined(uses, all, () => new Map([[document, all.flatMap((group) => group?.get(document) ?? [])]]));
}

const knownJoined = perObjectAnd<readonly KeywordUse[], Said>();
