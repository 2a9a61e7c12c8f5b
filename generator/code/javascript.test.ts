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
export const Kind = {
	A: "a",
	"b-c": "b"
};
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

  it("keeps what strings, patterns and keys say, and the marks of what nobody may need", () => {
    const values = String.raw`export const it: unknown = /* @__PURE__ */ Object.freeze({
  text: "\ud800 \u2028 \0 <\/script> \${x} */ \udfff\ud800",
  "__proto__": 1,
  ["__proto__"]: 2,
  pattern: new RegExp("^\\p{L}[\ud83d\ude00]\\/$", "u"),
});
`;
    const { code, declarations } = javascript("a.ts", values);
    expect(code).toContain("/* @__PURE__ */");
    expect(declarations).toBe("export declare const it: unknown;\n");
    const run = (text: string): unknown => new Function(text.replace(/export const it.*?=/, "return"))();
    expect(run(code)).toEqual(run(values));
    const own = (value: unknown): unknown => Object.getOwnPropertyDescriptor(value, "__proto__")?.value;
    expect([own(run(code)), own(run(values))]).toEqual([2, 2]);
  });

  it.each([
    ["a syntax error", "export const = 1;"],
    ["an export without a type", "export const now = new Date();"],
  ])("throws on %s", (_, text) => {
    expect(() => javascript("types/a.ts", text)).toThrow("types/a.ts does not compile");
  });
});
