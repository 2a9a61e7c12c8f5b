import { afterAll, describe, expect, test } from "vitest";
import { importGuards, makeFolder, writeArtifacts } from "../../../../scripts/vitest/emitted.ts";
import { type CompileResult, compile, type Json } from "../../../index.ts";

const { folder, remove } = makeFolder("required-first");
afterAll(remove);

/** An alternative for objects with a member; without `type`, it accepts whatever is no object. */
function branch(required: readonly string[], type?: "object"): Json {
  const properties = { size: { type: "number" }, ...Object.fromEntries(required.map((name) => [name, true])) };
  return { ...(type && { type }), properties, required };
}

const untyped = [branch(["a"]), branch(["b", "all"]), branch(["c"])];
const typed = [branch(["a", "all"], "object"), branch(["all", "b"], "object"), branch(["all", "c"], "object")];

/** Schemas, what their guards ask of alternatives, and values that each accepts and refuses. */
const ROWS: readonly (readonly [
  name: string,
  schema: Json,
  answer: string,
  accepts: readonly unknown[],
  refuses: readonly unknown[],
])[] = [
  [
    "untyped",
    { anyOf: untyped },
    '((value["a"] !== undefined && accepts(value)) || (value["b"] !== undefined && accepts2(value)) || (value["c"] !== undefined && accepts3(value)))',
    [{ a: 1 }, { b: 1, all: 1 }, { c: 1, size: 1 }, { a: 1, c: 1 }, [], "a", null],
    [{ b: 1 }, { a: 1, size: "x" }, { all: 1 }, {}, undefined],
  ],
  [
    "one of several",
    { oneOf: untyped },
    'Number((value["a"] !== undefined && accepts(value))) + Number(',
    [{ a: 1 }, { a: 1, b: 1 }],
    [{ a: 1, c: 1 }, {}, [], "a"],
  ],
  [
    "what all require",
    { anyOf: typed },
    '(value["a"] !== undefined && accepts(value)) || (value["b"] !== undefined && accepts2(value))',
    [
      { a: 1, all: 1 },
      { all: 1, c: 1 },
    ],
    [{ a: 1 }, { all: 1 }, [], "all", null],
  ],
  [
    "of an object",
    { type: "object", oneOf: untyped },
    '(object["c"] !== undefined && accepts3(object))',
    [{ c: 1 }],
    [{ a: 1, c: 1 }, {}, []],
  ],
  [
    "behind names",
    { $defs: { a: branch(["a"]) }, anyOf: [{ $ref: "#/$defs/a" }, ...untyped.slice(1)] },
    '(value["a"] !== undefined && accepts(value))',
    [{ a: 1 }, { c: 1 }],
    [{ a: 1, size: "x" }, {}],
  ],
  [
    "beside one that requires nothing",
    { anyOf: [...typed, { type: "object", maxProperties: 0 }] },
    '(value["c"] !== undefined && accepts3(value)) || accepts4(value))',
    [{}, { c: 1, all: 1 }],
    [{ c: 1 }, 1],
  ],
  [
    "what objects inherit",
    { anyOf: [branch(["toString"]), ...untyped] },
    '(objectLike(value) ? (accepts(value) || (value["a"] !== undefined && accepts2(value))',
    [{ toString: 1 }, { a: 1 }],
    [{}, Object.create({ a: 1 })],
  ],
];

async function guardsOf(schema: Json, language: "js" | "ts"): Promise<CompileResult> {
  return compile({ schemas: { "it.json": schema }, targets: ["guards"], language });
}

describe.each(ROWS)("%s", (name, schema, answer, accepts, refuses) => {
  test("are asked for what they require first", async () => {
    const { artifacts } = await guardsOf(schema, "ts");
    expect(artifacts.find(({ path }) => path === "guards/it.ts")?.text).toContain(answer);
  });

  test.each([...accepts.map((value) => [value, true]), ...refuses.map((value) => [value, false])])(
    "%j",
    async (value, accepted) => {
      const result = await guardsOf(schema, "js");
      const place = `${folder}/${name.replaceAll(" ", "-")}`;
      writeArtifacts(place, result.artifacts);
      const { is, validate } = await importGuards(place, result, "it.json");
      expect(is(value)).toBe(accepted);
      expect(validate(value)).toMatchObject({ ok: accepted });
    },
  );
});

test.each<[string, Json]>([
  ["two alternatives", { anyOf: untyped.slice(1) }],
  ["alternatives that require the same", { anyOf: [branch(["a"]), branch(["a"]), branch(["a"])] }],
  ["very many", { anyOf: Array.from({ length: 101 }, (_, index) => branch([`m${index}`])) }],
  ["other types", { type: "string", anyOf: untyped }],
])("%s are asked one after the other", async (_, schema) => {
  const { artifacts } = await guardsOf(schema, "ts");
  expect(artifacts.find(({ path }) => path === "guards/it.ts")?.text).not.toMatch(/\["\w+"\] !== undefined && accepts/);
});
