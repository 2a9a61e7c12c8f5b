import { afterAll, describe, expect, test } from "vitest";
import { LARGE_SCHEMAS } from "../../../../scripts/bench/linear/large-schemas.ts";
import { type GuardsOf, importGuards, makeFolder, writeArtifacts } from "../../../../scripts/vitest/emitted.ts";
import { modelOf } from "../../../../scripts/vitest/model-of.ts";
import { compile, type Json } from "../../../index.ts";
import { inliningIn } from "./inlining.ts";

const { folder, remove } = makeFolder("inlining");
afterAll(remove);

const members = (count: number): Json =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`member-${index}`, { type: "number" }]));

/** Definitions, and whether their guards are written into the root's. */
const DEFINITIONS: Readonly<Record<string, readonly [schema: Json, isInlined: boolean]>> = {
  leaf: [{ type: "string" }, true],
  small: [{ type: "object", properties: members(3) }, true],
  "of-two": [{ type: "array", items: { $ref: "#/$defs/small" } }, true],
  large: [{ type: "object", properties: members(64) }, false],
  "of-large": [{ type: "array", items: { $ref: "#/$defs/large" } }, true],
  copied: [{ type: "object", properties: members(30) }, false],
  "of-copied": [{ prefixItems: [{ $ref: "#/$defs/copied" }, { $ref: "#/$defs/copied" }] }, true],
  recursive: [{ type: "object", properties: { again: { $ref: "#/$defs/recursive" } } }, false],
};

const compiled = compile({
  schemas: {
    "it.json": {
      type: "object",
      properties: Object.fromEntries(Object.keys(DEFINITIONS).map((name) => [name, { $ref: `#/$defs/${name}` }])),
      $defs: Object.fromEntries(Object.entries(DEFINITIONS).map(([name, [schema]]) => [name, schema])),
    },
  },
  targets: ["guards"],
  language: "js",
});

test.each(Object.entries(DEFINITIONS))("%s", async (name, [, isInlined]) => {
  const { artifacts } = await compiled;
  const text = artifacts.find(({ path }) => path === "guards/it.js")?.text ?? "";
  const root = /export function checkIt\(.*?\n\}\n/s.exec(text)?.[0] ?? "";
  const symbol = name.replaceAll(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase());
  expect(root).not.toBe("");
  expect(new RegExp(`(?:is|check)${symbol}\\(`).test(root)).toBe(!isInlined);
});

describe("verdicts", () => {
  const guards: Promise<GuardsOf> = compiled.then((result) => {
    writeArtifacts(folder, result.artifacts);
    return importGuards(folder, result, "it.json");
  });
  const rows: readonly (readonly [value: unknown, accepts: boolean])[] = [
    [{ leaf: "a", small: { "member-0": 1 }, "of-two": [{}], recursive: { again: {} } }, true],
    [{ leaf: 1 }, false],
    [{ "of-two": [{ "member-1": "a" }] }, false],
    [{ "of-large": [{ "member-63": "a" }] }, false],
    [{ small: Object.create({ "member-0": "inherited" }) }, true],
    [{ small: Object.assign(Object.create({ "member-0": 1 }), { "member-1": "own" }) }, false],
    [{ small: { constructor: 1, "member-0": "a" } }, false],
    [{ small: [] }, false],
  ];
  test.each(rows)("%j", async (value, accepts) => {
    const { is, validate } = await guards;
    expect(is(value)).toBe(accepts);
    expect(validate(value)).toMatchObject({ ok: accepts });
  });
});

test("there may be more definitions in a row than a stack holds", async () => {
  const schema = LARGE_SCHEMAS["definitions in a row"]?.(10_000) ?? {};
  const model = await modelOf({ "row.json": schema });
  const { inlines, weight } = inliningIn(model);
  const ids = Object.keys(model.declarations);
  expect(ids.length).toBeGreaterThanOrEqual(10_000);
  expect(ids.every((id) => Number.isFinite(weight(id)))).toBe(true);
  expect(ids.some((id) => !inlines(id))).toBe(true);
});

test("of definitions in a row, a guard has no more than a few others written into it", async () => {
  const model = await modelOf({ "row.json": LARGE_SCHEMAS["definitions in a row"]?.(100) ?? {} });
  const { inlines } = inliningIn(model);
  const row = Array.from({ length: 100 }, (_, index) => `#/$defs/d${index}`);
  const isWritten = row.map((end) => {
    const id = Object.keys(model.declarations).find((one) => one.endsWith(end));
    return id !== undefined && inlines(id);
  });
  const lengths = isWritten
    .map((is) => (is ? "-" : " "))
    .join("")
    .split(" ")
    .map((run) => run.length);
  expect(Math.max(...lengths)).toBe(8);
});
