import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import * as nodeModule from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const BIN = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "triptych-loaded-"));
  // What is remembered of a run lies there.
  for (const name of ["schema", "node_modules"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "schema/deal.json"), '{ "title": "Deal", "properties": { "a": { "type": "string" } } }');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const { dependencies }: { dependencies: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
);

/** Those of the packages that are dependencies of our own; what these load themselves is their own matter. */
function direct(packages: readonly string[]): readonly string[] {
  return packages.filter((name) => name in dependencies);
}

/** The packages of which a run loads anything, as the engine's own list of scripts has it. */
function loadedBy(...argv: readonly string[]): readonly string[] {
  const coverage = mkdtempSync(join(folder, "coverage-"));
  const environment = { PATH: process.env["PATH"], NO_COLOR: "1", NODE_V8_COVERAGE: coverage };
  const { status, stderr } = spawnSync(process.execPath, [BIN, "generate", ...argv], {
    cwd: folder,
    encoding: "utf8",
    env: environment,
  });
  expect([status, stderr]).toEqual([0, ""]);
  const urls = readdirSync(coverage).flatMap((file) => {
    const { result }: { result: readonly { readonly url: string }[] } = JSON.parse(
      readFileSync(join(coverage, file), "utf8"),
    );
    return result.map(({ url }) => url);
  });
  expect(urls.some((url) => url.endsWith("dist/cli.js"))).toBe(true);
  const packages = urls.flatMap((url) => /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1] ?? []);
  return [...new Set(packages)].sort();
}

/** What every run loads that makes something. */
const ALWAYS: readonly string[] = [
  "change-case",
  "commander",
  "fastest-levenshtein",
  "jsonc-parser",
  "lilconfig",
  "picomatch",
  "proper-lockfile",
];

test.skipIf(!("enableCompileCache" in nodeModule))("a run keeps its compiled code for later ones", () => {
  const temporary = mkdtempSync(join(folder, "temporary-"));
  const environment = { PATH: process.env["PATH"], TMPDIR: temporary, TMP: temporary, TEMP: temporary };
  expect(spawnSync(process.execPath, [BIN, "generate"], { cwd: folder, env: environment }).status).toBe(0);
  expect(readdirSync(temporary, { recursive: true }).length).toBeGreaterThan(100);
});

test("a run that changes nothing loads no package", () => {
  loadedBy();
  expect(loadedBy()).toEqual([]);
});

test.each<[string, readonly string[]]>([
  // The printer of types brings the parser of references along.
  ["types", ["@apidevtools/json-schema-ref-parser", "json-schema-to-typescript"]],
  ["guards", ["@apidevtools/json-schema-ref-parser", "json-schema-to-typescript", "ts-morph"]],
  ["docs", []],
])("a run for %s loads these packages and no other ones", (target, own) => {
  expect(direct(loadedBy("--target", target))).toEqual([...ALWAYS, ...own].sort());
});

test("a run loads a parser of Markdown where a description needs one", () => {
  const deal = { title: "Deal", properties: { a: { type: "string", description: "Terms &amp; conditions." } } };
  writeFileSync(join(folder, "schema/deal.json"), JSON.stringify(deal));
  const parser = [
    "mdast-util-from-markdown",
    "mdast-util-gfm-autolink-literal",
    "micromark-extension-gfm-autolink-literal",
  ];
  expect(direct(loadedBy("--target", "docs"))).toEqual([...ALWAYS, ...parser].sort());
});

test("a run that finds printed what it needs loads no package that prints", () => {
  loadedBy("--target", "guards");
  const schema =
    '{ "title": "Deal", "description": "One.", "properties": { "a": { "type": "string", "minLength": 1 } } }';
  writeFileSync(join(folder, "schema/deal.json"), schema);
  expect(direct(loadedBy("--target", "guards"))).toEqual(ALWAYS);
});
