import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { importGuards, makeFolder, writeArtifacts } from "../../../scripts/vitest/emitted.ts";
import { type CompileOptions, compile, type Json } from "../../index.ts";

const { folder, remove } = makeFolder("named-values");
afterAll(remove);

async function outputs(
  schema: Json,
  options: Partial<CompileOptions> = {},
): Promise<readonly [type: string, docs: string]> {
  const { artifacts, diagnostics } = await compile({ schemas: { "status.json": schema }, ...options });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const text = (path: string): string => artifacts.find((artifact) => artifact.path === path)?.text ?? "";
  const type = /export (?:type|const)[\s\S]*$/.exec(text("types/status.ts"))?.[0] ?? "";
  const docs =
    /## Values[\s\S]*?\n\n\n?(?=#|$)/.exec(`${text("docs/typescript/models/shared/status.md")}\n\n`)?.[0] ?? "";
  return [type.trim(), docs.trim()];
}

const LISTED = { type: "integer", enum: [200, 404] } as const;

describe("values with names", () => {
  const spellings: readonly (readonly [string, Json])[] = [
    ...["x-enum-varnames", "x-enumNames", "enumNames", "tsEnumNames"].flatMap((names) =>
      ["enumDescriptions", "markdownEnumDescriptions", "x-enum-descriptions"].map(
        (texts) =>
          [`${names}, ${texts}`, { ...LISTED, [names]: ["Ok", "NotFound"], [texts]: ["All is well."] }] as const,
      ),
    ),
    [
      "titles and descriptions of const",
      {
        oneOf: [
          { const: 200, title: "Ok", description: "All is well." },
          { const: 404, title: "NotFound" },
        ],
      },
    ],
    [
      "the same in anyOf, below a type",
      {
        type: "integer",
        anyOf: [
          { const: 200, title: "Ok", description: "All is well." },
          { const: 404, title: "NotFound" },
        ],
      },
    ],
  ];

  test.each(spellings)("mean the same however they are spelt: %s", async (_, schema) => {
    const [type, docs] = await outputs(schema);
    expect(type).toBe(`export type Status = 200 | 404;

/** The values of Status, by name. */
export const Status = {
  /** All is well. */
  Ok: 200,
  NotFound: 404,
} as const;`);
    expect(docs.split("\n").map((line) => line.replace(/ +/g, " ").replace(/-+/g, "-"))).toEqual([
      "## Values",
      "",
      "| Name | Value | Description |",
      "| - | - | - |",
      "| `Ok` | 200 | All is well. |",
      "| `NotFound` | 404 | N/A |",
    ]);
    const [constant] = await outputs(schema, { enums: "const" });
    expect(constant).toContain("export type Status = (typeof Status)[keyof typeof Status];");
    expect((await outputs(schema, { enums: "union" }))[0]).toBe("export type Status = 200 | 404;");
  });

  test.each(spellings)("are judged alike by guards: %s", async (name, schema) => {
    const result = await compile({ schemas: { "status.json": schema }, targets: ["guards"], language: "js" });
    const place = join(folder, name.replace(/\W/g, ""));
    writeArtifacts(place, result.artifacts);
    const { is } = await importGuards(place, result, "status.json");
    expect([200, 404, 1, "200", "Ok", null].map(is)).toEqual([true, true, false, false, false, false]);
  });

  test.each<[string, Json, string | undefined]>([
    ["strings without names", { oneOf: [{ const: "a" }, { const: "b" }] }, '  a: "a",\n  b: "b",'],
    [
      "strings, of which one has a name",
      { oneOf: [{ const: "a", title: "First" }, { const: "b" }] },
      '  First: "a",\n  b: "b",',
    ],
    ["numbers without names", { enum: [1, 2] }, undefined],
    ["other values", { enum: [{ a: 1 }, [1], null] }, undefined],
    ["numbers, of which one has a name", { ...LISTED, tsEnumNames: ["Ok"] }, undefined],
    ["names that two share", { ...LISTED, tsEnumNames: ["Ok", "Ok"] }, undefined],
    ["values that are not of the type", { ...LISTED, enum: [200, "a"], tsEnumNames: ["Ok", "A"] }, "  Ok: 200,"],
    ["a union of other schemas, too", { oneOf: [{ const: 1, title: "One" }, { type: "string" }] }, undefined],
    [
      "a value in two branches",
      {
        oneOf: [
          { const: "a", title: "A" },
          { const: "a", title: "B" },
        ],
      },
      undefined,
    ],
    ["conditions beside it", { oneOf: [{ const: "a", title: "A" }], pattern: "a" }, undefined],
    ["hostile names", { ...LISTED, tsEnumNames: ["__proto__", "*/ a"] }, '  ["__proto__"]: 200,\n  "*/ a": 404,'],
  ])("an object of values for %s", async (_, schema, members) => {
    const [type] = await outputs(schema);
    const found = /export const Status = \{\n([\s\S]*)\n\} as const;/.exec(type)?.[1];
    expect(found).toBe(members);
  });
});
