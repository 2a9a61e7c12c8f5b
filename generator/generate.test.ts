import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { generate, readModel } from "./generate.ts";
import type { GivenOptions } from "./options.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "triptych-generate-"));
  mkdirSync(join(folder, "schema"));
  writeFileSync(join(folder, "schema/deal.json"), '{ "title": "Deal", "type": "object" }');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function options(more: GivenOptions = {}): GivenOptions {
  return { input: join(folder, "schema"), output: join(folder, "generated"), targets: ["types"], ...more };
}

describe("generate", () => {
  it("says what it did", async () => {
    const first = await generate(options());
    expect(first).toMatchObject({ written: ["types/deal.ts"], removed: [], unchanged: 0, diagnostics: [] });
    expect(await generate(options())).toMatchObject({ written: [], unchanged: 1, outputHashes: first.outputHashes });
    expect(await generate(options({ check: true }))).toMatchObject({ unchanged: 1, diagnostics: [] });
  });

  it("names the input folder the same on every machine", async () => {
    await generate(options());
    const text = readFileSync(join(folder, "generated/types/deal.ts"), "utf8");
    expect(text).toContain("schema/deal.json");
    expect(text).not.toContain(folder);
  });

  it("gives findings their positions, in the order of files and lines, and writes nothing", async () => {
    writeFileSync(
      join(folder, "schema/a.yaml"),
      "type: object\nproperties:\n  x:\n    minLenght: 1\nminProperties: -1\n",
    );
    writeFileSync(join(folder, "schema/b.json"), '{\n "type": 1 }');
    const { diagnostics, written } = await generate(options());
    expect(
      diagnostics.map(({ code, position }) => `${position?.file}:${position?.line}:${position?.column} ${code}`),
    ).toEqual(["a.yaml:4:5 misspelt-keyword", "a.yaml:5:1 keyword-value", "b.json:2:2 keyword-value"]);
    expect(written).toEqual([]);
    expect(readdirSync(folder)).toEqual(["schema"]);
  });
});

describe("readModel", () => {
  it("gives the model as plain JSON", async () => {
    const { model, diagnostics } = await readModel(options());
    expect(diagnostics).toEqual([]);
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
    expect(model?.modules.map(({ name }) => name)).toEqual(["deal"]);
  });
});
