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
  ["https://spec.openapis.org/oas/3.0/dialect/2024-10-18#", "openapi-3.0"],
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
    "a reference that leads nowhere from a schema in the paths",
    {
      "a.json": description(true, { paths: { "/a": { get: { parameters: [{ schema: { not: { $ref: "#/b" } } }] } } } }),
    },
    ["unresolved-reference a.json#/paths/~1a/get/parameters/0/schema/not/$ref"],
  ],
])("%s", async (_, schemas, expected) => {
  expect(await findings(schemas)).toEqual(expected);
});

test("components are called by their keys, whatever their titles are", async () => {
  const { model } = await compile({ schemas: { "a.json": description({ title: "Other", type: "string" }) } });
  expect(Object.values(model?.declarations ?? {}).map(({ name }) => name)).toEqual(["A"]);
});

const OPERATION: Json = {
  operationId: "list-pets",
  parameters: [
    { name: "id", in: "query", schema: { type: "string", format: "uuid" } },
    { name: "sort", in: "query", schema: { type: "array", items: { enum: ["name", "age"] } } },
  ],
  requestBody: {
    content: {
      "application/json": { schema: { $ref: "#/components/schemas/A" }, example: { schema: { properties: {} } } },
      "application/x-www-form-urlencoded": { schema: { type: "object", required: ["name"] } },
    },
  },
  responses: {
    200: {
      headers: { "X-Rate": { schema: { type: "integer", minimum: 0 } } },
      content: {
        "application/json; charset=utf-8": { schema: { type: "array", items: { type: "string" }, minItems: 1 } },
      },
    },
    default: { content: { "application/jsonl": { itemSchema: { type: "object", properties: { a: true } } } } },
  },
  callbacks: {
    done: {
      "{$request.body#/url}": {
        post: { requestBody: { content: { "application/json": { schema: { minLength: 1 } } } } },
      },
    },
  },
};

const PATHS: Json = {
  "/pets/{id}": {
    parameters: [{ name: "id", in: "path", schema: { type: "string", pattern: "^[a-z]+$" } }],
    get: OPERATION,
    delete: { responses: { 404: { content: { "application/json": { schema: { enum: [1] } } } } } },
    "x-other": { parameters: [{ schema: { enum: [2] } }] },
  },
};

async function names(document: { readonly [name: string]: Json }, options: object = {}): Promise<readonly string[]> {
  const { model } = await compile({ schemas: { "a.json": document }, targets: ["types"], ...options });
  return Object.values(model?.declarations ?? {}).map(({ name }) => name);
}

test("schemas that stand in operations are called by these, as far as they say more than a type", async () => {
  expect(await names(description(true, { paths: PATHS }))).toEqual([
    "A",
    "PetsIdIdParameter",
    "ListPetsSortParameter",
    "ListPetsRequestXWwwFormUrlencoded",
    "ListPetsResponse200",
    "ListPetsResponse200XRateHeader",
    "ListPetsResponseDefaultJsonlItem",
    "PostListPetsDoneRequest",
    "DeletePetsIdResponse404",
  ]);
});

test("a name depends on nothing beside the schema", async () => {
  const fewer = { "/pets/{id}": { get: { ...(OPERATION as object), parameters: [], callbacks: {} } } };
  const whole = await names(description(true, { paths: PATHS }));
  const part = await names(description(true, { paths: fewer as Json }));
  expect(part.length).toBeGreaterThan(3);
  expect(whole).toEqual(expect.arrayContaining([...part]));
});

test("only components are declared where these are asked for", async () => {
  expect(await names(description(true, { paths: PATHS }), { openapiSchemas: "components" })).toEqual(["A"]);
});

test("components that hold schemas are called by their keys, webhooks by theirs", async () => {
  const body = { content: { "application/json": { schema: { enum: [1] } } } };
  const document = {
    openapi: "3.2.0",
    components: {
      parameters: { limit: { name: "n", in: "query", schema: { minimum: 1 } } },
      headers: { RateHeader: { schema: { minimum: 1 } } },
      requestBodies: { Pet: body },
      responses: { NotFound: body, GoneResponse: body },
      mediaTypes: { Stream: { itemSchema: { enum: [1] } } },
    },
    webhooks: { born: { additionalOperations: { COPY: { requestBody: body } } } },
  };
  expect(await names(document)).toEqual([
    "COPYBornRequest",
    "LimitParameter",
    "RateHeader",
    "PetRequest",
    "NotFoundResponse",
    "GoneResponse",
    "StreamBodyItem",
  ]);
});

test("a name of the author's stays, and a component keeps its name before a schema in an operation", async () => {
  const parameter = (name: string, more: object): object => ({ name, in: "query", schema: { enum: [1], ...more } });
  const get = { operationId: "a", parameters: [parameter("b", {}), parameter("c", { "x-ts-name": "Kind" })] };
  const document = {
    openapi: "3.1.0",
    components: { schemas: { AbParameter: true } },
    paths: { "/": { get } },
  } as object;
  expect(await names(document as { readonly [name: string]: Json })).toEqual(["AbParameter", "AABParameter", "Kind"]);
});

test("outputs carry the declared schemas of a description along, at their places, and nothing else", async () => {
  const parameters = [{ name: "a", in: "query", schema: { type: "string" } }, { name: "b", schema: { enum: [1] } }, {}];
  const document = description(true, {
    paths: { "/": { summary: "s", get: { operationId: "o", parameters } }, "/b": {} },
  });
  const { model } = await compile({ schemas: { "a.json": document } });
  expect(model?.modules.map(({ json }) => json)).toEqual([
    {
      components: { schemas: { A: true } },
      paths: { "/": { get: { parameters: [null, { schema: { enum: [1] } }] } } },
    },
  ]);
});
