import { describe, expect, it } from "vitest";
import { compile } from "../../../index.ts";
import type { Json } from "../../../model/json.ts";

/** The members of the interface of one schema, whose members are given, with what was found. */
async function compiled(
  properties: { readonly [name: string]: Json },
  tsType = true,
): Promise<{ readonly members: readonly string[]; readonly codes: readonly string[]; readonly text: string }> {
  const schemas = {
    "order.json": { title: "Order", type: "object", properties },
    "money.json": { title: "Money", type: "object", properties: { amount: { type: "integer" } } },
  };
  const { artifacts, diagnostics } = await compile({ schemas, targets: ["types"], index: "none", banner: [], tsType });
  const text = artifacts.find(({ path }) => path === "types/order.ts")?.text ?? "";
  const members = text.split("\n").filter((line) => /^ {2}\w+\?: /.test(line));
  return { members: members.map((line) => line.trim()), codes: diagnostics.map(({ code }) => code), text };
}

describe("tsType", () => {
  it.each<readonly [Json, string]>([
    [{ type: "string", tsType: "Date" }, "Date"],
    [{ type: "array", items: { type: "integer", tsType: "bigint" } }, "bigint[]"],
    [{ type: "array", items: { type: "integer", tsType: "bigint | 0" } }, "(bigint | 0)[]"],
    [{ anyOf: [{ type: "string", tsType: "A | B" }, { type: "null" }] }, "(A | B) | null"],
    [{ enum: ["a", "b"], tsType: "Letter" }, "Letter"],
    [{ type: "object", properties: { a: {} }, tsType: "ReadonlyMap<string, 1>" }, "ReadonlyMap<string, 1>"],
    [{ type: ["object", "string"], tsType: "keyof T" }, "keyof T"],
    [
      {
        allOf: [
          { type: "object", tsType: "Foo" },
          { type: "object", properties: { x: {} } },
        ],
      },
      "Foo & { x?: unknown }",
    ],
    [{ type: "string", allOf: [{ tsType: "Foo" }] }, "Foo & string"],
    [{ unevaluatedProperties: false, type: "object", tsType: "Foo" }, "Foo"],
    [{ $ref: "#/properties/at/not", tsType: "Foo" }, "Foo"],
  ])("is the type where it is asked for: %j", async (schema, type) => {
    const { members, codes } = await compiled({ a: schema, at: { not: { type: "string" } } });
    expect(members[0]).toBe(`a?: ${type};`);
    expect(codes.filter((code) => code !== "missing-type" && code !== "widened-type")).toEqual(["authored-type"]);
  });

  it("imports the declarations that it names", async () => {
    const { text } = await compiled({ a: { type: "string", tsType: "ReadonlySet<Money>" }, b: {} });
    expect(text).toContain('import type { Money } from "./money.js";\n');
  });

  it("is not taken where it is not asked for, and a note says so", async () => {
    const { members, codes } = await compiled({ a: { type: "string", tsType: "Date" } }, false);
    expect([members, codes]).toEqual([["a?: string;"], ["unused-keyword"]]);
  });

  it.each(["string; export const evil = 1", "", "Date /*", "{ [evil()]: 1 }", 1])(
    "is not taken where it is not one type, and a warning says so: %j",
    async (tsType) => {
      const { members, codes, text } = await compiled({ a: { type: "string", tsType } });
      expect(members).toEqual(["a?: string;"]);
      expect(text).not.toContain("evil");
      expect(codes).toEqual([typeof tsType === "string" ? "bad-authored-type" : "keyword-value"]);
    },
  );

  it("leaves guards as they are, and the report tells of both", async () => {
    const schemas = {
      "order.json": { title: "Order", type: "string", minLength: 1, tsType: "Date", allOf: [{ tsType: "!" }] },
    };
    const [plain, asked] = await Promise.all(
      [false, true].map((tsType) => compile({ schemas, targets: ["guards"], tsType })),
    );
    const guards = ({ artifacts }: typeof plain = { artifacts: [] } as never) =>
      artifacts.filter(({ path }) => path.startsWith("guards/"));
    expect(guards(asked)).toEqual(guards(plain));
    const uses = (asked?.keywordUses ?? []).map(({ at, where }) => `${at.pointer} ${where}`);
    expect(uses).toEqual([
      "/title docs",
      "/type guard",
      "/minLength guard",
      "/tsType type",
      "/allOf guard",
      "/allOf/0/tsType docs",
    ]);
  });
});
