import { expect, test } from "vitest";
import { pageFaults } from "./page-faults.ts";

test("links, anchors and tables are looked at", () => {
  const pages = {
    "docs/a.md": '<a id="x"></a>\n\n<a id="x"></a>\n\n[b](b.md#y), [none](b.md#z), [none](c.md), [own](#x)\n',
    "docs/b.md": '<a id="y"></a>\n\n[back](../docs/a.md#x) and [elsewhere](https://example.com/c.md)\n',
    "docs/c.json": "[no link](in.json)",
  };
  expect(pageFaults(new Map(Object.entries(pages)))).toEqual([
    "docs/a.md: the anchor x is there twice",
    "docs/a.md: b.md#z leads nowhere",
    "docs/a.md: c.md leads nowhere",
  ]);
});

test("a table with a row that is too short is uneven", () => {
  const table = (row: string): ReadonlyMap<string, string> => new Map([["a.md", `| a | b |\n| --- | --- |\n${row}\n`]]);
  expect(pageFaults(table("| 1 | 2 |"))).toEqual([]);
  expect(pageFaults(table("| 1 |"))).toEqual(["a.md: a table is uneven"]);
});

test("HTML is ours or is a fault", () => {
  const page = '<a id="x"></a>\n\n| a |\n| --- |\n| <code>b</code><br/>c |\n\n<b>d</b>\n\n<a id="y" onclick="z"></a>\n';
  expect(pageFaults(new Map([["a.md", page]]))).toEqual([
    "a.md: <b> is HTML",
    "a.md: </b> is HTML",
    'a.md: <a id="y" onclick="z"> is HTML',
  ]);
});
