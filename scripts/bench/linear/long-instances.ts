import type { Json } from "../../../generator/index.ts";

/** A schema, and documents of about so many bytes that are hard to judge by it. */
export interface LongInstance {
  readonly name: string;
  readonly schema: Json;
  readonly instanceOf: (bytes: number) => unknown;
}

/** What makes checks of formats look ahead or back, repeated until the text is long. */
const PARTS: Readonly<Record<string, readonly [before: string, part: string, after: string]>> = {
  "date-time": ["2020-01-01T00:00:00.", "0", "!"],
  duration: ["P", "1", "!"],
  email: ["", "a.", "@"],
  "idn-email": ["", "\u0323\u0301", "@a"],
  hostname: ["", "xn--a.", "-"],
  "idn-hostname": ["", "é", "\u0301"],
  ipv6: ["", "1:", ""],
  uri: ["http://[", "%41", "\0"],
  "uri-reference": ["", "a/", "\0"],
  iri: ["http://é/", "é", "\0"],
  "uri-template": ["", "{a,", ""],
  "json-pointer": ["/", "~0", "~"],
  regex: ["", "(a|", ""],
};

const NODE: Json = { $ref: "#" };

export const LONG_INSTANCES: readonly LongInstance[] = [
  ...Object.entries(PARTS).map(([format, [before, part, after]]) => ({
    name: format,
    schema: { format },
    instanceOf: (bytes: number) => before + part.repeat(bytes / part.length) + after,
  })),
  { name: "pattern", schema: { pattern: "^[a-z]+(,[a-z]+)*$" }, instanceOf: (bytes) => `${"ab,".repeat(bytes / 3)}!` },
  { name: "maxLength", schema: { maxLength: 1 }, instanceOf: (bytes) => "\ud83d\ude00".repeat(bytes / 4) },
  {
    name: "uniqueItems, numbers",
    schema: { uniqueItems: true },
    instanceOf: (bytes) => times(bytes / 7, (one) => one),
  },
  {
    name: "uniqueItems, objects",
    schema: { uniqueItems: true },
    instanceOf: (bytes) => times(bytes / 20, (one) => ({ a: { b: [one] }, c: 1 })),
  },
  { name: "contains", schema: { contains: { const: "b" } }, instanceOf: (bytes) => times(bytes / 4, () => "a") },
  {
    name: "enum of objects",
    schema: { items: { enum: [{ a: 1 }, { a: 2 }] } },
    instanceOf: (bytes) => times(bytes / 8, () => ({ a: 2 })),
  },
  { name: "propertyNames", schema: { propertyNames: { maxLength: 12 } }, instanceOf: (bytes) => members(bytes / 12) },
  {
    name: "patternProperties",
    schema: { patternProperties: { "^m": true, "[0-9]$": { type: "number" } } },
    instanceOf: (bytes) => members(bytes / 12),
  },
  {
    name: "unevaluatedProperties",
    schema: {
      anyOf: [{ patternProperties: { "^m": true } }, { properties: { a: true } }],
      unevaluatedProperties: false,
    },
    instanceOf: (bytes) => members(bytes / 12),
  },
  {
    name: "unevaluatedItems",
    schema: { contains: { type: "number" }, unevaluatedItems: false },
    instanceOf: (bytes) => times(bytes / 7, (one) => one),
  },
  {
    name: "recursion through anyOf",
    schema: { anyOf: [{ properties: { c: NODE, d: false } }, { properties: { c: NODE } }] },
    instanceOf: (bytes) =>
      times(bytes / 6, (one) => one)
        .slice(0, 3000)
        .reduce<unknown>((c) => ({ c }), { d: 1 }),
  },
  {
    name: "an error at each item",
    schema: { items: { type: "string" } },
    instanceOf: (bytes) => times(bytes / 7, (one) => one),
  },
  {
    name: "a tagged branch at each item",
    schema: {
      items: { oneOf: ["a", "b", "c"].map((kind) => ({ properties: { kind: { const: kind } }, required: ["kind"] })) },
    },
    instanceOf: (bytes) => times(bytes / 12, () => ({ kind: "c" })),
  },
];

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: Math.floor(count) }, (_, index) => make(index));
}

function members(count: number): Readonly<Record<string, number>> {
  return Object.fromEntries(times(count, (index) => [`m${index}`, index]));
}
