import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { problemOf } from "../scripts/fuzz/check.ts";
import { DRAFTS, type Draft } from "../scripts/fuzz/dialects.ts";
import { accepts } from "../scripts/fuzz/evaluate.ts";
import { guardsOf, uriOf } from "../scripts/fuzz/guards.ts";
import { asRead, instances, near } from "../scripts/fuzz/instances.ts";
import { ajvJudge } from "../scripts/fuzz/judges.ts";
import { schemasOf } from "../scripts/fuzz/schemas.ts";
import { assignment, compilerFindings } from "../scripts/vitest/assignability.ts";
import { makeFolder, typeNamed, writeArtifacts } from "../scripts/vitest/emitted.ts";
import { compile, type Json } from "./index.ts";

/** How many schemas of each draft are made, and instances of each. `RANDOM_SCHEMAS=4000` asks for more than a test should take. */
const SCHEMAS = Number(process.env["RANDOM_SCHEMAS"] ?? 60);
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
    const schemas = Object.fromEntries(cases.map(({ schema }, index) => [uriOf(index), schema]));
    const result = await compile({ schemas, unknownKeywords: "ignore", targets: ["guards"] });
    writeArtifacts(join(folder, draft, "ts"), result.artifacts);
    const lines = cases.flatMap((_, index) => {
      const type = typeNamed(result, uriOf(index));
      return (accepted.get(index) ?? []).map((sample, at) => assignment(type, sample, `sample${index}_${at}`));
    });
    expect(lines.length).toBeGreaterThan(SCHEMAS);
    const samples = { path: "samples.ts", text: lines.join("\n"), target: "", declarations: [] };
    writeArtifacts(join(folder, draft, "ts"), [samples]);
    expect(compilerFindings(join(folder, draft, "ts")).slice(0, 4_000)).toBe("");
  }, 600_000);
});

test("the specification as it is read here and another validator differ on few instances", () => {
  const verdicts = casesOf("2020-12").flatMap(({ schema, samples }) => {
    const judge = ajvJudge(schema, "2020-12");
    return samples.map((sample) => judge(sample) === undefined || judge(sample) === accepts(schema, sample, "2020-12"));
  });
  // It takes inherited members for members, and an empty name that is required for present.
  expect(verdicts.filter((isSame) => !isSame).length).toBeLessThan(verdicts.length / 100);
});
