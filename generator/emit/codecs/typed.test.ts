import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { compilerFindings } from "../../../scripts/vitest/assignability.ts";
import { makeFolder, writeArtifacts } from "../../../scripts/vitest/emitted.ts";
import { parseArguments } from "../../command-line/arguments.ts";
import { type CompileOptions, compile, type Json } from "../../index.ts";

const { folder, remove } = makeFolder("typed");
afterAll(remove);
afterEach(() => vi.unstubAllGlobals());
let count = 0;

const ALL = { "date-time": "Date", date: "Temporal.PlainDate", int64: "bigint", base64: "Uint8Array" } as const;

interface Functions {
  readonly to: (value: unknown, max?: number) => Outcome;
  readonly from: (value: unknown) => unknown;
}

interface Outcome {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly errors?: readonly Fault[];
}

interface Fault {
  readonly instanceLocation: string;
  readonly absoluteKeywordLocation: string;
  readonly keyword: string;
  readonly message: string;
}

async function typedForm(
  schema: Json,
  options: Partial<CompileOptions> = {},
  more: CompileOptions["schemas"] = {},
): Promise<Functions> {
  const schemas = { "model.json": schema, ...more };
  const result = await compile({ values: ALL, ...options, schemas, targets: ["codecs"], language: "js" });
  expect(result.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const place = join(folder, String(++count));
  writeArtifacts(place, result.artifacts);
  const module: Readonly<Record<string, unknown>> = await import(
    /* @vite-ignore */ pathToFileURL(join(place, "codecs/model.js")).href
  );
  return {
    to: module["toModelValue"] as Functions["to"],
    from: module["fromModelValue"] as Functions["from"],
  };
}

async function typesOf(schema: Json, options: Partial<CompileOptions> = {}): Promise<string> {
  const { artifacts } = await compile({
    values: ALL,
    ...options,
    schemas: { "model.json": schema },
    targets: ["codecs"],
  });
  return artifacts.find(({ path }) => path === "types/model.ts")?.text ?? "";
}

const object = (
  properties: { readonly [name: string]: Json },
  more: { readonly [keyword: string]: Json } = {},
): Json => ({ type: "object", properties, ...more });
const moment = { type: "string", format: "date-time" };
const serial = { type: "integer", format: "int64" };
const bytes = { type: "string", contentEncoding: "base64" };
const NOON = "2024-02-29T12:00:00.000Z";
const noon = (): Date => new Date(NOON);

function thrown(act: () => unknown): unknown {
  try {
    act();
    return undefined;
  } catch (error) {
    return error;
  }
}

test("values of formats become objects of the language, and strings and integers again", async () => {
  const { to, from } = await typedForm(object({ at: moment, n: serial, body: bytes, id: { type: "string" } }));
  const plain = { at: NOON, n: 42, body: "aGVsbG8=", id: NOON, extra: NOON };
  const typed = { at: noon(), n: 42n, body: new Uint8Array([104, 101, 108, 108, 111]), id: NOON, extra: NOON };
  expect(to(plain)).toEqual({ ok: true, value: typed });
  expect(from(typed)).toEqual(plain);
  expect(plain.at).toBe(NOON);
});

test("what holds no such value is shared", async () => {
  const { to, from } = await typedForm(object({ at: moment, inner: object({ at: moment }) }));
  const inner = { other: 1 };
  expect((to({ at: NOON, inner }).value as { readonly inner: unknown }).inner).toBe(inner);
  const value = { inner };
  expect(to(value).value).toBe(value);
  expect(from(value)).toBe(value);
});

test.each([
  ["2023-02-29T12:00:00Z"],
  ["2024-02-29 12:00:00Z"],
  ["2024-02-29T12:00:00"],
  ["2024-02-29T24:00:00Z"],
  ["2016-12-31T23:59:60Z"],
  ["noon"],
  [""],
])("%j is no Date: an error with its place", async (text) => {
  const { to } = await typedForm(object({ list: { type: "array", items: object({ "a/b": moment }) } }));
  expect(to({ list: [{}, { "a/b": text }] })).toEqual({
    ok: false,
    errors: [
      {
        instanceLocation: "/list/1/a~1b",
        keywordLocation: "/properties/list/items/properties/a~1b/format",
        absoluteKeywordLocation: "model.json#/properties/list/items/properties/a~1b/format",
        keyword: "format",
        message: "must be a date and time that a Date can hold, such as 2024-02-29T12:30:00Z",
        params: { format: "date-time", reason: "unheld" },
        received: text,
      },
    ],
  });
});

test.each([
  ["2024-02-29T12:00:00+01:00", "2024-02-29T11:00:00.000Z"],
  ["2024-02-29t12:00:00.5z", "2024-02-29T12:00:00.500Z"],
  ["0000-01-01T00:00:00Z", "0000-01-01T00:00:00.000Z"],
])("%s is a Date, whose text is %s", async (text, again) => {
  const { to, from } = await typedForm(moment);
  expect(from(to(text).value)).toBe(again);
});

test("an invalid Date throws, and so does one that has no text", async () => {
  const { from } = await typedForm(object({ at: moment }));
  const error = thrown(() => from({ at: new Date(Number.NaN) })) as TypeError & { readonly errors: readonly Fault[] };
  expect(error).toBeInstanceOf(TypeError);
  expect(error.message).toBe("cannot be written: /at must be a valid Date");
  expect(error.errors).toMatchObject([{ instanceLocation: "/at", keyword: "format" }]);
  expect(() => from({ at: new Date(8.64e15) })).toThrow("must be a Date of the years 0 to 9999");
});

test("an integer that JSON.parse may have rounded is refused", async () => {
  const { to, from } = await typedForm(object({ n: serial }));
  expect(to(JSON.parse('{"n":9007199254740993}'))).toMatchObject({
    ok: false,
    errors: [{ instanceLocation: "/n", message: expect.stringContaining("rounded") as string }],
  });
  expect(to({ n: -9007199254740991 })).toEqual({ ok: true, value: { n: -9007199254740991n } });
  expect(() => from({ n: 2n ** 53n })).toThrow("/n must be between");
  expect(from({ n: 5n })).toEqual({ n: 5 });
});

test("int64 is one of integers only", async () => {
  expect(await typesOf(object({ n: { type: "number", format: "int64" } }))).not.toContain("bigint");
  expect(await typesOf(object({ n: { type: ["integer", "null"], format: "int64" } }))).toContain("n?: bigint | null;");
});

test.each([["a"], ["aGVsbG8"], ["aGVsbG9="], ["a===="], ["aGVs\nbG8="], ["aGV_bG8="]])(
  "%j is not base64",
  async (text) => {
    const { to } = await typedForm(bytes);
    expect(to(text)).toMatchObject({ ok: false, errors: [{ keyword: "contentEncoding" }] });
  },
);

test("bytes of any length are base64 and back", async () => {
  const { to, from } = await typedForm({ type: "string", format: "byte" });
  for (const length of [0, 1, 2, 3, 4, 255]) {
    const buffer = Uint8Array.from({ length }, (_, index) => (index * 37) % 256);
    const text = Buffer.from(buffer).toString("base64");
    expect(from(buffer)).toBe(text);
    expect(to(text)).toEqual({ ok: true, value: buffer });
  }
});

test("a date is a Temporal.PlainDate, where there is Temporal", async () => {
  const { to, from } = await typedForm({ type: "string", format: "date" });
  expect(() => to("2024-02-29")).toThrow("Temporal is not there");
  class PlainDate {
    readonly [Symbol.toStringTag] = "Temporal.PlainDate";
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
    static from(text: string): PlainDate {
      return new PlainDate(text);
    }
    toString(): string {
      return this.text;
    }
  }
  vi.stubGlobal("Temporal", { PlainDate });
  expect(to("2024-02-29").value).toBeInstanceOf(PlainDate);
  expect(to("2023-02-29")).toMatchObject({ ok: false, errors: [{ message: "must be a date such as 2024-02-29" }] });
  expect(from(new PlainDate("2024-02-29"))).toBe("2024-02-29");
  expect(() => from(new PlainDate("+012024-02-29"))).toThrow("years 0 to 9999");
});

test("values of maps, patterns and tuples are converted, and keys are not", async () => {
  const { to, from } = await typedForm(
    object(
      { pair: { prefixItems: [moment, { type: "string" }], items: serial }, named: { type: "string" } },
      { patternProperties: { "^x-": moment }, additionalProperties: serial },
    ),
  );
  const plain = { pair: [NOON, NOON, 3], named: NOON, "x-at": NOON, n: 1, __proto__: null };
  const typed = { pair: [noon(), NOON, 3n], named: NOON, "x-at": noon(), n: 1n };
  expect(to(plain)).toEqual({ ok: true, value: typed });
  expect(from(typed)).toEqual({ pair: [NOON, NOON, 3], named: NOON, "x-at": NOON, n: 1 });
});

test("a member that is called __proto__ is data", async () => {
  const { to } = await typedForm(object({ ["__proto__"]: moment }));
  const made = to(JSON.parse(`{"__proto__":"${NOON}"}`)).value as object;
  expect(Object.getOwnPropertyDescriptor(made, "__proto__")?.value).toEqual(noon());
  expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
});

test("a recursive value is converted at every level; one that contains itself is refused", async () => {
  const { to, from } = await typedForm(object({ at: moment, next: { $ref: "#" } }));
  expect(to({ next: { next: { at: NOON } } })).toEqual({ ok: true, value: { next: { next: { at: noon() } } } });
  expect(from({ next: { next: { at: noon() } } })).toEqual({ next: { next: { at: NOON } } });
  const circular: { next?: unknown } = {};
  circular.next = circular;
  expect(to(circular)).toMatchObject({ ok: false, errors: [{ message: expect.stringContaining("nested") as string }] });
});

test("of a union, the first branch whose guard accepts the plain value and whose values are such", async () => {
  const { to, from } = await typedForm(
    object({ when: { anyOf: [moment, serial, { type: "string" }, { type: "array", items: moment }] } }),
  );
  const both = (plain: unknown, typed: unknown): void => {
    expect(to({ when: plain })).toEqual({ ok: true, value: { when: typed } });
    expect(from({ when: typed })).toEqual({ when: plain });
  };
  both(NOON, noon());
  both("soon", "soon");
  both(7, 7n);
  both([NOON], [noon()]);
  expect(to({ when: [NOON, "soon"] })).toMatchObject({ ok: false, errors: [{ instanceLocation: "/when/1" }] });
  expect(() => from({ when: [new Date(Number.NaN)] })).toThrow("/when/0 must be a valid Date");
});

test("branches of a recursive union are decided once for each value", async () => {
  const branch = (kind: string): Json =>
    object({ kind: { const: kind }, at: moment, inner: { $ref: "#" } }, { required: ["kind"] });
  const { to, from } = await typedForm({ oneOf: [branch("a"), branch("b"), branch("c")] });
  let plain: object = { kind: "c", at: NOON };
  for (let depth = 0; depth < 40; depth++) plain = { kind: "c", inner: plain };
  const { value } = to(plain);
  expect(from(value)).toEqual(plain);
});

test("a format behind a condition is no format of every value", async () => {
  const schema = object({ a: { type: "string", if: { minLength: 9 }, then: { format: "date-time" } }, b: moment });
  const { to } = await typedForm(schema);
  expect(to({ a: "soon", b: NOON })).toEqual({ ok: true, value: { a: "soon", b: noon() } });
});

test("types say the typed form: null beside a date, allOf, lists of objects, comments", async () => {
  const text = await typesOf(
    object(
      {
        a: { ...moment, type: ["string", "null"], description: "When." },
        b: { allOf: [{ type: "string" }, { format: "date-time" }, { maxLength: 40 }] },
        c: { type: "object", properties: { at: moment }, enum: [{ at: NOON }] },
        d: { type: "object", additionalProperties: { $ref: "#/$defs/moment" } },
      },
      { $defs: { moment } },
    ),
  );
  const [, value = ""] = /export interface ModelValue \{([^}]*\}?[^}]*\}?[^}]*)\n\}/.exec(text) ?? [];
  expect(value).toContain("/** When. */\n  a?: Date | null;");
  expect(value).toContain("b?: Date;");
  expect(value).not.toContain(NOON);
  expect(value).toContain("d?: { [key: string]: MomentValue };");
  expect(text).toContain("export type MomentValue = Date;");
});

test("guards, pages and schemas know of plain values only; nothing is there unless asked for", async () => {
  const schemas = { "model.json": object({ at: moment }) };
  const all = await compile({ schemas, values: { "date-time": "Date" } });
  for (const { path, text } of all.artifacts) {
    if (!/^(types|codecs)\//.test(path)) expect(text, path).not.toContain("ModelValue");
  }
  const { outputs } = all.declarations.find(({ name }) => name === "ModelValue") ?? { outputs: {} };
  expect(Object.keys(outputs)).toEqual(["types"]);
  const without = await compile({ schemas });
  expect(without.artifacts.some(({ text }) => text.includes("ModelValue"))).toBe(false);
  expect(without.artifacts.some(({ path }) => path.startsWith("codecs/"))).toBe(false);
  const other = await compile({ schemas, values: { date: "Temporal.PlainDate" } });
  expect(other.artifacts.some(({ text }) => text.includes("ModelValue"))).toBe(false);
});

test("at most as many errors as asked for", async () => {
  const { to } = await typedForm({ type: "array", items: moment });
  expect(to(["a", "b", "c"], 2).errors).toHaveLength(2);
  expect(to(["a"], 0).errors).toHaveLength(1);
});

test("the compiler accepts typed forms across files, and says their types", async () => {
  const schemas = {
    "model.json": object({
      at: moment,
      day: { type: "string", format: "date" },
      n: serial,
      body: bytes,
      other: { $ref: "other.json" },
    }),
    "other.json": object({ at_x: { ...moment, "x-wire-name": "At" }, model: { $ref: "model.json" } }),
  };
  for (const language of ["ts", "js"] as const) {
    const { artifacts } = await compile({ schemas, values: ALL, targets: ["codecs"], language });
    const place = join(folder, `compiled-${language}`);
    writeArtifacts(place, artifacts);
    writeFileSync(
      join(place, "use.ts"),
      // What a compiler of today has in lib.esnext.temporal.
      `declare global {
  namespace Temporal {
    interface PlainDate { readonly day: number }
  }
}
import { fromModelValue, toModelValue } from "./codecs/model.js";
import { encodeOther, fromOtherValue } from "./codecs/other.js";
import type { ModelValue } from "./types/model.js";
const made = toModelValue({ at: "x" });
export const at: Date | undefined = made.ok ? made.value.at : undefined;
export const value: ModelValue = { at: new Date(), n: 5n, body: new Uint8Array(2), other: { model: { n: 1n } } };
export const text: string | undefined = fromModelValue(value).at;
export const wire: string | undefined = encodeOther(fromOtherValue({ at_x: new Date() })).At;
// @ts-expect-error a string is no Date
export const wrong: ModelValue = { at: "x" };
export type Day = ModelValue["day"] & Temporal.PlainDate;
`,
    );
    expect(compilerFindings(place)).toBe("");
  }
});

test.each([
  ["date-time=string", '--values date-time must be "Date", not "string"'],
  ["time=Date", "--values time is not allowed"],
])("--values %s is bad usage", async (values, message) => {
  expect(await parseArguments(["generate", "--values", values])).toMatchObject({
    kind: "bad-usage",
    diagnostic: { code: "bad-usage", message },
  });
});
