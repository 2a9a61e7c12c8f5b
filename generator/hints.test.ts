import { describe, expect, it } from "vitest";
import { newProject } from "../scripts/vitest/project.ts";

// What the built program advises where a schema or an option is not what it should be.

const DRAFT_07 = { $schema: "http://json-schema.org/draft-07/schema#" };

/** Each: what is wrong, the schemas, what is found at which place, and the hint. */
const SCHEMAS: readonly (readonly [string, { readonly [path: string]: object }, string, string])[] = [
  [
    "an exclusive bound of draft-04",
    { "a.json": { minimum: 3, exclusiveMinimum: true } },
    "a.json:3:3: error[keyword-value]: exclusiveMinimum must be a number, not true",
    'since draft-06 it is the bound itself, in the place of "minimum"',
  ],
  [
    "the other one",
    { "a.json": { ...DRAFT_07, exclusiveMaximum: false } },
    "a.json:3:3: error[keyword-value]: exclusiveMaximum must be a number, not false",
    'since draft-06 it is the bound itself, in the place of "maximum"',
  ],
  [
    "required of draft-03",
    { "a.json": { properties: { name: { required: true } } } },
    "a.json:4:7: error[keyword-value]: required must be an array of strings, each once, not true",
    'since draft-04 the object lists the names of its required members: "required": ["name"]',
  ],
  [
    "a list of items in 2020-12",
    { "a.json": { items: [{ type: "string" }] } },
    'a.json:2:3: error[keyword-value]: items must be a schema, not [{"type":"string"}]',
    "since 2020-12 a list of schemas is prefixItems",
  ],
  [
    "definitions where there are $defs",
    { "a.json": { $ref: "#/definitions/x", $defs: { x: {} } } },
    'a.json:2:3: error[unresolved-reference]: cannot resolve "#/definitions/x": the document has no member "definitions"',
    'write "#/$defs/x"',
  ],
  [
    "$defs where there are definitions",
    { "a.json": { $ref: "b.json#/$defs/x" }, "b.json": { ...DRAFT_07, definitions: { x: {} } } },
    'a.json:2:3: error[unresolved-reference]: cannot resolve "b.json#/$defs/x": the document has no member "$defs"',
    'write "b.json#/definitions/x"',
  ],
  [
    "a dialect without a version",
    { "a.json": { $schema: "http://json-schema.org/schema#" } },
    "a.json:2:3: error[unsupported-dialect]: the dialect http://json-schema.org/schema# is not known",
    'it names no version: write "https://json-schema.org/draft/2020-12/schema", or the draft that is meant',
  ],
  [
    "a path that an $id resolves elsewhere",
    {
      "api/a.json": { $id: "https://acme.dev/v1/a.json", $ref: "models/b.json" },
      "models/b.json": { $id: "https://acme.dev/v2/b.json" },
    },
    'api/a.json:3:3: error[unresolved-reference]: cannot resolve "models/b.json": there is no such file',
    'the $id above makes it https://acme.dev/v1/models/b.json; the nearest is "../models/b.json"',
  ],
  [
    "a path that an $id resolves to another file than the one there",
    {
      "api/a.json": { $id: "https://acme.dev/v1/a.json", $ref: "b.json" },
      "api/b.json": { $id: "https://acme.dev/v2/b.json" },
      "models/b.json": { $id: "https://acme.dev/v1/b.json" },
    },
    'api/a.json:3:3: warning[passed-file]: the $id above makes "b.json" the URI https://acme.dev/v1/b.json, which is models/b.json; the file at that path is api/b.json',
    'where that file is meant, write "https://acme.dev/v2/b.json"',
  ],
  [
    "a place in such a file",
    {
      "api/a.json": { $id: "https://acme.dev/v1/a.json", $ref: "b.json#/$defs/x" },
      "api/b.json": { $defs: { x: {} } },
      "models/b.json": { $id: "https://acme.dev/v1/b.json", $defs: { y: {} } },
    },
    'api/a.json:3:3: error[unresolved-reference]: cannot resolve "b.json#/$defs/x": /$defs has no member "x"',
    "the $id above makes it https://acme.dev/v1/b.json, which is models/b.json, and not api/b.json",
  ],
  [
    "a path that is misspelt",
    { "api/a.json": { $ref: "./bee.json" }, "api/b.json": {} },
    'api/a.json:2:3: error[unresolved-reference]: cannot resolve "./bee.json": there is no such file',
    'the nearest is "b.json"',
  ],
  [
    "an $id that is misspelt",
    { "a.json": { $ref: "https://acme.dev/b" }, "b.json": { $id: "https://acme.dev/b.json" } },
    'a.json:2:3: error[unresolved-reference]: cannot resolve "https://acme.dev/b": it is on the network, which may not be asked unless --allow-network (allowNetwork) is on',
    'the nearest is "https://acme.dev/b.json"',
  ],
  [
    "an unknown keyword",
    { "a.json": { type: "string", full: true } },
    'a.json:3:3: warning[unknown-keyword]: unknown keyword "full"',
    "annotations of your own start with x-; --unknown-keywords ignore (unknownKeywords) silences this",
  ],
];

describe("schemas", () => {
  it.each(SCHEMAS)("%s", (_, schemas, finding, hint) => {
    const project = newProject(
      Object.fromEntries(Object.entries(schemas).map(([path, schema]) => [`schema/${path}`, schema])),
    );
    const { exitCode, stderr } = project.run("generate", "--target", "types");
    expect(stderr.split("\n")[0]).toBe(`schema/${finding}`);
    expect(stderr).toContain(`\n  hint: ${hint}\n`);
    expect(exitCode).toBe(finding.includes("error[") ? 2 : 0);
  });
});

describe("options", () => {
  it("are flags on the command line, and keys in the config", () => {
    const project = newProject({ "schema/a.json": {} });
    const told = (...argv: readonly string[]): string | undefined =>
      project.run("generate", ...argv).stderr.split("\n")[0];
    expect(told("--wire-null", "x")).toBe(
      'error[bad-usage]: --wire-null must be one of "keep", "absent", "zero", not "x"',
    );
    expect(told("--wireNull", "zero")).toBe("error[bad-usage]: unknown option '--wireNull'");
    project.put("triptych.config.json", { wireNull: "x" });
    expect(told()).toBe(
      'triptych.config.json:2:15: error[bad-config]: wireNull must be one of "keep", "absent", "zero", not "x"',
    );
    project.put("triptych.config.json", { module: "cjs" });
    const clash = project.run("generate").stderr;
    expect(clash).toContain("error[bad-usage]: --module cjs (module) is for JavaScript outputs\n");
    expect(clash).toContain("hint: --language js (language) makes JavaScript");
    project.put("triptych.config.json", { "wire-null": "zero" });
    expect(project.run("generate").stderr).toContain('unknown option "wire-null"');
    expect(project.run("generate").stderr).toContain("hint: did you mean wireNull?");
  });
});

describe("the place of a schema in another file", () => {
  it("is told from the file that refers to it", () => {
    const project = newProject({ "schema/x/y/a.json": { $ref: "../../z/c.json" }, "schema/z/b.json": {} });
    expect(project.run("generate").stderr).toContain('\n  hint: the nearest is "../../z/b.json"\n');
  });
});
