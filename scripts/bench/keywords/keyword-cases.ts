import type { KeywordCase } from "./keyword-case.ts";

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const words = (count: number): readonly string[] => numbers(count).map((index) => `word-${index * 7919}`);

/** Objects of many forms: each has other members than the ones before. */
function forms(count: number, keys: readonly string[], value: unknown): readonly object[] {
  return numbers(count).map((form) =>
    Object.fromEntries(keys.filter((_, index) => ((index * 31 + form * 17) >> 2) % 3 !== 0).map((key) => [key, value])),
  );
}

function pair(name: string, schema: object, valid: readonly unknown[], invalid: readonly unknown[]): KeywordCase[] {
  return [
    { name: `${name}, valid`, schema, instances: valid, others: invalid },
    { name: `${name}, invalid`, schema, instances: invalid, others: valid },
  ];
}

function flat(members: number): KeywordCase[] {
  const keys = words(members);
  const schema = { type: "object", properties: Object.fromEntries(keys.map((key) => [key, { type: "number" }])) };
  const closed = { ...schema, additionalProperties: false };
  const one = Object.fromEntries(keys.slice(0, members / 2).map((key) => [key, 1]));
  const wrong = { ...one, [keys[1] ?? ""]: "1" };
  return [
    ...pair(`${members} members, one form`, schema, [one], [wrong]),
    ...pair(`${members} members, many forms`, schema, forms(8, keys, 1), forms(8, keys, "1")),
    ...pair(`${members} members, closed, one form`, closed, [one], [{ ...one, other: 1 }]),
    ...pair(`${members} members, closed, many forms`, closed, forms(8, keys, 1), forms(8, keys, "1")),
  ];
}

const point = (x: number): object => ({ x, y: { z: [x, x + 1], name: `point ${x}` } });

function unique(count: number): KeywordCase[] {
  const schema = { type: "array", uniqueItems: true };
  const points = numbers(count).map(point);
  return [
    ...pair(`uniqueItems, ${count} strings`, schema, [words(count)], [[...words(count), "word-0"]]),
    ...pair(`uniqueItems, ${count} objects`, schema, [points], [[...points, point(0)]]),
  ];
}

function values(count: number): KeywordCase[] {
  const last = words(count).slice(-3);
  return [
    ...pair(`enum, ${count} strings`, { enum: words(count) }, last, ["other", "word", 7]),
    ...pair(`enum, ${count} objects`, { enum: numbers(count).map(point) }, [point(0), point(count - 1)], [point(-1)]),
  ];
}

const kinds = words(12);
const tagged = (kind: string): object => ({
  type: "object",
  properties: { kind: { const: kind }, [`of-${kind}`]: { type: "string" } },
  required: ["kind", `of-${kind}`],
});
const patterns = Object.fromEntries(words(10).map((word) => [`^${word}-`, { type: "number" }]));
const tree = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $dynamicAnchor: "node",
  type: "object",
  properties: { value: { type: "number" }, children: { type: "array", items: { $dynamicRef: "#node" } } },
};
const branch = (depth: number): object => ({ value: 1, children: depth === 0 ? [] : [branch(depth - 1), branch(0)] });
const item = { type: "object", required: ["id"], properties: { id: { const: 5 } } };
const ids = (count: number): readonly object[] => numbers(count).map((id) => ({ id }));
const unevaluated = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  allOf: [{ properties: { a: { type: "number" } } }, { anyOf: [{ required: ["b"], properties: { b: true } }, {}] }],
  properties: { c: true },
  unevaluatedProperties: false,
};

/** One or more cases for each keyword that has a cost of its own. */
export const KEYWORD_CASES: readonly KeywordCase[] = [
  ...flat(6),
  ...flat(37),
  ...flat(200),
  ...unique(8),
  ...unique(400),
  ...values(3),
  ...values(40),
  ...pair("const, deep", { const: point(1) }, [point(1)], [point(2)]),
  ...pair("contains, 40 items", { type: "array", contains: item }, [ids(40)], [ids(5)]),
  ...pair(
    "propertyNames",
    { type: "object", propertyNames: { pattern: "^[a-z]+-\\d+$" } },
    forms(4, words(12), 1),
    forms(4, ["A", "B", "C", "D"], 1),
  ),
  ...pair(
    "patternProperties, 10 patterns",
    { type: "object", patternProperties: patterns },
    [Object.fromEntries(words(10).map((word) => [`${word}-x`, 1])), { other: 1, more: 2, again: 3 }],
    [Object.fromEntries(words(10).map((word) => [`${word}-x`, "1"]))],
  ),
  ...pair(
    "oneOf, 12 branches with a discriminator",
    { oneOf: kinds.map(tagged) },
    kinds.map((kind) => ({ kind, [`of-${kind}`]: "a" })),
    kinds.map((kind) => ({ kind, [`of-${kind}`]: 1 })),
  ),
  ...pair(
    "anyOf, 12 branches with a discriminator",
    { anyOf: kinds.map(tagged) },
    kinds.map((kind) => ({ kind, [`of-${kind}`]: "a" })),
    kinds.map((kind) => ({ kind, [`of-${kind}`]: 1 })),
  ),
  ...pair("$dynamicRef", tree, [branch(6)], [{ ...branch(5), children: [branch(3), { value: "1" }] }]),
  ...pair(
    "unevaluatedProperties",
    unevaluated,
    [{ a: 1, b: 2, c: 3 }, { c: 1 }],
    [
      { a: 1, d: 2 },
      { b: 1, e: 1 },
    ],
  ),
];
