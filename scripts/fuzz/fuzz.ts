import { randomInt } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { InvalidArgumentError, Option, program } from "commander";
import fc from "fast-check";
import type { Json } from "../../generator/index.ts";
import { makeFolder } from "../vitest/emitted.ts";
import { type Finding, problemOf } from "./check.ts";
import { DRAFTS, type Draft } from "./dialects.ts";
import { accepts } from "./evaluate.ts";
import { type Guards, guardsOf } from "./guards.ts";
import { asRead, instances, near } from "./instances.ts";
import { ajvJudge } from "./judges.ts";
import { schemasOf } from "./schemas.ts";
import { shrunk } from "./shrink.ts";

/** Schemas of one call of `compile`, and instances of each of them. */
const SCHEMAS = 40;
const INSTANCES = 40;
/** More findings than this help nobody. */
const MOST_FINDINGS = 10;

interface Counts {
  schemas: number;
  pairs: number;
  accepted: number;
  /** Pairs on which the other validator does not say what the evaluator says. */
  otherwise: number;
}

interface FuzzOptions {
  readonly minutes: number;
  readonly seed: number;
  readonly draft?: Draft;
  readonly failures: string;
}

const options = program
  .name("npm run fuzz --")
  .description("Makes random schemas and instances, and compares the guards with the specification.")
  .option("--minutes <number>", "how long to go on", positive, 1)
  .option("--seed <number>", "where randomness begins", positive, randomInt(1, 2 ** 31))
  .addOption(new Option("--draft <draft>", "schemas of this draft only").choices([...DRAFTS]))
  .option("--failures <folder>", "where failing cases are written", "fuzz-failures")
  .parse()
  .opts<FuzzOptions>();

await fuzz(options);

function positive(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError("it must be a positive number");
  return value;
}

async function fuzz({ minutes, seed, draft, failures }: FuzzOptions): Promise<void> {
  const end = performance.now() + minutes * 60_000;
  const counts: Counts = { schemas: 0, pairs: 0, accepted: 0, otherwise: 0 };
  const findings: Finding[] = [];
  console.log(`seed ${seed}`);
  for (let batch = 0; performance.now() < end && findings.length < MOST_FINDINGS; batch++) {
    const chosen = draft ?? DRAFTS[batch % DRAFTS.length] ?? "2020-12";
    findings.push(...(await fuzzBatch(chosen, seed + batch, counts)));
  }
  for (const [index, finding] of findings.entries()) {
    const small = await shrunk(finding, isStillWrong);
    mkdirSync(failures, { recursive: true });
    writeFileSync(join(failures, `${seed}-${index}.json`), `${JSON.stringify(small, null, 2)}\n`);
    console.log(`${small.what}\n  ${small.draft} ${JSON.stringify(small.schema)}\n  ${JSON.stringify(small.instance)}`);
  }
  const { schemas, pairs, accepted, otherwise } = counts;
  console.log(
    `${schemas} schemas, ${pairs} pairs, ${accepted} accepted; ajv differs from the specification on ${otherwise}`,
  );
  console.log(`${findings.length} differences`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}

async function fuzzBatch(draft: Draft, seed: number, counts: Counts): Promise<readonly Finding[]> {
  const schemas = fc.sample(schemasOf(draft), { numRuns: SCHEMAS, seed }).map(asRead);
  const { folder, remove } = makeFolder("fuzz");
  try {
    const guards = await guardsOf(schemas, folder);
    return schemas.flatMap((schema, index) => {
      const values = fc.oneof(near(schema), instances);
      const made = fc.sample(values, { numRuns: INSTANCES, seed: seed + index }).map(asRead);
      return findingsOf(guards[index] ?? "nothing was made of it", schema, made, draft, counts);
    });
  } finally {
    remove();
  }
}

function findingsOf(
  guards: Guards | string,
  schema: Json,
  made: readonly Json[],
  draft: Draft,
  counts: Counts,
): readonly Finding[] {
  counts.schemas++;
  if (typeof guards === "string") return [{ what: guards, schema, instance: null, draft }];
  const judge = ajvJudge(schema, draft);
  for (const instance of made) {
    counts.pairs++;
    const expected = accepts(schema, instance, draft);
    if (expected) counts.accepted++;
    const other = judge(instance);
    if (other !== undefined && other !== expected) counts.otherwise++;
    const what = problem(guards, schema, instance, expected);
    // One finding of each schema is enough.
    if (what !== undefined) return [{ what, schema, instance, draft }];
  }
  return [];
}

function problem(guards: Guards, schema: Json, instance: Json, expected: boolean): string | undefined {
  try {
    return problemOf(guards, schema, instance, expected);
  } catch (error) {
    return `it throws ${String(error)}`;
  }
}

async function isStillWrong({ what, schema, instance, draft }: Finding): Promise<boolean> {
  const { folder, remove } = makeFolder("fuzz");
  try {
    const [guards = ""] = await guardsOf([schema], folder);
    if (typeof guards === "string") return guards === what;
    return problem(guards, schema, instance, accepts(schema, instance, draft)) !== undefined;
  } catch {
    // What was left out was needed: a reference leads nowhere.
    return false;
  } finally {
    remove();
  }
}
