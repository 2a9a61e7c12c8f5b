import { expect, it } from "vitest";
import { compile, type Json } from "../index.ts";
import { DEPRECATIONS, DESCRIPTIONS, VALUE_WORDS } from "../keywords/author-words.ts";

/** The type and the page of a member in both layouts, each as one text. */
async function textsOf(member: Json): Promise<readonly string[]> {
  const schema = {
    title: "It",
    type: "object",
    properties: { a: { $ref: "#/$defs/a" }, b: member },
    $defs: { a: member },
  };
  const both = (["reference", "full"] as const).map(async (layout) => {
    const { artifacts } = await compile({ schemas: { "it.json": schema }, targets: ["types", "docs"], layout });
    const textIn = (folder: string): string =>
      artifacts.flatMap(({ path, text }) => (path.startsWith(folder) ? [text] : [])).join("\n");
    return [textIn("types/"), textIn("docs/")];
  });
  return (await Promise.all(both)).flat();
}

it.each([...DESCRIPTIONS, ...DEPRECATIONS])("%s is told in types and docs", async (keyword) => {
  for (const text of await textsOf({ type: "string", [keyword]: "said here" })) expect(text).toContain("said here");
});

it.each([DESCRIPTIONS, DEPRECATIONS])("of %s and %s the first is told", async (first, second = "") => {
  const texts = await textsOf({ type: "string", [second]: "as text", [first as string]: "as Markdown" });
  for (const text of texts) expect(text).toContain("as Markdown");
  // Full pages show the schema as well.
  for (const text of texts.slice(0, 3)) expect(text).not.toContain("as text");
});

it.each(VALUE_WORDS.names)("%s names values in types and full docs", async (keyword) => {
  const [types, , , full] = await textsOf({ enum: [1, 2], [keyword]: ["FirstOne", "SecondOne"] });
  expect(types).toContain("SecondOne: 2");
  expect(full).toContain("SecondOne");
});
