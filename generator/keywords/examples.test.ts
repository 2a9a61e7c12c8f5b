import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { assignment, compilerFindings } from "../../scripts/vitest/assignability.ts";
import { type GuardsOf, importGuards, makeFolder, typeNamed, writeArtifacts } from "../../scripts/vitest/emitted.ts";
import { type CompileResult, compile, type Json } from "../index.ts";
import { plainText } from "../markdown/inline.ts";
import type { Example, Keyword } from "./keyword.ts";
import { checkOf, KEYWORDS, uncheckedLine } from "./vocabulary.ts";

/** An example of a keyword, compiled under a URI of its own. */
interface Row {
  readonly unit: Exclude<Keyword, { kind: "annotation" | "wire" }>;
  readonly example: Example;
  readonly uri: string;
}

const ROWS: readonly Row[] = [...KEYWORDS.values()].flatMap((unit) =>
  unit.kind === "annotation" || unit.kind === "wire"
    ? []
    : unit.examples.map((example, index) => ({ unit, example, uri: `${unit.keyword.replace("$", "")}-${index}.json` })),
);

const { folder, remove } = makeFolder("examples");
afterAll(remove);

/** Made by the first test that asks, not before all: a mutation tester then knows which tests have made it. */
let inTypeScript: Promise<CompileResult> | undefined;

function allInTypeScript(): Promise<CompileResult> {
  const schemas = Object.fromEntries(ROWS.map(({ uri, example }) => [uri, example.schema]));
  inTypeScript ??= compile({ schemas, formats: "assert" });
  return inTypeScript;
}

/** Each example has guards of its own, which only its own tests make. */
async function guardsOf({ uri, example }: Row): Promise<GuardsOf> {
  const schemas = { [uri]: example.schema };
  const result = await compile({ schemas, formats: "assert", targets: ["guards"], language: "js" });
  const place = join(folder, "js", uri);
  writeArtifacts(place, result.artifacts);
  return importGuards(place, result, uri);
}

test("every keyword has examples, and none was dropped on the way", async () => {
  const withoutExamples = [...KEYWORDS.values()].filter(
    (unit) => unit.kind !== "annotation" && unit.kind !== "wire" && unit.examples.length === 0,
  );
  expect(withoutExamples).toEqual([]);
  expect(ROWS.length).toBeGreaterThan(50);
  const { diagnostics } = await allInTypeScript();
  expect(diagnostics.filter((finding) => finding.severity === "error")).toEqual([]);
});

describe.each(ROWS)("$uri $example.schema", (row) => {
  const { example } = row;
  const samples: readonly (readonly [Json, boolean])[] = [
    ...example.accept.map((sample) => [sample, true] as const),
    ...example.reject.map((sample) => [sample, false] as const),
  ];

  test("the guard answers and explains", async () => {
    const guards = await guardsOf(row);
    for (const [sample, isAccepted] of samples) {
      const before = JSON.stringify(sample);
      expect(guards.is(sample), `is ${before}`).toBe(isAccepted);
      expect(guards.validate(sample), `validate ${before}`).toEqual(
        isAccepted ? { ok: true, value: sample } : { ok: false, errors: expect.arrayContaining([expect.anything()]) },
      );
      expect(JSON.stringify(sample)).toBe(before);
    }
  });
});

test("accepted instances are assignable to the types, and all output compiles under the strictest flags", async () => {
  const result = await allInTypeScript();
  writeArtifacts(join(folder, "ts"), result.artifacts);
  const statements = ROWS.flatMap(({ example, uri }, row) => {
    if (example.accept.length === 0) return [];
    return [
      `type Type${row} = ${typeNamed(result, uri)};`,
      ...example.accept.map((sample, index) => assignment(`Type${row}`, sample, `sample${row}x${index}`)),
    ];
  });
  writeFileSync(join(folder, "ts", "samples.ts"), statements.join("\n"));
  writeFileSync(join(folder, "ts", "package.json"), '{"type":"module"}');
  expect(compilerFindings(join(folder, "ts"))).toBe("");
});

const CONSTRAINTS = ROWS.filter(({ unit }) => unit.kind === "constraint");

test.each(CONSTRAINTS)("the docs say what $uri demands", async ({ unit, example }) => {
  if (unit.kind !== "constraint" || typeof example.schema !== "object" || example.schema === null)
    throw new Error("no constraint");
  // As a member, since a page words the constraints of members beside them.
  const schemas = { "page.json": { type: "object", properties: { member: example.schema } } };
  const { artifacts } = await compile({ schemas, formats: "assert", targets: ["docs"], notations: ["typescript"] });
  const page = artifacts.find(({ path }) => path.endsWith("/page.md"))?.text ?? "";
  const value = (example.schema as { readonly [keyword: string]: Json })[unit.keyword] ?? null;
  const rule = { keyword: unit.keyword, value, at: "", asserted: true } as const;
  const told = checkOf(rule)?.phrase(value) ?? uncheckedLine(rule);
  expect(withoutMarkup(page)).toContain(withoutMarkup(plainText(told)));
});

/** Words alone, so that escaping and code spans do not hide a phrase. */
function withoutMarkup(text: string): string {
  return text.replaceAll(/[`\\|]/g, "").replaceAll(/\s+/g, " ");
}

test("the runner reads the files that a user gets", async () => {
  const [first] = (await allInTypeScript()).artifacts;
  expect(first && readFileSync(join(folder, "ts", first.path), "utf8")).toBe(first?.text);
});
