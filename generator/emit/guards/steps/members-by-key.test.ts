import { expect, test } from "vitest";
import { name } from "../../../code/expression.ts";
import type { BaseType, JsonTypesOf } from "../../../model/shape/json-types.ts";
import type { Member, Parts, Shape } from "../../../model/shape/shape.ts";
import { rootSpot, type Spot } from "../render/scope.ts";
import { asksForNoName, membersByKey } from "./members-by-key.ts";

const at = { document: "it.json", pointer: "" };
const shapes = new Map<Shape, readonly BaseType[]>();
const jsonTypes: JsonTypesOf = (shape) => shapes.get(shape) ?? [];

/** So many members whose values have these types. */
function members(count: number, ...types: readonly BaseType[]): readonly Member[] {
  return Array.from({ length: count }, (_, index) => {
    const shape: Shape = { at, parts: {}, notes: {} };
    shapes.set(shape, types);
    return { name: `${types.join()}-${index}`, shape };
  });
}

function partsOf(properties: readonly Member[], required: readonly string[] = [], maxProperties?: number): Parts {
  const rules =
    maxProperties === undefined ? {} : { rules: [{ keyword: "maxProperties", value: maxProperties, at: "" }] };
  return { members: { at: {}, properties, required }, ...rules };
}

/** An object that is not one of many, and one that is. */
const alone: Spot = { ...rootSpot(""), instance: ["/a"] };
const listed: Spot = { ...alone, instance: ["/a/", name("index")] };

test.each([
  ["few", listed, partsOf(members(255, "string")), 0],
  ["many", alone, partsOf(members(256, "string")), 256],
  ["few objects", listed, partsOf(members(31, "object")), 0],
  ["many objects", listed, partsOf(members(32, "object")), 32],
  ["many objects of one that is alone", alone, partsOf(members(255, "object")), 0],
  ["many lists and objects", listed, partsOf([...members(10, "array"), ...members(22, "object", "array")]), 32],
  ["many that may be objects", listed, partsOf(members(40, "object", "string")), 0],
  ["many objects, and others", listed, partsOf([...members(31, "object"), ...members(8, "string")]), 39],
  ["objects that are required", listed, partsOf(members(40, "object"), ["object-0", "object-39"]), 38],
  ["one of some", alone, partsOf(members(8, "string"), [], 1), 8],
  ["one of few objects", listed, partsOf(members(7, "object"), [], 1), 0],
])("%s", (_, spot, parts, count) => {
  expect(membersByKey(parts, spot, jsonTypes)).toHaveLength(count);
  const isAll = count === parts.members?.properties?.length;
  expect(asksForNoName({ at, parts, notes: {} }, spot, jsonTypes)).toBe(isAll);
});
