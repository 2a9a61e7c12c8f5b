/** The items of a list at some of its places. */
export function atPlaces<Item>(list: readonly Item[], places: readonly number[]): readonly Item[] {
  const found: Item[] = [];
  for (const place of places) {
    const item = list[place];
    if (item !== undefined) found.push(item);
  }
  return found;
}
