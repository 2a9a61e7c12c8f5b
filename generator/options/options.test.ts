import { describe, expect, it } from "vitest";
import { completeOptions, resolvePaths } from "./options.ts";

describe("completeOptions", () => {
  it("has the defaults", () => {
    expect(completeOptions("/project")).toEqual({
      banner: [
        "@noformat",
        "eslint-disable",
        "eslint max-lines: [1, 4]",
        "biome-ignore-all lint: generated",
        "biome-ignore-all format: generated",
        "biome-ignore-all assist: generated",
      ],
      input: "/project/schema",
      within: [],
      folders: ["/project/schema"],
      output: "/project/generated",
      packages: {},
      source: "schema/",
      include: [],
      exclude: [],
      cacheSize: 256,
      check: false,
      keepGoing: false,
      report: false,
      targets: ["types", "guards", "codecs", "docs"],
      namedInline: "branches",
      names: {},
      notations: ["typescript"],
      openapiSchemas: "all",
      layout: "reference",
      descriptions: "markdown",
      frontMatter: "none",
      inject: [],
      injectFolder: "/project",
      formats: "annotate",
      tsType: false,
      unknownKeywords: "warn",
      values: {},
      impliedTypes: false,
      importExtension: "auto",
      index: "all",
      readWriteVariants: false,
      language: "ts",
      module: "esm",
      dialect: "2020-12",
      allowOutside: false,
      allowNetwork: false,
      extraMembers: "named",
      conditions: "interface",
      customFormats: {},
      enums: "both",
      command: "npx triptych generate",
      compatibility: "backward",
      strict: false,
      format: "pretty",
      namesOnly: false,
      knownKeywords: [],
      dialects: {},
      json: false,
      silent: false,
      verbose: false,
      wireMatch: "exact",
      wireNames: "as-is",
      wireNull: "keep",
      wireUnknown: "keep",
      defaults: "ignore",
    });
  });

  it("takes the notation of the layout, unless another is asked for", () => {
    expect(completeOptions("/project", { layout: "full" }).notations).toEqual(["json"]);
    expect(completeOptions("/project", { layout: "full" }, { notations: ["python"] }).notations).toEqual(["python"]);
    expect(completeOptions("/project", { layout: "full" }, { layout: "reference" }).notations).toEqual(["typescript"]);
  });

  it("lets a later one win, member by member", () => {
    const config = { input: "/config/models", formats: "assert", notations: ["python"] } as const;
    expect(completeOptions("/project", config, { formats: "annotate", output: "out" })).toMatchObject({
      input: "/config/models",
      output: "/project/out",
      source: "models/",
      formats: "annotate",
      notations: ["python"],
    });
  });

  it("takes undefined for absent", () => {
    const given = JSON.parse("{}") as { readonly formats?: "assert" };
    expect(
      completeOptions("/project", { formats: "assert" }, { ...given, formats: given.formats as "assert" }).formats,
    ).toBe("assert");
  });
});

describe("resolvePaths", () => {
  it("keeps how the input folder was written", () => {
    expect(resolvePaths(resolvePaths({ input: "api/schema" }, "/config"), "/project")).toEqual({
      input: "/config/api/schema",
      source: "api/schema/",
    });
  });
});
