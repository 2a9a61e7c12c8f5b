import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { problemOf } from "../scripts/fuzz/check.ts";
import { findingsOfCompilers } from "../scripts/fuzz/compilers.ts";
import { DRAFTS, type Draft } from "../scripts/fuzz/dialects.ts";
import { accepts } from "../scripts/fuzz/evaluate.ts";
import { guardsOf, uriOf } from "../scripts/fuzz/guards.ts";
import { asRead, instances, near } from "../scripts/fuzz/instances.ts";
import { JUDGES, judgesOf } from "../scripts/fuzz/judges.ts";
import { schemasOf } from "../scripts/fuzz/schemas.ts";
import { settledBy } from "../scripts/fuzz/settled.ts";
import { makeFolder } from "../scripts/vitest/emitted.ts";
import { compile, type Json } from "./index.ts";

/**
 * How many schemas of each draft are made, how many of these go through compilers too, and how many instances of each are
 * made. `RANDOM_SCHEMAS=4000` asks for more than a test should take.
 */
const SCHEMAS = Number(process.env["RANDOM_SCHEMAS"] ?? 400);
const COMPILED = Number(process.env["RANDOM_SCHEMAS"] ?? 60);
const INSTANCES = 16;
const SEED = Number(process.env["FAST_CHECK_SEED"] ?? 71);

interface Case {
  readonly schema: Json;
  readonly samples: readonly Json[];
}

function casesOf(draft: Draft): readonly Case[] {
  return fc.sample(schemasOf(draft), { numRuns: SCHEMAS, seed: SEED }).map((made, index) => {
    const samples = fc.sample(fc.oneof(near(made), instances), { numRuns: INSTANCES, seed: SEED + index });
    return { schema: asRead(made), samples: samples.map(asRead) };
  });
}

const { folder, remove } = makeFolder("random-schemas");
afterAll(remove);

describe.each(DRAFTS)("random schemas of %s", (draft) => {
  const cases = casesOf(draft);
  const accepted = new Map<number, readonly Json[]>();

  test("have guards that say what the specification says", async () => {
    const guards = await guardsOf(
      cases.map(({ schema }) => schema),
      join(folder, draft, "js"),
    );
    for (const [index, { schema, samples }] of cases.entries()) {
      const own = guards[index] ?? "there is none";
      if (typeof own === "string") throw new Error(`${own}\n${JSON.stringify(schema)}`);
      for (const sample of samples) {
        expect(
          problemOf(own, schema, sample, accepts(schema, sample, draft)),
          `${JSON.stringify(schema)}\n${JSON.stringify(sample)}`,
        ).toBe(undefined);
      }
      accepted.set(index, samples.filter(own.is));
    }
    const all = [...accepted.values()].flat().length;
    expect(all).toBeGreaterThan(SCHEMAS);
    expect(all).toBeLessThan(SCHEMAS * (INSTANCES - 1));
  }, 600_000);

  test("have types that take what the guards accept, and guards that compile, under the strictest flags", async () => {
    const compiled = cases.slice(0, COMPILED);
    const schemas = Object.fromEntries(compiled.map(({ schema }, index) => [uriOf(index), schema]));
    const result = await compile({ schemas, unknownKeywords: "ignore", targets: ["guards"] });
    const samples = compiled.map((_, index) => accepted.get(index) ?? []);
    expect(samples.flat().length).toBeGreaterThan(COMPILED);
    expect(findingsOfCompilers(result, samples, join(folder, draft, "ts")).slice(0, 4_000)).toBe("");
  }, 600_000);

  test("are judged alike by other validators, but for what is settled", async () => {
    for (const { schema, samples } of cases.slice(0, COMPILED)) {
      const judges = await judgesOf(schema, draft);
      for (const name of JUDGES) {
        const unsettled = samples.filter((sample) => {
          const verdict = judges[name](sample);
          const isOther = verdict !== undefined && verdict !== accepts(schema, sample, draft);
          return isOther && settledBy(name, schema, sample, draft) === undefined;
        });
        expect(unsettled, `${name} ${JSON.stringify(schema)}`).toEqual([]);
      }
    }
  });
});
