import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type CompileOptions, compile } from "../index.ts";
import { loadFolder } from "../load/load.ts";
import type { EmitOptions } from "./target.ts";
import { TARGETS } from "./targets.ts";

/** What no golden case can have, since its outputs compile without any package: a format that a package checks. */
const CUSTOM_FORMAT: CompileOptions = {
  formats: "assert",
  schemas: { "version.json": { format: "version" } },
  customFormats: { version: { module: "versions", export: "isVersion" } },
};

const CASES = fileURLToPath(new URL("../cases/", import.meta.url));

const ALL_TARGETS = ["types", "guards", "codecs", "docs"] as const;

/** What every target is given. */
const OF_FILES = ["command", "source"];

/** The options that each target has read so far. */
const read = new Map<string, Set<string>>(TARGETS.map(({ name }) => [name, new Set()]));

/** The same options, whose reading is noted. */
function watched(name: string, options: EmitOptions): EmitOptions {
  return new Proxy(options, {
    get(target, key, receiver): unknown {
      if (typeof key === "string" && !OF_FILES.includes(key)) read.get(name)?.add(key);
      return Reflect.get(target, key, receiver);
    },
  });
}

beforeAll(async () => {
  for (const target of TARGETS) {
    const { emit, locate } = target;
    vi.spyOn(target, "emit").mockImplementation((model, options, ...others) =>
      emit(model, watched(target.name, options), ...others),
    );
    vi.spyOn(target, "locate").mockImplementation((declaration, options) =>
      locate(declaration, watched(target.name, options)),
    );
  }
  for (const name of readdirSync(CASES).filter((entry) => existsSync(join(CASES, entry, "schema")))) await run(name);
  await compile({ ...CUSTOM_FORMAT, targets: ALL_TARGETS });
});

afterAll(() => {
  vi.restoreAllMocks();
});

async function run(name: string): Promise<void> {
  const input = join(CASES, name, "schema");
  const { set } = await loadFolder({ input, dialect: "2020-12", allowOutside: false, allowNetwork: false });
  const schemas = Object.fromEntries(set.documents.map(({ id, json }) => [id, json]));
  const file = join(CASES, name, "options.json");
  const own: Partial<CompileOptions> = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  await compile({ ...own, schemas, targets: ALL_TARGETS });
}

it.each(TARGETS)("$name reads the options that it names, and no others", ({ name, options }) => {
  expect([...(read.get(name) ?? [])].sort()).toEqual([...options].sort());
});
