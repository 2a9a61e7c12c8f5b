/** The lists that are made of items, one behind the other. The method of the same name takes engines ten times as long. */
export function flatMap<Item, Made>(items: Iterable<Item>, make: (item: Item) => readonly Made[]): readonly Made[] {
  const all: Made[] = [];
  for (const item of items) for (const made of make(item)) all.push(made);
  return all;
}
