import { expect, test } from "vitest";
import { type CompileOptions, compile, type Json } from "../../index.ts";

/** Of each finding that is no note: its severity, place, message and hint. */
async function findingsOf(schemas: CompileOptions["schemas"]): Promise<readonly string[]> {
  const { diagnostics } = await compile({ schemas, targets: ["types"] });
  return diagnostics
    .filter(({ severity }) => severity !== "note")
    .map(({ severity, location, message, hint }) =>
      [`${severity} ${location?.document}#${location?.pointer}`, message, ...(hint === undefined ? [] : [hint])].join(
        "\n",
      ),
    );
}

const DRAFT_07 = "http://json-schema.org/draft-07/schema#";

/** What is referred to from `a.json`, the document itself beside the reference, and what is said of it. */
const ROWS: readonly (readonly [
  $ref: string,
  beside: { readonly [keyword: string]: Json },
  why: string,
  hint: string | undefined,
])[] = [
  ["#/$defs/usr", { $defs: { user: {} } }, '/$defs has no member "usr"', 'the nearest is "#/$defs/user"'],
  [
    "#/$defs/user/properties/nam",
    { $defs: { user: { properties: { name: {} } } } },
    '/$defs/user/properties has no member "nam"',
    'the nearest is "#/$defs/user/properties/name"',
  ],
  ["#/nowhere", { title: "A", minimum: 1, default: null }, 'the document has no member "nowhere"', undefined],
  ["#/nots", { not: false, pattern: "A" }, 'the document has no member "nots"', 'the nearest is "#/not"'],
  ["#/definitions/user", { $defs: { user: {} } }, 'the document has no member "definitions"', 'write "#/$defs/user"'],
  [
    "#/$defs/user",
    { $schema: DRAFT_07, definitions: { user: {} } },
    'the document has no member "$defs"',
    'write "#/definitions/user"',
  ],
  [
    "#/definitions/other",
    { $defs: { user: {} } },
    'the document has no member "definitions"',
    'the nearest is "#/$defs"',
  ],
  ["#/allOf/1", { allOf: [true] }, '/allOf has no member "1"', 'the nearest is "#/allOf/0"'],
  ["#/allOf/00", { allOf: [true] }, '/allOf has no member "00"', 'the nearest is "#/allOf/0"'],
  ["#/title", { title: "A" }, "/title is not a schema", undefined],
  ["#/allOf", { allOf: [true] }, "/allOf is not a schema", undefined],
  ["#/default", { default: null }, "/default is not a schema", undefined],
  ["#/title/length", { title: "A" }, '/title has no member "length"', undefined],
  ["#%zz", {}, "its fragment is not percent-encoded text", undefined],
  ["#usr", { $defs: { user: { $anchor: "user" } } }, 'no $anchor has the name "usr"', 'the nearest is "#user"'],
  ["#usr", {}, 'no $anchor has the name "usr"', undefined],
  ["b.json#usr", {}, 'no $anchor has the name "usr"', 'the nearest is "b.json#user"'],
  ["b.json#/$defs/usr", {}, '/$defs has no member "usr"', 'the nearest is "b.json#/$defs/user"'],
  ["c.json", {}, "it is not among the given schemas", 'the nearest is "b.json"'],
];

test.each(ROWS)("a reference to %s beside %j leads nowhere, and it is said why", async ($ref, beside, why, hint) => {
  const other = { $defs: { user: { $anchor: "user" } } };
  const found = await findingsOf({ "a.json": { $ref, ...beside }, "b.json": other });
  expect(found.join("\n\n")).toBe(
    [`error a.json#/$ref`, `cannot resolve "${$ref}": ${why}`, ...(hint === undefined ? [] : [hint])].join("\n"),
  );
});

test("what stands below an $id is looked for there, and told from there", async () => {
  const inner = { $id: "https://example.com/inner.json", $ref: "#/$defs/usr", $defs: { user: {} } };
  expect(await findingsOf({ "a.json": { properties: { inner } } })).toEqual([
    'error a.json#/properties/inner/$ref\ncannot resolve "#/$defs/usr": /properties/inner/$defs has no member "usr"\nthe nearest is "#/$defs/user"',
  ]);
});

test.each<readonly [string, object, readonly string[]]>([
  ["a URI", { $defs: { a: { $id: "b" }, c: { $id: "b" } } }, ["/$defs/c"]],
  ["an anchor", { $defs: { a: { $anchor: "b" }, c: { $anchor: "b" } } }, ["/$defs/c"]],
  ["an anchor of another kind", { $defs: { a: { $anchor: "b" }, c: { $dynamicAnchor: "b" } } }, ["/$defs/c"]],
  ["nothing", { $defs: { a: { $anchor: "b", $dynamicAnchor: "b" }, c: { $id: "d", $anchor: "b" } } }, []],
])("two schemas that share %s", async (_, schema, places) => {
  const { diagnostics } = await compile({ schemas: { "a.json": schema as never }, targets: ["types"] });
  const doubled = diagnostics.filter(({ code }) => code === "duplicate-id");
  expect(doubled.map(({ location }) => location?.pointer)).toEqual(places);
});
