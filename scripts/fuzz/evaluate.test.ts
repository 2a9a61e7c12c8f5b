import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/index.ts";
import { KEYWORDS } from "../../generator/keywords/vocabulary.ts";
import { DIALECTS, DRAFTS, isObject } from "./dialects.ts";
import { accepts } from "./evaluate.ts";
import { instances } from "./instances.ts";
import { shrunk, smaller } from "./shrink.ts";
import { isMultiple, isSame } from "./values.ts";

/** What the evaluator leaves out, since fuzzed schemas do without. */
const LEFT_OUT: ReadonlySet<string> = new Set(["format"]);

const EXAMPLES = [...KEYWORDS.values()].flatMap((unit) =>
  !("examples" in unit) || LEFT_OUT.has(unit.keyword)
    ? []
    : unit.examples.map(({ schema, accept, reject }) => ({ keyword: unit.keyword, schema, accept, reject })),
);

describe("the evaluator on the keywords' own examples", () => {
  test.each(EXAMPLES)("$keyword: $schema", ({ schema, accept, reject }) => {
    const dialect = isObject(schema) ? schema["$schema"] : undefined;
    const draft = DRAFTS.find((one) => DIALECTS[one] === dialect) ?? "2020-12";
    const verdict = (instance: Json): boolean => accepts(schema, instance, draft);
    expect(accept.filter((instance) => !verdict(instance))).toEqual([]);
    expect(reject.filter(verdict)).toEqual([]);
  });
});

test.each([
  [0.3, 0.1, true],
  [0.35, 0.1, false],
  [1e3, 0.01, true],
  [-2, 0.5, true],
  [0, 7, true],
  [1e-7, 1e-8, true],
])("%f as a multiple of %f: %s", (value, divisor, expected) => {
  expect(isMultiple(value, divisor)).toBe(expected);
});

test("values are the same whatever the order of their members", () => {
  expect(isSame({ a: 1, b: [0, -0] }, { b: [-0, 0], a: 1 })).toBe(true);
  expect(isSame({ a: 1 }, [["a", 1]])).toBe(false);
});

test("smaller values are other values, and end", () => {
  const size = (value: Json): number => JSON.stringify(value).length;
  fc.assert(fc.property(instances, (value) => [...smaller(value)].every((less) => size(less) < size(value))));
});

test("a failing pair is shrunk to what fails", async () => {
  const pair = { schema: { type: "string", items: [{ not: { const: 1 } }], minimum: 2 }, instance: [1, { a: [2, 3] }] };
  const holds3 = (value: Json): boolean => JSON.stringify(value).includes("3");
  const small = await shrunk<{ schema: Json; instance: Json }>(pair, async ({ schema, instance }) =>
    Promise.resolve(JSON.stringify(schema).includes("not") && holds3(instance)),
  );
  expect(small).toEqual({ schema: { items: [{ not: {} }] }, instance: [{ a: [3] }] });
});
