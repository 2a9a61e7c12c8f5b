import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compile, type Json } from "../generator/index.ts";

const SCHEMAS = fileURLToPath(new URL("../schema", import.meta.url));
const SEEDS: readonly number[] = [1, 2, 3, 4];

test("the order of the schemas does not reach the output", async () => {
  const names = readdirSync(SCHEMAS).filter((name) => name.endsWith(".schema.json"));
  const first = await compile({ schemas: inOrder(names) });
  // At least a type, a guard and a page for each schema; without them equality would say nothing.
  expect(first.artifacts.length, JSON.stringify(first.diagnostics)).toBeGreaterThan(3 * names.length);
  for (const seed of SEEDS) {
    const order = shuffled(names, seed);
    expect(order).not.toEqual(names);
    expect(await compile({ schemas: inOrder(order) }), `order ${order.join(", ")}`).toEqual(first);
  }
});

function inOrder(names: readonly string[]): Record<string, Json> {
  return Object.fromEntries(names.map((name) => [name, JSON.parse(readFileSync(`${SCHEMAS}/${name}`, "utf8"))]));
}

/** The same names in another order, the same for the same seed. */
function shuffled(names: readonly string[], seed: number): readonly string[] {
  let state = seed;
  const keyed = names.map((name) => {
    state = (state * 48271) % 2147483647;
    return { name, key: state % 1009 };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ name }) => name);
}
