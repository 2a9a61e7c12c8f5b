import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { assignment, compilerFindings } from "../../scripts/vitest/assignability.ts";
import { importGuards, makeFolder, typeNamed, writeArtifacts } from "../../scripts/vitest/emitted.ts";
import { type Artifact, type CompileOptions, type CompileResult, compile, type Json } from "../index.ts";
import { loadFolder } from "../load/load.ts";

const CASES = fileURLToPath(new URL(".", import.meta.url));
const UPDATE = process.env["UPDATE_GOLDENS"] !== undefined;

interface Case {
  readonly name: string;
  readonly result: CompileResult;
  readonly javascript: CompileResult;
  readonly samples: readonly Sample[];
}

/** A file of accept/ or reject/, named after the declaration and the reason: `Order.without-item.json`. */
interface Sample {
  readonly declaration: string;
  readonly file: string;
  readonly value: Json;
  readonly isAccepted: boolean;
}

const NAMES = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const { folder, remove } = makeFolder("cases");
afterAll(remove);
/** Read by the first test that asks: a mutation tester then knows which tests have run the code. */
const cases = new Map<string, Promise<Case>>();

async function readCase(name: string): Promise<Case> {
  const input = join(CASES, name, "schema");
  const { set, diagnostics } = await loadFolder({
    input,
    dialect: "2020-12",
    allowOutside: false,
    allowNetwork: false,
  });
  expect(diagnostics, name).toEqual([]);
  const schemas = Object.fromEntries(set.documents.map(({ id, json }) => [id, json]));
  const options = optionsOf(name);
  const result = await compile({ ...options, schemas, command: "triptych generate" });
  const javascript = await compile({ ...options, schemas, targets: ["codecs"], language: "js" });
  writeArtifacts(join(folder, name, "ts"), result.artifacts);
  writeArtifacts(join(folder, name, "js"), javascript.artifacts);
  return { name, result, javascript, samples: [...samplesIn(name, "accept"), ...samplesIn(name, "reject")] };
}

/** What a case asks for beside the defaults, and pages in two notations where it has those of the reference. */
function optionsOf(name: string): Partial<CompileOptions> {
  const file = join(CASES, name, "options.json");
  const own: Partial<CompileOptions> = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  return own.layout === "full" ? own : { notations: ["python", "typescript"], ...own };
}

function samplesIn(name: string, kind: "accept" | "reject"): readonly Sample[] {
  return readdirSync(join(CASES, name, kind)).map((file) => ({
    declaration: file.split(".", 1)[0] ?? "",
    file: `${kind}/${file}`,
    value: JSON.parse(readFileSync(join(CASES, name, kind, file), "utf8")) as Json,
    isAccepted: kind === "accept",
  }));
}

function caseOf(name: string): Promise<Case> {
  const known = cases.get(name) ?? readCase(name);
  cases.set(name, known);
  return known;
}

describe.each(NAMES)("%s", (name) => {
  test("the output is as expected", async () => {
    const { result } = await caseOf(name);
    expect(result.diagnostics.filter((finding) => finding.severity === "error")).toEqual([]);
    const reported = result.diagnostics
      .map(({ code, location, message }) => `${location?.document}#${location?.pointer} ${code}: ${message}\n`)
      .join("");
    compareGoldens(join(CASES, name, "expected"), [
      // The runtime is copied as it is, and tested where it stands.
      ...result.artifacts.filter(({ path }) => !path.includes("/runtime/")),
      { path: "diagnostics.txt", text: reported, target: "", declarations: [] },
    ]);
  });

  test("the guards accept and refuse the samples", async () => {
    const { javascript, samples } = await caseOf(name);
    expect(samples.length).toBeGreaterThan(0);
    for (const { declaration, file, value, isAccepted } of samples) {
      const found = javascript.declarations.find((candidate) => candidate.name === declaration);
      const guards = await importGuards(join(folder, name, "js"), javascript, found?.id ?? declaration);
      expect(guards.is(value), file).toBe(isAccepted);
      const answer = guards.validate(value);
      expect(answer, file).toEqual(isAccepted ? { ok: true, value } : { ok: false, errors: expect.any(Array) });
      if (!isAccepted) expect((answer as { readonly errors: readonly unknown[] }).errors, file).not.toEqual([]);
    }
  });
});

test("all output compiles under the strictest flags, and accepted samples are assignable", async () => {
  for (const { name, result, samples } of await Promise.all(NAMES.map(caseOf))) {
    const accepted = samples.filter((sample) => sample.isAccepted);
    const statements = accepted.flatMap(({ declaration, value, file }, index) => {
      const found = result.declarations.find((candidate) => candidate.name === declaration);
      if (found === undefined) throw new Error(`${file} names no declaration of ${name}`);
      return [
        `type Type${index} = ${typeNamed(result, found.id)};`,
        assignment(`Type${index}`, value, `sample${index}`),
      ];
    });
    writeFileSync(join(folder, name, "ts", "samples.ts"), statements.join("\n"));
  }
  for (const name of NAMES) rmSync(join(folder, name, "js"), { recursive: true, force: true });
  expect(compilerFindings(folder)).toBe("");
});

/** Compares artifacts with the files of a folder, which hold them and nothing else. */
function compareGoldens(expected: string, artifacts: readonly Artifact[]): void {
  if (UPDATE) updateGoldens(expected, artifacts);
  const paths = artifacts.map(({ path }) => path).sort();
  const found = existsSync(expected) ? filesBelow(expected) : [];
  for (const { path, text } of artifacts) {
    const golden = found.includes(path) ? readFileSync(join(expected, path), "utf8") : undefined;
    expect(text, `${path}; UPDATE_GOLDENS=1 accepts what is new`).toBe(golden);
  }
  expect(found).toEqual(paths);
}

function updateGoldens(expected: string, artifacts: readonly Artifact[]): void {
  rmSync(expected, { recursive: true, force: true });
  for (const { path, text } of artifacts) {
    mkdirSync(dirname(join(expected, path)), { recursive: true });
    writeFileSync(join(expected, path), text);
  }
}

function filesBelow(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}
