import type { Whole } from "./whole.ts";

/** What of lists belongs to documents, by their ids. */
export interface Places {
  /** Among the documents that were asked for. */
  readonly entries: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, readonly number[]>;
  readonly modules: ReadonlyMap<string, number>;
}

export function placesIn({ set: { documents }, inOrder, model: { modules } }: Whole): Places {
  const sources = new Map<string, number[]>(documents.map(({ id }) => [id, []]));
  for (const [place, { at }] of inOrder.entries()) sources.get(at.document)?.push(place);
  const placed = (ids: readonly string[]): ReadonlyMap<string, number> => new Map(ids.map((id, place) => [id, place]));
  return {
    entries: placed(documents.filter(({ entry }) => entry).map(({ id }) => id)),
    sources,
    modules: placed(modules.map(({ document }) => document)),
  };
}

/** The list with other items at some of its places. */
export function withAll<Item>(
  list: readonly Item[],
  places: readonly number[],
  items: readonly Item[],
): readonly Item[] {
  const copy = [...list];
  for (const [index, item] of items.entries()) copy[places[index] ?? -1] = item;
  return copy;
}
