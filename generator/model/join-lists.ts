/** The items of all lists, in order: one of the lists itself where the others are empty, as most are where there is little to say. */
export function joinLists<Item>(...lists: readonly (readonly Item[])[]): readonly Item[] {
  let all: readonly Item[] = [];
  let own: Item[] | undefined;
  for (const list of lists) {
    if (list.length === 0) continue;
    if (all.length === 0) all = list;
    else {
      own ??= all.slice();
      for (const item of list) own.push(item);
      all = own;
    }
  }
  return all;
}
