import { describe, expect, it } from "vitest";
import type { Json } from "../../model/json.ts";
import type { Shape } from "../../model/shape/shape.ts";
import { enumConstant } from "./enum-constant.ts";
import { shape } from "./testing/shapes.ts";

function keysOf(values: readonly string[], varnames?: Json): readonly string[] {
  const notes = varnames === undefined ? {} : { "x-enum-varnames": varnames };
  const { text = "" } = enumConstant("E", shape({ types: ["string"], values, notes })) ?? {};
  return [...text.matchAll(/^ {2}(.*): "[^"]*",$/gm)].map(([, key]) => key ?? "");
}

describe("enumConstant", () => {
  it.each<[string, Json | undefined, readonly string[]]>([
    ["no names", undefined, ["a", '"b-c"']],
    ["names", ["A", "B_C"], ["A", "B_C"]],
    ["too few names", ["A"], ["A", '"b-c"']],
    ["too many names", ["A", "B", "C"], ["A", "B"]],
    ["names twice", ["A", "A"], ["a", '"b-c"']],
    ["unusable names", ["", 3], ["a", '"b-c"']],
    ["no list", "A", ["a", '"b-c"']],
    ["a name that is another one's value", ["b-c"], ["a", '"b-c"']],
    ["hostile names", ["__proto__", "x y"], ['["__proto__"]', '"x y"']],
  ])("uses %s", (_, varnames, keys) => {
    expect(keysOf(["a", "b-c"], varnames)).toEqual(keys);
  });

  it("describes the values", () => {
    const constant = enumConstant("E", shape({ values: ["a", "b"], notes: { enumDescriptions: ["The */ first."] } }));
    expect(constant?.text).toBe(
      '/** The values of E, by name. */\nexport const E = {\n  /** The *\\/ first. */\n  a: "a",\n  b: "b",\n} as const;',
    );
  });

  it.each<[string, Partial<Shape>]>([
    ["no values", {}],
    ["other values", { values: ["a", null] }],
    ["an empty list", { values: [] }],
    ["another type", { types: ["number"], values: ["a"] }],
    ["a constant", { constant: { value: "a" } }],
  ])("is none for %s", (_, parts) => {
    expect(enumConstant("E", shape(parts))).toBeUndefined();
  });

  it("lists a value that stands twice once", () => {
    expect(keysOf(["a", "a"])).toEqual(["a"]);
  });

  it("says where names and values stand in the schema", () => {
    const notes = { "x-enum-varnames": ["A", 3] };
    expect(enumConstant("E", shape({ values: ["a", "b", "a"], notes }))?.anchors).toEqual([
      { name: "a", at: { document: "a.json", pointer: "/enum/2" } },
      { name: "b", at: { document: "a.json", pointer: "/enum/1" } },
    ]);
    expect(enumConstant("E", shape({ values: ["a"], notes }))?.anchors).toEqual([
      { name: "A", at: { document: "a.json", pointer: "/x-enum-varnames/0" } },
    ]);
  });
});
