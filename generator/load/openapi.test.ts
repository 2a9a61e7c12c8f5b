import { expect, test } from "vitest";
import { compile, type Json } from "../index.ts";
import { standardDialect } from "../model/schema-set.ts";
import { openApiDialect, openApiVersion } from "./openapi.ts";

test.each<readonly [Json, string | undefined]>([
  [{ openapi: "3.0.3" }, "3.0.3"],
  [{ openapi: 3.1 }, "3.1"],
  [{ openapi: "3.2.0" }, "3.2.0"],
  [{ openapi: "4.0.0" }, undefined],
  [{ swagger: "2.0" }, undefined],
  [{ openapi: { type: "string" } }, undefined],
  [true, undefined],
])("the version of %j", (root, version) => {
  expect(openApiVersion(root)).toBe(version);
});

test("dialects by version", () => {
  expect(["3.0.4", "3.0", "3.1.1", "3.2.0", "3.00"].map(openApiDialect)).toEqual([
    "openapi-3.0",
    "openapi-3.0",
    "2020-12",
    "2020-12",
    "2020-12",
  ]);
});

test.each([
  ["https://spec.openapis.org/oas/3.1/dialect/base", "2020-12"],
  ["https://spec.openapis.org/oas/3.2/dialect/2025-09-17", "2020-12"],
  ["https://spec.openapis.org/oas/3.0/dialect", "openapi-3.0"],
  ["https://spec.openapis.org/oas/3.1/schema/2022-10-07", undefined],
])("the dialect %s", (uri, dialect) => {
  expect(standardDialect(uri)).toBe(dialect);
});

/** A description whose one component is `A`. */
function description(component: Json, more: { readonly [name: string]: Json } = {}): { readonly [name: string]: Json } {
  return { openapi: "3.1.0", info: { title: "t", version: "1" }, components: { schemas: { A: component } }, ...more };
}

async function findings(schemas: { readonly [name: string]: Json }): Promise<readonly string[]> {
  const { diagnostics } = await compile({ schemas, targets: ["types"] });
  return diagnostics.map(({ code, location }) => `${code} ${location?.document}#${location?.pointer}`);
}

test.each<readonly [string, { readonly [name: string]: Json }, readonly string[]]>([
  ["a component that is no schema", { "a.json": description(5) }, ["keyword-value a.json#/components/schemas/A"]],
  [
    "a dialect that nobody knows",
    { "a.json": description(true, { jsonSchemaDialect: "https://a.example/" }) },
    ["unsupported-dialect a.json#/jsonSchemaDialect"],
  ],
  [
    "a reference to the description itself",
    { "a.json": description({ $ref: "#" }) },
    ["unresolved-reference a.json#/components/schemas/A/$ref"],
  ],
  [
    "a description that calls itself otherwise",
    {
      "a.json": description({ type: "string" }, { $self: "https://a.example/api" }),
      "b.json": { $ref: "https://a.example/api#/components/schemas/A" },
    },
    [],
  ],
  [
    "schemas in paths that have no names",
    {
      "a.json": description(true, {
        paths: {
          "/a": {
            parameters: [{ name: "plain", in: "query", schema: { type: "string", format: "uuid" } }],
            get: {
              parameters: [{ name: "sort", in: "query", schema: { type: "array", items: { enum: ["a", "b"] } } }],
              responses: {
                200: {
                  content: {
                    "application/json": {
                      schema: { $ref: "#/components/schemas/A" },
                      example: { schema: { properties: {} } },
                    },
                    "text/plain": { schema: { type: "object", properties: { a: true } } },
                  },
                },
              },
            },
          },
        },
      }),
    },
    ["inline-schema a.json#/paths/~1a/get/parameters/0/schema"],
  ],
])("%s", async (_, schemas, expected) => {
  expect(await findings(schemas)).toEqual(expected);
});

test("schemas without names are counted", async () => {
  const content = {
    a: { schema: { enum: [1] } },
    b: { itemSchema: { anyOf: [true] } },
    "x-c": { schema: { enum: [1] } },
  };
  const { diagnostics } = await compile({ schemas: { "a.json": description(true, { paths: { "/": { content } } }) } });
  expect(diagnostics).toMatchObject([{ message: expect.stringContaining("nothing is made of 2 schemas") }]);
});

test("components are called by their keys, whatever their titles are", async () => {
  const { model } = await compile({ schemas: { "a.json": description({ title: "Other", type: "string" }) } });
  expect(Object.values(model?.declarations ?? {}).map(({ name }) => name)).toEqual(["A"]);
});
