import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { textsBelow } from "../../scripts/vitest/watched.ts";
import { sha256 } from "../cache/fingerprint.ts";
import { type GenerateResult, type GenerateOptions as GivenOptions, generate } from "../index.ts";
import type { Artifact } from "../model/artifact.ts";
import { TextGone } from "../model/standing-text.ts";
import type { Store } from "./emissions.ts";
import { newKnownOutputs } from "./readings.ts";
import type { StandingOf } from "./saved.ts";
import { standingAfter, standingTexts } from "./standing-texts.ts";

/** What runs from the sources keep, and what they are told of files, one after the other. */
const { lines, told } = vi.hoisted(() => ({
  lines: new Map<string, readonly string[]>(),
  told: new Map<string, (() => string)[]>(),
}));
vi.mock("../cache/kept-parts.ts", () => ({
  keptParts: (): Store => ({
    read: (settings) => lines.get(settings)?.map((line) => () => line),
    keep: (settings, all) => void lines.set(settings, [...all()]),
    add: () => false,
  }),
}));
vi.mock("../cache/kept-stamps.ts", () => ({
  keptStamps: () => ({
    hashOf: (file: string) => told.get(file)?.shift()?.(),
    keep: () => undefined,
  }),
}));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "triptych-standing-"));
  for (const name of ["schema", "node_modules"]) mkdirSync(join(folder, name));
  put("schema/deal.json", JSON.stringify({ type: "object", properties: { unit: { $ref: "unit.json" } } }));
  put("schema/unit.json", JSON.stringify({ type: "string", description: "A unit." }));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  lines.clear();
  told.clear();
});

const put = (path: string, text: string): void => writeFileSync(join(folder, path), text);
const read = (path: string): string => readFileSync(join(folder, path), "utf8");
const output = (): object => Object.fromEntries(textsBelow(join(folder, "generated")));

const places = (): GivenOptions => ({
  input: join(folder, "schema"),
  output: join(folder, "generated"),
  source: "schema/",
});

describe("a run after another one", () => {
  const replaced = (path: string, from: string, to: string): void => put(path, read(path).replaceAll(from, to));
  const changed = (): void => replaced("schema/unit.json", "A unit", "The unit");
  const renamed = (): void =>
    put("schema/unit.json", JSON.stringify({ title: "Measure", type: "string", description: "A unit." }));

  it.each<[string, GivenOptions, () => void]>([
    ["a schema changes", {}, changed],
    ["what another schema refers to has another name", {}, renamed],
    ["it has another name, and there is no banner", { banner: [] }, renamed],
    ["an output is deleted", {}, () => rmSync(join(folder, "generated/guards/deal.ts"))],
    ["an output is edited", {}, () => replaced("generated/types/deal.ts", "unit", "other")],
    ["outputs have other line ends", {}, () => replaced("generated/types/deal.ts", "\n", "\r\n")],
    ["there is a banner", { banner: ["@generated"] }, changed],
    ["pages end in something", { layout: "full" }, changed],
    ["outputs are JavaScript", { language: "js" }, changed],
  ])("leaves what a cold one leaves where %s", async (_, others, change) => {
    const run = (check = false): Promise<GenerateResult> => generate({ ...places(), ...others, check });
    await run();
    change();
    await run();
    expect(await run()).toMatchObject({ written: [], removed: [] });
    expect((await run(true)).diagnostics).toEqual([]);
    const warm = JSON.stringify(output()).replaceAll("\\r\\n", "\\n");
    lines.clear();
    rmSync(join(folder, "generated"), { recursive: true });
    await run();
    expect(warm).toBe(JSON.stringify(output()));
  });

  it("has what it kept of texts in the files that it left", async () => {
    await generate(places());
    const kept = [...lines.values()].flat().join("\n");
    expect(kept).toContain("types/deal.ts");
    expect(kept).not.toContain("export interface Deal");
  });
});

it("is made from the start where a file that it relies on changes meanwhile", async () => {
  await generate(places());
  const whole = output();
  const file = join(folder, "generated/types/deal.ts");
  const kept = sha256(readFileSync(file));
  const edit = (): void => writeFileSync(file, `${read("generated/types/deal.ts")}\n// By hand.\n`);
  edit();
  // The first time, it relies on texts unseen. The second time, it has seen that this one is there.
  const answers = [
    () => sha256(readFileSync(file)),
    () => {
      edit();
      return kept;
    },
  ];
  told.set(file, answers);
  const now = vi.spyOn(Date, "now").mockReturnValue(Date.now() + 10_000);
  try {
    expect((await generate(places())).written).toEqual(["types/deal.ts"]);
  } finally {
    now.mockRestore();
  }
  expect(answers).toEqual([]);
  expect(output()).toEqual(whole);
});

describe("a standing text", () => {
  const hash = sha256("what stands there");
  const place = { path: "a.txt", hash, length: 17 };
  const found = (): ReturnType<ReturnType<typeof standingTexts>> => standingTexts(folder, newKnownOutputs())(place);

  it("is found where the file has it", () => {
    expect(found()).toBe(undefined);
    put("a.txt", "what stands there");
    expect(found()?.read()).toBe("what stands there");
    put("a.txt", "something else");
    expect(found()).toBe(undefined);
  });

  it("is taken to be there where nobody looks, and is gone where it is not", () => {
    const unseen = standingTexts(folder)(place);
    expect(unseen?.read).toThrow(TextGone);
    put("a.txt", "what stands there");
    expect(unseen?.read()).toBe("what stands there");
  });

  it("is gone where the file changes before it is read", () => {
    put("a.txt", "what stands there");
    const standing = found();
    put("a.txt", "what stood there!");
    expect(standing?.read).toThrow(TextGone);
  });

  it("is none where the file is other than the text, or is not known, or where it has returns or is short", () => {
    const text = "a".repeat(300);
    const artifact = { path: "a.txt", text, target: "types", declarations: [] };
    const outputHashes = new Map([["a.txt", hash]]);
    const standingOf = (other: Partial<Artifact>, otherwise?: readonly string[]): StandingOf =>
      standingAfter([{ ...artifact, ...other }], {
        outputHashes,
        ...(otherwise === undefined ? {} : { otherwise: new Set(otherwise) }),
      });
    const standing = (...given: Parameters<typeof standingOf>): unknown => standingOf(...given)(text);
    expect(standing({}, [])).toEqual({ path: "a.txt", hash, length: 300 });
    expect([standing({}), standing({}, ["a.txt"]), standing({ path: "b.txt" }, [])]).toEqual(Array(3).fill(undefined));
    expect(standingOf({ text: `${text}\r\n` }, [])(`${text}\r\n`)).toBe(undefined);
    expect(standingOf({ text: "short" }, [])("short")).toBe(undefined);
  });
});
