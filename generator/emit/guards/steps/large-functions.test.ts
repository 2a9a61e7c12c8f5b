import { afterAll, describe, expect, test } from "vitest";
import { type GuardsOf, importGuards, makeFolder, writeArtifacts } from "../../../../scripts/vitest/emitted.ts";
import { compile, type Json } from "../../../index.ts";

const { folder, remove } = makeFolder("large-functions");
afterAll(remove);

/** `count` members named after a stem, each with one schema. */
const members = (stem: string, count: number, schema: (index: number) => Json): Json =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${stem}${index}`, schema(index)]));
const inner = (): Json => ({ type: "object", properties: members("in", 9, () => ({ type: "number" })) });

const compiled = compile({
  schemas: {
    "small.json": { type: "object", properties: members("out", 20, inner) },
    "large.json": { type: "object", properties: members("out", 40, inner) },
  },
  targets: ["guards"],
  language: "js",
});

describe.each([
  ["small", 0],
  ["large", 16],
])("%s", (name, apart) => {
  test("has so many functions apart as make the one around them small", async () => {
    const { artifacts } = await compiled;
    const text = artifacts.find(({ path }) => path === `guards/${name}.js`)?.text ?? "";
    expect(text.match(/^function accepts/gm) ?? []).toHaveLength(apart);
  });

  test("judges the same, and finds errors at the same place", async () => {
    const { is, validate }: GuardsOf = await compiled.then((result) => {
      writeArtifacts(folder, result.artifacts);
      return importGuards(folder, result, `${name}.json`);
    });
    for (const outer of ["out0", "out19"]) {
      expect(is({ [outer]: { in8: 1 } })).toBe(true);
      expect(is({ [outer]: { in8: "1" } })).toBe(false);
      expect(validate({ [outer]: { in8: "1" } })).toMatchObject({
        ok: false,
        errors: [
          {
            instanceLocation: `/${outer}/in8`,
            keywordLocation: `/properties/${outer}/properties/in8/type`,
            keyword: "type",
          },
        ],
      });
    }
  });
});
