import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { newProject, type Project } from "../scripts/vitest/project.ts";

// What may be given as input, each asked of the built program.

const TYPES = ["generate", "--target", "types"] as const;

function findings({ stderr }: ReturnType<Project["run"]>): readonly string[] {
  return stderr.match(/^.*(error|warning|note)\[.*$/gm) ?? [];
}

describe("files", () => {
  const project = (): Project =>
    newProject({
      "schema/api/deal.json": { title: "Deal" },
      "schema/x/job.jsonc": '{ "title": "Job", /* one */ "type": "object", }',
      "schema/x/kind.json5": "{ title: 'Kind', type: 'string' } // two",
    });
  const names = (files: Project): readonly string[] =>
    files.read("generated/types/index.ts").match(/(?<=")\.\/[^"]*(?=\.js")/g) ?? [];

  it.each([
    [[], ["./api/deal", "./x/job", "./x/kind"]],
    [
      ["--include", "x/**"],
      ["./x/job", "./x/kind"],
    ],
    [["--exclude", "api/**,x/*.jsonc"], ["./x/kind"]],
    [["-i", "schema/x/job.jsonc"], ["./job"]],
    [
      ["-i", "schema/x", "-i", "schema/api/deal.json"],
      ["./api/deal", "./x/job", "./x/kind"],
    ],
  ])("%j", (argv, expected) => {
    const files = project();
    expect(files.run(...TYPES, ...argv)).toMatchObject({ exitCode: 0, stderr: "" });
    expect(names(files)).toEqual(expected);
  });

  it.each([
    [["-i", "nowhere"], "no schemas in nowhere: there is no such folder or file"],
    [
      ["-i", "schema/*.json"],
      "no schemas in schema/*.json: there is no such folder or file",
      "name the folder, and its files by --include",
    ],
    [
      // What a shell makes of schema/x/*.
      ["-i", "schema/x/job.jsonc", "schema/x/kind.json5"],
      "too many arguments for 'generate'. Expected 0 arguments but got 1.",
      "each input has an -i of its own; of a folder, --include names files",
    ],
    [["-i", "file/x"], "no schemas in file/x: a file stands where a folder belongs"],
    [["-o", "file/x"], "cannot write file/x: a file stands where a folder belongs"],
    [["-c", "schema"], "cannot read the config file schema: it is a folder"],
    [["-c", "file/x.json"], "cannot read the config file file/x.json: a file stands where a folder belongs"],
    [
      ["--dialects", "x"],
      "option '--dialects <uri=dialect,...>' argument 'x' is invalid. It has a name, = and a value.",
    ],
    [["--max-depth", "-3"], "--max-depth must be at least 1"],
    [["-o", "schema/x/job.jsonc"], "the output folder schema/x/job.jsonc is inside the input folder schema"],
    [["-i", "schema", "-i", "schema"], "option '-i, --input <path>' argument 'schema' is invalid. It is given twice."],
    [["-o", "file"], "file stands where an output belongs, and was not written by this tool"],
  ])("%j is refused in its own words", (argv, message, hint = "") => {
    const files = project();
    files.put("file", "mine");
    const run = files.run(...TYPES, ...argv);
    expect(run.exitCode).toBe(2);
    expect(run.stderr.split("\n")[0]).toMatch(/^error\[[a-z-]+\]: /);
    expect(run.stderr).toContain(`]: ${message}\n`);
    expect(run.stderr).toContain(hint);
    expect(run.stderr).toMatch(/\n1 error\n$/);
    expect([run.stdout, files.read("file"), existsSync(join(files.folder, "generated"))]).toEqual(["", "mine", false]);
  });

  it("of several inputs are told apart by their folders, and not where only one of them is included", () => {
    const two = newProject({
      "a/point.json": { title: "Point" },
      "b/point.json": { title: "Point" },
      "c/point.json": { title: "Point" },
    });
    const run = two.run(...TYPES, "-i", "a", "-i", "b");
    expect(findings(run)).toEqual([
      "b/point.json:1:1: warning[name-clash]: the name Point belongs to a/point.json; this one is called BPoint",
    ]);
    expect(two.read("generated/types/b/point.ts")).toContain("export type BPoint =");
    expect(two.run(...TYPES, "-i", "b", "-i", "c", "-o", "out", "--include", "b/**").stderr).toBe("");
    expect(two.read("out/types/b/point.ts")).toContain("export type Point =");
  });

  it("with titles of 300 characters are called after their files, and branches after their places", () => {
    const long = "A title that goes on ".repeat(15).trim();
    const one = newProject({
      "schema/note.json": {
        title: long,
        type: "object",
        properties: { kind: { oneOf: [{ title: `${long} a`, type: "object" }, { type: "string" }] } },
        $defs: { part: { title: "x".repeat(300) } },
      },
    });
    const run = one.run("generate");
    expect([run.exitCode, findings(run)]).toEqual([0, []]);
    const paths = one.run("files").stdout.match(/(?<=^writes +)\S+$/gm) ?? [];
    expect(Math.max(...paths.map((path) => path.length))).toBeLessThan(80);
    const declared = one.read("generated/types/note.ts").match(/(?<=^export (interface|type) )\w+/gm) ?? [];
    expect(declared).toEqual(expect.arrayContaining(["Note", "Part"]));
    expect(declared.filter((name) => name.length > 80)).toEqual([]);
  });
});

describe("a description in OpenAPI", () => {
  it.each([
    ["3.0.3", { type: "integer", nullable: true, minimum: 1, exclusiveMinimum: true, example: 3 }, "number | null"],
    ["3.1.0", { type: ["integer", "null"], exclusiveMinimum: 1, examples: [3] }, "number | null"],
    ["3.2.0", { type: ["integer", "null"], exclusiveMinimum: 1 }, "number | null"],
  ])("%s declares its components, and other files refer to them", (openapi, Count, type) => {
    const project = newProject({
      "schema/api.json": {
        openapi,
        info: { title: "x", version: "1" },
        paths: {},
        components: {
          schemas: {
            Count,
            Pet: { title: "Beast", type: "object", properties: { count: { $ref: "#/components/schemas/Count" } } },
          },
        },
      },
      "schema/order.json": {
        title: "Order",
        type: "object",
        properties: { pet: { $ref: "api.json#/components/schemas/Pet" } },
      },
    });
    expect(project.run("generate", "--verbose")).toMatchObject({ exitCode: 0, stderr: "" });
    expect(project.read("generated/types/api.ts")).toContain(`export type Count = ${type};`);
    expect(project.read("generated/types/order.ts")).toContain("pet?: Pet;");
    expect(project.read("generated/guards/api.ts")).toContain("> 1)");
  });
});

describe("OpenAPI's own words", () => {
  const animal = (kind: string, more: object): object => ({
    type: "object",
    required: ["kind"],
    properties: { kind: { type: "string", enum: [kind] }, ...more },
  });
  const description = (dog: string): object => ({
    openapi: "3.0.3",
    info: { title: "x", version: "1" },
    paths: {},
    components: {
      schemas: {
        Pet: {
          oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
          discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat", dog } },
        },
        Cat: animal("cat", { lives: { type: "integer", nullable: true, maximum: 9, exclusiveMaximum: true } }),
        Dog: animal("dog", {}),
      },
    },
  });

  it("are its dialects, mappings, bounds and null: guards judge by them, from any file", async () => {
    const pet = { properties: { pet: { $ref: "api.json#/components/schemas/Pet" } }, type: "object" };
    const project = newProject({
      "package.json": { type: "module" },
      "schema/api.json": description("Dog"),
      "schema/base.json": { $schema: "https://spec.openapis.org/oas/3.1/dialect/base", title: "Base", ...pet },
      "schema/old.json": { $schema: "https://spec.openapis.org/oas/3.0/dialect/2024-10-18", title: "Old", ...pet },
    });
    const argv = ["generate", "--target", "guards", "--language", "js"];
    expect(project.run(...argv)).toMatchObject({ exitCode: 0, stderr: "" });
    const guards = await import(pathToFileURL(join(project.folder, "generated/guards/index.js")).href);
    for (const [value, fault] of [
      [{ kind: "cat", lives: null }, undefined],
      [{ kind: "cat", lives: 8 }, undefined],
      [{ kind: "cat", lives: 9 }, "must be less than 9"],
      [{ kind: "cow" }, 'must be one of "cat", "dog"'],
    ] as const) {
      const said = (guards.validatePet(value).errors ?? []).map(({ message }: { message: string }) => message);
      expect(said).toEqual(fault === undefined ? [] : expect.arrayContaining([fault]));
      for (const is of [guards.isBase, guards.isOld]) expect(is({ pet: value })).toBe(fault === undefined);
    }
    // TypeScript in the place of JavaScript: nothing of the latter stays.
    expect(project.run("generate", "--target", "guards")).toMatchObject({ exitCode: 0, stderr: "" });
    expect(existsSync(join(project.folder, "generated/guards/package.json"))).toBe(false);
  });

  it("that lead nowhere are told at their place", () => {
    const run = newProject({ "schema/api.json": description("#/components/schemas/Dgo") }).run(...TYPES);
    expect(findings(run)).toEqual([
      expect.stringMatching(/^schema\/api\.json:\d+:\d+: warning\[unresolved-reference\]: .*no member "Dgo"$/),
    ]);
  });
});

describe("a schema that is broken", () => {
  it("stops nothing that does not depend on it, with --keep-going", () => {
    const project = newProject(
      Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`schema/s${index}.json`, { title: `S${index}` }])),
    );
    project.put("schema/broken.json", { type: "strnig" });
    project.put("schema/user.json", { $ref: "broken.json" });
    expect(project.run(...TYPES)).toMatchObject({ exitCode: 2, stdout: "" });
    expect(() => project.read("generated/types/s1.ts")).toThrow("ENOENT");
    const run = project.run(...TYPES, "--keep-going");
    expect(run.exitCode).toBe(2);
    expect(findings(run).map((line) => line.replace(/:.*?\[/, " ").replace(/\].*/, ""))).toEqual([
      "schema/broken.json keyword-value",
      "schema/user.json unresolved-reference",
    ]);
    for (let index = 0; index < 30; index++)
      expect(project.read(`generated/types/s${index}.ts`)).toContain(`S${index}`);
  });

  // As public schemas are: each has a fault that changes no verdict.
  it.each([
    [
      "a definition of draft-04 is referred to by a name that it does not have",
      {
        $schema: "http://json-schema.org/draft-04/schema#",
        type: "string",
        definitions: { colour: { anyOf: [{ $ref: "paint" }, { type: "string" }] }, paint: { enum: ["red"] } },
      },
      "unresolved-reference",
    ],
    [
      "a definition that nothing uses refers to itself",
      {
        $schema: "http://json-schema.org/draft-07/schema#",
        type: "object",
        definitions: { port: { $ref: "#/definitions/port" } },
      },
      "endless-reference",
    ],
    [
      "examples are no list",
      { $schema: "http://json-schema.org/draft-07/schema#", properties: { a: { type: "string", examples: "x" } } },
      "keyword-value",
    ],
  ])("only in a corner is generated with a warning: %s", (_, schema, code) => {
    const project = newProject({ "schema/a.json": schema });
    const run = project.run("generate");
    expect(run.exitCode).toBe(0);
    expect(findings(run)).toEqual([expect.stringContaining(`: warning[${code}]: `)]);
  });
});

describe("a format that nothing checks", () => {
  const project = (format: unknown = "emial"): Project =>
    newProject({
      "schema/a.json": { title: "A", type: "object", properties: { mail: { type: "string", format } } },
      "schema/b.json": { title: "B", type: "string" },
    });
  const ERROR = 'schema/a.json:7:7: error[unchecked-value]: format "emial" is not known: nothing checks it';

  it("is a warning, and with --strict an error where formats are asserted: nothing is written, nor by --check", () => {
    const files = project();
    expect(files.run(...TYPES, "--formats", "assert")).toMatchObject({ exitCode: 0 });
    expect(files.run(...TYPES, "--strict")).toMatchObject({ exitCode: 0 });
    const before = files.read("generated/types/a.ts");
    files.put("schema/b.json", { title: "B", type: "number" });
    for (const more of ["--check", "--verbose", "--silent"]) {
      const run = files.run(...TYPES, "--formats", "assert", "--strict", more);
      expect([run.exitCode, run.stdout, findings(run)]).toEqual([2, "", [ERROR]]);
      expect(run.stderr).toContain('hint: did you mean "email"?');
      expect(run.stderr.endsWith("\n1 error\n")).toBe(more !== "--silent");
    }
    expect(files.read("generated/types/a.ts")).toBe(before);
    expect(files.read("generated/types/b.ts")).toContain("string");
  });

  it("stops only what depends on it, with --keep-going", () => {
    const files = project();
    const run = files.run(...TYPES, "--formats", "assert", "--strict", "--keep-going");
    expect([run.exitCode, findings(run)]).toEqual([2, [ERROR]]);
    expect(files.read("generated/types/b.ts")).toContain("export type B = string;");
    expect(() => files.read("generated/types/a.ts")).toThrow("ENOENT");
  });

  it("is none where customFormats says what does, or the format is the author's", () => {
    for (const [format, customFormats] of [
      ["emial", { emial: "@" }],
      ["x-mail", {}],
      ["email", {}],
    ] as const) {
      const files = project(format);
      files.put("triptych.config.json", { formats: "assert", strict: true, targets: ["guards"], customFormats });
      expect(files.run("generate")).toMatchObject({ exitCode: 0, stderr: "" });
    }
  });
});

describe("keywords and dialects", () => {
  const told = (schema: object, ...argv: readonly string[]): readonly [number | null, readonly string[], string] => {
    const run = newProject({ "schema/a.json": { type: "string", ...schema } }).run(...TYPES, ...argv);
    return [run.exitCode, findings(run).map((line) => line.replace(/^\S+ /, "")), run.stderr];
  };

  it("of one's own are known where the options name them", () => {
    expect(told({ mine: 1 })[1]).toEqual(['warning[unknown-keyword]: unknown keyword "mine"']);
    expect(told({ mine: 1, goType: "x" }, "--known-keywords", "mine")).toEqual([0, [], ""]);
    expect(told({ $schema: "https://acme.dev/m" })[1]).toEqual([
      "error[unsupported-dialect]: the dialect https://acme.dev/m is not known",
    ]);
    expect(told({ $schema: "https://acme.dev/m" }, "--dialects", "https://acme.dev/m=draft-07")).toEqual([0, [], ""]);
  });

  it("of other tools are no misspelt ones", () => {
    const theirs = [
      ...["example", "nullable", "typeof", "goType", "instanceof", "formatMinimum"],
      ...["uiSchema", "uischema", "ui:widget", "ui:options", "formData", "__rjsf_additionalProperties", "prohibited"],
    ];
    const schema = Object.fromEntries([...theirs, "enumNames", "tsType"].map((keyword) => [keyword, "x"]));
    expect(told(schema)).toEqual([0, [], ""]);
    const [, notes] = told(schema, "--verbose");
    for (const keyword of theirs)
      expect(notes).toContainEqual(expect.stringContaining(`note[foreign-keyword]: the keyword "${keyword}" `));
  });

  it("are not taken for what editors annotate", () => {
    for (const keyword of ["markdownDescripton", "defaultSnippet", "doNotSugest"])
      expect(told({ [keyword]: "x" })[2]).not.toContain("did you mean");
  });

  it("that nobody knows are told once, with how many there are", () => {
    const properties = Object.fromEntries(Array.from({ length: 79 }, (_, index) => [`p${index}`, { full: 1 }]));
    expect(told({ full: 1, properties })[1]).toEqual([
      'warning[unknown-keyword]: unknown keyword "full", in 80 places; this is the first',
    ]);
  });
});
