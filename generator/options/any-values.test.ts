import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type CompileOptions,
  compile,
  diff,
  type GenerateOptions,
  generate,
  readAcceptedBreaks,
  type WatchBatch,
  watch,
} from "../index.ts";
import { OPTIONS } from "./option-definitions.ts";

/** Whatever a program without types may hand over; nothing that runs code when it is looked at. */
const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withNullPrototype: true,
  }),
  fc.constantFrom<unknown>(() => 1, Symbol("a"), Number.NaN, new (class Own {})(), [undefined], { a: undefined }),
);

/** No text that a run could take for a place on the disk. */
const noText = anything.filter((value) => typeof value !== "string");

/** Where no schemas are, so that options which happen to be right change nothing on the disk. */
const NOWHERE = "/nowhere/at/all";

const names = OPTIONS.map(({ name }) => name);

interface Told {
  readonly diagnostics: readonly { readonly message: string }[];
}

/** A call as JavaScript writes it. */
function untyped(call: unknown): (...given: readonly unknown[]) => Promise<Told> {
  return call as (...given: readonly unknown[]) => Promise<Told>;
}

describe("whatever is given, there are diagnostics and no exceptions", () => {
  test.each(names)("compile: %s", async (name) => {
    const schemas = { "a.json": { type: "object" } };
    await fc.assert(
      fc.asyncProperty(anything, async (value) => {
        const { diagnostics } = await untyped(compile)({ schemas, [name]: value });
        expect(Array.isArray(diagnostics)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test.each(names)("generate and diff: %s", async (name) => {
    await fc.assert(
      fc.asyncProperty(noText, async (value) => {
        const given = { ...(name === "input" ? {} : { input: NOWHERE }), [name]: name === "input" ? [value] : value };
        expect((await untyped(generate)({ output: NOWHERE, ...given, check: true })).diagnostics).not.toEqual([]);
        expect((await untyped(diff)(NOWHERE, NOWHERE, given)).diagnostics).not.toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test("compile, generate, diff and readAcceptedBreaks: all that they are given", async () => {
    await fc.assert(
      fc.asyncProperty(noText, anything, noText, async (one, other, third) => {
        for (const given of [one, { schemas: other }, { schemas: { "a.json": other } }, { schemas: {}, entry: other }])
          expect((await untyped(compile)(given)).diagnostics).toBeInstanceOf(Array);
        const isOptions = typeof one === "object" && one !== null && !Array.isArray(one);
        if (!isOptions && one !== undefined) expect((await untyped(generate)(one)).diagnostics).not.toEqual([]);
        expect((await untyped(diff)(one, other, third)).diagnostics).not.toEqual([]);
        expect((await untyped(readAcceptedBreaks)(one, true)).diagnostics).not.toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

test.each<readonly [what: string, call: () => Promise<Told>, message: string]>([
  ["schema for schemas", () => untyped(compile)({ schema: {} }), "schemas must be an object of schemas by their URIs"],
  ["a signal that is none", () => untyped(compile)({ schemas: {} }, 1), "the signal must be an AbortSignal"],
  ["of generate, too", () => untyped(generate)({ input: NOWHERE }, {}), "the signal must be an AbortSignal"],
  ["no side", () => untyped(diff)(), "the old side must be a folder or a revision of git"],
  [
    "a bump that is none",
    () => untyped(diff)("a", "b", { expect: "huge" }),
    'expect must be one of "patch", "minor", "major"',
  ],
  ["no breaks", () => untyped(diff)("a", "b", { accepted: [] }), "accepted must be what readAcceptedBreaks gives"],
  ["a break file that is none", () => untyped(readAcceptedBreaks)(Symbol("a")), "the file must be a path"],
])("%s is told", async (_, call, message) => {
  expect((await call()).diagnostics.map((one) => one.message)).toContain(message);
});

test("a watch of wrong options tells of them and ends, and one that nobody listens to throws", async () => {
  expect(() => (watch as (...given: readonly unknown[]) => unknown)({})).toThrow("watch needs a function");
  for (const given of [null, 1, [], { formats: "always" }]) {
    const batches: WatchBatch[] = [];
    const watching = watch(given as GenerateOptions, (batch) => batches.push(batch));
    await expect.poll(() => batches.length).toBe(1);
    await watching.close();
    expect(JSON.stringify(batches)).toContain("bad-usage");
  }
});

test("a member that is undefined is absent, in options that are objects, too", async () => {
  const schemas = { "a.json": { type: "string", format: "own" } };
  const customFormats = { own: undefined } as unknown as NonNullable<GenerateOptions["customFormats"]>;
  const told = await compile({ schemas, formats: "assert", customFormats });
  expect(told.diagnostics).toEqual((await compile({ schemas, formats: "assert" })).diagnostics);
});

test("options are literal types, unless they are free text", () => {
  expectTypeOf<Free>().toEqualTypeOf<(typeof FREE_TEXT)[number]>();
  expectTypeOf<CompileOptions["formats"]>().toEqualTypeOf<"assert" | "annotate" | undefined>();
  const listed = OPTIONS.filter(({ name, values }) => values !== undefined && FREE.has(name));
  expect(listed).toEqual([]);
});

type Items<Value> = Value extends readonly (infer Item)[] ? Item : Value;
type Given = Required<GenerateOptions>;
type Free = { [Name in keyof Given]: string extends Items<Given[Name]> ? Name : never }[keyof Given];

const FREE_TEXT = [
  ...(["input", "include", "exclude", "output", "inject", "injectFolder", "repository", "messages"] as const),
  ...(["knownKeywords", "banner", "command", "source"] as const),
] as const;
const FREE: ReadonlySet<string> = new Set(FREE_TEXT);
