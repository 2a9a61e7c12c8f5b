import { expect, test } from "vitest";
import { LARGE_SCHEMAS } from "../scripts/bench/linear/large-schemas.ts";
import { compile } from "./index.ts";

const SIZE = 2000;

// What takes steps as the square of the size, or more, does not come to its end in the time that a test has.
test.each(Object.entries(LARGE_SCHEMAS))("a schema with 2,000 %s is generated", async (_, schemaOf) => {
  const { artifacts, diagnostics } = await compile({ schemas: { "large.json": schemaOf(SIZE) } });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(artifacts.some(({ path }) => path.startsWith("guards/"))).toBe(true);
});
