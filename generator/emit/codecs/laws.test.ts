import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { brokenByValue, brokenByWire, type Expected } from "../../../scripts/laws/codec-laws.ts";
import { type CodecOf, codecsOf } from "../../../scripts/laws/codecs-of.ts";
import { valuesOf } from "../../../scripts/laws/values-of.ts";
import { makeFolder } from "../../../scripts/vitest/emitted.ts";
import type { CompileOptions } from "../../index.ts";
import { sampler } from "../../instances/sampler.ts";
import { loadFolder } from "../../load/load.ts";
import type { Model } from "../../model/model.ts";

const CASES = fileURLToPath(new URL("../../cases/", import.meta.url));
const NAMES = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** What is said of the wire where the schemas themselves do not. */
const WIRES: { readonly [title: string]: Partial<CompileOptions> } = {
  "as the schemas say": {},
  "other names, nothing lost": { wireNames: "PascalCase" },
  "whatever is forgiven": { wireNames: "kebab-case", wireMatch: "fold", wireNull: "zero", wireUnknown: "drop" },
  "nothing unknown": { wireNames: "snake_case", wireNull: "absent", wireUnknown: "error" },
};

const { folder, remove } = makeFolder("codec-laws");
afterAll(remove);

describe.each(NAMES)("the codecs of the case %s", (name) => {
  test.each(Object.entries(WIRES))("keep the laws: %s", async (title, wire) => {
    const { set } = await loadFolder({
      input: join(CASES, name, "schema"),
      dialect: "2020-12",
      allowOutside: false,
      allowNetwork: false,
    });
    const schemas = Object.fromEntries(set.documents.map(({ id, json }) => [id, json]));
    const place = join(folder, name, title.replaceAll(/\W/g, "-"));
    const { codecs, model, errors, isDoubtful } = await codecsOf(
      { ...wire, schemas },
      place,
      (path) => import(/* @vite-ignore */ pathToFileURL(path).href),
    );
    // Names that differ here may be the same in another case: that is refused as it should be.
    expect(errors.filter((error) => !error.startsWith("wire-clash"))).toEqual([]);
    const keeps = wire.wireUnknown !== "drop" && name !== "wire";
    for (const codec of codecs) holds(codec, model, { keeps, isSure: !isDoubtful });
  });
});

function holds({ shape, wireShape, ...functions }: CodecOf, model: Model, expected: Expected): void {
  const { sampleOf } = sampler(model);
  const runs = { numRuns: 12 };
  fc.assert(
    fc.property(valuesOf(shape, model, sampleOf), (value) => {
      fc.pre(value !== undefined && functions.is(value));
      expect(brokenByValue(value, functions, expected)).toBeUndefined();
    }),
    { ...runs, maxSkipsPerRun: 1000 },
  );
  fc.assert(
    fc.property(valuesOf(wireShape, model, sampleOf), (wire) => {
      if (wire !== undefined) expect(brokenByWire(wire, functions, expected)).toBeUndefined();
    }),
    runs,
  );
}
