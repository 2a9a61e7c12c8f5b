import { expect, test } from "vitest";
import { pageOfIt } from "../../../../../scripts/vitest/full-pages.ts";
import type { Json } from "../../../../model/json.ts";

const SIX = ["a", "b", "c", "d", "e", "f"];

/** The lines of the table of values in the section of a member; of none where its type tells the values. */
async function tableOf(a: Json): Promise<readonly string[]> {
  const page = await pageOfIt({ properties: { a } });
  const [, section = ""] = page.split("### `a`");
  return section.split("\n## ", 1)[0]?.match(/^\|.*\|$/gm) ?? [];
}

test("few values without words are told by the type, and more by a table", async () => {
  expect(await tableOf({ enum: SIX })).toEqual([]);
  const many = await tableOf({ enum: [...SIX, "g"] });
  expect(many.slice(0, 3)).toEqual(["| Value |", "| --- |", '| `"a"` |']);
  expect(many).toHaveLength(9);
});

test("values with a name, with words, or with others beside them have a table", async () => {
  expect(await tableOf({ enum: [1, 2], "x-enum-varnames": ["One"] })).toEqual([
    "| Value | Name |",
    "| --- | --- |",
    "| `1` | `One` |",
    "| `2` | — |",
  ]);
  expect(await tableOf({ enum: [1, 2], enumDescriptions: ["The *first*."] })).toEqual([
    "| Value | Description |",
    "| --- | --- |",
    "| `1` | The *first*. |",
    "| `2` | — |",
  ]);
  expect(await tableOf({ anyOf: [{ const: "a" }, { type: "string", pattern: "^x" }] })).toEqual([
    "| Value |",
    "| --- |",
    '| `"a"` |',
    "| any other: a string and a match of `^x` |",
  ]);
});

test("what else is accepted stands below the values, wherever the author wrote it", async () => {
  expect(await tableOf({ anyOf: [{ type: "string" }, { enum: ["a", "b"] }] })).toEqual([
    "| Value |",
    "| --- |",
    '| `"a"` |',
    '| `"b"` |',
    "| any other: a string |",
  ]);
});

test("values of items are called so", async () => {
  const many = { enum: [...SIX, "g"] };
  const [title] = await tableOf({ type: "array", items: many });
  expect(title).toBe("| Value of an item |");
  // The values of a map are its own.
  expect((await tableOf({ type: "object", additionalProperties: many }))[0]).toBe("| Value |");
  expect((await tableOf({ anyOf: [{ enum: SIX }, { const: "g" }], items: many }))[0]).toBe("| Value |");
});

test("a model of values has its table in any case", async () => {
  const page = await pageOfIt({ enum: ["a", "b"] });
  expect(page).toContain('\n## Values\n\n| Value |\n| --- |\n| `"a"` |\n| `"b"` |\n');
  expect(await pageOfIt({ type: "string" })).not.toContain("## Values");
});
