import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { newProject, type Project } from "../scripts/vitest/project.ts";
import { packageVersion } from "./version.ts";

// What people who share a repository rely on, each asked of the built program.

const README = fileURLToPath(new URL("../README.md", import.meta.url));

const DEAL = {
  title: "Deal",
  type: "object",
  properties: { concurrency: { type: "integer" }, name: { type: "string" }, kind: { enum: ["a", "b"] } },
};
const WORD = { ...DEAL, properties: { ...DEAL.properties, concurrency: { type: "string" } } };

/** A project whose outputs are what its schemas give. */
function generated(files: { readonly [path: string]: unknown } = {}, ...argv: readonly string[]): Project {
  const project = newProject({ "schema/deal.json": DEAL, ...files });
  expect(project.run("generate", ...argv)).toMatchObject({ exitCode: 0, stderr: "" });
  return project;
}

/** The first comment of a type that says where it is from. */
function bannerOf(project: Project, file = "generated/types/deal.ts"): string | undefined {
  return /run `(.*)`/.exec(project.read(file))?.[1];
}

describe("a checkout", () => {
  it("that git merged passes --check where the branches changed different schemas", () => {
    const project = generated({ "schema/job.json": { ...DEAL, title: "Job" } });
    project.git("init", "-q", "-b", "main");
    const commit = (name: string, schema: string): void => {
      project.put(`schema/${name}.json`, JSON.parse(schema));
      expect(project.run("generate").exitCode).toBe(0);
      project.git("add", "-A");
      expect(project.git("commit", "-q", "-m", name).exitCode).toBe(0);
    };
    commit("deal", JSON.stringify(DEAL));
    project.git("checkout", "-q", "-b", "other");
    commit("job", JSON.stringify({ ...WORD, title: "Job", properties: { x: { type: "string", minLength: 3 } } }));
    project.git("checkout", "-q", "main");
    commit("deal", JSON.stringify({ ...WORD, properties: { y: { type: "string", format: "date" } } }));
    expect(project.git("merge", "-q", "--no-edit", "other")).toMatchObject({ exitCode: 0 });
    expect(project.run("generate", "--check")).toMatchObject({ exitCode: 0, stderr: "" });
  });

  it("with CRLF passes --check", () => {
    const project = generated();
    const paths = project.run("files").stdout.match(/(?<=^(schema|writes) +)\S.*$/gm) ?? [];
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) project.put(path, project.read(path).replaceAll("\n", "\r\n"));
    expect(project.run("generate", "--check")).toMatchObject({ exitCode: 0, stderr: "" });
  });

  it("of another version's outputs says so before the differences", () => {
    const project = generated();
    const manifest = "generated/.triptych-manifest";
    project.put(manifest, project.read(manifest).replace(packageVersion(), "0.0.9"));
    expect(project.run("generate", "--check").exitCode).toBe(0);
    project.put("schema/deal.json", WORD);
    const { exitCode, stderr } = project.run("generate", "--check");
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      `warning[other-version]: the outputs were made by triptych 0.0.9, and this is ${packageVersion()}\n`,
    );
    expect(stderr.indexOf("other-version")).toBeLessThan(stderr.indexOf("stale-output"));
  });

  it("that was edited by hand has its edits replaced, and told", () => {
    const project = generated({ "node_modules/.package-lock.json": {} });
    project.put("generated/types/deal.ts", `${project.read("generated/types/deal.ts")}// mine\n`);
    const { exitCode, stderr } = project.run("generate");
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/^generated\/types\/deal\.ts:1:1: warning\[replaced-output\]: .* changed by hand/);
    expect(project.read("generated/types/deal.ts")).not.toContain("// mine");
  });

  it("that holds an output which no manifest knows reports it as an orphan, and keeps it", () => {
    const project = generated();
    const page = project.read("generated/types/deal.ts").replaceAll("Deal", "Job");
    project.put("generated/types/job.ts", page);
    expect(project.run("generate", "--check")).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining("generated/types/job.ts:1:1: error[unlisted-output]"),
    });
    expect(project.run("generate")).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining("generated/types/job.ts:1:1: warning[unlisted-output]"),
    });
    expect(project.read("generated/types/job.ts")).toBe(page);
  });
});

describe("--check", () => {
  const stale = (): Project => {
    const project = generated({}, "--target", "types");
    project.put("schema/deal.json", WORD);
    return project;
  };
  const check = (project: Project, ...argv: readonly string[]): ReturnType<Project["run"]> =>
    project.run("generate", "--target", "types", "--check", ...argv);
  const FILE = "generated/types/deal.ts";

  it("names files only", () => {
    expect(check(stale(), "--names-only")).toEqual({ exitCode: 1, stdout: `${FILE}\n`, stderr: "" });
  });

  it("speaks to people, to programs, to GitHub and to code scanning", () => {
    const project = stale();
    const pretty = check(project, "--format", "pretty");
    expect([pretty.exitCode, pretty.stdout]).toEqual([1, ""]);
    expect(pretty.stderr).toContain(`${FILE}:11:1: error[stale-output]: types/deal.ts is out of date\n`);
    const json = check(project, "--format", "json");
    expect(json).toMatchObject({ exitCode: 1, stderr: "" });
    const told = JSON.parse(json.stdout) as { readonly diagnostics: readonly object[] };
    expect(told.diagnostics).toMatchObject([{ code: "stale-output", file: FILE, line: 11, column: 1 }]);
    const github = check(project, "--format", "github");
    expect([github.exitCode, github.stdout]).toEqual([
      1,
      expect.stringContaining(`::error file=${FILE},line=11,col=1,title=triptych stale-output::`),
    ]);
    const sarif = check(project, "--format", "sarif");
    const log = JSON.parse(sarif.stdout) as { readonly version: string; readonly runs: readonly object[] };
    expect([sarif.exitCode, log.version]).toEqual([1, "2.1.0"]);
    expect(log.runs).toMatchObject([
      {
        results: [
          {
            ruleId: "stale-output",
            locations: [
              { physicalLocation: { artifactLocation: { uri: FILE }, region: { startLine: 11, startColumn: 1 } } },
            ],
          },
        ],
      },
    ]);
  });

  it("is read by the problem matcher that the README shows", () => {
    const [, matcher = ""] = /"problemMatcher": (\{.*?\n {6}\})/s.exec(readFileSync(README, "utf8")) ?? [];
    const { pattern } = JSON.parse(matcher) as { readonly pattern: { readonly regexp: string } & object };
    const [line = ""] = check(stale()).stderr.split("\n");
    const found: readonly string[] = new RegExp(pattern.regexp).exec(line) ?? [];
    const parts = Object.entries(pattern).flatMap(([name, group]) =>
      typeof group === "number" ? [[name, found[group]] as const] : [],
    );
    expect(Object.fromEntries(parts)).toEqual({
      file: FILE,
      line: "11",
      column: "1",
      severity: "error",
      code: "stale-output",
      message: "types/deal.ts is out of date",
    });
  });
});

describe("what the README shows for CI and hooks", () => {
  /** The block whose first line is a comment with a file's name. */
  const shown = (file: string): unknown => {
    const [, text = ""] =
      new RegExp(`^\`\`\`yaml\\n# ${file}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(readFileSync(README, "utf8")) ?? [];
    return parse(text);
  };
  const NAMES = "npx triptych generate --check --names-only";

  it("is YAML of its tools' shapes, with commands that stop where outputs are out of date, and else do not", () => {
    expect(shown("lefthook\\.yml")).toEqual({ "pre-commit": { commands: { schemas: { run: NAMES } } } });
    expect(shown("\\.pre-commit-config\\.yaml")).toMatchObject({
      repos: [{ repo: "local", hooks: [{ entry: NAMES, language: "system", pass_filenames: false }] }],
    });
    const { on, jobs } = shown("\\.github/workflows/schemas\\.yml") as {
      readonly on: string;
      readonly jobs: { readonly schemas: { readonly steps: readonly { readonly run?: string }[] } };
    };
    const last = jobs.schemas.steps.at(-1)?.run ?? "";
    expect([on, last]).toEqual(["pull_request", "npx triptych generate --check --format github"]);
    const project = generated({ "triptych.config.json": { targets: ["types"] } });
    for (const command of [NAMES, last])
      expect(project.run(...command.split(" ").slice(2))).toMatchObject({ exitCode: 0, stderr: "" });
    project.put("schema/deal.json", WORD);
    for (const command of [NAMES, last])
      expect(project.run(...command.split(" ").slice(2))).toMatchObject({
        exitCode: 1,
        stdout: expect.stringContaining("generated/types/deal.ts"),
      });
  });
});

describe("the command that banners and hints name", () => {
  it("is the configured one", () => {
    const project = generated({ "triptych.config.json": { command: "npm run models" } });
    expect(bannerOf(project)).toBe("npm run models");
    for (const [path, line, hint] of [
      ["generated/types/deal.ts", "export {};\n", "run npm run models"],
      ["generated/types/gone.ts", project.read("generated/types/deal.ts"), "run npm run models to remove it"],
    ] as const) {
      project.put(path, line);
      project.put("generated/.triptych-manifest", `${project.read("generated/.triptych-manifest")}types/gone.ts\n`);
      expect(project.run("generate", "--check").stderr).toContain(`\n  hint: ${hint}\n`);
    }
    project.put("notes.md", "<!-- triptych:start model=Deal section=fields -->\n<!-- triptych:end -->\n");
    const { stderr } = project.run("generate", "--check", "--inject", "notes.md");
    expect(stderr).toMatch(/^notes\.md:2:1: error\[stale-output\].*?\n {2}hint: run npm run models\n/ms);
  });

  it("has the config that was named, from where its package is, wherever the run starts", () => {
    const config = "settings/models.json";
    const project = newProject({ "schema/deal.json": DEAL, "package.json": {}, [config]: { input: "../schema" } });
    project.run("generate", "-c", config);
    expect(bannerOf(project, "settings/generated/types/deal.ts")).toBe("npx triptych generate -c settings/models.json");
    expect(project.runWith({ within: "schema" }, "generate", "-c", `../${config}`, "--check").exitCode).toBe(0);
    expect(project.run("generate", "-c", config, "--check").exitCode).toBe(0);
    project.put("settings/package.json", {});
    expect(project.run("generate", "-c", config, "--check").stderr).toContain(
      "hint: run npx triptych generate -c models.json\n",
    );
    project.put("triptych.config.json", {});
    project.run("generate", "-c", "triptych.config.json");
    expect(bannerOf(project)).toBe("npx triptych generate");
  });

  it("has the flags that the outputs follow from, as a shell takes them, and no path of the machine", () => {
    const project = newProject({ "schema/deal.json": DEAL, "more schemas/job.json": DEAL });
    const flags = [
      "--input",
      "more schemas",
      "--target",
      "types,guards",
      "--ts-type",
      "--values",
      "date=Temporal.PlainDate",
    ];
    project.run("generate", "--strict", "--json", "--keep-going", "-o", `${project.folder}/out`, ...flags);
    expect(bannerOf(project, "out/types/job.ts")).toBe(
      "npx triptych generate --input 'more schemas' --output out --target types,guards --ts-type --values date=Temporal.PlainDate",
    );
    expect(project.run("generate", "-o", "out", ...flags, "--check", "--silent").exitCode).toBe(0);
    project.put("elsewhere/x", "");
    project.runWith({ within: "elsewhere" }, "generate", "-i", `${project.folder}/schema`, "-o", "out");
    expect(bannerOf(project, "elsewhere/out/types/deal.ts")).toBe("npx triptych generate");
  });
});

describe("the difference that one changed member makes", () => {
  /** The lines of pages and types that are not as they were, without those of the texts of schemas. */
  const changedLines = (...argv: readonly string[]): readonly string[] => {
    const project = generated({}, ...argv);
    project.git("init", "-q");
    project.git("add", "-A");
    project.put("schema/deal.json", {
      ...DEAL,
      properties: { ...DEAL.properties, concurrency: { type: ["integer", "string", "boolean", "null"] } },
    });
    project.run("generate", ...argv);
    const { stdout } = project.git("diff", "-U0", "--", "generated/docs", "generated/types");
    return stdout.match(/^[-+](?![-+]).*$/gm) ?? [];
  };

  it("is the member on full pages, and in types", () => {
    expect(changedLines("--layout", "full")).toEqual([
      "-| [`concurrency`](#concurrency) | integer | — |",
      "+| [`concurrency`](#concurrency) | integer, string, boolean or null | — |",
      '-      "type": "integer"',
      '+      "type": [',
      '+        "integer",',
      '+        "string",',
      '+        "boolean",',
      '+        "null"',
      "+      ]",
      "-  concurrency?: number;",
      "+  concurrency?: number | string | boolean | null;",
    ]);
  });

  it("is on one page of the reference layout, whose tables are padded, and in no index", () => {
    const lines = changedLines();
    expect(lines.slice(-2)).toEqual(["-  concurrency?: number;", "+  concurrency?: number | string | boolean | null;"]);
    expect(
      lines.slice(0, -2).filter((line) => !/^[-+]\| ?(Field|-+|`(concurrency|name|kind)`) .*\|$/.test(line)),
    ).toEqual([]);
  });
});
