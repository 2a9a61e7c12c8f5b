import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compile, generate, type Json } from "../../index.ts";
import { moduleNames } from "./module-names.ts";

test.each<[string, string]>([
  ["spec.schema.json", "spec"],
  ["storage/volume.yaml", "storage/volume"],
  ["https://example.com/schemas/order.json?v=1#", "order"],
  ["urn:example:thing", "example-thing"],
  ["../outside.json", "outside"],
  ["a b/ç.json", "a-b/_"],
  ["con.schema.json", "con_"],
  ["a/NUL.b.json", "a/NUL_.b"],
  ["com1/x.json", "com1_/x"],
  ["console.json", "console"],
  ["-rf.json", "_rf"],
  ["runtime/members.schema.json", "runtime_/members"],
  ["Schemas/order.json", "Schemas_/order"],
  ["runtime.json", "runtime"],
  ["...", "schema"],
])("the module of %s", (id, name) => {
  expect(moduleNames([id]).names.get(id)).toBe(name);
});

test("modules that want one name get it by id, the others longer ones, in any order", () => {
  const ids = ["https://a.example/order.json", "https://b.example/order.json"];
  const names = [moduleNames(ids), moduleNames([...ids].reverse())];
  for (const found of names) expect(ids.map((id) => found.names.get(id))).toEqual(["order", "b.example-order"]);
});

test("of documents and what is in them, the outermost keeps the name", async () => {
  const inner: Json = { $defs: { order: { type: "string" } }, title: "Cart" };
  const schemas = { "cart.json": inner, "order.json": { title: "Order" }, "shop/order.json": { title: "order" } };
  for (const given of [schemas, Object.fromEntries(Object.entries(schemas).reverse())]) {
    const { declarations } = await compile({ schemas: given });
    expect(Object.fromEntries(declarations.map(({ id, name }) => [id, name]))).toEqual({
      "cart.json": "Cart",
      "cart.json#/$defs/order": "CartOrder",
      "order.json": "Order",
      "shop/order.json": "ShopOrder",
    });
  }
});

test("a relative $id says nothing of the machine", async () => {
  const folder = mkdtempSync(join(tmpdir(), "triptych-names-"));
  try {
    const schemas = {
      "a.json": { $id: "first.json" },
      "in/b.json": { $id: "../second.json", $defs: { c: { $id: "third.json" } } },
    };
    mkdirSync(join(folder, "schema/in"), { recursive: true });
    for (const [file, schema] of Object.entries(schemas))
      writeFileSync(join(folder, "schema", file), JSON.stringify(schema));
    const { diagnostics } = await generate({
      input: join(folder, "schema"),
      output: join(folder, "generated"),
      source: "",
    });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const { declarations } = await compile({ schemas });
    expect(declarations.map(({ id }) => id).sort()).toEqual(["first.json", "second.json", "third.json"]);
    const guards = readdirSync(join(folder, "generated/guards"), { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile(),
    );
    for (const { parentPath, name } of guards)
      expect(readFileSync(join(parentPath, name), "utf8")).not.toContain(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test.each<[title: string, name: string]>([
  ["two words", "TwoWords"],
  ["snake_and-kebab", "SnakeAndKebab"],
  ["spaced  --  out", "SpacedOut"],
  ["What it is, at length", "A"],
  [`${"long ".repeat(20)}title`, "A"],
])("a declaration of the title %s", async (title, name) => {
  const { declarations } = await compile({ schemas: { "a.json": { title, type: "string" } }, targets: ["types"] });
  expect(declarations.map((one) => one.name)).toEqual([name]);
});

test("what is inline has its name by what this run asks for", async () => {
  const schemas = { "a.json": { properties: { b: { title: "Inner", type: "object" } } } };
  const namesOf = async (namedInline: "all" | "none"): Promise<readonly string[]> =>
    (await compile({ schemas, targets: ["types"], namedInline })).declarations.map(({ name }) => name);
  expect([await namesOf("none"), await namesOf("all"), await namesOf("none")]).toEqual([["A"], ["A", "Inner"], ["A"]]);
});
