import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { isJsonObject, type Json, member } from "../model/json.ts";
import { DIALECTS, standardDialect } from "../model/schema-set.ts";
import { withMetaschemas } from "./metaschemas.ts";
import type { Retriever } from "./resolve.ts";

const nothing: Retriever = { forbids: () => "forbidden", retrieve: () => Promise.resolve("not there") };
const { forbids, retrieve } = withMetaschemas(nothing);
const require = createRequire(import.meta.url);

async function retrieved(uri: string): Promise<Json> {
  const document = await retrieve(uri);
  if (typeof document === "string") throw new Error(`${uri}: ${document}`);
  return document.json;
}

// That of OpenAPI 3.0 is told in prose.
test.each(Object.entries(DIALECTS).filter(([dialect]) => dialect !== "openapi-3.0"))("%s", async (dialect, uri) => {
  expect(forbids(uri)).toBeUndefined();
  const document = await retrieve(uri);
  expect(document).toMatchObject({ id: uri, uri, dialect, entry: false });
});

const FOLDER = new URL("./metaschemas/", import.meta.url);
const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"));

test.each(files)("%s is served by its own URI", async (file) => {
  const json: Json = JSON.parse(readFileSync(new URL(file, FOLDER), "utf8"));
  const id = isJsonObject(json) ? (member(json, "$id") ?? member(json, "id")) : undefined;
  const uri = String(id).replace(/#$/, "");
  expect(await retrieved(uri)).toEqual(json);
  expect(standardDialect(String(isJsonObject(json) ? json["$schema"] : ""))).toBe(file.slice(0, file.search(/[/.]/)));
});

const VOCABULARIES = ["core", "applicator", "validation", "meta-data", "content"];

// Ajv carries the same documents; only whitespace may differ.
test.each([
  ["http://json-schema.org/draft-06/schema", "json-schema-draft-06.json"],
  ...["2019-09", "2020-12"].flatMap((draft) => [
    [`https://json-schema.org/draft/${draft}/schema`, `json-schema-${draft}/schema.json`],
    ...VOCABULARIES.map((name) => [
      `https://json-schema.org/draft/${draft}/meta/${name}`,
      `json-schema-${draft}/meta/${name}.json`,
    ]),
  ]),
])("%s is what others have", async (uri, file) => {
  expect(await retrieved(String(uri))).toEqual(require(`ajv/dist/refs/${file}`));
});

test("anything else is asked of the other retriever", async () => {
  expect(forbids("https://json-schema.org/draft/2020-12/meta/other")).toBe("forbidden");
  expect(await retrieve("https://json-schema.org/draft/2020-12/meta/other")).toBe("not there");
});
