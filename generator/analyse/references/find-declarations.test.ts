import { expect, test } from "vitest";
import { compile } from "../../index.ts";

test("dynamic references lead into resources that are entered only through other dynamic references", async () => {
  const schemas = {
    "root.json": {
      $dynamicAnchor: "node",
      properties: { next: { $dynamicRef: "#node" } },
      allOf: [{ $ref: "one.json#/$defs/way" }],
    },
    // Of each of these only `way` is referred to; its `node` leads on to the next one.
    "one.json": { $defs: { way: {}, node: { $dynamicAnchor: "node", $ref: "two.json#/$defs/way" } } },
    "two.json": { $defs: { way: {}, node: { $dynamicAnchor: "node", $ref: "three.json#/$defs/way" } } },
    "three.json": { $defs: { way: {}, node: { $dynamicAnchor: "node", type: "string" } } },
  };
  const { declarations, diagnostics } = await compile({ schemas, entry: ["root.json"] });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(declarations.map(({ id }) => id.replace(/@.*/, ""))).toEqual(
    expect.arrayContaining(["one.json#/$defs/node", "two.json#/$defs/node", "three.json#/$defs/node"]),
  );
});
