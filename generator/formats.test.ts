import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compilerFindings } from "../scripts/vitest/assignability.ts";

const BIN = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const CACHE = fileURLToPath(new URL("../node_modules/.cache/", import.meta.url));
const SCHEMA = {
  title: "Part",
  type: "object",
  properties: {
    mail: { type: "string", format: "email" },
    sku: { type: "string", format: "sku" },
    version: { type: "string", format: "*/`${sem}\nver" },
  },
};
const CONFIG = {
  formats: "assert",
  customFormats: { sku: "^[A-Z]{3}-\\d+$", "*/`${sem}\nver": { module: "./formats.js", export: "isSemver" } },
};

let folder: string;

beforeEach(() => {
  mkdirSync(CACHE, { recursive: true });
  folder = mkdtempSync(join(CACHE, "formats-"));
  mkdirSync(join(folder, "schema"));
  put("package.json", { type: "module" });
  put("triptych.config.json", {});
  put("schema/part.json", SCHEMA);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, content: unknown): void {
  writeFileSync(join(folder, path), typeof content === "string" ? content : JSON.stringify(content));
}

function triptych(...argv: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [BIN, "generate", ...argv], {
    cwd: folder,
    env: { PATH: process.env["PATH"], NO_COLOR: "1" },
    encoding: "utf8",
  });
}

function read(path: string): string {
  return readFileSync(join(folder, "generated", path), "utf8");
}

describe("a format that nothing checks", () => {
  it.each([
    ["emial", "email"],
    ["datetime", "date-time"],
  ])(
    "%s is a warning with the nearest name, and an error where the run asks for checks strictly",
    (format, nearest) => {
      put("schema/part.json", { type: "string", format });
      const annotated = triptych("--strict");
      expect([annotated.status, annotated.stderr]).toEqual([0, expect.stringContaining(`did you mean "${nearest}"?`)]);
      const asserted = triptych("--formats", "assert");
      expect([asserted.status, asserted.stderr]).toEqual([0, expect.stringContaining("nothing checks it")]);
      const strictly = triptych("--formats", "assert", "--strict", "--target", "guards", "-o", "strictly");
      expect([strictly.status, strictly.stderr]).toEqual([
        2,
        expect.stringMatching(new RegExp(`error\\[unchecked-value\\]: .*\\n[^]*did you mean "${nearest}"\\?`)),
      ]);
      expect(existsSync(join(folder, "strictly"))).toBe(false);
    },
  );

  it("is a note in types and docs, and is no demand", () => {
    expect(triptych().status).toBe(0);
    expect(read("types/part.ts")).toContain("/** Format: email (not checked) */");
    expect(read("docs/typescript/models/shared/part.md")).toContain("Format: `email` (not checked)");
    expect(read("types/part.ts") + read("docs/typescript/models/shared/part.md")).not.toMatch(/must be an email/i);
    expect(triptych("--formats", "assert").status).toBe(0);
    expect(read("types/part.ts")).toContain("Must be an email address such as");
  });
});

describe("a format of one's own", () => {
  it("is a regular expression or a function of a module, in guard, type and docs", async () => {
    put("triptych.config.json", { ...CONFIG, language: "js" });
    put("formats.js", "export const isSemver = (text) => /^\\d+\\.\\d+\\.\\d+$/.test(text);\n");
    const { status, stderr } = triptych();
    expect([status, stderr]).toEqual([0, ""]);
    const { isPart } = await import(pathToFileURL(join(folder, "generated/guards/part.js")).href);
    const version = (text: string): boolean => isPart({ version: text });
    expect([isPart({ sku: "ABC-1" }), isPart({ sku: "abc-1" }), version("1.2.3"), version("1.2")]).toEqual([
      ...[true, false],
      ...[true, false],
    ]);
    expect(read("types/part.d.ts")).toContain("Must be in the format sku: a match of ^[A-Z]{3}-\\d+$.");
    expect(read("docs/typescript/models/shared/part.md")).toContain(
      "in the format `sku`: a match of `^[A-Z]{3}-\\d+$`",
    );
  });

  it("compiles under the strictest flags, with hostile names and in full docs whose examples ask for it", () => {
    put("formats.ts", "export function isSemver(text: string): boolean {\n  return text !== '';\n}\n");
    put("schema/part.json", { ...SCHEMA, examples: [{ version: "1.0.0", sku: "ABC-1" }, { sku: "no" }] });
    put("triptych.config.json", { ...CONFIG, layout: "full", importExtension: "js" });
    const { status, stderr } = triptych();
    expect([status, stderr]).toEqual([0, expect.stringContaining("wrong-example")]);
    expect(compilerFindings(folder)).toBe("");
  });

  it.each([
    [{ sku: "(" }, 'customFormats/sku must be a valid regular expression, not "("'],
    [{ date: "^a$" }, "customFormats/date is a format of the specification"],
    [{ sku: { module: "./none.js", export: "a" } }, "none.js, which is not there"],
    [{ sku: { module: "./none.js", export: "a; b" } }, "customFormats/sku"],
    [{ sku: 1 }, "customFormats/sku must"],
  ])("%j is refused, and nothing is written", (customFormats, message) => {
    put("triptych.config.json", { customFormats });
    const { status, stderr } = triptych();
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(() => read("types/part.ts")).toThrow("ENOENT");
  });
});
