import fc from "fast-check";
import type { Json } from "../../generator/model/json.ts";
import { withoutReferences } from "../fuzz/schemas.ts";

const NAMES = ["a", "b", "ab", "__proto__"] as const;
const name = fc.constantFrom<string>(...NAMES);
const leaf: fc.Arbitrary<Json> = fc.constantFrom<Json>(null, true, 0, 1, 1.5, -2, 3, "", "a", "ab", "b");

/** Small instances: what the schemas below tell apart, and not much else. */
export const smallInstances: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    leaf,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(name, tie("value"), { maxKeys: 3 }),
  ),
})).value;

/** Small schemas of 2020-12, of all keywords; references lead to the definitions `one` and `two`. */
const { schema } = fc.letrec<{ schema: Json }>((tie) => {
  const inner = tie("schema");
  const several = fc.array(inner, { minLength: 1, maxLength: 3 });
  const named = fc.dictionary(name, inner, { maxKeys: 2 });
  const count = fc.integer({ min: 0, max: 3 });
  const names = fc.uniqueArray(name, { maxLength: 2 });
  const keywords: { readonly [keyword: string]: fc.Arbitrary<Json> } = {
    type: fc.constantFrom<Json>(
      "string",
      "number",
      "integer",
      "object",
      "array",
      ["string", "null"],
      ["object", "array"],
    ),
    enum: fc.array(fc.oneof(leaf, smallInstances), { minLength: 1, maxLength: 3 }),
    const: fc.oneof(leaf, smallInstances),
    minimum: fc.constantFrom(0, 1, 1.5),
    exclusiveMaximum: fc.constantFrom(0, 1, 2),
    multipleOf: fc.constantFrom(1, 0.5, 2, 1.5),
    minLength: count,
    maxLength: count,
    pattern: fc.constantFrom("^a", "b$", "^a$", "[0-9]", "^$", "^(?!a)", "^(a|b)*$"),
    minItems: count,
    maxItems: count,
    uniqueItems: fc.boolean(),
    minProperties: count,
    maxProperties: count,
    required: names,
    properties: named,
    patternProperties: fc.dictionary(fc.constantFrom("^a", "b$", "^[^a]"), inner, { maxKeys: 2 }),
    additionalProperties: inner,
    propertyNames: inner,
    dependentRequired: fc.dictionary(name, names, { maxKeys: 2 }),
    dependentSchemas: named,
    prefixItems: several,
    items: inner,
    contains: inner,
    minContains: fc.integer({ min: 0, max: 2 }),
    maxContains: fc.integer({ min: 0, max: 2 }),
    allOf: several,
    anyOf: several,
    oneOf: several,
    not: inner,
    if: inner,
    then: inner,
    else: inner,
    unevaluatedProperties: inner,
    unevaluatedItems: inner,
    $ref: fc.constantFrom("#/$defs/one", "#/$defs/two"),
  };
  const pairs = Object.entries(keywords).map(([keyword, value]) =>
    value.map((made): [string, Json] => [keyword, made]),
  );
  return {
    schema: fc.oneof(
      { maxDepth: 3, depthIdentifier: "schema" },
      fc.constantFrom<Json>(true, false, { type: "string" }, { minimum: 1 }, { const: 1 }),
      fc.array(fc.oneof(...pairs), { minLength: 1, maxLength: 4 }).map((made) => Object.fromEntries(made) as Json),
    ),
  };
});

/**
 * Small schemas of 2020-12, of all keywords. Members lead back to the root; nothing else refers to anything that refers
 * further, so that no reference is endless.
 */
export const smallSchemas: fc.Arbitrary<Json> = fc
  .record({ root: schema, one: schema, key: name })
  .map(({ root, one, key }) => ({
    allOf: [root],
    $defs: { one: withoutReferences(one), two: { properties: { [key]: { $ref: "#" } } } },
  }));

/** Small schemas that refer to nothing. */
export const closedSchemas: fc.Arbitrary<Json> = schema.map(withoutReferences);
