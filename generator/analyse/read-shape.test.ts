import { expect, test } from "vitest";
import type { Json } from "../model/json.ts";
import type { SchemaDocument, SchemaSet } from "../model/schema-set.ts";
import { analyse } from "./analyse.ts";

function documentOf(id: string, json: Json): SchemaDocument {
  return { id, uri: `file:///${id}`, json, syntax: "json", dialect: "2020-12", entry: true };
}

function declarationsOf(...documents: readonly SchemaDocument[]): object {
  const set: SchemaSet = { documents, refused: {}, metaschemas: {} };
  return analyse(set, { unknownKeywords: "ignore" }).model.declarations;
}

const TREE: Json = {
  $id: "tree",
  $dynamicAnchor: "node",
  items: { $dynamicRef: "#node" },
  $defs: { a: { type: "null" } },
};
const STRICT: Json = { $id: "strict", $dynamicAnchor: "node", $ref: "tree", maxItems: 2 };
const OTHER: Json = { $ref: "tree#/$defs/a" };
const INSIDE: Json = { items: { $ref: "tree#/items" } };

test.each<readonly [what: string, first: readonly Json[], then: readonly Json[]]>([
  ["a dynamic reference leads to more", [], [STRICT]],
  ["a dynamic reference leads to less", [STRICT], []],
  ["nothing else is there", [OTHER], [OTHER]],
  ["a subschema is a declaration of its own", [], [INSIDE]],
  ["a subschema is no declaration any more", [INSIDE, STRICT], [OTHER]],
])("a schema of an earlier run is read as a new one would be where %s", (_, first, then) => {
  const others = (schemas: readonly Json[]): readonly SchemaDocument[] =>
    schemas.map((json, index) => documentOf(`other${index}.json`, json));
  const kept = documentOf("tree.json", TREE);
  declarationsOf(kept, ...others(first));
  const again = declarationsOf(kept, ...others(then));
  expect(again).toEqual(declarationsOf(documentOf("tree.json", structuredClone(TREE)), ...others(then)));
});

test("a schema of an earlier run is the same shape where all that it asks for has the same answers", () => {
  const kept = documentOf("tree.json", TREE);
  const shapes = (...others: readonly SchemaDocument[]): readonly unknown[] =>
    Object.values(declarationsOf(kept, ...others) as Record<string, { shape: unknown }>).map(({ shape }) => shape);
  const [before] = shapes();
  expect(shapes(documentOf("b.json", OTHER))[0]).toBe(before);
});
