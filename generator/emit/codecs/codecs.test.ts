import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createEnv } from "@t3-oss/env-core";
import { afterAll, expect, test } from "vitest";
import { compilerFindings } from "../../../scripts/vitest/assignability.ts";
import { makeFolder, writeArtifacts } from "../../../scripts/vitest/emitted.ts";
import { type CompileOptions, compile, type Json } from "../../index.ts";

const { folder, remove } = makeFolder("codecs");
afterAll(remove);
let count = 0;

/** The functions of a schema's codec. */
interface Functions {
  readonly decode: (value: unknown, max?: number) => Outcome;
  readonly encode: (value: unknown) => unknown;
  readonly isWire: (value: unknown) => boolean;
}

interface Outcome {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly errors?: readonly {
    readonly instanceLocation: string;
    readonly keywordLocation: string;
    readonly absoluteKeywordLocation: string;
    readonly keyword: string;
    readonly message: string;
  }[];
}

async function codecOf(
  schema: Json,
  options: Partial<CompileOptions> = {},
  more: CompileOptions["schemas"] = {},
): Promise<Functions> {
  const schemas = { "model.json": schema, ...more };
  const { artifacts, diagnostics } = await compile({ ...options, schemas, targets: ["codecs"], language: "js" });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const place = join(folder, String(++count));
  writeArtifacts(place, artifacts);
  const load = async (path: string): Promise<Record<string, never>> =>
    import(/* @vite-ignore */ pathToFileURL(join(place, path)).href);
  const codecs: Readonly<Record<string, unknown>> = await load("codecs/model.js");
  const guards: Readonly<Record<string, unknown>> = await load("guards/model.js");
  return {
    decode: codecs["decodeModel"] as Functions["decode"],
    encode: codecs["encodeModel"] as Functions["encode"],
    isWire: (guards["isModelWire"] ?? guards["isModel"]) as Functions["isWire"],
  };
}

const object = (
  properties: { readonly [name: string]: Json },
  more: { readonly [keyword: string]: Json } = {},
): Json => ({
  type: "object",
  properties,
  ...more,
});
const renamed = object({ a_b: { type: "integer", "x-wire-name": "AB" } });
const word = { type: "string", enum: ["One", "Two"] } as const;

/** What a schema reads, and what it must write again. */
test.each<[string, Json, Json, Json, Json?]>([
  ["a name", renamed, { AB: 1, z: 2 }, { a_b: 1, z: 2 }],
  [
    "a name in another case",
    object({ a: { "x-wire-name": "S3" } }, { "x-wire-match": "fold" }),
    { ſ3: 1 },
    { a: 1 },
    { S3: 1 },
  ],
  ["the Kelvin sign", object({ k: true }, { "x-wire-match": "fold" }), { "\u212a": 1 }, { k: 1 }, { k: 1 }],
  ["an alias", object({ a: { "x-wire-name": "A", "x-wire-aliases": ["B"] } }), { B: 1 }, { a: 1 }, { A: 1 }],
  ["words in any case", object({ a: { ...word, "x-wire-match": "fold" } }), { a: "ONE" }, { a: "One" }, { a: "One" }],
  [
    "words with white space",
    object({ a: { ...word, "x-wire-match": "fold-trim" } }),
    { a: " tWo\n" },
    { a: "Two" },
    { a: "Two" },
  ],
  ["integers for words", object({ a: { ...word, "x-wire-values": [1, 2] } }), { a: 2 }, { a: "Two" }],
  [
    "several spellings",
    object({ a: { ...word, "x-wire-values": [["i", 1], "ii"] } }),
    { a: 1 },
    { a: "One" },
    { a: "i" },
  ],
  [
    "values that are objects",
    object({ a: { enum: ["x"], "x-wire-values": [{ p: [1], q: 2 }] } }),
    { a: { q: 2, p: [1] } },
    { a: "x" },
  ],
  [
    "null for absent",
    object({ a: { type: "string" } }, { "x-wire-null": "absent" }),
    { a: null, b: null },
    { b: null },
    { b: null },
  ],
  [
    "null that is a value",
    object({ a: { type: ["string", "null"] } }, { "x-wire-null": "absent" }),
    { a: null },
    { a: null },
  ],
  [
    "null for zero in arrays",
    object({ a: { type: "array", items: { type: "string" }, "x-wire-null": "zero" } }),
    { a: ["x", null] },
    { a: ["x", ""] },
    { a: ["x", ""] },
  ],
  [
    "null for zero in maps",
    object({ a: { type: "object", additionalProperties: { type: "object" }, "x-wire-null": "zero" } }),
    { a: { k: null } },
    { a: { k: {} } },
    { a: { k: {} } },
  ],
  [
    "unknown members that are dropped",
    object({ a: { "x-wire-name": "A" } }, { "x-wire-unknown": "drop" }),
    { A: 1, z: 2 },
    { a: 1 },
    { A: 1 },
  ],
  ["a map of models", { type: "object", additionalProperties: renamed }, { a_b: { AB: 1 } }, { a_b: { a_b: 1 } }],
  [
    "members by pattern",
    { type: "object", patternProperties: { "^x": renamed } },
    { x: { AB: 1 }, y: { AB: 1 } },
    { x: { a_b: 1 }, y: { AB: 1 } },
  ],
  [
    "items by place",
    { type: "array", prefixItems: [true, renamed], items: false },
    [{ AB: 1 }, { AB: 1 }],
    [{ AB: 1 }, { a_b: 1 }],
  ],
  ["itself", object({ next: { $ref: "#", "x-wire-name": "Next" } }), { Next: { Next: {} } }, { next: { next: {} } }],
  [
    "a dynamic reference",
    { $dynamicAnchor: "n", ...(renamed as object), items: true, additionalProperties: { $dynamicRef: "#n" } },
    { AB: 1, c: { AB: 2 } },
    { a_b: 1, c: { a_b: 2 } },
  ],
  [
    "members of allOf together",
    { allOf: [renamed, object({ c: { "x-wire-name": "C" } })] },
    { AB: 1, C: 2 },
    { a_b: 1, c: 2 },
  ],
  [
    "members of conditions",
    {
      type: "object",
      if: { required: ["t"], properties: { t: { const: 1 } } },
      then: { properties: { a: { "x-wire-name": "A" } } },
    },
    { t: 1, A: 2 },
    { t: 1, a: 2 },
  ],
  [
    "the alternative that fits",
    {
      anyOf: [
        object({ a: { type: "integer", "x-wire-name": "A" } }, { required: ["a"] }),
        object({ b: { "x-wire-name": "A" } }, { required: ["b"] }),
      ],
    },
    { A: "x" },
    { b: "x" },
  ],
  [
    "the alternative that a word tells",
    {
      oneOf: [
        object({ t: { const: "a", "x-wire-name": "T" }, v: { type: "integer", "x-wire-name": "V" } }),
        object({ t: { enum: ["b", "c"], "x-wire-name": "T" }, w: { "x-wire-name": "V" } }),
      ],
    },
    { T: "c", V: 1 },
    { t: "c", w: 1 },
  ],
  [
    "listed values with members of other names",
    { ...(renamed as object), enum: [{ a_b: 1 }, { a_b: 2, z: [] }] },
    { AB: 1 },
    { a_b: 1 },
  ],
  [
    "alternatives of other types",
    {
      anyOf: [
        { enum: ["x"], "x-wire-values": [1] },
        { type: "array", items: renamed },
      ],
    },
    [{ AB: 1 }],
    [{ a_b: 1 }],
  ],
  [
    "names that are hostile",
    object(
      JSON.parse('{"__proto__":{"x-wire-name":"constructor"},"constructor":{"x-wire-name":"__proto__"}}') as never,
    ),
    JSON.parse('{"__proto__":1,"constructor":2}') as Json,
    JSON.parse('{"constructor":1,"__proto__":2}') as Json,
  ],
])("reads %s and writes it again", async (_, schema, wire, value, written = wire) => {
  const { decode, encode, isWire } = await codecOf(schema);
  const before = JSON.stringify(wire);
  expect(decode(wire)).toEqual({ ok: true, value });
  expect(JSON.stringify(wire)).toBe(before);
  expect(encode(value)).toEqual(written);
  expect(isWire(encode(value))).toBe(true);
  expect(decode(written)).toEqual({ ok: true, value });
});

test.each<[string, Json, unknown, readonly string[]]>([
  [
    "a member twice",
    object({ a: { "x-wire-name": "A" } }, { "x-wire-match": "fold" }),
    { x: 1, a: 1, A: 1 },
    ["/A x-wire-match"],
  ],
  ["an alias beside the name", object({ a: { "x-wire-aliases": ["b"] } }), { b: 1, a: 1 }, ["/a x-wire-match"]],
  ["a name of ours", renamed, { a_b: 1 }, ["/a_b x-wire-name"]],
  [
    "what no schema names",
    object({ a: { "x-wire-name": "A" } }, { "x-wire-unknown": "error" }),
    { A: 1, "z/": 2 },
    ["/z~1 x-wire-unknown"],
  ],
  [
    "a value of ours",
    object({ a: { ...word, "x-wire-values": [1, 2], "x-wire-name": "A" } }),
    { A: "One" },
    ["/A x-wire-values"],
  ],
  [
    "what the guard refuses",
    object({ o: { type: "object", additionalProperties: renamed, "x-wire-name": "O" } }),
    { O: { k: { AB: "x" } } },
    ["/O/k/AB type"],
  ],
  [
    "what is inherited",
    object({ a: { type: "integer", "x-wire-name": "A" } }, { required: ["a"] }),
    Object.create({ A: 1 }),
    [" required"],
  ],
])("refuses %s at its place", async (_, schema, wire, errors) => {
  const result = (await codecOf(schema)).decode(wire);
  expect(result.errors?.map(({ instanceLocation, keyword }) => `${instanceLocation} ${keyword}`)).toEqual(errors);
});

const folded = object({ a_b: { "x-wire-name": "AB" } }, { "x-wire-match": "fold" });
const twice = { AB: 1, ab: 2 };

/** What `decode` itself finds, and where the keyword stands: by the way through all references, and by itself. */
test.each<[string, Json, unknown, string, string]>([
  ["at the root", folded, twice, "/x-wire-match", "#/x-wire-match"],
  [
    "behind a reference",
    object({ o: { $ref: "#/$defs/o" } }, { $defs: { o: folded } }),
    { o: twice },
    "/properties/o/$ref/x-wire-match",
    "#/$defs/o/x-wire-match",
  ],
  [
    "behind two references",
    object({ o: { $ref: "#/$defs/p" } }, { $defs: { p: { $ref: "#/$defs/o" }, o: folded } }),
    { o: twice },
    "/properties/o/$ref/$ref/x-wire-match",
    "#/$defs/o/x-wire-match",
  ],
  [
    "behind a reference with siblings",
    object({ o: { $ref: "#/$defs/o", minProperties: 1 } }, { $defs: { o: folded } }),
    { o: twice },
    "/properties/o/$ref/x-wire-match",
    "#/$defs/o/x-wire-match",
  ],
  [
    "in a member itself",
    object({ "o/p": object({}, { "x-wire-unknown": "error" }) }),
    { "o/p": { z: 1 } },
    "/properties/o~1p/x-wire-unknown",
    "#/properties/o~1p/x-wire-unknown",
  ],
  [
    "in items",
    object({ l: { type: "array", items: { $ref: "#/$defs/o" } } }, { $defs: { o: folded } }),
    { l: [twice] },
    "/properties/l/items/$ref/x-wire-match",
    "#/$defs/o/x-wire-match",
  ],
  [
    "in a list that is declared",
    object({ l: { $ref: "#/$defs/l" } }, { $defs: { l: { type: "array", items: folded } } }),
    { l: [twice] },
    "/properties/l/$ref/items/x-wire-match",
    "#/$defs/l/items/x-wire-match",
  ],
  [
    "in items by place",
    { type: "array", prefixItems: [true, folded] },
    [0, twice],
    "/prefixItems/1/x-wire-match",
    "#/prefixItems/1/x-wire-match",
  ],
  [
    "in items by place of an older dialect",
    {
      $schema: "http://json-schema.org/draft-07/schema#",
      type: "array",
      items: [true, folded],
      additionalItems: folded,
    },
    [0, {}, twice],
    "/additionalItems/x-wire-match",
    "#/additionalItems/x-wire-match",
  ],
  [
    "in the values of a map",
    { type: "object", additionalProperties: { $ref: "#/$defs/o" }, $defs: { o: folded } },
    { k: twice },
    "/additionalProperties/$ref/x-wire-match",
    "#/$defs/o/x-wire-match",
  ],
  [
    "by a pattern",
    { type: "object", patternProperties: { "^x/": folded } },
    { "x/": twice },
    "/patternProperties/^x~1/x-wire-match",
    "#/patternProperties/%5Ex~1/x-wire-match",
  ],
  [
    "in one of allOf",
    { allOf: [{ type: "object" }, folded] },
    twice,
    "/allOf/1/x-wire-match",
    "#/allOf/1/x-wire-match",
  ],
  [
    "in a member of one of allOf, behind references",
    {
      allOf: [{ $ref: "#/$defs/p" }],
      $defs: { p: object({ o: { $ref: "#/$defs/o", "x-wire-name": "O" } }), o: folded },
    },
    { O: twice },
    "/allOf/0/$ref/properties/o/$ref/x-wire-match",
    "#/$defs/o/x-wire-match",
  ],
  [
    "in what a condition leads to",
    { type: "object", if: { required: ["t"] }, then: { properties: { o: folded } } },
    { t: 1, o: twice },
    "/then/properties/o/x-wire-match",
    "#/then/properties/o/x-wire-match",
  ],
  [
    "in an alternative",
    { anyOf: [{ type: "null" }, object({ o: folded }, { required: ["o"] })] },
    { o: twice },
    "/anyOf/1/properties/o/x-wire-match",
    "#/anyOf/1/properties/o/x-wire-match",
  ],
  [
    "at a dynamic reference",
    { $dynamicAnchor: "n", ...(folded as object), additionalProperties: { $dynamicRef: "#n" } },
    { c: twice },
    "/additionalProperties/$dynamicRef/x-wire-match",
    "#/x-wire-match",
  ],
  [
    "at a name of ours",
    { allOf: [{ $ref: "#/$defs/o" }], $defs: { o: renamed } },
    { a_b: 1 },
    "/allOf/0/$ref/properties/a_b/x-wire-name",
    "#/$defs/o/properties/a_b/x-wire-name",
  ],
  [
    "at a value of ours",
    object({ w: { $ref: "#/$defs/w" } }, { $defs: { w: { ...word, "x-wire-values": [1, 2] } } }),
    { w: "One" },
    "/properties/w/$ref/x-wire-values",
    "#/$defs/w/x-wire-values",
  ],
  [
    "in itself",
    { ...(folded as object), additionalProperties: { $ref: "#" } },
    { c: { c: twice } },
    "/additionalProperties/$ref/additionalProperties/$ref/x-wire-match",
    "#/x-wire-match",
  ],
])("tells the keyword %s by its way through references", async (_, schema, wire, keywordLocation, absolute) => {
  const { errors = [] } = (await codecOf(schema)).decode(wire);
  expect(errors).toEqual([expect.objectContaining({ keywordLocation })]);
  expect(errors[0]?.absoluteKeywordLocation.replace(/^[^#]*/, "")).toBe(absolute);
});

test("tells a keyword of another file by its way through references, as the guard tells its own", async () => {
  const { decode } = await codecOf(object({ inner: { $ref: "other.json" } }), {}, { "other.json": folded });
  expect(decode({ inner: twice }).errors).toMatchObject([
    { instanceLocation: "/inner/ab", keywordLocation: "/properties/inner/$ref/x-wire-match" },
  ]);
  expect(decode({ inner: 1 }).errors).toMatchObject([{ keywordLocation: "/properties/inner/$ref/type" }]);
});

test("a document without a difference is shared, and so are its parts", async () => {
  const { decode, encode } = await codecOf(object({ a: renamed, b: { type: "array", items: renamed } }));
  const plain = { a: {}, b: [{}] };
  expect(decode(plain).value).toBe(plain);
  const part = { a: { AB: 1 }, b: [{}] };
  expect((decode(part).value as typeof part).b).toBe(part.b);
  expect(encode(plain)).toBe(plain);
});

test("what others have put on the prototype of all objects is no member", async () => {
  const { decode, encode } = await codecOf(renamed);
  const strange = ["AB", "a_b", "z"];
  try {
    for (const key of strange)
      Object.defineProperty(Object.prototype, key, { value: 1, enumerable: true, configurable: true, writable: true });
    const [read, written] = [decode({ AB: 2, z: 3 }), encode({ a_b: 2, z: 3 })];
    expect(Object.entries(read.value as object)).toEqual([
      ["a_b", 2],
      ["z", 3],
    ]);
    expect(Object.entries(written as object)).toEqual([
      ["AB", 2],
      ["z", 3],
    ]);
  } finally {
    for (const key of strange) Reflect.deleteProperty(Object.prototype, key);
  }
});

test("what is nested too deeply, or contains itself, is refused in the words of guards", async () => {
  const { decode } = await codecOf(object({ next: { $ref: "#", "x-wire-name": "Next" } }));
  const endless: { Next?: unknown } = {};
  endless.Next = endless;
  expect(decode(endless).errors).toEqual([
    expect.objectContaining({ message: "must be nested less deeply to be checked" }),
  ]);
});

test("alternatives inside of themselves are decided once for each level", async () => {
  const branch = (name: string): Json =>
    object({ [name]: { $ref: "#", "x-wire-name": "N" }, t: { const: name } }, { required: ["t"] });
  const { decode } = await codecOf({ anyOf: [{ type: "null" }, branch("a"), branch("b")] });
  let wire: unknown = null;
  for (let depth = 0; depth < 200; depth++) wire = { N: wire, t: "b" };
  expect(decode(wire).ok).toBe(true);
});

test("an extra member with the name of another one on the wire cannot be written", async () => {
  const { encode } = await codecOf(object({ o: renamed }));
  expect(() => encode({ o: { a_b: 1, AB: 2 } })).toThrow(
    expect.objectContaining({ errors: [expect.objectContaining({ instanceLocation: "/o/AB" })] }),
  );
});

test("what one alternative cannot write is written by the next one", async () => {
  const { decode, encode } = await codecOf({
    anyOf: [
      object({ a: { "x-wire-name": "A" } }, { required: ["a"], "x-wire-unknown": "error" }),
      object({ a: { "x-wire-name": "A" }, b: { "x-wire-name": "B" } }, { required: ["b"], "x-wire-unknown": "error" }),
    ],
  });
  expect(encode({ a: 1, b: 2 })).toEqual({ A: 1, B: 2 });
  expect(decode({ A: 1, B: 2 })).toEqual({ ok: true, value: { a: 1, b: 2 } });
  expect(() => encode({ a: 1, c: 2 })).toThrow(
    expect.objectContaining({ errors: [expect.objectContaining({ instanceLocation: "/c" })] }),
  );
});

test("an alternative knows what the others call their members where it may hold as well", async () => {
  const { decode, encode } = await codecOf({
    anyOf: [
      object({ a: { "x-wire-name": "A" } }, { not: { required: ["b"] } }),
      object({ b: { "x-wire-name": "B", minItems: 1, items: { enum: ["v"], "x-wire-values": [1] } } }),
    ],
  });
  expect(encode({ a: 1, b: ["v"] })).toEqual({ A: 1, B: [1] });
  expect(decode({ a: 1, B: [1] }).errors).toEqual([
    expect.objectContaining({ instanceLocation: "/a", keyword: "x-wire-name" }),
  ]);
  expect(decode({ A: 1, B: [1] })).toEqual({ ok: true, value: { a: 1, b: ["v"] } });
});

test("what no alternative is right for is refused where it passes unread and could not be written", async () => {
  const { decode, encode } = await codecOf({
    anyOf: [
      object({ list: { type: "array", minItems: 1, "x-wire-name": "List" } }),
      object({ kind: { const: "b", "x-wire-name": "Kind" }, list: { "x-wire-name": "Items" } }, { required: ["kind"] }),
    ],
  });
  expect(decode({ List: [] }).errors).toEqual([
    expect.objectContaining({
      instanceLocation: "/List",
      keywordLocation: "/anyOf/0/properties/list/x-wire-name",
      keyword: "x-wire-name",
    }),
  ]);
  expect(encode({ list: [1] })).toEqual({ List: [1] });
  expect(decode({ List: [1] })).toEqual({ ok: true, value: { list: [1] } });
});

test("what may be of any kind where nulls are zeros stays as it is", async () => {
  const schema = object({ list: { type: "array", items: true }, open: { enum: [[1], { a: null }] } });
  const { decode, encode } = await codecOf(schema, { wireNull: "zero", wireNames: "PascalCase" });
  const value = { list: [null, { a: null }], open: [1] };
  expect(decode({ List: value.list, Open: value.open })).toEqual({ ok: true, value });
  expect(encode(value)).toEqual({ List: value.list, Open: value.open });
});

test("at a word that tells, errors are those of its alternative", async () => {
  const { decode } = await codecOf({
    oneOf: [
      object(
        { t: { const: "a", "x-wire-name": "T" }, v: { type: "integer", "x-wire-name": "V" } },
        { required: ["t"] },
      ),
      object(
        { t: { const: "b", "x-wire-name": "T" }, w: { type: "integer", "x-wire-name": "W" } },
        { required: ["t"] },
      ),
    ],
  });
  const locations = decode({ T: "a", V: "x" }).errors?.map(({ instanceLocation }) => instanceLocation);
  expect(locations).toContain("/V");
});

test("at most as many errors as asked for", async () => {
  const { decode } = await codecOf(renamed);
  expect(decode({ a_b: 1, AB: "x" }).errors).toHaveLength(2);
  expect(decode({ a_b: 1, AB: "x" }, 1).errors).toHaveLength(1);
});

test("options say the same for a folder without any keyword", async () => {
  const schema = object({ do_not_track: { type: "boolean" }, tags: { type: "array", items: { type: "string" } } });
  const { decode, encode } = await codecOf(schema, {
    wireNames: "PascalCase",
    wireMatch: "fold",
    wireNull: "zero",
    wireUnknown: "drop",
  });
  expect(decode({ donottrack: null, Tags: [null], other: 1 })).toEqual({ ok: true, value: { tags: [""] } });
  expect(encode({ do_not_track: true, tags: [] })).toEqual({ DoNotTrack: true, Tags: [] });
});

test("codecs of other files are imported", async () => {
  const { decode } = await codecOf(
    object({ inner: { $ref: "other.json", "x-wire-name": "Inner" } }),
    {},
    { "other.json": renamed },
  );
  expect(decode({ Inner: { AB: 1 } })).toEqual({ ok: true, value: { inner: { a_b: 1 } } });
});

test("modules that speak of one another can be loaded in any order", async () => {
  const schemas = {
    "model.json": object(
      { a_b: { type: "integer", "x-wire-name": "AB" }, other: { $ref: "other.json" } },
      { $defs: { back: { $ref: "other.json" } } },
    ),
    "other.json": object({ model: { $ref: "model.json#/$defs/back", "x-wire-name": "Model" } }),
    "z.json": { $ref: "other.json" },
  };
  const { artifacts } = await compile({ schemas, targets: ["codecs"], language: "js" });
  for (const first of ["model", "other", "z"]) {
    const place = join(folder, `cycle-${first}`);
    writeArtifacts(place, artifacts);
    await import(/* @vite-ignore */ pathToFileURL(join(place, `codecs/${first}.js`)).href);
    const { decodeModel } = await import(/* @vite-ignore */ pathToFileURL(join(place, "codecs/model.js")).href);
    const wire = { AB: 1, other: { Model: { Model: {} } } };
    expect(decodeModel(wire)).toEqual({ ok: true, value: { a_b: 1, other: { model: { model: {} } } } });
  }
});

test("a codec is a Standard Schema that others take, with what goes in and what comes out", async () => {
  const schemas = { "it.json": renamed };
  const place = join(folder, "standard");
  writeArtifacts(place, (await compile({ schemas, targets: ["codecs"], language: "js" })).artifacts);
  const { ItCodec } = await import(/* @vite-ignore */ pathToFileURL(join(place, "codecs/it.js")).href);
  const runtimeEnv = { IT: { AB: 1 } } as never;
  expect(createEnv({ server: { IT: ItCodec }, runtimeEnv })).toEqual({ IT: { a_b: 1 } });
  expect(ItCodec["~standard"].validate({ AB: "x" })).toEqual({ issues: [expect.objectContaining({ path: ["AB"] })] });

  for (const language of ["ts", "js"] as const) {
    const typed = join(folder, `standard-${language}`);
    writeArtifacts(typed, (await compile({ schemas, targets: ["codecs"], language })).artifacts);
    writeFileSync(join(typed, "package.json"), '{"type":"module"}');
    const consumer = [
      'import type { StandardSchemaV1 } from "@standard-schema/spec";',
      'import { createEnv } from "@t3-oss/env-core";',
      'import { ItCodec } from "./codecs/it.js";',
      'import type { It, ItWire } from "./types/it.js";',
      "export const schema: StandardSchemaV1<ItWire, It> = ItCodec;",
      "export const environment: { readonly IT: It } = createEnv({ server: { IT: ItCodec }, runtimeEnv: {} });",
      "export const input: ItWire = {} as StandardSchemaV1.InferInput<typeof ItCodec>;",
      "export const output: It = {} as StandardSchemaV1.InferOutput<typeof ItCodec>;",
      "// @ts-expect-error -- the form on the wire has another name",
      "export const wrong: It = { AB: 1, a_b: true } satisfies StandardSchemaV1.InferOutput<typeof ItCodec>;",
    ];
    writeFileSync(join(typed, "consumer.ts"), consumer.join("\n"));
    expect(compilerFindings(typed), language).toBe("");
  }
});

const server = object({
  port: { type: "integer", minimum: 1, default: 80, "x-wire-name": "Port" },
  tags: { $ref: "#/$defs/tags" },
  toString: { type: "string", default: "s" },
  ["__proto__"]: { type: "object", default: { a: [1] } },
});
const withDefaults = { ...(server as object), $defs: { tags: { type: "array", default: ["a"] } } } as Json;

test("defaults are put where a member is absent, a copy for each value", async () => {
  const { decode, encode } = await codecOf(withDefaults, { defaults: "decode" });
  const [one, other] = [decode({}), decode({})].map(({ value }) => value as Record<string, unknown>);
  expect(one).toEqual({ port: 80, tags: ["a"], toString: "s", ["__proto__"]: { a: [1] } });
  expect(one?.["tags"]).not.toBe(other?.["tags"]);
  expect(decode({ Port: 1, tags: [] }).value).toMatchObject({ port: 1, tags: [] });
  expect(decode({ Port: 0 }).errors).toMatchObject([{ instanceLocation: "/Port", keyword: "minimum" }]);
  expect(decode(encode(one)).value).toEqual(one);
  expect((await codecOf(withDefaults)).decode({})).toEqual({ ok: true, value: {} });
});

test("a schema with defaults alone has a codec, where they are asked for", async () => {
  const schemas = { "model.json": object({ port: { default: 80 } }) };
  const outputs = async (defaults: "ignore" | "decode"): Promise<readonly string[]> => {
    const { artifacts } = await compile({ schemas, targets: ["codecs"], defaults });
    return artifacts.flatMap(({ path }) => (path === "codecs/model.ts" ? [path] : []));
  };
  expect(await outputs("decode")).toHaveLength(1);
  expect(await outputs("ignore")).toHaveLength(0);
});

test("a default that its own schema refuses is an error, with its place", async () => {
  const schemas = { "model.json": object({ port: { type: "integer", minimum: 1, default: 0 } }) };
  const { artifacts, diagnostics } = await compile({ schemas, targets: ["codecs"], defaults: "decode" });
  expect(artifacts).toEqual([]);
  expect(diagnostics).toMatchObject([
    {
      code: "wrong-default",
      severity: "error",
      message: "the default 0 is not valid: must be at least 1",
      location: { pointer: "/properties/port/default" },
    },
  ]);
});

test("a dynamic reference is converted by what it leads to in each scope", async () => {
  const tree = {
    $id: "https://example.com/tree.json",
    $dynamicAnchor: "node",
    type: "object",
    properties: { children: { type: "array", items: { $dynamicRef: "#node" } } },
  };
  const { decode, encode } = await codecOf(
    {
      $id: "https://example.com/model.json",
      $dynamicAnchor: "node",
      $ref: "tree.json",
      properties: { label: { type: "string", "x-wire-name": "Label" } },
    },
    {},
    { "tree.json": tree },
  );
  const wire = { Label: "a", children: [{ Label: "b", children: [{ Label: "c" }] }] };
  const value = { label: "a", children: [{ label: "b", children: [{ label: "c" }] }] };
  expect(decode(wire)).toEqual({ ok: true, value });
  expect(encode(value)).toEqual(wire);
});

test.each([
  ["de", "muss mindestens 3 sein"],
  ["en", "must be at least 3"],
])("errors of a codec are told in the words that are asked for: %s", async (messages, message) => {
  const schema = { title: "Model", properties: { a: { type: "integer", minimum: 3, "x-wire-name": "A" } } };
  const { decode } = await codecOf(schema, { messages });
  expect(decode({ A: 1 }).errors?.map((error) => error.message)).toEqual([message]);
});

test.each([
  ["de", true],
  [undefined, false],
])("what a codec refuses itself is told by functions where messages are %s: %s", async (messages, isTold) => {
  const schemas = { "model.json": { title: "Model", properties: { a: { "x-wire-name": "A" } } } };
  const { artifacts } = await compile({ schemas, targets: ["codecs"], ...(messages && { messages }) });
  const text = artifacts.find(({ path }) => path === "codecs/model.ts")?.text ?? "";
  expect([text.includes("toldDecode("), text.includes("toldEncode(")]).toEqual([isTold, isTold]);
});
