import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { generate } from "./generate.ts";

/** A schema as the branches change it. */
interface Schema {
  readonly title: string;
  readonly description: string;
  readonly type: "object";
  readonly properties: { readonly [name: string]: object };
  readonly required?: readonly string[];
}

/** What a branch does to one schema. */
interface Change {
  readonly name: string;
  readonly of: (schema: Schema) => Schema | undefined;
}

/** The schemas that all branches start from; each refers to the next, and the last to the first. */
const NAMES = ["apple", "berry", "cherry", "date", "elder", "fig", "grape", "hazel"] as const;

/** It changes the very lines of the outputs of those that refer to the schema, so who changes these has a true conflict. */
const RENAMED: Change = { name: "another title", of: (schema) => ({ ...schema, title: `${schema.title}Kind` }) };

function refers(from: (typeof NAMES)[number], to: (typeof NAMES)[number]): boolean {
  return (NAMES.indexOf(from) + 1) % NAMES.length === NAMES.indexOf(to);
}

const CHANGES: readonly Change[] = [
  { name: "another description", of: (schema) => ({ ...schema, description: `More of ${schema.title}.` }) },
  { name: "a new member", of: (schema) => with_(schema, { weight: { type: "number", minimum: 1 } }) },
  { name: "a constraint", of: (schema) => with_(schema, { name: { type: "string", minLength: 3 } }) },
  { name: "a keyword that nothing checks", of: (schema) => with_(schema, { day: { type: "string", format: "date" } }) },
  { name: "another type", of: (schema) => with_(schema, { name: { enum: ["x", "y"] } }) },
  { name: "a required member", of: (schema) => ({ ...schema, required: ["name"] }) },
  RENAMED,
  { name: "unique items", of: (schema) => with_(schema, { list: { type: "array", items: {}, uniqueItems: true } }) },
];

function with_(schema: Schema, properties: Schema["properties"]): Schema {
  return { ...schema, properties: { ...schema.properties, ...properties } };
}

let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "triptych-merge-"));
  await mkdir(join(folder, "schema"));
  NAMES.forEach((name, index) => {
    const next = NAMES[(index + 1) % NAMES.length];
    const title = `${name[0]?.toUpperCase()}${name.slice(1)}`;
    write(name, {
      title,
      description: `What a ${name} is.`,
      type: "object",
      properties: { name: { type: "string" }, next: { $ref: `${next}.json` } },
    });
  });
  git("init", "-q", "-b", "main");
  // As the README has it, since two new names may stand side by side.
  writeFileSync(join(folder, ".gitattributes"), "**/.triptych-* merge=union\n");
  await commit("base");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(...argv: readonly string[]): { readonly status: number | null; readonly output: string } {
  const identity = ["-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "merge.conflictStyle=merge"];
  const { status, stdout, stderr } = spawnSync("git", [...identity, ...argv], { cwd: folder, encoding: "utf8" });
  return { status, output: stdout + stderr };
}

function write(name: string, schema: object): void {
  writeFileSync(join(folder, "schema", `${name}.json`), `${JSON.stringify(schema, undefined, 2)}\n`);
}

async function run(check = false): Promise<readonly string[]> {
  const { diagnostics } = await generate({ input: join(folder, "schema"), output: join(folder, "generated"), check });
  return diagnostics.filter(({ severity }) => severity !== "note").map(({ message }) => message);
}

async function commit(message: string): Promise<void> {
  expect(await run()).toEqual([]);
  git("add", "-A");
  git("commit", "-q", "-m", message);
}

/** A branch from the base, on which one schema is other. */
async function branch(name: string, schema: string, { of }: Change): Promise<void> {
  git("checkout", "-q", "-B", name, "base");
  const before = JSON.parse(readFileSync(join(folder, "schema", `${schema}.json`), "utf8")) as Schema;
  write(schema, of(before) ?? before);
  await commit(name);
}

const SCHEMA = fc.constantFrom(...NAMES);
const CHANGE = fc.constantFrom(...CHANGES);

describe("git's default merge", () => {
  it("joins branches that change different schemas, and the result is what the schemas give", async () => {
    git("branch", "base");
    const pairs = fc
      .tuple(SCHEMA, SCHEMA, CHANGE, CHANGE)
      .filter(
        ([one, other, change, another]) =>
          one !== other && !(change === RENAMED && refers(other, one)) && !(another === RENAMED && refers(one, other)),
      );
    await fc.assert(
      fc.asyncProperty(pairs, async ([one, other, change, another]) => {
        await branch("one", one, change);
        await branch("other", other, another);
        const merged = git("merge", "-q", "--no-edit", "one");
        expect(merged).toMatchObject({ status: 0 });
        expect(await run(true)).toEqual([]);
      }),
      { numRuns: 50, seed: 11, endOnFailure: true },
    );
  }, 600_000);

  it("conflicts where both add a schema at the same place of the index, and a run puts that right", async () => {
    git("branch", "base");
    for (const name of ["cake", "candy"]) {
      git("checkout", "-q", "-B", name, "base");
      write(name, { title: name, type: "object" });
      await commit(name);
    }
    const merged = git("merge", "-q", "--no-edit", "cake");
    expect(merged.status).toBe(1);
    expect(readFileSync(join(folder, "generated/guards/index.ts"), "utf8")).toContain("<<<<<<< ");
    expect(await run()).toEqual([]);
    expect(await run(true)).toEqual([]);
  }, 60_000);

  it.each(["", "**/.triptych-* merge=union\n"])(
    "takes new titles of neighbours with the attribute, and a run puts it right without: %j",
    async (attributes) => {
      writeFileSync(join(folder, ".gitattributes"), attributes);
      git("commit", "-q", "-a", "--allow-empty", "-m", "attributes");
      git("branch", "base");
      await branch("one", "apple", RENAMED);
      await branch("other", "cherry", RENAMED);
      const merged = git("merge", "-q", "--no-edit", "one");
      expect(merged.status).toBe(attributes === "" ? 1 : 0);
      const names = readFileSync(join(folder, "generated/.triptych-names"), "utf8");
      expect(names.includes("<<<<<<< ")).toBe(attributes === "");
      if (attributes === "") expect(await run()).toEqual([]);
      expect(await run(true)).toEqual([]);
    },
    60_000,
  );
});
