import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type GuardsOf, importGuards, makeFolder, writeArtifacts } from "../scripts/vitest/emitted.ts";
import { compile, type Json } from "./index.ts";

/** The parts of @hyperjump/json-schema that are used; its own declarations do not pass the strictest flags. */
interface Hyperjump {
  readonly registerSchema: (schema: unknown) => void;
  readonly validate: (uri: string) => Promise<(value: unknown) => { readonly valid: boolean }>;
}

const HYPERJUMP: string = "@hyperjump/json-schema/draft-2020-12";

type Schema = { readonly [keyword: string]: Json };

const SCHEMAS = fileURLToPath(new URL("../schema", import.meta.url));
const FILES = readdirSync(SCHEMAS).filter((file) => file.endsWith(".schema.json"));
const schemas = new Map(FILES.map((file) => [file, JSON.parse(readFileSync(join(SCHEMAS, file), "utf8")) as Schema]));

const RUNS = 400;
/** How often an instance is of the kind that its schema asks for, against how often it is anything; and its parts. */
const MEANT = 6;
const PARTS_MEANT = 60;
const DEEPEST = 4;

const { folder, remove } = makeFolder("differential");
afterAll(remove);
const guards = new Map<string, GuardsOf>();
/** What independent validators say, by the schema's file. */
const others = new Map<string, readonly ((value: Json) => boolean)[]>();

beforeAll(async () => {
  const result = await compile({ schemas: Object.fromEntries(schemas), targets: ["guards"], language: "js" });
  writeArtifacts(folder, result.artifacts);
  const hyperjump: Hyperjump = await import(HYPERJUMP);
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  for (const schema of schemas.values()) {
    ajv.addSchema(schema);
    hyperjump.registerSchema(schema);
  }
  for (const [file, schema] of schemas) {
    const uri = String(schema["$id"]);
    guards.set(file, await importGuards(folder, result, uri));
    const byAjv = ajv.getSchema(uri);
    const byHyperjump = await hyperjump.validate(uri);
    others.set(file, [(value) => byAjv?.(value) === true, (value) => byHyperjump(value).valid]);
  }
});

describe.each(FILES)("%s", (file) => {
  test("agrees with independent validators on any instance", () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(instanceOf(schemas.get(file) ?? {}, 0), (instance) => {
        const text = JSON.stringify(instance);
        const value = JSON.parse(text) as Json;
        const [expected, ...more] = (others.get(file) ?? []).map((accepts) => accepts(value));
        expect(more, text).toEqual([expected]);
        expect(guards.get(file)?.is(value), text).toBe(expected);
        const answer = guards.get(file)?.validate(value) as {
          readonly ok: boolean;
          readonly errors?: readonly unknown[];
        };
        expect(answer.ok, text).toBe(expected);
        if (!answer.ok) expect(answer.errors, text).not.toEqual([]);
        expect(JSON.stringify(value)).toBe(text);
        seen[expected ? "accepted" : "refused"]++;
      }),
      { numRuns: RUNS, seed: 20 },
    );
    // Neither verdict alone would prove anything.
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(RUNS / 20);
  });
});

const noise: fc.Arbitrary<Json> = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>;

/** Instances that mostly follow a schema, and here and there do not. */
function instanceOf(schema: Schema, depth: number): fc.Arbitrary<Json> {
  if (depth > DEEPEST) return noise;
  return mostly(meant(schema, depth), noise, depth === 0 ? MEANT : PARTS_MEANT);
}

function mostly(usual: fc.Arbitrary<Json>, rare: fc.Arbitrary<Json>, weight: number): fc.Arbitrary<Json> {
  return fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: rare });
}

function meant(schema: Schema, depth: number): fc.Arbitrary<Json> {
  const { $ref, enum: values, type, items, properties, additionalProperties, examples } = schema;
  if (typeof $ref === "string") return instanceOf(schemas.get($ref) ?? {}, depth + 1);
  if (Array.isArray(values)) return mostly(fc.constantFrom(...(values as Json[])), fc.string(), MEANT);
  if (type === "string") return Array.isArray(examples) ? fc.constantFrom<Json>(...(examples as Json[])) : strings;
  if (type === "integer") return mostly(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), PARTS_MEANT);
  if (type === "boolean") return fc.boolean();
  if (type === "array") return fc.array(instanceOf((items ?? {}) as Schema, depth + 1), { maxLength: 3 });
  if (properties !== undefined) return members(properties as { readonly [name: string]: Schema }, depth);
  const rest = typeof additionalProperties === "object" ? (additionalProperties as Schema) : {};
  return fc.dictionary(fc.string(), instanceOf(rest, depth + 1), { maxKeys: 3 });
}

const strings: fc.Arbitrary<Json> = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.domain(),
  fc.ipV4(),
  fc.ipV6(),
  fc.constantFrom("in", "exists", ""),
);

function members(properties: { readonly [name: string]: Schema }, depth: number): fc.Arbitrary<Json> {
  const known = Object.fromEntries(
    Object.entries(properties).map(([name, member]) => [name, instanceOf(member, depth + 1)]),
  );
  const others = fc.dictionary(fc.constantFrom("other", "constructor", "toString", "__proto__", ""), noise, {
    maxKeys: 1,
  });
  return fc.tuple(fc.record(known, { requiredKeys: [] }), others).map(([own, more]) => ({ ...more, ...own }) as Json);
}
