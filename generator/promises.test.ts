import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { MAX_IN_PLACE } from "./analyse/references/in-place.ts";
import { compile, generate, type Json } from "./index.ts";

const schemas = { "deal.json": { type: "object" } } as const;

describe("a signal", () => {
  test("that is aborted ends compile with its reason", async () => {
    const reason = new Error("enough");
    await expect(compile({ schemas }, AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  test("ends compile between its phases", async () => {
    const controller = new AbortController();
    const compiling = compile({ schemas }, controller.signal);
    controller.abort(new Error("later"));
    await expect(compiling).rejects.toThrow("later");
  });

  test("ends generate before anything is written", async () => {
    const folder = mkdtempSync(join(tmpdir(), "triptych-abort-"));
    mkdirSync(join(folder, "schema"));
    writeFileSync(join(folder, "schema/deal.json"), '{"type":"object"}');
    const options = { input: join(folder, "schema"), output: join(folder, "generated") };
    await expect(generate(options, AbortSignal.abort(new Error("no")))).rejects.toThrow("no");
    expect(readdirSync(folder)).toEqual(["schema"]);
    rmSync(folder, { recursive: true });
  });
});

/** Definitions, each of which is the next one. */
function chain(length: number): Json {
  const last: Json = { type: "string" };
  const definitions = Array.from({ length }, (_, index): [string, Json] => [
    `d${index}`,
    index === length - 1 ? last : { $ref: `#/$defs/d${index + 1}` },
  ]);
  return { $ref: "#/$defs/d0", $defs: Object.fromEntries(definitions) };
}

describe("a chain of references", () => {
  test("may be as long as the limit", async () => {
    const { diagnostics } = await compile({ schemas: { "chain.json": chain(MAX_IN_PLACE - 1) } });
    expect(diagnostics).toEqual([]);
  });

  test("is one finding where it is longer", async () => {
    const { diagnostics } = await compile({ schemas: { "chain.json": chain(3 * MAX_IN_PLACE) } });
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(["long-reference"]));
    expect(diagnostics.length).toBeLessThan(4);
  });
});

test("parallel calls of compile give what serial ones give", async () => {
  const schemaOf = (index: number): Json => ({
    title: `Model ${index % 7}`,
    type: "object",
    properties: { [`m${index}`]: { enum: [index, String(index)] }, self: { $ref: "#" } },
  });
  const indexes = Array.from({ length: 200 }, (_, index) => index);
  const run = async (index: number): Promise<unknown> =>
    (await compile({ schemas: { "model.json": schemaOf(index) } })).artifacts;
  const parallel = await Promise.all(indexes.map(run));
  for (const index of indexes) expect(parallel[index]).toEqual(await run(index));
});

test("a constant of a megabyte is compiled in steps as its length", async () => {
  const schema: Json = { properties: { a: { const: "x".repeat(1_000_000) } } };
  const { artifacts, diagnostics } = await compile({ schemas: { "long.json": schema } });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(artifacts.length).toBeGreaterThan(0);
}, 120_000);

test("300 calls of compile leave the heap where it was", async () => {
  setFlagsFromString("--expose-gc");
  const collectGarbage: () => void = runInNewContext("gc");
  const heapAfter = async (calls: number): Promise<number> => {
    for (let call = 0; call < calls; call++) await compile({ schemas });
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  await heapAfter(100);
  const before = await heapAfter(1);
  const grown = (await heapAfter(300)) - before;
  // To keep the results alone would be many times this.
  expect(grown).toBeLessThan(3_000_000);
}, 120_000);
