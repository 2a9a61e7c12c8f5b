import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { importGuards, makeFolder, writeArtifacts } from "../../../scripts/vitest/emitted.ts";
import { type CompileOptions, type CompileResult, compile, type Json } from "../../index.ts";

const { folder, remove } = makeFolder("dynamic-scope");
afterAll(remove);

async function compiled(schemas: CompileOptions["schemas"], entry?: readonly string[]): Promise<CompileResult> {
  const result = await compile({
    schemas,
    targets: ["guards"],
    language: "js",
    ...(entry === undefined ? {} : { entry }),
  });
  expect(result.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return result;
}

function names({ declarations }: CompileResult): Readonly<Record<string, string>> {
  return Object.fromEntries(declarations.map(({ id, name }) => [id, name]));
}

const URI = "https://example.com/";

const TREE: Json = {
  $id: `${URI}tree.json`,
  $dynamicAnchor: "node",
  type: "object",
  properties: { label: { $ref: "#/$defs/label" }, children: { type: "array", items: { $dynamicRef: "#node" } } },
  $defs: { label: { type: "string" } },
};

const STRICT_TREE: Json = {
  $id: `${URI}strict-tree.json`,
  $dynamicAnchor: "node",
  $ref: "tree.json",
  unevaluatedProperties: false,
};

const IN_STRICT_TREE = `${URI}tree.json#@node=${encodeURIComponent(`${URI}strict-tree.json`)}`;

test("a declaration is read once for each scope that makes a difference", async () => {
  const result = await compiled({ "tree.json": TREE, "strict-tree.json": STRICT_TREE });
  expect(names(result)).toEqual({
    [`${URI}strict-tree.json`]: "StrictTree",
    [`${URI}tree.json`]: "Tree",
    [`${URI}tree.json#/$defs/label`]: "Label",
    [IN_STRICT_TREE]: "TreeInStrictTree",
  });
  expect(result.model.declarations[IN_STRICT_TREE]?.uses).toEqual([
    `${URI}strict-tree.json`,
    `${URI}tree.json#/$defs/label`,
  ]);
  expect(result.model.declarations[`${URI}tree.json`]?.uses).toContain(`${URI}tree.json`);

  writeArtifacts(join(folder, "tree"), result.artifacts);
  const verdicts = async (id: string): Promise<readonly unknown[]> => {
    const { is } = await importGuards(join(folder, "tree"), result, id);
    const loose = { children: [{ daat: 1 }] };
    return [{ children: [{ label: "a" }] }, loose, { children: [loose] }, { children: [1] }].map(is);
  };
  expect(await verdicts(`${URI}tree.json`)).toEqual([true, true, true, false]);
  expect(await verdicts(`${URI}strict-tree.json`)).toEqual([true, false, false, false]);
});

test("the order of the schemas does not matter", async () => {
  const one = await compiled({ "tree.json": TREE, "strict-tree.json": STRICT_TREE });
  const other = await compiled({ "strict-tree.json": STRICT_TREE, "tree.json": TREE });
  expect(other).toEqual(one);
});

test("what is asked for in one scope only has its plain name", async () => {
  const result = await compiled({ "tree.json": TREE, "strict-tree.json": STRICT_TREE }, ["strict-tree.json"]);
  expect(names(result)[`${URI}tree.json`]).toBe("Tree");
  expect(result.model.declarations[`${URI}tree.json`]?.uses).toContain(`${URI}strict-tree.json`);
});

test("an anchor in a schema that nothing leads into is no target", async () => {
  const other = { $id: `${URI}other.json`, $dynamicAnchor: "node" };
  const result = await compiled({ "tree.json": TREE, "other.json": other }, ["tree.json"]);
  expect(Object.keys(names(result))).toEqual([`${URI}tree.json`, `${URI}tree.json#/$defs/label`]);
});

test("$recursiveRef does the same in 2019-09", async () => {
  const $schema = "https://json-schema.org/draft/2019-09/schema";
  const tree = { $schema, $id: `${URI}t`, $recursiveAnchor: true, properties: { a: {}, next: { $recursiveRef: "#" } } };
  const strict = { $schema, $id: `${URI}s`, $recursiveAnchor: true, $ref: "t", unevaluatedProperties: false };
  const plain = { $schema, $id: `${URI}p`, $ref: "t", unevaluatedProperties: false };
  const result = await compiled({ t: tree, s: strict, p: plain });
  writeArtifacts(join(folder, "recursive"), result.artifacts);
  const verdict = async (id: string, value: Json): Promise<unknown> =>
    (await importGuards(join(folder, "recursive"), result, id)).is(value);
  expect(await verdict(`${URI}s`, { next: { b: 1 } })).toBe(false);
  expect(await verdict(`${URI}p`, { next: { b: 1 } })).toBe(true);
  expect(await verdict(`${URI}t`, { next: { next: 1, b: 1 } })).toBe(true);
});

test("the metaschema of 2020-12 accepts itself, and refuses what it forbids all the way down", async () => {
  const uri = "https://json-schema.org/draft/2020-12/schema";
  const result = await compiled({ "a.json": { $ref: uri } });
  writeArtifacts(join(folder, "metaschema"), result.artifacts);
  const { is } = await importGuards(join(folder, "metaschema"), result, "a.json");
  expect([TREE, STRICT_TREE, { properties: { a: { items: { minLength: -1 } } } }].map(is)).toEqual([true, true, false]);
});
