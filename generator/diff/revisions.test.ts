import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readRevision } from "./revisions.ts";

let root: string;
const input = (): string => join(root, "schema");

function git(...args: readonly string[]): void {
  const identity = [
    "-c",
    "user.name=a",
    "-c",
    "user.email=a@b",
    "-c",
    "commit.gpgsign=false",
    "-c",
    "core.hooksPath=/dev/null",
  ];
  execFileSync("git", [...identity, ...args], { cwd: root, stdio: "pipe" });
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "triptych-revisions-")));
  git("init", "--initial-branch=main", "--quiet");
  put("other.txt", "no schema");
  git("add", "-A");
  git("commit", "-m", "before there were schemas", "--quiet");
  put("schema/deal.schema.json", '{ "title": "Deal" }\n');
  put("schema/parts/größe ü.yaml", "title: Size\n");
  put("schema/notes.md", "no schema");
  put("schema/.hidden/x.json", "{}");
  put("schema/node_modules/y.json", "{}");
  symlinkSync("../deal.schema.json", join(root, "schema/parts/link.json"));
  git("add", "-A", "-f");
  git("commit", "-m", "schemas", "--quiet");
  git("tag", "v1.0.0");
  put("schema/deal.schema.json", '{ "title": "Changed" }\n');
  symlinkSync("/etc/passwd", join(root, "schema/secret.json"));
  git("add", "-A");
  git("commit", "-m", "a link that leads outside", "--quiet");
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The texts by their paths, or what is wrong. */
async function read(name: string, folder = input()): Promise<unknown> {
  const { revision, diagnostics } = await readRevision(name, folder);
  if (revision === undefined) return diagnostics.map(({ message }) => message).join("\n");
  return Object.fromEntries([...revision.files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

describe("a revision", () => {
  test("has the schema files as they were committed, and what links inside the folder lead to", async () => {
    expect(await read("v1.0.0")).toEqual({
      "deal.schema.json": '{ "title": "Deal" }\n',
      "parts/größe ü.yaml": "title: Size\n",
      "parts/link.json": '{ "title": "Deal" }\n',
    });
    expect(await read("HEAD~1")).toEqual(await read("v1.0.0"));
  });

  test("may know no such folder, and then holds nothing", async () => {
    expect(await read("HEAD~2")).toEqual({});
  });

  test("is read for a folder that is gone by now", async () => {
    expect(await read("v1.0.0", join(root, "gone"))).toEqual({});
  });

  test("can be of the repository as a whole", async () => {
    expect(await read("v1.0.0", root)).toHaveProperty(["schema/deal.schema.json"]);
  });

  test.each([
    ["no-such-branch", "no such revision"],
    ["main", "schema/secret.json leads to no schema file of the folder"],
    ["-h", "that is no name of a revision"],
    ["--output=x", "that is no name of a revision"],
    ["", "that is no name of a revision"],
    ["main:schema", "that is no name of a revision"],
    ["a\nb", "that is no name of a revision"],
    ["$(touch owned)", "no such revision"],
    ["v1.0.0; touch owned", "no such revision"],
  ])("%j is refused where it cannot be read", async (name, problem) => {
    expect(await read(name)).toContain(problem);
  });

  test("is refused outside of a repository", async () => {
    const outside = realpathSync(mkdtempSync(join(tmpdir(), "triptych-no-repository-")));
    expect(await read("main", join(outside, "schema"))).toContain("not a git repository");
    symlinkSync(outside, join(root, "outside"));
    expect(await read("main", join(root, "outside"))).toContain("is outside of the repository");
    rmSync(outside, { recursive: true });
  });

  test("is refused where there is no git", async () => {
    const { PATH } = process.env;
    process.env["PATH"] = "/nowhere";
    const answer = await read("main").finally(() => {
      process.env["PATH"] = PATH;
    });
    expect(answer).toContain("git cannot be run");
  });
});
