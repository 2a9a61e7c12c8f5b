/** The lists that are made of items, one behind the other. The method of the same name takes engines ten times as long. */
export function flatMap<Item, Made>(
  items: readonly Item[],
  make: (item: Item, index: number) => readonly Made[],
): readonly Made[] {
  const all: Made[] = [];
  for (let index = 0; index < items.length; index++) {
    for (const made of make(items[index] as Item, index)) all.push(made);
  }
  return all;
}
