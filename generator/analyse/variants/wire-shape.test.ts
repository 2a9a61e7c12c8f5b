import { expect, test } from "vitest";
import { compile, type Json } from "../../index.ts";

const called = (name: string): Json => ({ "x-wire-name": name });
const renamed = (name: string): Json => ({ properties: { a: called(name) } });

/** The parts of the form on the wire, with no place of a schema and no note; undefined where it is the same form. */
async function wireForm(schema: Json): Promise<unknown> {
  const { model } = await compile({ schemas: { "it.json": schema }, targets: ["codecs"], unknownKeywords: "ignore" });
  const form = Object.values(model.declarations).find(({ variant }) => variant?.of === "it.json");
  const text = JSON.stringify(form?.shape.parts, (key, value: unknown) => {
    const isPlace = key === "at" && typeof value === "object" && value !== null && "document" in value;
    return isPlace || key === "notes" ? undefined : value;
  });
  return text === undefined ? undefined : JSON.parse(text);
}

const A = { name: "a", shape: { parts: {} } };
const WIRE_A = { ...A, name: "A" };
const B = { ...A, name: "b" };
const AS = { properties: [WIRE_A], at: { properties: "/properties" } };

test.each<readonly [what: string, schema: Json, parts: unknown]>([
  ["nothing, where the name is the same", renamed("a"), undefined],
  ["a name", renamed("A"), { members: AS }],
  [
    "what is required",
    { ...(renamed("A") as object), required: ["a", "b"] },
    {
      members: {
        properties: [WIRE_A],
        required: ["A", "b"],
        at: { properties: "/properties", required: "/required" },
      },
    },
  ],
  [
    "members that others demand",
    {
      properties: { a: called("A"), b: {} },
      dependentRequired: { a: ["b"], b: ["a"] },
      dependentSchemas: { a: { minProperties: 2 } },
    },
    {
      members: { properties: [WIRE_A, B], at: { properties: "/properties" } },
      dependents: {
        dependentRequired: [
          { name: "A", required: ["b"] },
          { name: "b", required: ["A"] },
        ],
        dependentSchemas: [
          { name: "A", shape: { parts: { rules: [{ keyword: "minProperties", value: 2, at: "/minProperties" }] } } },
        ],
        at: { dependentRequired: "/dependentRequired", dependentSchemas: "/dependentSchemas" },
      },
    },
  ],
  [
    "members that only schemas demand",
    { properties: { a: called("A") }, dependentSchemas: { a: {} } },
    {
      members: AS,
      dependents: {
        dependentSchemas: [{ name: "A", shape: { parts: {} } }],
        at: { dependentSchemas: "/dependentSchemas" },
      },
    },
  ],
  [
    "names that may be",
    { properties: { a: called("A"), b: {} }, propertyNames: { maxLength: 3 } },
    {
      members: { properties: [WIRE_A, B], at: { properties: "/properties" } },
      propertyNames: {
        propertyNames: {
          parts: {
            anyOf: {
              anyOf: [
                { parts: { rules: [{ keyword: "maxLength", value: 3, at: "/maxLength" }] } },
                { parts: { values: { enum: ["A"], at: { enum: "" } } } },
              ],
              at: { anyOf: "" },
            },
          },
        },
        at: { propertyNames: "/propertyNames" },
      },
    },
  ],
  [
    "a member of two names, of which none is demanded",
    {
      oneOf: [
        { properties: { k: { const: 1 }, a: called("A") }, required: ["k", "a"] },
        { properties: { k: { const: 2 }, a: called("B") }, required: ["k"] },
      ],
      required: ["a", "k"],
    },
    {
      oneOf: {
        oneOf: [
          {
            parts: {
              members: {
                properties: [
                  { name: "k", shape: { parts: { values: { const: { value: 1 }, at: { const: "/const" } } } } },
                  WIRE_A,
                ],
                required: ["k", "A"],
                at: { properties: "/properties", required: "/required" },
              },
            },
          },
          {
            parts: {
              members: {
                properties: [
                  { name: "k", shape: { parts: { values: { const: { value: 2 }, at: { const: "/const" } } } } },
                  { ...A, name: "B" },
                ],
                required: ["k"],
                at: { properties: "/properties", required: "/required" },
              },
            },
          },
        ],
        at: { oneOf: "/oneOf" },
      },
      members: { required: ["k"], at: { required: "/required" } },
    },
  ],
  [
    "values, of which nothing else is known",
    { type: "string", minLength: 1, enum: ["a", "b"], const: "b", "x-wire-values": [1, "two"] },
    {
      types: { types: ["number", "string"], at: { types: "/type" } },
      values: { enum: [1, "two"], const: { value: "two" }, at: { enum: "/enum", const: "/const" } },
    },
  ],
  ["values that are spelled as they are", { enum: ["a", "b"], "x-wire-values": ["a", ["b", "B"]] }, undefined],
  [
    "an object that is listed",
    { ...(renamed("A") as object), enum: [{ a: 1, b: 2 }, 3] },
    { members: AS, values: { enum: [{ A: 1, b: 2 }, 3], at: { enum: "/enum" } } },
  ],
  [
    "an object that is the only value",
    { ...(renamed("A") as object), const: { a: 1 } },
    { members: AS, values: { enum: [{ A: 1 }], at: { enum: "/const" } } },
  ],
  [
    "what is inside of members and items",
    {
      properties: { x: { prefixItems: [renamed("P")], items: renamed("Q") } },
      patternProperties: { "^p": renamed("R") },
      additionalProperties: renamed("S"),
      not: { properties: { x: { items: { required: ["a"] } } } },
      propertyNames: { not: renamed("T") },
    },
    {
      members: {
        properties: [
          {
            name: "x",
            shape: {
              parts: {
                items: {
                  prefixItems: [{ parts: { members: { ...AS, properties: [{ ...A, name: "P" }] } } }],
                  items: { parts: { members: { ...AS, properties: [{ ...A, name: "Q" }] } } },
                  at: { prefixItems: "/prefixItems", items: "/items" },
                },
              },
            },
          },
        ],
        patternProperties: [
          { pattern: "^p", shape: { parts: { members: { ...AS, properties: [{ ...A, name: "R" }] } } } },
        ],
        additionalProperties: { parts: { members: { ...AS, properties: [{ ...A, name: "S" }] } } },
        at: {
          properties: "/properties",
          patternProperties: "/patternProperties",
          additionalProperties: "/additionalProperties",
        },
      },
      not: {
        not: {
          parts: {
            members: {
              properties: [
                {
                  name: "x",
                  shape: {
                    parts: {
                      items: {
                        items: { parts: { members: { required: ["Q"], at: { required: "/required" } } } },
                        at: { items: "/items" },
                      },
                    },
                  },
                },
              ],
              at: { properties: "/properties" },
            },
          },
        },
        at: { not: "/not" },
      },
      propertyNames: {
        propertyNames: {
          parts: {
            not: { not: { parts: { members: { ...AS, properties: [{ ...A, name: "a" }] } } }, at: { not: "/not" } },
          },
        },
        at: { propertyNames: "/propertyNames" },
      },
    },
  ],
])("has on the wire: %s", async (_, schema, parts) => {
  expect(await wireForm(schema)).toEqual(parts);
});
