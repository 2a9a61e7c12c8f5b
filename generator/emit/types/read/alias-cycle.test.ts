import { expect, test } from "vitest";
import type { Shape } from "../../../model/shape/shape.ts";
import { members, modelOf, objectShape, refer, shape, typed } from "../testing/shapes.ts";
import { allCircularAliases, circularAliasesIn } from "./alias-cycle.ts";

const orNull = (name: string): Shape => shape({ anyOf: [refer(name), typed("null")] });

const SHAPES: Readonly<Record<string, Shape>> = {
  Own: orNull("Own"),
  First: orNull("Second"),
  Second: shape({ allOf: [refer("Third")] }),
  Third: orNull("First"),
  Outside: orNull("First"),
  Member: objectShape({ properties: members(["next", orNull("Member")]) }),
  Item: shape({ types: ["array"], items: refer("Item") }),
};

test.each<readonly [name: string, isCircular: boolean]>([
  ["Own", true],
  ["First", true],
  ["Second", true],
  ["Third", true],
  ["Outside", false],
  ["Member", false],
  ["Item", false],
])("an alias of %s would mention itself: %s", (name, isCircular) => {
  const model = modelOf(SHAPES, Object.keys(SHAPES));
  const isAlias = circularAliasesIn(model);
  expect(isAlias(name)).toBe(isCircular);
  expect(isAlias(name)).toBe(isCircular);
  expect(allCircularAliases(model)(name)).toBe(isCircular);
});

test("what refers to nothing in a circle is not looked at", () => {
  expect(circularAliasesIn(modelOf(SHAPES))("Own")).toBe(false);
});
