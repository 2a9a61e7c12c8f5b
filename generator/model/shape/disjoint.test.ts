import { expect, it } from "vitest";
import { areDisjoint } from "./disjoint.ts";
import type { JsonTypesOf } from "./json-types.ts";
import type { Shape } from "./shape.ts";

const AT = { document: "it.json", pointer: "" };

function constant(value: string): Shape {
  return { at: AT, parts: { values: { const: { value }, at: { const: "/const" } } }, notes: {} } as Shape;
}

function tagged(tag: string): Shape {
  return taggedBy({ kind: tag });
}

/** An object with members that have one value each. */
function taggedBy(tags: Readonly<Record<string, string>>): Shape {
  const properties = Object.entries(tags).map(([name, value]) => ({ name, shape: constant(value) }));
  const members = { properties, required: Object.keys(tags), at: {} };
  return { at: AT, parts: { types: { types: ["object"], at: {} }, members }, notes: {} } as Shape;
}

/** Whether shapes are disjoint, and how often a shape was asked for its types. */
function asked(shapes: readonly Shape[]): readonly [boolean, number] {
  let count = 0;
  const jsonTypes: JsonTypesOf = () => {
    count++;
    return ["object"];
  };
  return [areDisjoint(shapes, { jsonTypes, shapeOf: () => constant("other") }), count];
}

it.each([
  ["values", constant],
  ["objects with a tag", tagged],
])("tells many %s apart by one look at each", (_, shapeOf) => {
  const shapes = Array.from({ length: 2000 }, (_unused, index) => shapeOf(`v${index}`));
  const [areApart, count] = asked(shapes);
  expect(areApart).toBe(true);
  expect(count).toBeLessThanOrEqual(shapes.length);
  expect(asked([...shapes, shapeOf("v7")])[0]).toBe(false);
});

it("tells objects apart by one member or another", () => {
  const [first, second] = [taggedBy({ kind: "a", size: "x" }), taggedBy({ kind: "b", size: "x" })];
  expect(asked([first, second, taggedBy({ kind: "a", size: "y" })])[0]).toBe(true);
  expect(asked([first, second, taggedBy({ kind: "a", colour: "y" })])[0]).toBe(false);
  const jsonTypes: JsonTypesOf = () => ["object", "string"];
  expect(areDisjoint([first, second], { jsonTypes, shapeOf: () => constant("other") })).toBe(false);
});

it("does not tell lists apart that hold nested values", () => {
  const listing = (value: object): Shape =>
    ({ at: AT, parts: { values: { const: { value }, at: { const: "/const" } } }, notes: {} }) as Shape;
  expect(asked([listing({ a: 1 }), listing({ a: 1 })])[0]).toBe(false);
  expect(asked([listing([1]), listing([1])])[0]).toBe(false);
});
