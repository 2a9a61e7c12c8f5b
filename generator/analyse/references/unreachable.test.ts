import { expect, test } from "vitest";
import { compile, type Json } from "../../index.ts";

const DEFINITIONS = {
  typo: { properties: { x: { $ref: "none.json" } }, default: 1, description: "Never." },
  loop: { allOf: [{ $ref: "#/$defs/loop" }] },
  user: { not: { $ref: "#/$defs/typo" } },
  fine: { type: "string" },
};

const CONSEQUENCE = "no instance of the schema gets there, and what leads there refuses everything";

async function outcomeOf(root: { readonly [keyword: string]: Json }): Promise<readonly [readonly string[], string]> {
  const schemas = { "part.json": { title: "Part", ...root, $defs: DEFINITIONS } };
  const { diagnostics, artifacts } = await compile({ schemas, targets: ["types"] });
  return [
    diagnostics.filter(({ severity }) => severity !== "note").map(({ severity, code }) => `${severity} ${code}`),
    `${artifacts[0]?.text}${diagnostics.map(({ message }) => message).join("\n")}`,
  ];
}

test("a faulty reference that no instance gets to is a warning, and what leads there refuses everything", async () => {
  const [found, text] = await outcomeOf({ $ref: "#/$defs/fine" });
  expect(found.toSorted()).toEqual(["warning endless-reference", "warning unresolved-reference"]);
  expect(text.split(CONSEQUENCE)).toHaveLength(3);
  for (const name of ["Typo", "Loop", "User"]) expect(text).toContain(`export type ${name} = never;`);
  expect(text).toContain("export type Fine = string;");
  expect(text).toContain("Never.");
  expect(text).not.toContain("@default");
});

test.each<readonly [string, { readonly [keyword: string]: Json }, string]>([
  ["by a reference", { $ref: "#/$defs/user" }, "error unresolved-reference"],
  ["by a member", { properties: { a: { $ref: "#/$defs/loop" } } }, "error endless-reference"],
  ["in itself", { $ref: "none.json" }, "error unresolved-reference"],
])("a faulty reference that an instance gets to %s is an error", async (_, root, expected) => {
  const [found] = await outcomeOf(root);
  expect(found).toEqual([expected]);
});
