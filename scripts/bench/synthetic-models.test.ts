import { expect, test } from "vitest";
import { syntheticModels } from "./synthetic-models.ts";

test("the models are the same each time", () => {
  expect([...syntheticModels(300)]).toEqual([...syntheticModels(300)]);
});

test("each has 4 to 12 members of its own, and refers to 2 or 3 models that exist", () => {
  const models = [...syntheticModels(300)];
  const files = new Set(models.map(({ file }) => file));
  expect(files.size).toBe(300);
  for (const { schema } of models) {
    const targets = references(schema);
    expect([2, 3]).toContain(targets.length);
    expect(targets.filter((file) => !files.has(file))).toEqual([]);
    const own = Object.keys(schema.properties).length - targets.length;
    expect(own).toBeGreaterThanOrEqual(4);
    expect(own).toBeLessThanOrEqual(12);
  }
});

test("references lead forwards and backwards", () => {
  const [first, middle] = [...syntheticModels(1000)].filter((_, index) => index === 0 || index === 500);
  expect(references(first?.schema).every((file) => file > "model-000000.schema.json")).toBe(true);
  expect(references(middle?.schema).some((file) => file > "model-000500.schema.json")).toBe(true);
  expect(references(middle?.schema).some((file) => file < "model-000500.schema.json")).toBe(true);
});

function references(schema: unknown): readonly string[] {
  return [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g)].map(([, file = ""]) => file);
}
