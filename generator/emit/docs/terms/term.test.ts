import { expect, test } from "vitest";
import { ANYTHING, intersectionOf, NOTHING, type Term, unionOf } from "./term.ts";

const STRING: Term = { kind: "primitive", type: "string" };
const NUMBER: Term = { kind: "primitive", type: "number" };
const NULL: Term = { kind: "primitive", type: "null" };
const MODEL: Term = { kind: "model", id: "it" };
const WORDS: Term = { kind: "literals", values: ["a", "b"] };

const union = (...terms: readonly Term[]): Term => ({ kind: "union", terms });
const both = (...terms: readonly Term[]): Term => ({ kind: "intersection", terms });

test.each<readonly [what: string, terms: readonly Term[], united: Term]>([
  ["none", [], NOTHING],
  ["one", [STRING], STRING],
  ["one that is united", [union(STRING, NULL)], union(STRING, NULL)],
  ["one that is nothing", [NOTHING], NOTHING],
  ["two", [STRING, NULL], union(STRING, NULL)],
  ["the same twice", [STRING, { ...STRING }], STRING],
  ["one of which some are united", [union(STRING, NULL), NUMBER, NULL], union(STRING, NULL, NUMBER)],
  ["one and nothing", [NOTHING, STRING], STRING],
  ["one and anything", [STRING, ANYTHING], ANYTHING],
  ["intersections as they are", [both(MODEL, STRING), NULL], union(both(MODEL, STRING), NULL)],
])("the union of %s", (_, terms, united) => {
  expect(unionOf(terms)).toEqual(united);
});

test.each<readonly [what: string, terms: readonly Term[], shared: Term]>([
  ["none", [], ANYTHING],
  ["one", [STRING], STRING],
  ["one that is shared", [both(MODEL, STRING)], both(MODEL, STRING)],
  ["one that is anything", [ANYTHING], ANYTHING],
  ["two", [MODEL, STRING], both(MODEL, STRING)],
  ["the same twice", [MODEL, { ...MODEL }], MODEL],
  ["one of which some are shared", [both(MODEL, STRING), NULL, STRING], both(MODEL, STRING, NULL)],
  ["one and anything", [ANYTHING, STRING], STRING],
  ["one and nothing", [STRING, NOTHING], NOTHING],
  ["unions as they are", [union(STRING, NULL), MODEL], both(union(STRING, NULL), MODEL)],
  ["values and their type", [WORDS, STRING], WORDS],
  ["values and another type", [WORDS, NUMBER], both(WORDS, NUMBER)],
  [
    "values of two types and one of these",
    [{ ...WORDS, values: ["a", 1] }, STRING],
    both({ ...WORDS, values: ["a", 1] }, STRING),
  ],
  ["values and a model", [WORDS, MODEL], both(WORDS, MODEL)],
])("the intersection of %s", (_, terms, shared) => {
  expect(intersectionOf(terms)).toEqual(shared);
});
