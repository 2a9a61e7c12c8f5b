import { afterAll, describe, expect, test } from "vitest";
import { type GuardsOf, importGuards, makeFolder, writeArtifacts } from "../../../../scripts/vitest/emitted.ts";
import { compile, type Json } from "../../../index.ts";

const { folder, remove } = makeFolder("key-steps");
afterAll(remove);

async function guardsOf(name: string, schema: Json): Promise<GuardsOf> {
  const result = await compile({ schemas: { "it.json": schema }, targets: ["guards"], language: "js" });
  const place = `${folder}/${name}`;
  writeArtifacts(place, result.artifacts);
  return importGuards(place, result, "it.json");
}

/** More members than are asked for one by one, many of the same length, and names that every object inherits. */
const NAMES = [...Array.from({ length: 300 }, (_, index) => `member-${index}`), "__proto__", "toString", ""];
const many = Object.fromEntries(NAMES.map((name) => [name, { type: name.endsWith("7") ? "string" : "number" }]));
// A literal's `__proto__` would be its prototype.
const properties: Json = Object.defineProperty(many, "__proto__", { value: { type: "number" }, enumerable: true });

describe("more members than are asked for one by one", () => {
  const asked = {
    open: guardsOf("open", { type: "object", properties }),
    closed: guardsOf("closed", { type: "object", properties, additionalProperties: false }),
  };
  const rows: readonly (readonly [value: string, accepts: boolean, closed: boolean])[] = [
    ["{}", true, true],
    ['{"member-0":1,"member-7":"a","member-299":1,"":1}', true, true],
    ['{"member-299":"a"}', false, false],
    ['{"member-7":1}', false, false],
    ['{"__proto__":1,"toString":1}', true, true],
    ['{"__proto__":{}}', false, false],
    ['{"toString":"a"}', false, false],
    ['{"":"a"}', false, false],
    ['{"member-300":"a"}', true, false],
    ['{"valueOf":"a"}', true, false],
  ];
  test.each(rows)("%s", async (text, accepts, closed) => {
    const value: unknown = JSON.parse(text);
    const open = await asked.open;
    expect([open.is(value), open.validate(value)]).toMatchObject([accepts, { ok: accepts }]);
    const shut = await asked.closed;
    expect([shut.is(value), shut.validate(value)]).toMatchObject([closed, { ok: closed }]);
  });
});

describe("one of many members at most", () => {
  const few = Object.fromEntries(NAMES.slice(-20).map((name) => [name, many[name] ?? { type: "number" }]));
  const one = guardsOf("one", { type: "object", properties: few, maxProperties: 1 });
  test.each([
    ["{}", []],
    ['{"member-299":1}', []],
    ['{"member-299":"a"}', ["/member-299 type"]],
    ['{"toString":"a"}', ["/toString type"]],
    ['{"other":"a"}', []],
    ['{"member-299":"a","other":"a"}', [" maxProperties", "/member-299 type"]],
  ])("%s", async (text, errors) => {
    const { is, validate } = await one;
    const value: unknown = JSON.parse(text);
    expect(is(value)).toBe(errors.length === 0);
    const found = validate(value) as { readonly errors?: readonly { instanceLocation: string; keyword: string }[] };
    expect((found.errors ?? []).map((error) => `${error.instanceLocation} ${error.keyword}`)).toEqual(errors);
  });

  test("that is inherited is none", async () => {
    const { is } = await one;
    expect(is(Object.create({ "member-299": "a" }))).toBe(true);
    expect(is(Object.assign(Object.create({ "member-298": 1 }), { "member-299": 1 }))).toBe(true);
  });
});

describe("keys that are all known need no look", () => {
  const schema: Json = {
    type: "object",
    properties: { a: {}, b: {}, c: {} },
    required: ["b", "e"],
    patternProperties: { "^x-": {} },
    additionalProperties: { type: "number" },
  };
  const known = guardsOf("known", schema);
  test.each([
    [{ b: 1, e: 1 }, true],
    [{ b: 1, e: "a" }, false],
    [{ a: "a", b: "a", c: undefined, d: "a", e: 1 }, false],
    [{ a: undefined, b: "a", d: 1, e: 1 }, true],
    [{ a: undefined, b: "a", e: 1, "x-": "a" }, true],
    [{ a: 1, b: "a", e: "a" }, false],
  ])("%o", async (value, accepts) => {
    const { is, validate } = await known;
    expect([is(value), validate(value)]).toMatchObject([accepts, { ok: accepts }]);
  });

  test("what is inherited is no key, known or not", async () => {
    const { is } = await known;
    expect(is(Object.assign(Object.create({ d: "a" }), { b: 1, e: 1 }))).toBe(true);
    expect(is(Object.assign(Object.create({ a: 1 }), { b: 1, e: 1, d: "a" }))).toBe(false);
  });
});

describe("objects that are looked at key by key only", () => {
  const schema: Json = {
    type: "object",
    minProperties: 1,
    propertyNames: { maxLength: 3 },
    additionalProperties: { type: "object", patternProperties: { "^x": { type: "number" } } },
  };
  const keys = guardsOf("keys", schema);
  const inherits = (inherited: object, own: object): object => Object.assign(Object.create(inherited), own);
  test.each<readonly [what: string, value: unknown, accepts: boolean]>([
    ["own members", { a: { x: 1, y: "a" } }, true],
    ["a wrong one", { a: { x: "a" } }, false],
    ["a name too long", { abcd: {} }, false],
    ["inherited members count for nothing", inherits({ abcd: 1 }, { a: inherits({ x: "a" }, { x1: 1 }) }), true],
    ["nor are they enough", inherits({ a: {} }, {}), false],
    ["a wrong one beside inherited ones", inherits({ a: {} }, { b: inherits({ x: 1 }, { x: "a" }) }), false],
    ["an array", [], false],
    ["an array inside", { a: [1] }, false],
    ["without a prototype", inherits({}, { a: Object.assign(Object.create(null), { x: 1 }) }), true],
  ])("%s", async (_, value, accepts) => {
    const { is, validate } = await keys;
    expect([is(value), validate(value)]).toMatchObject([accepts, { ok: accepts }]);
  });
});
