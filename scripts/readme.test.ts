import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

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
