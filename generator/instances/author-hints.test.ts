import { expect, test } from "vitest";
import { modelOf } from "../../scripts/vitest/model-of.ts";
import type { Json } from "../model/json.ts";
import { declarationOf } from "../model/model.ts";
import { singular, wordOf } from "./author-hints.ts";
import { sampler } from "./sampler.ts";

async function sampleOf(schema: Json): Promise<Json | undefined> {
  const model = await modelOf({ "a.json": schema }, {});
  return sampler(model).sampleOf(declarationOf(model, "a.json").shape, "Some");
}

test.each<[why: string, member: Json, value: Json]>([
  ["a word of its name", { type: "string" }, "my-runs-on"],
  ["what its description shows", { type: "string", description: "`runs-on` a machine, such as `linux`." }, "linux"],
  ["as JSON where that is accepted", { type: "integer", description: "Such as `twelve` or `12`." }, 12],
  ["no placeholder", { type: "string", description: "Such as `<name>`, `${{ x }}`, `*` or `b`." }, "b"],
  ["a quoted example", { type: "string", description: 'Of "one" kind, e.g. "linux".' }, "linux"],
  ["an example in single quotes", { type: "string", description: "For example, 'linux' or 'mac'." }, "linux"],
  ["code before quotes", { type: "string", description: 'Such as "mac"; `linux`.' }, "linux"],
  ["no other quotes", { type: "string", description: "It's \"one\", isn't it?" }, "my-runs-on"],
  ["no name of a member beside it", { type: "string", description: "Unlike `other`." }, "my-runs-on"],
  ["nothing that is not accepted", { type: "string", maxLength: 4, description: "Unlike `longer`." }, "text"],
  ["an example of a later alternative", { anyOf: [{ type: "string" }, { examples: ["mac"] }] }, "mac"],
  ["words of a list's name", { type: "array", minItems: 1, items: { type: "string" } }, ["my-runs-on"]],
])("a member is drafted with %s", async (_, member, value) => {
  const schema = { type: "object", required: ["runs-on"], properties: { "runs-on": member, other: true } };
  expect(await sampleOf(schema as Json)).toEqual({ "runs-on": value });
});

test("what subschemas that hold together give is looked for in each of them", async () => {
  const schema: Json = {
    type: "object",
    required: ["a"],
    properties: { a: { type: "string" } },
    allOf: [{ properties: { a: { enum: ["x", "y"] } } }],
  };
  expect(await sampleOf(schema)).toEqual({ a: "x" });
});

test.each([
  ["storageName", "my-storage-name"],
  ["runs-on", "my-runs-on"],
  ["größe 2", "my-größe-2"],
  ["$", "text"],
  [undefined, "text"],
])("%s gives %s", (name, word) => {
  expect(wordOf(name)).toBe(word);
});

test.each([
  ["labels", "label"],
  ["directories", "directory"],
  ["boxes", "box"],
  ["branches", "branch"],
  ["styleLoaders", "styleLoader"],
  ["class", "class"],
  ["status", "status"],
  ["analysis", "analysis"],
  ["os", "os"],
  ["runs-on", "runs-on"],
  [undefined, undefined],
])("one of %s is %s", (name, one) => {
  expect(singular(name)).toBe(one);
});
