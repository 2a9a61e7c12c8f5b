import { expect, test } from "vitest";
import { type CompileOptions, compile, type Json } from "../../index.ts";

type Schemas = Readonly<Record<string, Json>>;

async function named(
  schemas: Schemas,
  names: CompileOptions["names"] = {},
): Promise<readonly [Readonly<Record<string, string>>, readonly string[]]> {
  const { model, diagnostics } = await compile({ schemas, names, targets: ["types"], readWriteVariants: true });
  const found = Object.values(model.declarations).map(({ id, name }) => [id, name]);
  return [Object.fromEntries(found), diagnostics.map(({ code, location }) => `${code} ${location?.document ?? ""}`)];
}

const MARKED = { type: "object", properties: { b: { readOnly: true } } } as const;

test.each<[string, Schemas, CompileOptions["names"], Readonly<Record<string, string>>, readonly string[]]>([
  ["in the schema", { "a.json": { "x-ts-name": "Sale", title: "Deal" } }, {}, { "a.json": "Sale" }, []],
  ["in $defs", { "a.json": { $defs: { b: { "x-ts-name": "Sale" } } } }, {}, { "a.json#/$defs/b": "Sale" }, []],
  ["in the options", { "a.json": { "x-ts-name": "Sale" } }, { "a.json": "Deal" }, { "a.json": "Deal" }, []],
  ["by its file", { "a.json": { $id: "https://a.b/c" } }, { "a.json": "Deal" }, { "https://a.b/c": "Deal" }, []],
  ["by its URI", { "a.json": { $id: "https://a.b/c" } }, { "https://a.b/c": "Deal" }, { "https://a.b/c": "Deal" }, []],
  [
    "before the name of a file",
    { "a.json": { "x-ts-name": "Deal" }, "deal.json": true },
    {},
    { "a.json": "Deal", "deal.json": "DealSchema" },
    ["name-clash deal.json"],
  ],
  [
    "of a variant, before a title",
    { "a.json": MARKED, "b.json": { title: "NewA" } },
    { "a.json#@Input": "NewA" },
    { "a.json": "A", "a.json#@Input": "NewA", "b.json": "BNewA" },
    ["name-clash b.json"],
  ],
  [
    "and its variants follow",
    { "a.json": { ...MARKED, "x-ts-name": "Deal" } },
    {},
    { "a.json#@Input": "DealInput" },
    [],
  ],
])("a name that is fixed %s", async (_, schemas, names, expected, findings) => {
  const [found, told] = await named(schemas, names);
  expect(found).toMatchObject(expected);
  expect(told).toEqual(findings);
});

test.each<[string, Schemas, CompileOptions["names"], string]>([
  ["twice", { "a.json": { "x-ts-name": "Deal" }, "b.json": true }, { "b.json": "DEAL" }, "duplicate-name b.json"],
  ["for nobody", { "a.json": true }, { "b.json": "Deal" }, "unused-name "],
  ["to what is no name", { "a.json": { "x-ts-name": "a b" } }, {}, "keyword-value a.json"],
  ["in the options to what is no name", { "a.json": true }, { "a.json": "is`x`" }, "bad-usage "],
])("a name that is fixed %s is an error", async (_, schemas, names, finding) => {
  const [, told] = await named(schemas, names);
  expect(told).toContain(finding);
});
