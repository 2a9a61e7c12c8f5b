import { expect, test, vi } from "vitest";
import { modelOf } from "../../scripts/vitest/model-of.ts";
import type { Json } from "../model/json.ts";
import { DEFAULTS } from "../options/options.ts";
import { compare } from "./compare.ts";
import type { Side } from "./side.ts";

const asked = vi.hoisted(() => ({ count: 0 }));

vi.mock(import("../instances/inhabit.ts"), async (original) => {
  const actual = await original();
  return {
    ...actual,
    inhabitantsOf: (...given) => {
      const { inhabit, ...others } = actual.inhabitantsOf(...given);
      const counted: typeof inhabit = (wishes) => {
        asked.count++;
        return inhabit(wishes);
      };
      return { ...others, inhabit: counted };
    },
  };
});

const COUNT = 10_000;

/** Declarations by the thousands; each but the first refers to the one before, in groups of ten. */
async function sideOf(label: string, limit: (index: number) => number): Promise<Side> {
  const definitions = Array.from({ length: COUNT }, (_, index): readonly [string, Json] => {
    const before = index % 10 === 0 ? {} : { before: { $ref: `#/$defs/thing${index - 1}` } };
    return [`thing${index}`, { title: `Thing${index}`, properties: { a: { maximum: limit(index) }, ...before } }];
  });
  const model = await modelOf({ "things.json": { title: "Things", $defs: Object.fromEntries(definitions) } });
  return { label, model, placeOf: (at) => ({ ...at, file: at.document, line: 1, column: 1 }), sources: new Map() };
}

test("of ten thousand declarations, only those are asked about that have changed or reach one that has", async () => {
  // The last one of a group is reached by nobody, and the one before the last by the last.
  const changed = new Set([9, 2009, 5008]);
  const [old, next] = [await sideOf("old", () => 3), await sideOf("new", (index) => (changed.has(index) ? 2 : 3))];
  const { report } = await compare(
    old,
    next,
    { ...DEFAULTS, source: "", within: [], folders: [] },
    { entries: [], diagnostics: [] },
  );
  expect(report.counts).toEqual({ declarations: COUNT + 1, compared: 4 });
  expect(report.breaks.map(({ break: { name } }) => name)).toEqual(["Thing9", "Thing2009", "Thing5008"]);
  // In both directions, once more without the cause that was found, and for each side whether nothing satisfies it.
  expect(asked.count).toBeGreaterThan(0);
  expect(asked.count).toBeLessThanOrEqual(4 * (1 + 2 + 2));
}, 300_000);
