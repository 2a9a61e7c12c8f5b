import { expect, it } from "vitest";
import { equalJson, type Json } from "./json.ts";

it.each<[Json, Json]>([
  [1, 1],
  ["a", "a"],
  [null, null],
  [[], []],
  [
    [1, { a: [2] }],
    [1, { a: [2] }],
  ],
  [
    { a: 1, b: { c: null } },
    { b: { c: null }, a: 1 },
  ],
])("%j equals %j", (one, other) => {
  expect([equalJson(one, other), equalJson(other, one)]).toEqual([true, true]);
});

it.each<[Json, Json]>([
  [1, 2],
  [1, "1"],
  [0, false],
  ["", null],
  ["a", ["a"]],
  [null, {}],
  [null, []],
  [[], {}],
  [{}, [1]],
  [[1], [1, 2]],
  [[null], []],
  [
    [1, 2],
    [2, 1],
  ],
  [{ a: 1 }, { a: 2 }],
  [{ a: 1 }, { b: 1 }],
  [{ a: 1 }, { a: 1, b: 1 }],
  [{ a: { b: 1 } }, { a: { b: 2 } }],
])("%j does not equal %j", (one, other) => {
  expect([equalJson(one, other), equalJson(other, one)]).toEqual([false, false]);
});
