import { expect, test } from "vitest";
import { pageOfIt, subjectOf } from "../../../../../scripts/vitest/full-pages.ts";
import { printMarkdown } from "../../../../markdown/print.ts";
import { json } from "../../notations/json.ts";
import { readOutline } from "../../outline/read-outline.ts";
import { members } from "./entries.ts";

test("a section has heading, anchor, facts, words, values and examples, and those inside of it below", async () => {
  const a = {
    title: "The first",
    description: "Words.\n\nMore words.",
    type: "object",
    properties: { b: { type: "integer", minimum: 2, default: 3, examples: [4], readOnly: true } },
  };
  const page = await pageOfIt({ properties: { a }, required: ["a"] });
  const [, section = ""] = page.split("\n## Members\n\n");
  expect(section.split("\n## ", 1)[0]).toBe(
    [
      '<a id="a"></a>',
      "",
      "### `a`",
      "",
      "- Type: object",
      "- Required: yes",
      "",
      "**The first**",
      "",
      "Words.",
      "",
      "More words.",
      "",
      '<a id="a.b"></a>',
      "",
      "#### `a.b`",
      "",
      "- Type: integer",
      "- Required: no",
      "- Default: `3`",
      "- Read-only.",
      "- Must be at least `2`.",
      "",
      "Example: `4`",
      "",
    ].join("\n"),
  );
});

test("three members inside have a table in front of their sections, and two have none", async () => {
  const rows = async (names: readonly string[]): Promise<number> => {
    const properties = Object.fromEntries(names.map((name) => [name, true]));
    const [, section = ""] = (await pageOfIt({ properties: { a: { properties } } })).split("\n## Members\n");
    return section.match(/^\| \[/gm)?.length ?? 0;
  };
  expect([await rows(["b", "c"]), await rows(["b", "c", "d"])]).toEqual([0, 3]);
});

test("headings are no deeper than six", async () => {
  const nested = (depth: number): object => ({ properties: depth === 0 ? {} : { x: nested(depth - 1) } });
  const page = await pageOfIt({ ...nested(6) });
  expect(page.match(/^#+(?= `x)/gm)).toEqual(["###", "####", "#####", "######", "######", "######"]);
});

test("the facts say what they tell: defaults of alternatives without a section, too", async () => {
  const a = { oneOf: [{ enum: ["on"], default: "on" }, { const: false }], readOnly: true };
  const { declaration, shape, page } = await subjectOf({ properties: { a } });
  const subject = { declaration, outline: readOutline([shape], [], page), usedBy: [], uses: [] };
  const blocks = members(subject, page)(json);
  const facts = blocks.flatMap((one) => (one.kind === "saying" && one.block.kind === "list" ? [one] : []));
  const said = facts.flatMap(({ says }) => says().map(({ at, keyword }) => `${at.pointer} ${keyword}`));
  expect(printMarkdown(facts, "compiled")).toContain('Default: `"on"`');
  expect(said).toEqual(
    expect.arrayContaining([
      "/properties/a readOnly",
      "/properties/a/oneOf/0 default",
      "/properties/a/oneOf/0 enum",
      "/properties/a/oneOf/1 const",
    ]),
  );
});

test("a long description of a model that is referred to again stands once on a page, with links to it", async () => {
  const long = `First. ${"More words. ".repeat(20).trim()}`;
  const $defs = {
    long: { title: "Long", description: long, properties: { x: true } },
    short: { title: "Short", description: "First. More words.", properties: { x: true } },
  };
  const [l, s] = [{ $ref: "#/$defs/long" }, { $ref: "#/$defs/short" }];
  const properties = { a: l, b: s, c: l, d: s, e: { description: long } };
  const page = await pageOfIt({ properties, $defs });
  const [, section = ""] = page.split("\n## Members\n");
  const words = section.split(/\n### /).map((part) => part.split("\n").filter((line) => /^(?:First|More)/.test(line)));
  expect(words.slice(1)).toEqual([
    [long],
    ["First. More words."],
    ["First. More at [`a`](#a)."],
    ["First. More words."],
    [long],
  ]);
});

test("a description that is the page's own is not told again of members of the same model", async () => {
  const long = `${"Words without an end ".repeat(20).trim()}`;
  const page = await pageOfIt({ description: long, properties: { inner: { $ref: "#" } } });
  expect(page.split("\n## Members\n")[1]).toContain(`${long}. More at [It](../../models/shared/it.md).`);
});
