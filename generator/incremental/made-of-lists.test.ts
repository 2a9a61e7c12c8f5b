import fc from "fast-check";
import { expect, test } from "vitest";
import { newMadeOfLists } from "./made-of-lists.ts";

// Items are told apart by what they are, not by what they say, so they come from a few that stay the same.
const ITEMS = Array.from({ length: 6 }, (_, number) => ({ number }));
const item = fc.constantFrom(...ITEMS);
const LISTS = [[], ...ITEMS.map((one) => [one]), ITEMS.slice(1, 4), ITEMS.slice(2)];

test("what is made of items is made of those that stand there now", () => {
  const run = fc.record({ one: fc.array(item), other: fc.array(item), by: fc.constantFrom(0, 1) });
  fc.assert(
    fc.property(fc.array(run), (runs) => {
      const { each } = newMadeOfLists();
      for (const { one, other, by } of runs) {
        const make = (a: { number: number }, b?: { number: number }): string => `${a.number} ${b?.number} ${by}`;
        expect(each("texts", [one, other], [by], make)).toEqual(one.map((a, place) => make(a, other[place])));
      }
    }),
  );
});

test("what is made is the same list as long as all in it is the same, and made only where another item stands", () => {
  const { each } = newMadeOfLists();
  const asked: number[] = [];
  const parity = ({ number }: { readonly number: number }): boolean => {
    asked.push(number);
    return number % 2 === 0;
  };
  const [a, b, c, d] = ITEMS;
  const first = each("parities", [[a, b, c].flatMap((one) => one ?? [])], [], parity);
  expect(each("parities", [[a, d, c].flatMap((one) => one ?? [])], [], parity)).toBe(first);
  expect(each("parities", [[c, d].flatMap((one) => one ?? [])], [], parity)).toEqual([true, false]);
  expect(asked).toEqual([0, 1, 2, 3, 2]);
});

test("joined lists are what stands in them now, and the same list as long as they are the same", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.constantFrom(...LISTS))), (runs) => {
      const { joined } = newMadeOfLists();
      for (const lists of runs) {
        const all = joined("items", lists);
        expect(all).toEqual(lists.flat());
        expect(joined("items", [...lists])).toBe(all);
      }
    }),
  );
});
