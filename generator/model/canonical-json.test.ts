import { expect, test } from "vitest";
import { canonicalJson } from "./canonical-json.ts";
import type { Json } from "./json.ts";

const VALUES: readonly Json[] = [0, null, "", [], {}, [[]], [{}], { a: 1 }, { b: 1 }, "0", [0, 1], [1, 0], "[0,1]"];

test("different values have different texts", () => {
  expect(new Set(VALUES.map(canonicalJson)).size).toBe(VALUES.length);
});

test("equal values have the same text", () => {
  expect(canonicalJson({ a: [-0, { c: 1, d: 2 }], b: 3 })).toBe(canonicalJson({ b: 3, a: [0, { d: 2, c: 1 }] }));
  const hostile = JSON.parse('{"toString":1,"__proto__":{"b":1,"a":2}}') as Json;
  expect(canonicalJson(hostile)).toBe('{"__proto__":{"a":2,"b":1},"toString":1}');
});
