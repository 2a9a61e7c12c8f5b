import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { MAX_IN_PLACE } from "../generator/analyse/references/in-place.ts";
import { MAX_ERRORS } from "../generator/emit/guards/runtime/site.ts";
import { MAX_ALTERNATIVES } from "../generator/emit/types/extent/intersect.ts";
import { MAX_DEPTH } from "../generator/load/depth.ts";
import { MAX_BYTES } from "../generator/load/read-up-to.ts";

const README = readFileSync(new URL("../README.md", import.meta.url), "utf8");

/** The text of a section, from its heading to the next one. */
function section(title: string): string {
  return README.split(/^## /m).find((text) => text.startsWith(`${title}\n`)) ?? "";
}

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
