import { expect, it } from "vitest";
import { jsonTypesIn } from "./json-types.ts";
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
