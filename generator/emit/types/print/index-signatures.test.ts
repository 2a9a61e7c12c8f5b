import { afterAll, expect, test } from "vitest";
import { compilerFindings } from "../../../../scripts/vitest/assignability.ts";
import { makeFolder, writeArtifacts } from "../../../../scripts/vitest/emitted.ts";
import { compile, type Json } from "../../../index.ts";

const { folder, remove } = makeFolder("index-signatures");
afterAll(remove);

const TREE = { $id: "tree", $dynamicAnchor: "node", properties: { a: { $dynamicRef: "#node" } } };

/** Schemas with members beside patterns that cover their names. */
const SCHEMAS: Readonly<Record<string, Json>> = {
  "a-name-beside-other-types.json": {
    $defs: {
      tree: TREE,
      extended: {
        $dynamicAnchor: "node",
        allOf: [{ $ref: "tree" }, { patternProperties: { "^a": { items: false } } }],
      },
    },
  },
  "a-pattern-in-a-pattern.json": {
    $defs: { tree: TREE },
    allOf: [
      { $ref: "tree" },
      { patternProperties: { "^a": { patternProperties: { "^a": { type: "string" }, "^.?$": { not: {} } } } } },
    ],
  },
};

test.each(Object.entries(SCHEMAS))("the members in %s are assignable to the index signatures", async (uri, schema) => {
  const { artifacts, diagnostics } = await compile({ schemas: { [uri]: schema }, targets: ["types"] });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const here = `${folder}/${uri}`;
  writeArtifacts(here, artifacts);
  expect(compilerFindings(here)).toBe("");
});
