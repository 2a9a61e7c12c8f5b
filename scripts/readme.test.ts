import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { MAX_IN_PLACE } from "../generator/analyse/references/in-place.ts";
import { MAX_ERRORS } from "../generator/emit/guards/runtime/site.ts";
import { MAX_ALTERNATIVES } from "../generator/emit/types/extent/intersect.ts";
import { MAX_DEPTH } from "../generator/load/depth.ts";
import { MAX_BYTES } from "../generator/load/read-up-to.ts";
import { EXAMPLES } from "./toolchains/examples.ts";
import { newProject } from "./vitest/project.ts";

const README = readFileSync(new URL("../README.md", import.meta.url), "utf8");

/** The text of a section, from its heading to the next one. */
function section(title: string): string {
  return README.split(/^## /m).find((text) => text.startsWith(`${title}\n`)) ?? "";
}

test("the first lines install it, and what they say comes out does", async () => {
  expect(README).toMatch(/^# triptych\n\n```sh\nnpm i -D triptych\nnpx triptych generate /);
  expect(README.indexOf("npm ci && npm run generate")).toBeGreaterThan(README.indexOf("validateDeal("));
  const [, schema = ""] = /^From `schema\/deal\.json`\n\n```json\n([\s\S]*?)^```$/m.exec(README) ?? [];
  const [, members] = /interface Deal \{ (.*?) \}/.exec(README) ?? [];
  const [, value = "", location, message] =
    /^validateDeal\((.*?)\);.*instanceLocation: "(.*?)", message: "(.*?)", …/m.exec(README) ?? [];
  expect(schema.trim().split("\n")).toHaveLength(5);
  const project = newProject({ "schema/deal.json": schema, "package.json": { type: "module" } });
  expect(project.run("generate")).toMatchObject({ exitCode: 0, stderr: "" });
  const type = /export interface Deal \{([\s\S]*?)\}/.exec(project.read("generated/types/deal.ts"))?.[1] ?? "";
  expect(type).toContain(`${members};`);
  expect(project.read("generated/guards/deal.ts")).toContain("isDeal(value: unknown): value is Deal");
  expect(readdirSync(join(project.folder, "generated/docs"))).toEqual(["typescript"]);
  expect(project.read("generated/docs/typescript/models/shared/deal.md")).toContain("`concurrency`");
  expect(project.run("generate", "--language", "js", "-o", "out")).toMatchObject({ exitCode: 0, stderr: "" });
  const { validateDeal } = await import(pathToFileURL(join(project.folder, "out/guards/deal.js")).href);
  expect(validateDeal(JSON.parse(value.replace(/(\w+):/, '"$1":')))).toMatchObject({
    ok: false,
    errors: [{ instanceLocation: location, message }],
  });
});

test("each example is built by the toolchains that CI runs, and is told of", () => {
  const folder = new URL("../examples/", import.meta.url);
  const examples = readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
  expect(EXAMPLES.map(({ example }) => example).sort()).toEqual(examples.sort());
  const told = readFileSync(new URL("README.md", folder), "utf8");
  expect(examples.filter((name) => !told.includes(`[\`${name}\`](${name})`))).toEqual([]);
  expect(readFileSync(new URL("../.ci/run", import.meta.url), "utf8")).toMatch(/^npm run test:toolchains$/m);
  for (const { name, run } of EXAMPLES) expect([name, run.length > 1]).toEqual([name, true]);
});

test("whoever comes from json-schema-to-typescript finds each of its options", async () => {
  // Its own declarations do not compile under the strictest flags.
  const { DEFAULT_OPTIONS }: { DEFAULT_OPTIONS: object } = await import(
    import.meta.resolve("json-schema-to-typescript")
  );
  const table = section("From json-schema-to-typescript");
  const options = [...Object.keys(DEFAULT_OPTIONS), "customName", "cwd"];
  expect(options.filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
});

test("the limits are those that are enforced", () => {
  const rows = section("Untrusted input").match(/^\| (?:[\d,]+|about|half).*$/gm) ?? [];
  const stated = (what: string): number => {
    const row = rows.find((text) => text.includes(what)) ?? "";
    return Number(row.match(/[\d,]+/)?.[0].replaceAll(",", ""));
  };
  expect(rows).toHaveLength(9);
  expect(stated("objects and arrays inside of one another, in a schema file")).toBe(MAX_DEPTH);
  expect(stated("references and subschemas between")).toBe(MAX_IN_PLACE);
  expect(stated("alternatives of one object type")).toBe(MAX_ALTERNATIVES);
  expect(stated("errors of `validateX`")).toBe(MAX_ERRORS);
  expect(stated("MiB in a schema file")).toBe(MAX_BYTES / 2 ** 20);
});
