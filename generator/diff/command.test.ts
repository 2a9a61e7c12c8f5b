import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCommandLine } from "../command-line/command-line.ts";
import type { Json } from "../model/json.ts";

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "triptych-diff-")));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, content: Json): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), typeof content === "string" ? content : JSON.stringify(content, undefined, 2));
}

function thing(members: { readonly [keyword: string]: Json }): Json {
  return { $schema: "https://json-schema.org/draft/2020-12/schema", title: "Thing", ...members };
}

function git(...args: readonly string[]): void {
  const settings = [
    "-c",
    "user.name=a",
    "-c",
    "user.email=a@b",
    "-c",
    "commit.gpgsign=false",
    "-c",
    "core.hooksPath=/dev/null",
  ];
  execFileSync("git", [...settings, ...args], { cwd: folder, stdio: "pipe" });
}

function commit(message: string): void {
  git("add", "-A");
  git("commit", "--quiet", "--message", message);
}

const triptych = (...argv: readonly string[]) => runCommandLine({ argv: ["diff", ...argv], folder }, false);

test("the names that the output folder remembers are those of both sides, wherever it is", async () => {
  put("old/b.json", thing({}));
  put("new/b.json", thing({}));
  put("new/a.json", thing({}));
  const forgetful = await triptych("old", "new");
  expect(forgetful).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("BThing") });
  put("generated/.triptych-names", "Thing: b.json\n");
  expect(await triptych("old", "new")).toMatchObject({ exitCode: 0, stderr: "" });
  const outside = realpathSync(mkdtempSync(join(tmpdir(), "triptych-diff-outside-")));
  put("triptych.config.json", { output: outside });
  expect(await triptych("old", "new")).toEqual(forgetful);
  writeFileSync(join(outside, ".triptych-names"), "Thing: b.json\n");
  expect(await triptych("old", "new")).toMatchObject({ exitCode: 0, stderr: "" });
  rmSync(outside, { recursive: true });
});

describe("revisions", () => {
  beforeEach(() => {
    git("init", "--quiet", "--initial-branch=main");
    put("schema/thing.schema.json", thing({ maximum: 3 }));
    commit("first");
    git("tag", "v1");
    put("schema/thing.schema.json", thing({ maximum: 2 }));
    commit("second");
    put("schema/thing.schema.json", thing({ maximum: 4 }));
  });

  test("are compared with the working tree, and with each other", async () => {
    expect(await triptych("v1")).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining("v1 -> schema: minor;"),
    });
    expect(await triptych("--against", "main")).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining("main -> schema: minor"),
    });
    const { exitCode, stderr, stdout } = await triptych("v1", "main");
    expect(exitCode).toBe(1);
    expect(stdout).toContain("v1 -> main: major; 1 breaking");
    expect(stderr).toContain(
      "main:schema/thing.schema.json:4:3: error[breaking-change]: `Thing` must now be at most 2, no longer at most 3; 3 was valid",
    );
    expect(stderr).toContain('> 4 |   "maximum": 2');
    expect(stderr).toContain("before: v1:schema/thing.schema.json:4:3");
  });

  test("are folders where there are folders of that name", async () => {
    put("v1/thing.schema.json", thing({ maximum: 9 }));
    expect(await triptych("v1", "refs/tags/v1")).toMatchObject({
      stdout: expect.stringContaining("v1 -> refs/tags/v1: major"),
    });
  });

  test("know nothing of an input folder that is outside of the repository, or in none", async () => {
    const outside = realpathSync(mkdtempSync(join(tmpdir(), "triptych-diff-outside-")));
    const refused = await triptych("main", "--input", outside);
    expect(refused).toMatchObject({ exitCode: 2, stdout: "" });
    expect(refused.stderr).toContain('error[bad-revision]: cannot read the schemas of "main": not a git repository');
    symlinkSync(outside, join(folder, "link"));
    const linked = await triptych("main", "--input", "link");
    expect(linked).toMatchObject({ exitCode: 2, stdout: "" });
    expect(linked.stderr).toContain(`the folder link is outside of the repository ${folder}`);
    rmSync(outside, { recursive: true });
  });

  test("write nothing into the repository", async () => {
    await triptych("v1");
    expect(execFileSync("git", ["status", "--porcelain"], { cwd: folder, encoding: "utf8" })).toBe(
      " M schema/thing.schema.json\n",
    );
  });
});

describe("the policy", () => {
  beforeEach(() => {
    put("old/thing.schema.json", thing({ minimum: 0, maximum: 3 }));
    put("schema/thing.schema.json", thing({ minimum: 1, maximum: 5 }));
  });

  test.each([
    ["backward", 1, "minimum", "major"],
    ["forward", 1, "maximum", "major"],
    ["full", 1, "", "major"],
    ["none", 0, "", "minor"],
  ] as const)("%s decides what fails", async (promise, exitCode, keyword, bump) => {
    const run = await triptych("old", "--compatibility", promise, "--format", "json");
    const told = JSON.parse(run.stdout);
    expect([run.exitCode, told.bump]).toEqual([exitCode, bump]);
    const promised = told.breaks.filter((one: { readonly promised: boolean }) => one.promised);
    expect(promised.map(({ pointer }: { readonly pointer: string }) => pointer)).toEqual(
      promise === "full" ? ["/minimum", "/maximum"] : keyword === "" ? [] : [`/${keyword}`],
    );
  });

  test("stands in the config, for each file where it is asked for", async () => {
    put("triptych.config.json", { compatibility: { "thing.schema.json": "none" } });
    expect((await triptych("old")).exitCode).toBe(0);
    expect((await triptych("old", "--compatibility", "full")).exitCode).toBe(1);
    put("triptych.config.json", { compatibility: { "gone.schema.json": "none" } });
    expect(await triptych("old")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('"gone.schema.json", which neither side has'),
    });
    put("triptych.config.json", { compatibility: "sometimes" });
    expect(await triptych("old")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("triptych.config.json:2:20: error[bad-config]"),
    });
  });

  test("is told what to expect", async () => {
    const run = await triptych("old", "--compatibility", "none", "--expect", "patch");
    expect(run).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining("error[more-than-expected]: the change asks for a minor version"),
    });
    expect((await triptych("old", "--compatibility", "none", "--expect", "minor")).exitCode).toBe(0);
  });
});

test("what is undecided counts as a break, unless a warning is enough", async () => {
  put("old/thing.schema.json", thing({ type: "string", pattern: "^([a-z]+)\\1$" }));
  put("schema/thing.schema.json", thing({ type: "string", pattern: "^[a-z]+$" }));
  const undecided = { stdout: expect.stringContaining("1 undecided") };
  expect(await triptych("old")).toMatchObject({ exitCode: 1, ...undecided });
  expect(await triptych("old", "--undecided", "warn")).toMatchObject({
    exitCode: 0,
    stderr: expect.stringContaining("warning[undecided-change]"),
  });
});

describe("accepted breaks", () => {
  beforeEach(() => {
    put("old/thing.schema.json", thing({ maximum: 3 }));
    put("schema/thing.schema.json", thing({ maximum: 2 }));
  });

  const breaks = (): Json => JSON.parse(readFileSync(join(folder, "triptych.breaks.json"), "utf8"));

  test("are written with a reason, keep the one that they have, and let the run pass", async () => {
    expect((await triptych("old")).exitCode).toBe(1);
    expect((await triptych("old", "--write-accept", "nobody has three")).exitCode).toBe(0);
    const entry = {
      declaration: "thing.schema.json",
      axis: "backward",
      pointer: "/maximum",
      reason: "nobody has three",
    };
    expect(breaks()).toEqual({ breaks: [entry] });
    expect(await triptych("old")).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining("1 breaking, 0 undecided, 1 accepted"),
    });
    put("schema/thing.schema.json", thing({ maximum: 2, minLength: 1 }));
    expect((await triptych("old")).exitCode).toBe(1);
    await triptych("old", "--write-accept", "another");
    expect(breaks()).toEqual({ breaks: [entry, { ...entry, pointer: "/minLength", reason: "another" }] });
  });

  test("fail once they are stale, and go when the file is written", async () => {
    await triptych("old", "--write-accept", "nobody has three");
    put("schema/thing.schema.json", thing({ maximum: 3 }));
    const run = await triptych("old");
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain(
      'triptych.breaks.json:3:5: error[stale-break]: no backward break of thing.schema.json stands at "/maximum"',
    );
    expect((await triptych("old", "--write-accept", "x")).exitCode).toBe(0);
    expect(breaks()).toEqual({ breaks: [] });
  });

  test("are refused where the file is not what it should be", async () => {
    put("triptych.breaks.json", { breaks: [{ declaration: "a", axis: "sideways", pointer: "", reason: "x" }] });
    expect(await triptych("old")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("triptych.breaks.json:5:15: error[bad-breaks]"),
    });
    put("triptych.breaks.json", "{");
    expect(await triptych("old")).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("not valid JSON") });
    expect(await triptych("old", "--accept", "gone.json")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("there is no such file"),
    });
  });
});

describe("bad usage", () => {
  test.each([
    [[], "missing argument 'old'"],
    [["--against", "main", "a", "b"], "--against names the old schemas"],
    [["a", "b", "c"], "too many arguments"],
    [["a", "--format", "xml"], "Allowed choices are text, json, github, markdown"],
    [["a", "--expect", "huge"], "Allowed choices are patch, minor, major"],
    [["a", "--compatibility", "backwards"], "Allowed choices are backward, forward, full, none"],
    [["--against", ""], "must not be empty"],
    [["--against=-x"], 'cannot read the schemas of "-x"'],
    [["gone"], 'cannot read the schemas of "gone": not a git repository'],
    [["file.txt"], "it is a file, not a folder"],
  ])("%j", async (argv, words) => {
    put("schema/thing.schema.json", thing({}));
    put("file.txt", "");
    expect(await triptych(...argv)).toMatchObject({ exitCode: 2, stdout: "", stderr: expect.stringContaining(words) });
  });
});

describe("causes", () => {
  const members = (count: number, schema: Json): Json =>
    thing({ properties: Object.fromEntries(Array.from({ length: count }, (_, index) => [`m${index}`, schema])) });

  test("are all told, each with an instance of its own", async () => {
    put("old/thing.schema.json", members(4, { maximum: 3 }));
    put("schema/thing.schema.json", members(4, { maximum: 2 }));
    const told = JSON.parse((await triptych("old", "--format", "json")).stdout);
    const instances = told.breaks.map((one: { readonly instance: Json }) => JSON.stringify(one.instance));
    expect(instances.toSorted()).toEqual(['{"m0":3}', '{"m1":3}', '{"m2":3}', '{"m3":3}']);
  });

  test("are ten at most, and then it is told that there may be more", async () => {
    put("old/thing.schema.json", members(12, { maximum: 3 }));
    put("schema/thing.schema.json", members(12, { maximum: 2 }));
    const run = await triptych("old");
    expect(run.stdout).toContain("10 breaking, 1 undecided");
    expect(run.stderr).toContain("10 reasons were found, and the search ended");
  });
});

describe("declarations", () => {
  test("that moved to another file under their id are imported from elsewhere", async () => {
    put("old/thing.schema.json", thing({ $id: "https://example.org/thing", maximum: 3 }));
    put("schema/parts/thing.schema.json", thing({ $id: "https://example.org/thing", maximum: 4 }));
    const { exitCode, stderr, stdout } = await triptych("old");
    expect(exitCode).toBe(1);
    expect(stderr).toContain(
      "`ThingSchema` moved from `types/thing.ts`, `guards/thing.ts` to `types/parts/thing.ts`, `guards/parts/thing.ts`",
    );
    expect(stdout).toContain("1 of 1 declaration compared");
  });

  test("that are gone here and new there are one that was renamed, where both relations hold", async () => {
    put("old/thing.schema.json", thing({ $defs: { small: { title: "Small", type: "integer", maximum: 3 } } }));
    const little = { title: "Little", type: "number", multipleOf: 1, exclusiveMaximum: 4 };
    put("schema/thing.schema.json", thing({ $defs: { little } }));
    expect(await triptych("old")).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining("renamed: Little"),
      stderr: expect.stringContaining("are now called `Little`"),
    });
  });

  test("may refer to themselves, and to each other", async () => {
    const tree = (limit: number): Json =>
      thing({
        type: "object",
        properties: { value: { maximum: limit }, left: { $ref: "#" }, right: { $ref: "#/$defs/right" } },
        $defs: { right: { title: "Right", type: "object", properties: { up: { $ref: "#" } }, required: ["up"] } },
      });
    put("old/thing.schema.json", tree(3));
    put("schema/thing.schema.json", tree(2));
    const { stderr, stdout } = await triptych("old");
    expect(stderr).toContain("`value` must now be at most 2, no longer at most 3");
    expect(stderr).toContain("also in Right");
    expect(stdout).toContain("1 breaking, 0 undecided; 2 of 2 declarations compared");
  });

  test("are the same by their places where their ids are not", async () => {
    put("old/thing.schema.json", thing({ $id: "https://example.org/one", maximum: 3 }));
    put("schema/thing.schema.json", thing({ $id: "https://example.org/two", maximum: 2 }));
    expect((await triptych("old")).stdout).toContain("1 breaking, 0 undecided; 1 of 1 declaration compared");
  });

  test("may be in another dialect with the same words, which then mean something else, or do not", async () => {
    const dated = (draft: string, members: { readonly [keyword: string]: Json }): Json => ({
      ...(thing(members) as object),
      $schema: draft,
    });
    const [former, latest] = [
      "http://json-schema.org/draft-07/schema#",
      "https://json-schema.org/draft/2020-12/schema",
    ];
    const plain = { type: "string", minLength: 1 };
    put("old/thing.schema.json", dated(former, plain));
    put("schema/thing.schema.json", dated(latest, plain));
    expect(await triptych("old")).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("patch; 0 breaking") });
    // Draft 7 reads nothing beside a reference.
    const beside = { $defs: { text: { type: "string" } }, $ref: "#/$defs/text", minLength: 1 };
    put("old/thing.schema.json", dated(former, beside));
    put("schema/thing.schema.json", dated(latest, beside));
    const { exitCode, stderr } = await triptych("old");
    expect(exitCode).toBe(1);
    expect(stderr).toContain('must now be at least 1 character long; "" was valid');
  });

  test("that nothing satisfies are said to be such", async () => {
    put("old/thing.schema.json", thing({ type: "object", properties: { next: { $ref: "#" } }, required: ["next"] }));
    put("schema/thing.schema.json", thing({ type: "integer", minimum: 3, maximum: 2 }));
    const { stdout, exitCode } = await triptych("old");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("nothing satisfies the old Thing\nnothing satisfies the new Thing\n");
  });
});
