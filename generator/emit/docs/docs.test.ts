import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { analyse } from "../../analyse/analyse.ts";
import { loadFolder, loadSchemas } from "../../load/load.ts";
import type { Json } from "../../model/json.ts";
import { allDeclarations, type Model } from "../../model/model.ts";
import type { SchemaSet } from "../../model/schema-set.ts";
import type { EmitOptions, Locate } from "../target.ts";
import { docs } from "./docs.ts";

const OPTIONS: EmitOptions = {
  notations: ["python", "typescript"],
  command: "npm run generate",
  source: "schema/",
};

function modelOf(set: SchemaSet): Model {
  const { model, diagnostics } = analyse(set, { unknownKeywords: "ignore" });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return model;
}

async function modelOfSchemas(schemas: { readonly [name: string]: Json }): Promise<Model> {
  return modelOf((await loadSchemas(schemas, { dialect: "2020-12" })).set);
}

/** The pages by path. */
async function pagesOf(model: Model, options: EmitOptions = OPTIONS): Promise<ReadonlyMap<string, string>> {
  const locate: Locate = () => {
    throw new Error("the docs refer to no other target");
  };
  const { artifacts, diagnostics } = await docs.emit(model, options, locate, new Map());
  expect(diagnostics).toEqual([]);
  return new Map(artifacts.map(({ path, text }) => [path, text]));
}

async function projectPages(): Promise<ReadonlyMap<string, string>> {
  const input = fileURLToPath(new URL("../../../schema", import.meta.url));
  const loaded = await loadFolder({ input, dialect: "2020-12", allowOutside: false, allowNetwork: false });
  return pagesOf(modelOf(loaded.set));
}

const GOLDEN = new URL("spec.md.golden", import.meta.url);

test("the page of Spec is the reference page, byte for byte", async () => {
  const golden = await readFile(GOLDEN, "utf8");
  expect((await projectPages()).get("docs/python/models/shared/spec.md")).toBe(golden);
});

test("the committed page of Spec is the reference page, byte for byte", async () => {
  const committed = new URL("../../../generated/docs/python/models/shared/spec.md", import.meta.url);
  expect(await readFile(committed, "utf8")).toBe(await readFile(GOLDEN, "utf8"));
});

test("both notations have a page for each declaration and a table of contents that leads to all of them", async () => {
  const pages = await projectPages();
  for (const notation of ["python", "typescript"]) {
    const folder = `docs/${notation}/`;
    const paths = [...pages.keys()].filter((path) => path.startsWith(`${folder}models/`));
    expect(paths).toHaveLength(15);
    const index = pages.get(`${folder}README.md`) ?? "";
    const linked = [...index.matchAll(/\]\(([^)]+)\)/g)].map(([, href]) => folder + href);
    expect(linked.sort()).toEqual([...paths].sort());
    expect([...index.matchAll(/^## .*/gm)].map(([heading]) => heading)).toEqual(["## Objects", "## Enums"]);
  }
});

test("every link of every page leads to a page", async () => {
  const pages = await projectPages();
  for (const [path, page] of pages) {
    for (const [, href = ""] of page.matchAll(/\]\(([^)]+\.md)\)/g)) {
      expect([...pages.keys()]).toContain(new URL(href, `file:///${path}`).pathname.slice(1));
    }
  }
});

test("only requirements on the whole object follow its table, and nothing follows those", async () => {
  const pages = await projectPages();
  for (const [path, page] of pages) {
    if (path.endsWith("README.md")) continue;
    const headings = [...page.matchAll(/^#+ .*/gm)].map(([heading]) => heading).slice(1);
    const constrained = path.endsWith("/labelselectorrequirement.md");
    expect(headings).toEqual([
      expect.stringMatching(/^## (?:Fields|Values)$/),
      ...(constrained ? ["## Constraints"] : []),
    ]);
    expect(page.endsWith("\n")).toBe(false);
  }
  expect(pages.get("docs/python/models/shared/labelselectorrequirement.md")).toContain(
    "- If `operator` is one of `in`, `notin`, then `values` is at least `1` item long.\n" +
      "- If `operator` is one of `exists`, `!`, then `values`, where present, is at most `0` items long.",
  );
});

test("a declaration is located on its page in the first notation that was asked for", async () => {
  const [declaration] = allDeclarations(await modelOfSchemas({ a: { title: "JobSpec" } }));
  if (declaration === undefined) throw new Error("no declaration");
  const { path } = docs.locate(declaration, { ...OPTIONS, notations: ["typescript", "python"] });
  expect(path).toBe("docs/typescript/models/shared/jobspec.md");
});

test("an unknown notation is reported", async () => {
  const model = await modelOfSchemas({ a: true });
  const options = { ...OPTIONS, notations: ["cobol"] };
  const { artifacts, diagnostics } = await docs.emit(model, options, () => ({ path: "", symbols: {} }), new Map());
  expect(artifacts).toEqual([]);
  expect(diagnostics.map(({ message }) => message)).toEqual(['unknown notation "cobol"']);
});

const HOSTILE = [
  "|",
  "\\",
  "`",
  "*",
  "_",
  "\n",
  "\u2028",
  "\r",
  "<script>",
  "</td>",
  "](x)",
  "![",
  "#",
  "- ",
  "&lt;",
  "a",
  " ",
  "\u202e",
  "__proto__",
];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 6 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary" }),
);

/** Splits a row at its unescaped pipes, as a table's reader does first of all. */
function cellsOf(row: string): readonly string[] {
  return row.slice(1, -1).split(/(?<=(?:^|[^\\])(?:\\\\)*)\|/);
}

test("whatever strings stand in a schema, a row is a row with its cells", async () => {
  const members = fc.dictionary(hostile, fc.tuple(hostile, hostile), { minKeys: 1, maxKeys: 4 });
  await fc.assert(
    fc.asyncProperty(members, fc.array(hostile, { minLength: 1, maxLength: 3 }), async (given, values) => {
      const properties = Object.fromEntries(
        Object.entries(given).map(([name, [description, value]]): [string, Json] => [
          name,
          { description, const: value, default: value, examples: [value] },
        ]),
      );
      const unique = [...new Set(values)];
      const model = await modelOfSchemas({
        object: { title: "Thing", type: "object", properties },
        values: { title: "Choice", enum: unique, enumDescriptions: unique },
      });
      const pages = await pagesOf(model, { ...OPTIONS, notations: ["typescript"] });
      const rows = (name: string): readonly string[] =>
        pages.get(`docs/typescript/models/shared/${name}.md`)?.split("\n").slice(5) ?? [];
      expect(rows("thing").map((row) => cellsOf(row).length)).toEqual(
        ["title", "rule", ...Object.keys(properties)].map(() => 5),
      );
      const [titles = "", ...others] = rows("choice");
      expect(others).toHaveLength(unique.length + 1);
      for (const row of others) expect(cellsOf(row)).toHaveLength(cellsOf(titles).length);
    }),
    { numRuns: 150 },
  );
});

test("the Markdown of a description wins over the same as text, which pages of text show", async () => {
  const a = { description: "A plain word.", markdownDescription: "A `code` word.", type: "string" } as const;
  const model = await modelOfSchemas({ it: { title: "It", type: "object", properties: { a } } });
  const [markdown, text] = await Promise.all([pagesOf(model), pagesOf(model, { ...OPTIONS, descriptions: "text" })]);
  const path = "docs/python/models/shared/it.md";
  expect(markdown.get(path)).toContain("| A `code` word. ");
  expect(text.get(path)).toContain("| A plain word. ");
});
