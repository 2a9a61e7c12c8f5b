import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { importGuards, makeFolder, writeArtifacts } from "../../scripts/vitest/emitted.ts";
import { type CompileOptions, type CompileResult, compile, type Json } from "../index.ts";

const { folder, remove } = makeFolder("dialects");
afterAll(remove);

function compiled(schemas: CompileOptions["schemas"], given: Partial<CompileOptions> = {}): Promise<CompileResult> {
  return compile({ schemas, targets: ["guards"], language: "js", ...given });
}

function findings({ diagnostics }: CompileResult): readonly string[] {
  return diagnostics
    .filter(({ severity }) => severity !== "note")
    .map(({ code, location }) => `${code} ${location?.document}#${location?.pointer}`);
}

async function verdicts(
  name: string,
  result: CompileResult,
  id: string,
  values: readonly Json[],
): Promise<readonly unknown[]> {
  writeArtifacts(join(folder, name), result.artifacts);
  const { is } = await importGuards(join(folder, name), result, id);
  return values.map(is);
}

const DRAFT_04 = "http://json-schema.org/draft-04/schema#";
const DRAFT_07 = "http://json-schema.org/draft-07/schema#";

test("dialects mix, each with its own rules, and references between them work", async () => {
  const result = await compiled({
    "old.json": {
      $schema: DRAFT_04,
      id: "https://example.com/old.json",
      type: "number",
      minimum: 1,
      exclusiveMinimum: true,
    },
    "new.json": {
      properties: {
        old: { $ref: "https://example.com/old.json" },
        inside: { $schema: DRAFT_04, id: "inside.json", items: [{ type: "string" }], additionalItems: false },
        outside: { const: 1 },
      },
    },
  });
  expect(findings(result)).toEqual([]);
  const values = [{ old: 1 }, { old: 1.5 }, { inside: ["a"] }, { inside: ["a", 1] }, { outside: 1 }, { outside: 2 }];
  expect(await verdicts("mix", result, "new.json", values)).toEqual([false, true, true, false, true, false]);
});

test("places stay those of the author's document", async () => {
  const result = await compiled({
    "a.json": {
      $schema: DRAFT_07,
      items: [{ type: "string" }],
      additionalItems: false,
      dependencies: { a: ["b"], c: { required: ["d"] } },
      definitions: { byPointer: { $ref: "#/dependencies/c" } },
    },
  });
  writeArtifacts(join(folder, "places"), result.artifacts);
  const { validate } = await importGuards(join(folder, "places"), result, "a.json");
  const places = (value: Json): unknown => {
    const { errors = [] } = validate(value) as { errors?: readonly { keywordLocation: string; keyword: string }[] };
    return errors.map(({ keywordLocation, keyword }) => `${keywordLocation} ${keyword}`);
  };
  expect(places([1, 2])).toEqual(["/items/0/type type", "/additionalItems additionalItems"]);
  expect(places({ a: 1 })).toEqual(["/dependencies dependencies"]);
  expect(result.declarations.map(({ id }) => id)).toContain("a.json#/dependencies/c");
});

test("a root whose $ref hides its $id is still known by it, and its definitions are found", async () => {
  const result = await compiled({
    "a.json": {
      $schema: DRAFT_07,
      $id: "https://example.com/a.json",
      $ref: "#/definitions/text",
      definitions: { text: { type: "string" } },
    },
    "b.json": { $ref: "https://example.com/a.json#/definitions/text" },
    "c.json": { $ref: "https://example.com/a.json" },
  });
  expect(findings(result)).toEqual([]);
  expect(await verdicts("hidden", result, "c.json", ["a", 1])).toEqual([true, false]);
});

test("a URI that two documents claim", async () => {
  const result = await compiled({ "a.json": { $id: "b.json" }, "b.json": { $defs: { a: {} } } });
  expect(findings(result)).toEqual(["duplicate-id b.json#"]);
});

describe("what means nothing is said", () => {
  test.each<readonly [string, Json, readonly string[]]>([
    ["of a later draft", { const: 1 }, ["inert-keyword a.json#/const"]],
    ["of a later draft, with a schema in it", { if: { minLenght: 1 } }, ["inert-keyword a.json#/if"]],
    ["of an earlier draft", { $schema: DRAFT_07, id: "a" }, ["inert-keyword a.json#/id"]],
    [
      "beside a $ref",
      { $ref: "#/definitions/b", minLength: 1, definitions: { b: {} } },
      ["inert-keyword a.json#/minLength"],
    ],
    ["a note beside a $ref", { $ref: "#/definitions/b", title: "A", default: 1, definitions: { b: {} } }, []],
    ["additionalItems alone", { additionalItems: false }, ["inert-keyword a.json#/additionalItems"]],
    ["of no draft", { type: "string", minLenght: 1 }, ["misspelt-keyword a.json#/minLenght"]],
    ["a wrong value", { dependencies: { a: 1 } }, ["keyword-value a.json#/dependencies/a"]],
    ["a later note, of another kind", { deprecated: "since May", examples: {}, readOnly: 1 }, []],
    ["a later place for definitions", { $defs: { description: "mine" } }, ["inert-keyword a.json#/$defs"]],
  ])("%s", async (_name, schema, expected) => {
    const schemas = { "a.json": schema };
    expect(findings(await compiled(schemas, { dialect: "draft-04" }))).toEqual(expected);
    const errors = expected.filter((finding) => finding.startsWith("keyword-value"));
    expect(findings(await compiled(schemas, { dialect: "draft-04", unknownKeywords: "ignore" }))).toEqual(errors);
  });
});

describe("metaschemas of one's own", () => {
  const $id = "https://example.com/meta";
  const vocab = "https://json-schema.org/draft/2020-12/vocab/";
  const metaschema = (vocabularies: Record<string, boolean>): Json => ({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id,
    $vocabulary: { [`${vocab}core`]: true, ...vocabularies },
  });
  const schema = { $schema: $id, properties: { a: { type: "string", format: "date" } } };

  test("a vocabulary that is left out asserts nothing", async () => {
    const schemas = { "a.json": schema, "meta.json": metaschema({ [`${vocab}applicator`]: true }) };
    const result = await compiled(schemas, { entry: ["a.json"] });
    expect(findings(result)).toEqual(["inert-keyword a.json#/properties/a/type"]);
    expect(await verdicts("vocabulary", result, "a.json", [{ a: 1 }, { a: "x" }])).toEqual([true, true]);
  });

  test("format asserts where the metaschema says so", async () => {
    const vocabularies = {
      [`${vocab}applicator`]: true,
      [`${vocab}validation`]: true,
      [`${vocab}format-assertion`]: true,
    };
    const result = await compiled({ "a.json": schema, "meta.json": metaschema(vocabularies) }, { entry: ["a.json"] });
    expect(await verdicts("format", result, "a.json", [{ a: "2024-02-29" }, { a: "x" }])).toEqual([true, false]);
  });

  test("an unknown vocabulary that is required", async () => {
    const schemas = { "a.json": schema, "meta.json": metaschema({ "https://example.com/vocab": true }) };
    expect(findings(await compiled(schemas, { entry: ["a.json"], unknownKeywords: "ignore" }))).toEqual([
      "unknown-vocabulary a.json#/$schema",
    ]);
  });

  test("an unknown dialect inside of a document", async () => {
    const inside = { $id: "inside.json", $schema: "https://example.com/unknown" };
    expect(findings(await compiled({ "a.json": { $defs: { inside } } }))).toEqual([
      "unsupported-dialect a.json#/$defs/inside/$schema",
    ]);
  });
});
