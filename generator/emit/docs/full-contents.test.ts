import { expect, test } from "vitest";
import { fullPages, subjectOf } from "../../../scripts/vitest/full-pages.ts";
import type { Json } from "../../model/json.ts";
import { documentUses, type KeywordUse } from "../../model/keyword-use.ts";
import { contentsOpening } from "./contents-opening.ts";
import { nodesIn, parsePage } from "./testing/page-faults.ts";

/** Models by their names, each with those that it refers to. */
function schemasOf(uses: { readonly [name: string]: readonly string[] }): { readonly [uri: string]: Json } {
  return Object.fromEntries(
    Object.entries(uses).map(([title, others]) => [
      title,
      {
        title,
        type: "object",
        properties: Object.fromEntries(others.map((other) => [other.toLowerCase(), { $ref: other }])),
      },
    ]),
  );
}

async function index(schemas: { readonly [uri: string]: Json }): Promise<string> {
  return (await fullPages(schemas)).get("README.md") ?? "";
}

/** The part behind a heading, up to the next one of its depth. */
function section(page: string, title: string): string {
  const [, part = ""] = page.split(`\n${title}\n`);
  const [own = ""] = part.split(/^## /m);
  return own.trim();
}

/** Each with an arrow to the next one. */
function chain(length: number): { readonly [name: string]: readonly string[] } {
  return Object.fromEntries(
    Array.from({ length }, (_, at) => [`M${at}`, at + 1 < length ? [`M${at + 1}`] : []] as const),
  );
}

/** Each with an arrow to all those behind it. */
function dense(size: number): { readonly [name: string]: readonly string[] } {
  const names = Array.from({ length: size }, (_, at) => `M${at}`);
  return Object.fromEntries(names.map((name, at) => [name, names.slice(at + 1)]));
}

test("an index names the entry points, then all models by file, and who uses whom", async () => {
  const page = await index({
    ...schemasOf({ Deal: ["Job"], Job: [] }),
    Alone: { title: "Alone", description: "Stands\nby itself. Always.", type: "object" },
  });
  expect(page).toBe(
    [
      "# Models",
      "",
      "Generated from `schema/` by `npm run generate`; change the schemas instead of these pages.",
      "",
      "## Entry points",
      "",
      "No other model uses these: begin here.",
      "",
      "| Model | Summary |",
      "| --- | --- |",
      "| [Alone](models/shared/alone.md) | Stands by itself. |",
      "| [Deal](models/shared/deal.md) | An object with `job`. |",
      "",
      "## All models",
      "",
      "### `schema/Alone`",
      "",
      "| Model | Summary |",
      "| --- | --- |",
      "| [Alone](models/shared/alone.md) | Stands by itself. |",
      "",
      "### `schema/Deal`",
      "",
      "| Model | Summary |",
      "| --- | --- |",
      "| [Deal](models/shared/deal.md) | An object with `job`. |",
      "",
      "### `schema/Job`",
      "",
      "| Model | Summary |",
      "| --- | --- |",
      "| [Job](models/shared/job.md) | An object. |",
      "",
      "## Overview",
      "",
      "```mermaid",
      "flowchart LR",
      '  n0["Deal"]',
      '  n1["Job"]',
      "  n0 --> n1",
      "```",
      "",
    ].join("\n"),
  );
});

test("without a model that no other uses there are no entry points, and without any use there is no overview", async () => {
  expect(await index(schemasOf({ One: ["Other"], Other: ["One"] }))).not.toContain("## Entry points");
  const page = await index(schemasOf({ One: ["One"], Other: [] }));
  expect(section(page, "## Entry points")).toContain("[One](models/shared/one.md)");
  expect(page).not.toContain("## Overview");
});

test("a model without a description is told by its kinds, of which all together are none", async () => {
  const kinds: Json[] = ["string", "number", "boolean", "object", "array"];
  const pages = await fullPages({ Some: { title: "Some", type: kinds }, All: { title: "All" } });
  const page = pages.get("README.md");
  expect(page).toContain("(models/shared/some.md) | A string, a number, a boolean, an object or an array. |");
  expect(page).toContain("(models/shared/all.md) | — |");
});

test("without a folder of schemas, the index is made from the schemas", async () => {
  const pages = await fullPages(schemasOf({ One: [] }), { source: "" });
  expect(pages.get("README.md")).toContain("\nGenerated from the schemas by `npm run generate`; ");
});

test("what a model says in no words is told by its title, or by what it is", async () => {
  const page = await index({
    One: { title: "Order of a customer", type: "object" },
    Other: { title: "Other", type: ["string", "null"] },
    Any: { title: "Any", description: " " },
  });
  expect(page).toContain("| [OrderOfACustomer](models/shared/orderofacustomer.md) | Order of a customer |");
  expect(page).toContain("| [Other](models/shared/other.md) | A string or null. |");
  expect(page).toContain("| [Any](models/shared/any.md) | — |");
});

test("a definition that nothing uses and that says nothing has no page and no row", async () => {
  const pages = await fullPages({
    It: { title: "It", type: "object", $defs: { Silent: {}, Told: { description: "Said." }, Asked: { minLength: 1 } } },
  });
  expect([...pages.keys()].sort()).toEqual([
    "README.md",
    "models/shared/asked.md",
    "models/shared/it.md",
    "models/shared/told.md",
  ]);
  expect(pages.get("README.md")).not.toContain("Silent");
});

test.each([
  ["60 models", chain(60), true],
  ["61 models", chain(61), false],
  ["120 uses", dense(16), true],
  ["121 uses", { ...dense(16), M16: ["M0"] }, false],
])("%s that hang together are a diagram or a list", async (_, uses, isDiagram) => {
  const overview = section(await index(schemasOf(uses)), "## Overview");
  const names = Object.keys(uses);
  if (isDiagram) {
    const all = Object.values(uses).flat().length;
    expect(overview.match(/^ {2}n\d+\["/gm)).toHaveLength(names.length);
    expect(overview.match(/ --> /g)).toHaveLength(all);
    return;
  }
  const using = names.filter((name) => (uses as Record<string, readonly string[]>)[name]?.length !== 0);
  expect(nodesIn(parsePage(overview)).filter(({ type }) => type === "code")).toEqual([]);
  expect(overview.split("\n")).toHaveLength(using.length);
  expect(overview.split("\n").sort()[0]).toBe(`- [M0](models/shared/m0.md) uses ${uses.M0?.toSorted().join(", ")}`);
});

test("models that do not hang together have a diagram each", async () => {
  const overview = section(await index(schemasOf({ One: ["Two"], Two: [], Three: ["Four"], Four: [] })), "## Overview");
  const diagramOf = (one: string, other: string): string =>
    `\`\`\`mermaid\nflowchart LR\n  n0["${one}"]\n  n1["${other}"]\n  n0 --> n1\n\`\`\``;
  expect(overview.split("\n\n").sort()).toEqual([diagramOf("One", "Two"), diagramOf("Three", "Four")]);
});

test("what the notes of models mean is said where there are any", async () => {
  const { page } = await subjectOf({ type: "object" });
  const use: KeywordUse = { at: { document: "It", pointer: "" }, where: "guard" };
  const lengthWith = (lists: readonly (readonly KeywordUse[])[]): number =>
    contentsOpening(
      page,
      lists.map((all) => documentUses("It", all)),
    ).length;
  expect([[], [[]], [[], [use]], [[use], []]].map(lengthWith)).toEqual([2, 2, 3, 3]);
});
