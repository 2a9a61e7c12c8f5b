import fc from "fast-check";
import { expect, test } from "vitest";
import { entriesApart, haveSameKeys, keyChanges, LayeredMap } from "./layered-map.ts";
import { sameItems } from "./same-items.ts";

const key = fc.nat({ max: 5 });
const step = fc.record({ entries: fc.array(fc.tuple(key, fc.string())), gone: fc.array(key) });

test("is what a copy with the changes would be, and what it was made from stays as it was", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.string())), fc.array(step), (first, steps) => {
      const plain = [new Map(first)];
      const layered = [new LayeredMap(new Map(first))];
      for (const { entries, gone } of steps) {
        const copy = new Map(plain.at(-1));
        for (const one of gone) copy.delete(one);
        for (const [one, value] of entries) copy.set(one, value);
        plain.push(copy);
        layered.push(layered.at(-1)?.with(entries, gone) ?? new LayeredMap(new Map()));
      }
      for (const [index, expected] of plain.entries()) {
        const found = layered[index];
        expect(new Map(found)).toEqual(expected);
        expect(found?.size).toBe(expected.size);
        expect(new Set(found?.keys())).toEqual(new Set(expected.keys()));
        for (const [at, other] of layered.entries())
          expect(found !== undefined && haveSameKeys(found, other)).toBe(
            sameItems([...expected.keys()].sort(), [...(plain[at]?.keys() ?? [])].sort()),
          );
        for (const other of layered) {
          const all = new Map([...other, ...entriesApart(found ?? other, other)]);
          for (const gone of other.keys()) if (!expected.has(gone)) all.delete(gone);
          expect(all).toEqual(expected);
        }
        for (const other of layered) {
          const changes = keyChanges(other, found ?? other);
          expect(new Set(changes?.coming)).toEqual(new Set([...expected.keys()].filter((one) => !other.has(one))));
          expect(new Set(changes?.going)).toEqual(new Set([...other.keys()].filter((one) => !expected.has(one))));
        }
        for (let one = 0; one < 6; one++)
          expect([found?.get(one), found?.has(one)]).toEqual([expected.get(one), expected.has(one)]);
      }
    }),
  );
});

test("many changes one after the other leave what changes of all at once would", () => {
  let map = new LayeredMap(new Map([[-1, 0]]));
  for (let index = 0; index < 3000; index++) map = map.with([[index, index]], [index - 1]);
  expect([...map]).toEqual([[2999, 2999]]);
});

test("how maps differ that were not made from one another is not known", () => {
  expect(keyChanges(new LayeredMap(new Map([[1, ""]])), new LayeredMap(new Map([[1, ""]])))).toBeUndefined();
  expect(keyChanges(new Map(), new Map())).toBeUndefined();
});
