import { expect, test } from "vitest";
import { evaluateModules } from "./evaluate-modules.ts";

test("modules that import each other run, once each", () => {
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
    ]),
  );
  expect((load("a/one.ts")["sum"] as () => number)()).toBe(3);
  expect(load("a/one.ts")).toBe(load("a/one.ts"));
  expect(() => load("c.ts")).toThrow("there is no module c.ts");
});
