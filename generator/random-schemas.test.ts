import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { assignment, compilerFindings } from "../scripts/vitest/assignability.ts";
import { type GuardsOf, importGuards, makeFolder, writeArtifacts } from "../scripts/vitest/emitted.ts";
import { type CompileResult, compile, type Json } from "./index.ts";

/** How many schemas are made, and how many instances of each. `RANDOM_SCHEMAS=20000` asks for more than a test should take. */
const SCHEMAS = Number(process.env["RANDOM_SCHEMAS"] ?? 200);
const INSTANCES = 12;
const SEED = Number(process.env["FAST_CHECK_SEED"] ?? 71);

type Schema = Json;

const NAMES = ["a", "b", "c1", "__proto__", "isPrototypeOf", ""] as const;
const name = fc.constantFrom<string>(...NAMES);
/** The other validator takes an empty name that is required for one that is there. */
const requiredName = fc.constantFrom<string>(...NAMES.filter((known) => known !== ""));
const leaf: fc.Arbitrary<Json> = fc.constantFrom<Json>(null, true, false, 0, 1, 1.5, -2, "", "a", "ab", "b1", "😀");

const instances: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(name, tie("value"), { maxKeys: 3 }),
  ),
})).value;

const { schema } = fc.letrec<{ schema: Schema }>((tie) => {
  const inner = tie("schema");
  const several = fc.array(inner, { minLength: 1, maxLength: 3 });
  const named = fc.dictionary(name, inner, { maxKeys: 3 });
  const count = fc.integer({ min: 0, max: 3 });
  const keywords: { readonly [keyword: string]: fc.Arbitrary<Json> } = {
    type: fc.oneof(
      fc.constantFrom("string", "number", "integer", "object", "array", "boolean", "null"),
      fc.constantFrom(["string", "null"], ["object", "array"], ["integer", "object"]),
    ),
    enum: fc.array(fc.oneof(leaf, instances), { minLength: 1, maxLength: 3 }),
    const: fc.oneof(leaf, instances),
    minimum: fc.constantFrom(0, 1, 1.5),
    exclusiveMaximum: fc.constantFrom(0, 1, 2),
    multipleOf: fc.constantFrom(1, 0.5, 2),
    minLength: count,
    maxLength: count,
    pattern: fc.constantFrom("^a", "b$", "^a$", "[0-9]", "^$"),
    minItems: count,
    maxItems: count,
    uniqueItems: fc.boolean(),
    minProperties: count,
    maxProperties: count,
    required: fc.uniqueArray(requiredName, { maxLength: 2 }),
    properties: named,
    patternProperties: fc.dictionary(fc.constantFrom("^a", "1$", "^[^a]"), inner, { maxKeys: 2 }),
    additionalProperties: inner,
    propertyNames: inner,
    dependentRequired: fc.dictionary(name, fc.uniqueArray(requiredName, { maxLength: 2 }), { maxKeys: 2 }),
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
      { maxDepth: 4, depthIdentifier: "schema" },
      fc.constantFrom<Json>(true, false, {}, { type: "string" }, { minimum: 1 }),
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

interface Case {
  readonly id: string;
  readonly schema: Json;
  readonly samples: readonly Json[];
}

const CASES: readonly Case[] = fc
  .sample(fc.tuple(roots, fc.array(instances, { minLength: INSTANCES, maxLength: INSTANCES })), {
    numRuns: SCHEMAS,
    seed: SEED,
  })
  .map(([made, samples], index) => ({
    id: `s${index}.json`,
    // As a file would hold it: a lone `__proto__` is a member like others.
    schema: JSON.parse(JSON.stringify(made)) as Json,
    samples: samples.map((sample) => JSON.parse(JSON.stringify(sample)) as Json),
  }));

const { folder, remove } = makeFolder("random-schemas");
afterAll(remove);

let result: CompileResult;
const guards = new Map<string, GuardsOf>();

beforeAll(async () => {
  const schemas = Object.fromEntries(CASES.map(({ id, schema: made }) => [id, made]));
  const given = { schemas, unknownKeywords: "ignore", targets: ["guards"] } as const;
  result = await compile(given);
  expect(result.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  writeArtifacts(join(folder, "ts"), result.artifacts);
  const javascript = await compile({ ...given, language: "js" });
  writeArtifacts(join(folder, "js"), javascript.artifacts);
  for (const { id } of CASES) guards.set(id, await importGuards(join(folder, "js"), javascript, id));
}, 600_000);

describe("guards", () => {
  test("give the verdicts of another validator, and of themselves", () => {
    const seen = { accepted: 0, refused: 0 };
    for (const { id, schema: made, samples } of CASES) {
      const judge = new Ajv2020({ strict: false, validateFormats: false, ownProperties: true }).compile(made as object);
      for (const sample of samples) {
        const words = `${JSON.stringify(made)}\n${JSON.stringify(sample)}`;
        const verdict = guards.get(id)?.is(sample);
        const answer = guards.get(id)?.validate(sample) as { ok: boolean; errors?: readonly unknown[] };
        expect(answer.ok, words).toBe(verdict);
        if (!answer.ok) expect(answer.errors?.length, words).toBeGreaterThan(0);
        expect(verdict, words).toBe(judge(sample));
        seen[verdict === true ? "accepted" : "refused"]++;
      }
    }
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(CASES.length);
  }, 600_000);

  test("compile under the strictest flags, and what they accept is assignable", () => {
    const lines: string[] = [];
    for (const { id, samples } of CASES) {
      const declaration = result.declarations.find((one) => one.id === id);
      const { path = "", symbol = "" } = declaration?.type ?? {};
      const type = `import("./${path.replace(/\.ts$/, ".js")}").${symbol}`;
      const accepted = samples.filter((sample) => guards.get(id)?.is(sample) === true);
      lines.push(...accepted.map((sample, index) => assignment(type, sample, `sample${lines.length + index}`)));
    }
    writeArtifacts(join(folder, "ts"), [{ path: "samples.ts", text: lines.join("\n"), target: "", declarations: [] }]);
    expect(compilerFindings(join(folder, "ts")).slice(0, 4_000)).toBe("");
  }, 600_000);
});
