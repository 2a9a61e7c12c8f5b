import { expect, test } from "vitest";
import { modelOf } from "../../scripts/vitest/model-of.ts";
import type { Json } from "../model/json.ts";
import { allDeclarations } from "../model/model.ts";
import { sampler } from "./sampler.ts";

const name: Json = { type: "string", examples: [7, "Ada"] };

const CASES: readonly (readonly [what: string, schema: Json, sample: Json])[] = [
  ["an example that is an instance, before a default", { ...(name as object), default: "x" }, "Ada"],
  ["a default", { type: "integer", default: 5, minimum: 3 }, 5],
  ["the first of its values", { enum: ["b", "a"] }, "b"],
  ["a bound", { type: "integer", exclusiveMinimum: 4 }, 5],
  ["as long as it must be", { type: "string", minLength: 6 }, "xxxxxx"],
  ["of a format", { type: "string", format: "date" }, "2024-02-29"],
  ["a word of a pattern, which is searched for", { type: "string", pattern: "^ab+$" }, "ab"],
  ["required members", { required: ["a"], properties: { b: true, a: name } }, { a: "Ada" }],
  ["the first members of an object that would be empty", { properties: { a: name, b: false } }, { a: "Ada" }],
  [
    "a member that is asked for without its name",
    { type: "object", minProperties: 1, patternProperties: { "^[a-z]+$": name }, additionalProperties: false },
    { name: "Ada" },
  ],
  ["a member of a map that would be empty", { type: "object", additionalProperties: name }, { "my-name": "Ada" }],
  [
    "a member of a map, called after it, with a value",
    { properties: { boxes: { type: "object", additionalProperties: { type: "string" } } } },
    { boxes: { "my-box": "my-value" } },
  ],
  [
    "a member of a map that asks for another name",
    { properties: { a_b: { type: "object", patternProperties: { "^[a-z]+$": name }, additionalProperties: false } } },
    { a_b: { name: "Ada" } },
  ],
  [
    "something in what is inside, and no word for tools",
    { properties: { $schema: true, a: { properties: { b: name } } } },
    { a: { b: "Ada" } },
  ],
  ["an item of a list that would be empty", { type: "array", items: name }, ["Ada"]],
  [
    "an item of a list that must be there, and a member of a map in it",
    {
      required: ["boxes"],
      properties: { boxes: { type: "array", items: { type: "object", additionalProperties: { type: "integer" } } } },
    },
    { boxes: [{ "my-box": 0 }] },
  ],
  [
    "something in each item that there must be",
    { type: "array", minItems: 2, items: { type: "array", items: name } },
    [["Ada"], ["Ada"]],
  ],
  ["nothing in a list of which nothing is said", { required: ["a"], properties: { a: { type: "array" } } }, { a: [] }],
  [
    "nothing in what an author gives",
    { examples: [{ a: [] }], properties: { a: { type: "array", items: name } } },
    { a: [] },
  ],
  [
    "words far inside, and itself once only",
    {
      required: ["a", "self"],
      properties: {
        a: { properties: { b: { properties: { c: { properties: { d: { type: "object" }, e: name } } } } } },
        self: { type: "array", items: { $ref: "#" } },
      },
    },
    { a: { b: { c: { e: "Ada" } } }, self: [{ a: {}, self: [] }] },
  ],
  ["nothing where nothing may be", { type: "array", items: false }, []],
  ["as many items as it must have", { type: "array", minItems: 2, items: { const: 1 } }, [1, 1]],
  ["another alternative", { properties: { a: name }, oneOf: [{ not: {} }, { required: ["a"] }] }, { a: "Ada" }],
  [
    "a way out of itself",
    { required: ["next"], properties: { next: { anyOf: [{ $ref: "#" }, { type: "null" }] } } },
    { next: 0 },
  ],
  ["nothing of a schema without instances", { type: "string", minLength: 2, maxLength: 1 }, null],
];

test.each(CASES)("%s: %j", async (_, schema, sample) => {
  const model = await modelOf({ it: schema });
  const [declaration] = allDeclarations(model);
  if (declaration === undefined) throw new Error("nothing is declared");
  const { sampleOf, accepts } = sampler(model);
  const found = sampleOf(declaration.shape);
  expect(found ?? null).toEqual(sample);
  if (found !== undefined) expect(accepts(declaration.shape, found)).toBe(true);
});
