import { expect, test } from "vitest";
import { fullPages, pageOfIt } from "../../../../../scripts/vitest/full-pages.ts";
import type { JsonObject } from "../../../../model/json.ts";

/** A schema that uses as many models as `count`, each by a member of its own. */
function using(count: number): JsonObject {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return {
    properties: Object.fromEntries(numbers.map((n) => [`m${n}`, { $ref: `#/$defs/d${n}` }])),
    $defs: Object.fromEntries(numbers.map((n) => [`d${n}`, { title: `Model${n}`, properties: { a: true } }])),
  };
}

/** The nodes of the diagram by their names, and its arrows between names. */
function diagramOf(page: string): { readonly nodes: readonly string[]; readonly arrows: readonly string[] } {
  const [, text = ""] = /```mermaid\nflowchart LR\n([^`]*)```/.exec(page) ?? [];
  const names = new Map([...text.matchAll(/^ {2}(n\d+)\["(\w+)"\]$/gm)].map(([, id = "", name = ""]) => [id, name]));
  const arrows = [...text.matchAll(/^ {2}(n\d+) --> (n\d+)$/gm)];
  return {
    nodes: [...names.values()],
    arrows: arrows.map(([, from = "", to = ""]) => `${names.get(from)} > ${names.get(to)}`),
  };
}

/** The line that begins like this. */
function lineOf(page: string, start: string): string {
  return page.split("\n").find((line) => line.startsWith(start)) ?? "";
}

function namesOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `Model${index + 1}`);
}

test("a diagram shows all models that a model uses", async () => {
  const { nodes, arrows } = diagramOf(await pageOfIt(using(10)));
  expect(nodes).toEqual(["It", ...namesOf(10)]);
  expect(arrows).toEqual(namesOf(10).map((name) => `It > ${name}`));
});

test.each([
  [24, 25],
  [25, 25],
  [40, 25],
])(
  "of %i models that a model uses, its diagram has %i nodes with itself, and the list has all",
  async (count, shown) => {
    const page = await pageOfIt(using(count));
    const { nodes, arrows } = diagramOf(page);
    expect(nodes).toEqual(["It", ...namesOf(shown - 1)]);
    expect(arrows).toEqual(namesOf(shown - 1).map((name) => `It > ${name}`));
    const cut = /^The diagram shows .*$/m.exec(page)?.[0];
    expect(cut).toBe(count < 25 ? undefined : `The diagram shows 25 of ${count + 1} models.`);
    expect([...lineOf(page, "- Uses ").matchAll(/\[(Model\d+)\]/g)].map(([, name]) => name)).toEqual(namesOf(count));
  },
);

test("a diagram of a model that many use has 25 nodes, and the list has all of them", async () => {
  const users = namesOf(40);
  const pages = await fullPages({
    it: { title: "It", properties: { a: true } },
    ...Object.fromEntries(users.map((name) => [name, { title: name, properties: { it: { $ref: "it" } } }])),
  });
  const page = pages.get("models/shared/it.md") ?? "";
  const { nodes, arrows } = diagramOf(page);
  expect(nodes).toHaveLength(25);
  expect(nodes).toContain("It");
  expect(new Set(arrows)).toEqual(new Set(nodes.filter((name) => name !== "It").map((name) => `${name} > It`)));
  const listed = [...lineOf(page, "- Used by ").matchAll(/\[`(Model\d+)\.it`\]/g)].map(([, name]) => name);
  expect(new Set(listed)).toEqual(new Set(users));
});

test("of more than 50 places the list counts the rest", async () => {
  const uses = lineOf(await pageOfIt(using(53)), "- Uses ");
  expect(uses).toContain("[Model50]");
  expect(uses).not.toContain("[Model51]");
  expect(uses).toMatch(/, and 3 more\.$/);
});
