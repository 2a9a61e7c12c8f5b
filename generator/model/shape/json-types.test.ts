import { expect, it } from "vitest";
import { jsonTypesFact, jsonTypesIn } from "./json-types.ts";
import type { Parts, Shape } from "./shape.ts";

function shape(parts: Parts): Shape {
  return { at: { document: "it.json", pointer: "" }, parts, notes: {} };
}

function refer(target: string): Shape {
  return shape({ reference: { $ref: { target }, at: { $ref: "/$ref" } } } as Parts);
}

it("says the same of a declaration each time it is asked, also of one that refers to itself in place", () => {
  const text = shape({ types: { types: ["string"], at: { types: "/type" } } } as Parts);
  const shapes = new Map([
    ["text", text],
    ["endless", shape({ allOf: { allOf: [refer("endless"), refer("text")], at: { allOf: "/allOf" } } })],
  ]);
  const jsonTypes = jsonTypesIn((id) => shapes.get(id) ?? text);
  for (const target of ["text", "endless"]) {
    expect(jsonTypes(refer(target))).toEqual(["string"]);
    expect(jsonTypes(refer(target))).toEqual(["string"]);
  }
});

it("depends on the types, values, branches and references of a shape, and on nothing else of it", () => {
  const types = { types: { types: ["string"], at: { types: "/type" } } } as Parts;
  const facts = [
    {},
    types,
    { values: { const: { value: true }, at: { const: "/const" } } } as Parts,
    { values: { const: { value: 1 }, at: { const: "/const" } } } as Parts,
    { never: true } as Parts,
    refer("a").parts,
    refer("b").parts,
    { anyOf: { anyOf: [refer("a")], at: { anyOf: "/anyOf" } } } as Parts,
    { oneOf: { oneOf: [refer("a"), shape(types)], at: { oneOf: "/oneOf" } } } as Parts,
  ].map((parts) => jsonTypesFact(shape(parts)));
  expect(new Set(facts).size).toBe(facts.length);
  const described = { ...shape(types), notes: { title: "A", description: "Another one." } };
  expect(jsonTypesFact(described)).toBe(facts[1]);
});
