import fc from "fast-check";
import { expect, test } from "vitest";
import type { Json } from "../../model/json.ts";
import { jsonLines } from "./json-lines.ts";

test("what is not deep stands as everywhere", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      expect(jsonLines(value as Json)).toBe(JSON.stringify(value, undefined, 2));
    }),
  );
});

test("what is deep is the same value, and its lines no longer than it", () => {
  const nested = (depth: number): Json => (depth === 0 ? "a\nb" : { a: [nested(depth - 1)], b: [], c: {} });
  const lines = jsonLines(nested(8), 4);
  expect(JSON.parse(lines)).toEqual(nested(8));
  expect(lines.split("\n").slice(0, 6)).toEqual([
    "{",
    '  "a": [',
    "    {",
    '      "a": [',
    expect.stringMatching(/^ {8}\{"a":\[\{/),
    "      ],",
  ]);
  const size = (depth: number): number => jsonLines(nested(depth)).length;
  expect(size(400) - size(200)).toBe(size(600) - size(400));
});
