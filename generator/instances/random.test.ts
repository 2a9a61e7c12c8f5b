import fc from "fast-check";
import { expect, test } from "vitest";
import { accepts } from "../../scripts/fuzz/evaluate.ts";
import { modelOf } from "../../scripts/vitest/model-of.ts";
import type { Json } from "../model/json.ts";
import { declarationOf } from "../model/model.ts";
import { inhabitantsOf } from "./inhabit.ts";

/** How many pairs of schemas are asked about. `RANDOM_PAIRS=20000` asks for more than a test should take. */
const PAIRS = Number(process.env["RANDOM_PAIRS"] ?? 150);
const SEED = Number(process.env["FAST_CHECK_SEED"] ?? 71);

const NAMES = ["a", "b", "ab", "__proto__"] as const;
const name = fc.constantFrom<string>(...NAMES);
const leaf: fc.Arbitrary<Json> = fc.constantFrom<Json>(null, true, 0, 1, 1.5, -2, 3, "", "a", "ab", "b");

/** Small instances: what the schemas below tell apart, and not much else. */
const instances: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    leaf,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(name, tie("value"), { maxKeys: 3 }),
  ),
})).value;

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
    enum: fc.array(fc.oneof(leaf, instances), { minLength: 1, maxLength: 3 }),
    const: fc.oneof(leaf, instances),
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

/** Members lead back to the root; nothing else refers to anything that refers further, so that no reference is endless. */
const roots: fc.Arbitrary<Json> = fc.record({ root: schema, one: schema, key: name }).map(({ root, one, key }) => ({
  allOf: [root],
  $defs: { one: withoutReferences(one), two: { properties: { [key]: { $ref: "#" } } } },
}));

function withoutReferences(value: Json): Json {
  return JSON.parse(JSON.stringify(value), (key, inner: Json) => (key === "$ref" ? undefined : inner)) as Json;
}

const plain = <Made>(made: Made): Made => JSON.parse(JSON.stringify(made)) as Made;

test("agrees with another reading of the specification: instances are such, and where there is none, none is found by trying", async () => {
  const pairs = fc.sample(fc.tuple(roots, roots), { numRuns: PAIRS, seed: SEED }).map(plain);
  const tries = fc.sample(instances, { numRuns: 200, seed: SEED }).map(plain);
  const seen = { instance: 0, none: 0, undecided: 0 };
  let slowest = 0;
  for (const [one, other] of pairs) {
    const model = await modelOf({ "one.json": one, "other.json": other });
    const questions = inhabitantsOf([model]);
    for (const signs of [
      [true, false],
      [false, true],
      [true, true],
    ] as const) {
      const wishes = ["one.json", "other.json"].map((id, index) => ({
        shape: declarationOf(model, id).shape,
        model,
        holds: signs[index] === true,
      }));
      const start = performance.now();
      const answer = questions.inhabit(wishes);
      slowest = Math.max(slowest, performance.now() - start);
      const isWanted = (value: Json): boolean =>
        accepts(one, value, "2020-12") === signs[0] && accepts(other, value, "2020-12") === signs[1];
      const words = `${JSON.stringify(one)}\n${JSON.stringify(other)}\n${signs.join()}\n${JSON.stringify(answer)}`;
      if ("instance" in answer) expect(isWanted(answer.instance), words).toBe(true);
      if ("none" in answer) expect(tries.filter(isWanted), words).toEqual([]);
      seen["instance" in answer ? "instance" : "none" in answer ? "none" : "undecided"]++;
      if (process.env["RANDOM_WORDS"] && "undecided" in answer) console.log(words);
    }
  }
  if (process.env["RANDOM_WORDS"]) console.log(seen, slowest);
  expect(seen.none).toBeGreaterThan(PAIRS / 4);
  expect(seen.instance).toBeGreaterThan(PAIRS);
  expect(seen.undecided).toBeLessThan(PAIRS / 20);
}, 600_000);
