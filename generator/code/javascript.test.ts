import { describe, expect, it } from "vitest";
import { javascript } from "./javascript.ts";

const GUARD = `// Generated from schema/deal.schema.json.

import type { Deal } from "../types/deal.js";
import { isString } from "./runtime/text.js";

/** Whether it is a Deal. */
export function isDeal(value: unknown): value is Deal {
  return isString(value);
}

export const Kind = { A: "a", "b-c": "b" } as const;
`;

describe("javascript", () => {
  const { code, declarations } = javascript("guards/deal.ts", GUARD);

  it("erases types and keeps comments and specifiers", () => {
    expect(code).toBe(`// Generated from schema/deal.schema.json.
import { isString } from "./runtime/text.js";
/** Whether it is a Deal. */
export function isDeal(value) {
    return isString(value);
}
export const Kind = { A: "a", "b-c": "b" };
`);
  });

  it("declares what is exported, with its comments", () => {
    expect(declarations).toContain('import type { Deal } from "../types/deal.js";');
    expect(declarations).toContain(
      "/** Whether it is a Deal. */\nexport declare function isDeal(value: unknown): value is Deal;",
    );
    expect(declarations).toContain('readonly A: "a";');
  });

  it("makes a module of a file of types", () => {
    expect(javascript("types/a.ts", "export type A = string;\n")).toEqual({
      code: "export {};\n",
      declarations: "export type A = string;\n",
    });
  });

  it.each([
    ["a syntax error", "export const = 1;"],
    ["an export without a type", "export const now = new Date();"],
  ])("throws on %s", (_, text) => {
    expect(() => javascript("types/a.ts", text)).toThrow("types/a.ts does not compile");
  });
});
