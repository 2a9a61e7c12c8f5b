import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type GuardsOf, importGuards, makeFolder, writeArtifacts } from "../../../scripts/vitest/emitted.ts";
import { compile, type Json } from "../../index.ts";

const CHAIN: Json = { type: "object", properties: { c: { $ref: "#/$defs/r" } } };

/** Each refuses chains, or accepts them: in any case not because the stack ran out. */
const SCHEMAS: Readonly<Record<string, Json>> = {
  not: { not: { $ref: "#/$defs/r" }, $defs: { r: CHAIN } },
  "not-inside": { properties: { c: { not: { $ref: "#/$defs/r" } } }, $defs: { r: CHAIN } },
  "one-of": { oneOf: [{ $ref: "#/$defs/r" }, true], $defs: { r: CHAIN } },
  if: { if: { $ref: "#/$defs/r" }, then: false, $defs: { r: CHAIN } },
  "other-file": { not: { $ref: "chain.json" } },
  chain: { type: "object", properties: { c: { $ref: "#" } } },
};

/** Deeper than any stack, and just as deep as some. */
const DEPTHS: readonly number[] = [3_000, 6_000, 9_000, 12_000, 20_000, 100_000, 1_000_000];
const FRAMES = 8_000;

const { folder, remove } = makeFolder("depth");
afterAll(remove);

const guards = new Map<string, GuardsOf>();

beforeAll(async () => {
  const schemas = Object.fromEntries(Object.entries(SCHEMAS).map(([name, schema]) => [`${name}.json`, schema]));
  const result = await compile({ schemas, language: "js", targets: ["guards"] });
  writeArtifacts(folder, result.artifacts);
  for (const name of Object.keys(SCHEMAS)) guards.set(name, await importGuards(folder, result, `${name}.json`));
});

function chain(depth: number): unknown {
  let value: unknown = {};
  for (let level = 0; level < depth; level++) value = { c: value };
  return value;
}

/** What a caller sees who has used much of the stack already. */
function below<T>(frames: number, ask: () => T): T {
  return frames === 0 ? ask() : below(frames - 1, ask);
}

describe.each(Object.keys(SCHEMAS).filter((name) => name !== "chain"))("%s", (name) => {
  test.each(DEPTHS)("refuses a chain of %i, which is nothing else", (depth) => {
    const value = chain(depth);
    const { is, validate } = guards.get(name) as GuardsOf;
    expect(is(value)).toBe(false);
    expect(below(FRAMES, () => is(value))).toBe(false);
    const result = validate(value) as { readonly ok: boolean; readonly errors: readonly unknown[] };
    expect(result.ok).toBe(false);
    expect(result.errors.length).toBeGreaterThan(0);
  });
});

test("a value that is too deep is refused with an error that says so", () => {
  const { is, validate } = guards.get("chain") as GuardsOf;
  expect(is(chain(3_000))).toBe(true);
  expect(is(chain(1_000_000))).toBe(false);
  expect(validate(chain(1_000_000))).toMatchObject({
    ok: false,
    errors: [{ message: "must be nested less deeply to be checked" }],
  });
});
