import fc from "fast-check";
import type { Json } from "../../generator/model/json.ts";
import { closedSchemas } from "./random-schemas.ts";

/** A schema before and after one edit, and whether the instances of one side are those of the other. */
export interface KnownEdit {
  readonly before: Json;
  readonly after: Json;
  readonly backward: boolean;
  readonly forward: boolean;
}

/** A schema that has more instances, and one that has fewer of them; none that only the first one has is null. */
type Narrowing = readonly [wider: Json, narrower: Json];

const NARROWINGS: readonly Narrowing[] = [
  [
    { type: "integer", minimum: 0, maximum: 9 },
    { type: "integer", minimum: 0, maximum: 5 },
  ],
  [
    { type: "number", exclusiveMinimum: 0 },
    { type: "number", minimum: 0.5 },
  ],
  [
    { type: "number", multipleOf: 0.5 },
    { type: "number", multipleOf: 1.5 },
  ],
  [{ type: "string" }, { type: "string", minLength: 2 }],
  [{ type: "string", maxLength: 3 }, { enum: ["", "a"] }],
  [
    { type: "string", pattern: "^[ab]*$" },
    { type: "string", pattern: "^a*b*$" },
  ],
  [{ enum: ["a", 1, [2]] }, { enum: ["a", [2]] }],
  [{ type: ["string", "integer"] }, { type: "string" }],
  [{ type: "number" }, { type: "integer" }],
  [{ type: "object" }, { type: "object", required: ["a"] }],
  [
    { type: "object", properties: { a: true } },
    { type: "object", properties: { a: true }, additionalProperties: false },
  ],
  [{ type: "object" }, { type: "object", propertyNames: { pattern: "^a" } }],
  [
    { type: "object", maxProperties: 3 },
    { type: "object", maxProperties: 2 },
  ],
  [{ type: "object" }, { type: "object", dependentRequired: { a: ["b"] } }],
  [
    { type: "array", maxItems: 3 },
    { type: "array", maxItems: 2 },
  ],
  [{ type: "array" }, { type: "array", uniqueItems: true }],
  [{ type: "array" }, { type: "array", contains: { const: 1 } }],
  [
    { type: "array", prefixItems: [true] },
    { type: "array", prefixItems: [true], items: false },
  ],
];

/** Pairs that say the same in other words. */
const SAME: readonly Narrowing[] = [
  [{ const: 1 }, { enum: [1], description: "one" }],
  [
    { type: "integer", maximum: 3 },
    { type: "number", multipleOf: 1, exclusiveMaximum: 4 },
  ],
  [{ enum: ["a", "b"] }, { anyOf: [{ const: "b" }, { const: "a" }] }],
  [
    { type: "string", minLength: 1 },
    { type: "string", not: { maxLength: 0 } },
  ],
  [
    { type: "object", required: ["a"] },
    { type: "object", allOf: [{ required: ["a"] }], minProperties: 1 },
  ],
];

/** Puts a schema into a larger one. */
type Surrounding = (inner: Json, other: Json, name: string) => Json;

/** In each of them an instance of the inner schema decides, whatever the other schema says. */
const SURROUNDINGS: readonly Surrounding[] = [
  (inner, other) => ({ properties: { m: inner, n: other } }),
  (inner, other) => ({ type: "object", required: ["m"], properties: { m: inner, n: other } }),
  (inner, other) => ({ properties: { n: other }, additionalProperties: inner }),
  (inner, other) => ({ patternProperties: { "^x": inner, "^y": other } }),
  (inner, other) => ({ properties: { n: other }, unevaluatedProperties: inner }),
  (inner) => ({ dependentSchemas: { m: { properties: { k: inner } } } }),
  (inner) => ({ items: inner }),
  (inner) => ({ prefixItems: [true, inner], type: "array" }),
  (inner) => ({ contains: inner, type: "array" }),
  (inner) => ({ prefixItems: [true], unevaluatedItems: inner }),
  (inner) => ({ allOf: [inner, { description: "no more" }] }),
  (inner) => ({ anyOf: [{ type: "null" }, inner] }),
  (inner) => ({ oneOf: [inner, { const: null }] }),
  (inner) => ({ if: { const: null }, then: false, else: inner }),
  (inner) => ({ if: true, then: inner, else: false }),
  (inner, _, name) => ({ $ref: `#${name}`, $defs: { inner: { $anchor: name, allOf: [inner] } } }),
];

/** Random schemas with one edit deep inside, of which it is known what it does. */
export const knownEdits: fc.Arbitrary<KnownEdit> = fc
  .record({
    pair: fc.oneof(
      { arbitrary: fc.constantFrom(...NARROWINGS).map((pair) => ({ pair, isSame: false })), weight: 4 },
      { arbitrary: fc.constantFrom(...SAME).map((pair) => ({ pair, isSame: true })), weight: 1 },
    ),
    isReversed: fc.boolean(),
    around: fc.array(
      fc.record({ surrounding: fc.constantFrom(...SURROUNDINGS), other: closedSchemas, isNegated: fc.boolean() }),
      { maxLength: 4 },
    ),
  })
  .map(({ pair: { pair, isSame }, isReversed, around }) => {
    // The innermost surrounding comes first.
    const put = (innermost: Json): Json =>
      around.reduce(
        (inner, { surrounding, other, isNegated }, index) =>
          surrounding(isNegated ? { not: inner } : inner, other, `inner${index}`),
        innermost,
      );
    const isFlipped = around.filter(({ isNegated }) => isNegated).length % 2 === 1;
    const [wider, narrower] = [put(pair[0]), put(pair[1])];
    const [before, after] = isReversed ? [narrower, wider] : [wider, narrower];
    const isNarrowed = isReversed === isFlipped;
    return { before, after, backward: isSame || !isNarrowed, forward: isSame || isNarrowed };
  });
