import { describe, expect, test } from "vitest";
import { modelOf } from "../../../scripts/vitest/model-of.ts";
import type { Json } from "../json.ts";
import { declarationOf } from "../model.ts";
import { childrenOf, mapChildren, type Relation, subshapes } from "./children.ts";

/** Wherever a schema can hold another one, and what that one is asked of. */
const PLACES: readonly (readonly [keyword: string, around: (inner: Json) => Json, relation: Relation])[] = [
  ["allOf", (inner) => [inner], "same"],
  ["anyOf", (inner) => [inner], "same"],
  ["oneOf", (inner) => [inner], "same"],
  ["not", (inner) => inner, "test"],
  ["if", (inner) => inner, "test"],
  ["then", (inner) => inner, "same"],
  ["else", (inner) => inner, "same"],
  ["dependentSchemas", (inner) => ({ a: inner }), "same"],
  ["properties", (inner) => ({ a: inner }), "member"],
  ["patternProperties", (inner) => ({ "^a": inner }), "member"],
  ["additionalProperties", (inner) => inner, "member"],
  ["propertyNames", (inner) => inner, "key"],
  ["prefixItems", (inner) => [inner], "item"],
  ["items", (inner) => inner, "item"],
  ["contains", (inner) => inner, "item"],
  ["unevaluatedProperties", (inner) => inner, "member"],
  ["unevaluatedItems", (inner) => inner, "item"],
];

describe.each(PLACES)("%s", (keyword, around, relation) => {
  const schema = {
    ...(keyword === "then" || keyword === "else" ? { if: true } : {}),
    [keyword]: around({ $ref: "b" }),
  };

  test("is walked, and what it refers to is used", async () => {
    const model = await modelOf({ a: schema, b: { type: "string" } });
    const { shape, uses } = declarationOf(model, "a");
    const children = childrenOf(shape).filter((child) => child.shape.parts.reference !== undefined);
    expect(children.map((child) => [child.slot, child.relation])).toEqual([[keyword, relation]]);
    expect(subshapes(shape)).toContain(children[0]?.shape);
    expect(uses).toEqual(["b"]);
    expect(declarationOf(model, "b").usedBy).toEqual(["a"]);
  });

  test("is mapped", async () => {
    const { shape } = declarationOf(await modelOf({ a: schema, b: { type: "string" } }), "a");
    const mapped = mapChildren(shape, (inner) => ({ ...inner, parts: {} }));
    expect(subshapes(mapped).filter(({ parts }) => parts.reference !== undefined)).toEqual([]);
    expect(childrenOf(mapped).map(({ slot, token }) => [slot, token])).toEqual(
      childrenOf(shape).map(({ slot, token }) => [slot, token]),
    );
  });

  test("makes a cycle where it leads back", async () => {
    const model = await modelOf({ a: { ...schema, [keyword]: around({ anyOf: [{ items: { $ref: "a" } }, true] }) } });
    expect(declarationOf(model, "a").recursive).toBe(true);
  });
});
