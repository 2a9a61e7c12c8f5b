import { describe, expect, it } from "vitest";
import type { Json } from "../../../model/json.ts";
import { type Slots, shape } from "../testing/shapes.ts";
import { enumConstant } from "./enum-constant.ts";

function keysOf(values: readonly string[], varnames?: Json): readonly string[] {
  const notes = varnames === undefined ? {} : { "x-enum-varnames": varnames };
  const { text = "" } = enumConstant("E", shape({ types: ["string"], enum: values, notes })) ?? {};
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
    const constant = enumConstant("E", shape({ enum: ["a", "b"], notes: { enumDescriptions: ["The */ first."] } }));
    expect(constant?.text).toBe(
      '/** The values of E, by name. */\nexport const E = {\n  /** The *\\/ first. */\n  a: "a",\n  b: "b",\n} as const;',
    );
  });

  it.each<[string, Slots]>([
    ["no values", {}],
    ["other values", { enum: ["a", null] }],
    ["an empty list", { enum: [] }],
    ["another type", { types: ["number"], enum: ["a"] }],
    ["a constant", { const: { value: "a" } }],
  ])("is none for %s", (_, parts) => {
    expect(enumConstant("E", shape(parts))).toBeUndefined();
  });

  it("lists a value that stands twice once", () => {
    expect(keysOf(["a", "a"])).toEqual(["a"]);
  });

  it("says where names and values stand in the schema", () => {
    const notes = { "x-enum-varnames": ["A", 3] };
    expect(enumConstant("E", shape({ enum: ["a", "b", "a"], notes }))?.anchors).toEqual([
      { name: "a", at: { document: "a.json", pointer: "/enum/2" } },
      { name: "b", at: { document: "a.json", pointer: "/enum/1" } },
    ]);
    expect(enumConstant("E", shape({ enum: ["a"], notes }))?.anchors).toEqual([
      { name: "A", at: { document: "a.json", pointer: "/x-enum-varnames/0" } },
    ]);
  });
});
