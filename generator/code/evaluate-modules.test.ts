import { expect, test } from "vitest";
import { evaluateModules } from "./evaluate-modules.ts";

test("modules that import each other run, once each", async () => {
  const load = evaluateModules(
    new Map([
      [
        "a/one.ts",
        'import { two } from "../b/two.js";\nexport const one: number = 1;\nexport function sum(): number {\n  return one + two();\n}\n',
      ],
      [
        "b/two.ts",
        'import type { T } from "./none.js";\nimport { one } from "../a/one.js";\nexport function two(): number {\n  return one + 1;\n}\n',
      ],
      ["index.ts", 'export * from "./a/one.js";\nexport { two as second } from "./b/two.js";\nexport const one = 7;\n'],
    ]),
  );
  const one = await load("a/one.ts");
  expect((one["sum"] as () => number)()).toBe(3);
  expect(await load("a/one.ts")).toBe(one);
  const index = await load("index.ts");
  expect(Object.keys(index).toSorted()).toEqual(["one", "second", "sum"]);
  expect([index["one"], index["sum"]]).toEqual([7, one["sum"]]);
  await expect(load("c.ts")).rejects.toThrow("there is no module c.ts");
});

test("a module that is not valid is named", async () => {
  const load = evaluateModules(new Map([["a.ts", "export const one: = 1;"]]));
  await expect(load("a.ts")).rejects.toThrow("a.ts does not compile");
});

test("modules run in strict mode", async () => {
  const load = evaluateModules(new Map([["a.ts", "export function self(this: unknown): unknown { return this; }"]]));
  const { self } = await load("a.ts");
  expect((self as () => unknown)()).toBeUndefined();
});
