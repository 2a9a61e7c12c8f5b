import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import type { Json } from "../../model/json.ts";
import { yamlLines } from "./yaml-lines.ts";

const word = fc.oneof(
  fc.constantFrom("a", "b-c", "d_1", "e f", "g.h", "i@j.k", "l/m", "null", "True", "yes", "y", "e5", "Infinity", "NaN"),
  fc.constantFrom(
    "",
    "a: b",
    "a #b",
    "- a",
    "a:",
    "2020-01-01",
    "1",
    "0x1",
    "~",
    ".inf",
    "a ",
    "a\nb",
    "a  b",
    "<<",
    "?",
  ),
  fc.string({ maxLength: 4 }),
);
const scalar = fc.oneof(word, fc.integer(), fc.constantFrom(0, -0, 1.5, 1e21, 2 ** 53, true, false, null));
const value = fc.letrec<{ any: Json }>((tie) => ({
  any: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(word, tie("any"), { maxKeys: 3 }),
  ),
})).any;

test("a value is written as the package writes it", () => {
  fc.assert(
    fc.property(value, (json) => {
      expect(yamlLines(json)).toBe(stringify(json, { lineWidth: 0, aliasDuplicateObjects: false }).trimEnd());
    }),
    { numRuns: 2000 },
  );
});

test("the same value twice is written twice", () => {
  const same = { a: [] };
  expect(yamlLines([same, same])).toBe("- a: []\n- a: []");
  expect(yamlLines({ a: same, b: "1", c: same })).toBe('a:\n  a: []\nb: "1"\nc:\n  a: []');
});
