import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type CompileOptions, type CompileResult, compile } from "../../index.ts";
import type { Json } from "../../model/json.ts";

/** The lines of the models in the index. */
function linesOf({ artifacts, diagnostics }: CompileResult, notation = "typescript"): string {
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const index = artifacts.find(({ path }) => path === `docs/${notation}/README.md`)?.text ?? "";
  return index
    .split("\n")
    .filter((line) => line.startsWith("- "))
    .join("\n");
}

async function section(schemas: { readonly [uri: string]: Json }, more: Partial<CompileOptions> = {}): Promise<string> {
  return linesOf(await compile({ schemas, unknownKeywords: "ignore", ...more }));
}

/** The notes of one kind with the models that they are about: `- [It](models/shared/it.md): /a, /b`. */
function items(text: string, title: string): readonly string[] {
  return text.split("\n").flatMap((line) => {
    const [, link, places] =
      new RegExp(
        `^(- \\[.*?\\]\\(.*?\\)).*? ${title}: (.*?)\\.(?: (?:Not checked|Read and written by the codec): .*)?$`,
      ).exec(line) ?? [];
    return link === undefined ? [] : [`${link}: ${places}`];
  });
}

const GUARDS = "Checked by the guard only";
const NOTHING = "Not checked";
const CODEC = "Read and written by the codec";

const object = (properties: Json): Json => ({ title: "It", type: "object", properties });

const GUARDED: readonly [name: string, schema: Json, items: readonly string[]][] = [
  ["nothing", object({ a: { type: "string" } }), []],
  [
    "a constraint",
    object({ a: { maxLength: 3, pattern: "^a" } }),
    ["- [It](models/shared/it.md): `/properties/a/maxLength`, `/properties/a/pattern`"],
  ],
  [
    "what no type can say",
    object({ a: { type: "array", contains: { const: 1 }, minContains: 2 } }),
    ["- [It](models/shared/it.md): `/properties/a/contains/const`"],
  ],
  [
    "two keywords of 2020-12 that stand in one place",
    { title: "It", type: "object", dependencies: { a: ["b"], c: { required: ["d"] } } },
    ["- [It](models/shared/it.md): `/dependencies`, `/dependencies/c/required`"],
  ],
  [
    "declarations inside of others, in the order of the index",
    {
      title: "It",
      type: ["object", "null"],
      minProperties: 1,
      $defs: {
        zebra: { type: "object", maxProperties: 9 },
        ape: { type: "object", properties: { a: { minimum: 1 } } },
        value: { enum: ["a", "bb"], maxLength: 1 },
      },
    },
    [
      "- [Ape](models/shared/ape.md): `/properties/a/minimum`",
      "- [Zebra](models/shared/zebra.md): `/maxProperties`",
      "- [Value](models/shared/value.md): `/maxLength`",
      "- [It](models/shared/it.md): `/minProperties`",
    ],
  ],
  [
    "a member whose name begins like that of a declaration",
    object({
      a: { title: "A", type: "string", minLength: 1 },
      ab: { type: "string", minLength: 2 },
      c: { $ref: "#/properties/a" },
    }),
    ["- [It](models/shared/it.md): `/properties/ab/minLength`", "- [A](models/shared/a.md): `/minLength`"],
  ],
  [
    "names that a pointer escapes",
    object({ "a/b~c": { minLength: 1 } }),
    ["- [It](models/shared/it.md): `/properties/a~1b~0c/minLength`"],
  ],
  [
    "names that mean something in Markdown",
    object({ "`](x)\n- <b>|": { minLength: 1 } }),
    ["- [It](models/shared/it.md): ``/properties/`](x)\\n- <b>|/minLength``"],
  ],
];

test.for(GUARDED)("lists what the guards check by themselves: %s", async ([, schema, expected]) => {
  expect(items(await section({ it: schema }), GUARDS)).toEqual(expected);
});

test("tells declarations of several documents apart", async () => {
  const schemas = { one: { minimum: 1 }, two: { minimum: 1, multipleOf: 2 } };
  expect(items(await section(schemas), GUARDS)).toEqual([
    "- [One](models/shared/one.md): `/minimum`",
    "- [Two](models/shared/two.md): `/minimum`, `/multipleOf`",
  ]);
});

test("lists a schema once that is declared for each of its dynamic scopes", async () => {
  const list = {
    $id: "https://example.com/list",
    type: "array",
    maxItems: 20,
    items: { $dynamicRef: "#item" },
    $defs: { any: { $dynamicAnchor: "item" } },
  };
  const of = (name: string, type: string): Json => ({
    $id: `https://example.com/${name}`,
    $ref: "list",
    $defs: { item: { $dynamicAnchor: "item", type } },
  });
  const result = await compile({
    schemas: { list, strings: of("strings", "string"), numbers: of("numbers", "number") },
  });
  const declared = Object.values(result.model.declarations).filter(({ at }) => at.document === "list" && !at.pointer);
  expect(declared.length).toBeGreaterThan(1);
  const told = items(linesOf(result), GUARDS).filter((item) => item.includes("`/maxItems`"));
  expect(told).toHaveLength(1);
});

const UNCHECKED: readonly [name: string, schema: Json, formats: "assert" | "annotate", items: readonly string[]][] = [
  ["a format", { format: "date" }, "annotate", ["- [It](models/shared/it.md): `/format`"]],
  ["a format that is asserted", { format: "date" }, "assert", []],
  ["an annotation", { title: "It", "x-mine": 1, contentEncoding: "base64" }, "annotate", []],
  ["an unknown keyword", { unit: "m" }, "assert", ["- [It](models/shared/it.md): `/unit`"]],
  [
    "what a $ref of draft-07 has beside it",
    {
      $schema: "http://json-schema.org/draft-07/schema#",
      definitions: { a: { title: "Aside" } },
      properties: { a: { $ref: "#/definitions/a", minLength: 3 } },
    },
    "assert",
    ["- [It](models/shared/it.md): `/properties/a/minLength`"],
  ],
];

test.for(UNCHECKED)("lists what nothing checks, against expectation: %s", async ([, schema, formats, expected]) => {
  const text = await section({ it: schema }, { formats });
  expect(items(text, NOTHING)).toEqual(expected);
  expect(text.includes(NOTHING)).toBe(expected.length > 0);
});

test("a format is where the run's options put it", async () => {
  const it = { type: "string", format: "date" };
  expect(items(await section({ it }), NOTHING)).toEqual(["- [It](models/shared/it.md): `/format`"]);
  expect(items(await section({ it }, { formats: "assert" }), GUARDS)).toEqual([
    "- [It](models/shared/it.md): `/format`",
  ]);
});

test("names of keywords stay in their code", async () => {
  const text = await section({ it: { "a|`<b>": 1, "a\n\\|": 2, "a/b": 4, ["__proto__"]: 5 } });
  expect(items(text, NOTHING)).toEqual(["- [It](models/shared/it.md): ``/a|`<b>``, `/a\\n\\|`, `/a~1b`, `/__proto__`"]);
});

test("is the same in each notation, and for each form of the code", async () => {
  const schemas = { it: { if: { minimum: 1 }, then: { maximum: 2 } } };
  const both = await compile({ schemas, notations: ["python", "typescript"] });
  expect(linesOf(both, "python")).toBe(linesOf(both));
  expect(await section(schemas, { language: "js" })).toBe(linesOf(both));
  expect(await section(schemas, { targets: ["docs", "types"] })).toBe(linesOf(both));
});

test("is left out where nobody knows what the types say, and where there is nothing to tell", async () => {
  expect(await section({ it: { minimum: 1 } }, { targets: ["docs"] })).not.toContain(GUARDS);
  expect(await section({ it: true })).not.toContain(GUARDS);
  expect(await section({ it: { minimum: 1 } }, { targets: ["docs", "guards"] })).toContain(GUARDS);
});

test("names the keywords of a codec, each once, where there is one", async () => {
  const member = { type: "string", "x-wire-name": "A" };
  const it = { ...(object({ a: member, b: { ...member, "x-wire-name": "B" } }) as object), "x-wire-null": "absent" };
  const named = ["- [It](models/shared/it.md): `x-wire-name`, `x-wire-null`"];
  expect(items(linesOf(await compile({ schemas: { it } })), CODEC)).toEqual(named);
  expect(items(linesOf(await compile({ schemas: { it }, targets: ["docs", "types"] })), CODEC)).toEqual([]);
});

test("says of the project's schemas what the report of a run says", async () => {
  const folder = new URL("../../../schema/", import.meta.url);
  const schemas = Object.fromEntries(
    readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Json]),
  );
  const result = await compile({ schemas });
  const guarded = result.keywordUses
    .filter(({ where }) => where === "guard")
    .map(({ at }) => at.pointer.replace(/^.*\/(?=.)/, ""));
  const told = items(linesOf(result), GUARDS).flatMap((item) => [...item.matchAll(/`[^`]*?([^/`]+)`/g)]);
  expect(told.map(([, keyword]) => keyword).sort()).toEqual(guarded.sort());
  expect(told.length).toBeGreaterThan(0);
});
