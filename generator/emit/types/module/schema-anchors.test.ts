import { describe, expect, it } from "vitest";
import { compile, type Json } from "../../../index.ts";
import { appendPointer } from "../../../model/location.ts";

const NUMBER = { type: "number" };

function objectOf(...names: readonly string[]): Json {
  return { type: "object", properties: Object.fromEntries(names.map((name) => [name, NUMBER])) };
}

function tagged(kind: string): { readonly [keyword: string]: Json } {
  return { type: "object", properties: { kind: { const: kind } } };
}

/** Each anchor of a document's artifact: kind and name, then its place, then those of its members. */
async function anchorsOf(schema: Json, others: { readonly [id: string]: Json } = {}): Promise<readonly unknown[]> {
  const { artifacts, diagnostics } = await compile({
    schemas: { "a.json": schema, ...others },
    targets: ["types"],
    // Index signatures stand between the members, and what is closed is written out.
    extraMembers: "unknown",
  });
  const artifact = artifacts.find(({ path }) => path === "types/a.ts");
  if (artifact?.anchors === undefined) throw new Error(JSON.stringify(diagnostics));
  return artifact.anchors.map(({ kind, symbol, at, members }) => [
    `${kind} ${symbol}`,
    place(at),
    ...members.map((member) => [member.name, member.at === undefined ? undefined : place(member.at)]),
  ]);
}

function place({ document, pointer }: { readonly document: string; readonly pointer: string }): string {
  return document === "a.json" ? pointer : `${document}#${pointer}`;
}

const B = appendPointer("", "properties", "x y", "properties", "b");

describe("schemaAnchors", () => {
  it.each<[string, Json, readonly unknown[]]>([
    [
      "members, also of object types inside",
      { type: "object", properties: { a: NUMBER, "x y": objectOf("b") } },
      [
        ["a", "/properties/a"],
        ["x y", "/properties/x y"],
        ["b", B],
      ],
    ],
    [
      "each branch of a union",
      { oneOf: ["a", "b"].map((kind) => ({ ...tagged(kind), required: ["kind"] })) },
      [
        ["kind", "/oneOf/0/properties/kind"],
        ["kind", "/oneOf/1/properties/kind"],
      ],
    ],
    [
      "what a schema refuses",
      { oneOf: [objectOf("a"), { type: "object", properties: { b: NUMBER } }] },
      [
        ["a", "/oneOf/0/properties/a"],
        ["b", "/oneOf/1/properties/b"],
      ],
    ],
    [
      "what allOf merges, from where it is said first",
      { allOf: [objectOf("b", "a")], ...(objectOf("a") as object), required: ["c"] },
      [
        ["a", "/properties/a"],
        ["c", undefined],
        ["b", "/allOf/0/properties/b"],
      ],
    ],
    [
      "another document, where its members are written out",
      { type: "object", allOf: [{ $ref: "b.json" }], properties: { a: NUMBER }, unevaluatedProperties: false },
      [
        ["a", "/properties/a"],
        ["b", "b.json#/properties/b"],
      ],
    ],
    [
      "items, the rest behind them, and all other members",
      {
        type: "object",
        properties: { list: { type: "array", prefixItems: [objectOf("a")], items: objectOf("b") } },
        additionalProperties: objectOf("c"),
      },
      [
        ["list", "/properties/list"],
        ["a", "/properties/list/prefixItems/0/properties/a"],
        ["b", "/properties/list/items/properties/b"],
        ["c", "/additionalProperties/properties/c"],
      ],
    ],
    ["nothing but the declaration where there is no object", { type: "array", items: { $ref: "b.json" } }, []],
  ])("says for %s where it is declared", async (_, schema, members) => {
    const anchors = await anchorsOf(schema, { "b.json": objectOf("b") });
    const [[, , ...found] = []] = anchors as readonly (readonly unknown[])[];
    for (const member of members) expect(found).toContainEqual(member);
    if (members.length === 0) expect(found).toEqual([]);
  });

  it("names each declaration and each object of values", async () => {
    const schema = {
      title: "Outer",
      type: "object",
      $defs: { e: { enum: ["x", "y"], "x-enum-varnames": ["X", "Y"] } },
    };
    expect(await anchorsOf(schema)).toEqual([
      ["type Outer", ""],
      ["type E", "/$defs/e"],
      ["value E", "/$defs/e", ["X", "/$defs/e/x-enum-varnames/0"], ["Y", "/$defs/e/x-enum-varnames/1"]],
    ]);
  });
});
