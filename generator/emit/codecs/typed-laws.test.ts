import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { makeFolder, writeArtifacts } from "../../../scripts/vitest/emitted.ts";
import { compile, type Json } from "../../index.ts";

// What is made of a value, and made a value again, is that value; and the other way round.

const { folder, remove } = makeFolder("typed-laws");
afterAll(remove);

const VALUES = { "date-time": "Date", int64: "bigint", base64: "Uint8Array" } as const;

/** A value as JSON holds it, and as the language does. */
interface Pair {
  readonly plain: Json;
  readonly typed: unknown;
}

/** A schema, and what it accepts. */
interface Kind {
  readonly schema: { readonly [keyword: string]: Json };
  readonly pairs: fc.Arbitrary<Pair>;
}

const same = (values: fc.Arbitrary<Json>): fc.Arbitrary<Pair> =>
  values.map((value) => ({ plain: value, typed: value }));

const LEAVES: readonly Kind[] = [
  {
    schema: { type: "string", format: "date-time" },
    pairs: fc
      .date({ min: new Date("0000-01-01T00:00:00Z"), max: new Date("9999-12-31T23:59:59.999Z"), noInvalidDate: true })
      .map((date) => ({ plain: date.toISOString(), typed: date })),
  },
  {
    schema: { type: "integer", format: "int64" },
    pairs: fc.maxSafeInteger().map((integer) => ({ plain: integer, typed: BigInt(integer) })),
  },
  {
    schema: { type: "string", contentEncoding: "base64" },
    pairs: fc.uint8Array().map((bytes) => ({ plain: Buffer.from(bytes).toString("base64"), typed: bytes })),
  },
  { schema: { type: "string" }, pairs: same(fc.string()) },
  { schema: { type: "boolean" }, pairs: same(fc.boolean()) },
];

/** Without `__proto__`, which is no member in a literal that these are compared with. */
const NAMES = ["a", "b", "c-d", "constructor", "toString"];

const { kind } = fc.letrec<{ readonly kind: Kind; readonly inner: Kind }>((tie) => ({
  kind: fc.oneof(
    { maxDepth: 3, depthSize: "small", withCrossShrink: true },
    fc.constantFrom(...LEAVES),
    tie("inner").map(listOf),
    tie("inner").map(mapOf),
    tie("inner").map(nullable),
    fc.dictionary(fc.constantFrom(...NAMES), tie("inner"), { minKeys: 1, noNullPrototype: true }).map(objectOf),
  ),
  inner: tie("kind"),
}));

function listOf({ schema, pairs }: Kind): Kind {
  const lists = fc.array(pairs, { maxLength: 3 });
  return {
    schema: { type: "array", items: schema },
    pairs: lists.map((list) => ({ plain: list.map(({ plain }) => plain), typed: list.map(({ typed }) => typed) })),
  };
}

function mapOf({ schema, pairs }: Kind): Kind {
  const maps = fc.dictionary(fc.constantFrom("x", "y", "z"), pairs, { noNullPrototype: true });
  return { schema: { type: "object", additionalProperties: schema }, pairs: maps.map(joined) };
}

function nullable({ schema, pairs }: Kind): Kind {
  const nothing = fc.constant<Pair>({ plain: null, typed: null });
  return { schema: { anyOf: [{ type: "null" }, schema] }, pairs: fc.oneof(nothing, pairs) };
}

function objectOf(members: { readonly [name: string]: Kind }): Kind {
  const properties = Object.fromEntries(Object.entries(members).map(([name, { schema }]) => [name, schema]));
  const pairs = Object.fromEntries(Object.entries(members).map(([name, member]) => [name, member.pairs]));
  return {
    schema: { type: "object", properties },
    pairs: fc.record(pairs, { requiredKeys: [], noNullPrototype: true }).map(joined),
  };
}

function joined(members: { readonly [name: string]: Pair | undefined }): Pair {
  const side = (of: keyof Pair): object =>
    Object.fromEntries(
      Object.entries(members).flatMap(([name, pair]) => (pair === undefined ? [] : [[name, pair[of]]])),
    );
  return { plain: side("plain") as Json, typed: side("typed") };
}

interface TypedForm {
  readonly to: (value: unknown) => { readonly ok: boolean; readonly value?: unknown };
  readonly from: (value: unknown) => unknown;
}

/** One run makes the functions of all: most of the time goes into the run itself. */
async function formsOf(kinds: readonly Kind[], place: string): Promise<readonly TypedForm[]> {
  const at = { type: "string", format: "date-time" };
  // A model that holds no such value has no functions.
  const models = kinds.map(({ schema }) => ({ type: "object", properties: { model: schema, at } }));
  const schemas = Object.fromEntries(models.map((model, index) => [`m${index}.json`, model]));
  const { artifacts, diagnostics } = await compile({ schemas, values: VALUES, targets: ["codecs"], language: "js" });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  writeArtifacts(place, artifacts);
  return await Promise.all(
    kinds.map(async (_, index): Promise<TypedForm> => {
      const file = pathToFileURL(join(place, `codecs/m${index}.js`)).href;
      const module: Readonly<Record<string, unknown>> = await import(/* @vite-ignore */ file);
      const [to, from] = [module[`toM${index}Value`], module[`fromM${index}Value`]];
      return { to, from } as TypedForm;
    }),
  );
}

test("typed values and plain ones are each made of the other without loss", async () => {
  let run = 0;
  const property = fc.asyncProperty(fc.array(kind, { minLength: 20, maxLength: 20 }), fc.gen(), async (kinds, gen) => {
    const forms = await formsOf(kinds, join(folder, String(++run)));
    for (const [index, { to, from }] of forms.entries()) {
      const { plain, typed } = gen(() => kinds[index]?.pairs ?? fc.constant<Pair>({ plain: null, typed: null }));
      const text = JSON.stringify(plain);
      expect(to({ model: plain })).toEqual({ ok: true, value: { model: typed } });
      expect(from({ model: typed })).toEqual({ model: plain });
      expect(JSON.stringify(plain)).toBe(text);
    }
  });
  await fc.assert(property, { numRuns: 4, endOnFailure: true });
});
