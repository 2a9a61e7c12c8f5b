import { randomInt } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { InvalidArgumentError, Option, program } from "commander";
import fc from "fast-check";
import { compile, type Json } from "../../generator/index.ts";
import { makeFolder } from "../vitest/emitted.ts";
import type { Finding } from "./check.ts";
import { findingsOfCompilers } from "./compilers.ts";
import { DRAFTS, type Draft } from "./dialects.ts";
import { type Guards, guardsOf, uriOf } from "./guards.ts";
import { asRead, deep, instances, near } from "./instances.ts";
import { type JudgeName, judgesOf } from "./judges.ts";
import { judged } from "./pair.ts";
import { schemasOf } from "./schemas.ts";
import type { Settled } from "./settled.ts";
import { shrunk } from "./shrink.ts";

/** Schemas of one call of `compile`, and instances of each of them. */
const SCHEMAS = 40;
const INSTANCES = 160;
/** One in so many batches goes through the compilers as well, with so many accepted instances of each schema. */
const COMPILED = 10;
const COMPILED_INSTANCES = 8;
/** More findings than this help nobody. */
const MOST_FINDINGS = 10;

interface Counts {
  schemas: number;
  pairs: number;
  accepted: number;
  /** Pairs of which plain recursion does not find out soon enough what the specification says. */
  undecided: number;
  /** Schemas whose guards went through both compilers. */
  compiled: number;
  /** On how many pairs another validator differs for a known reason. */
  readonly settled: Map<Settled, number>;
  /** On how many pairs another validator alone differs, for no known reason. */
  readonly outvoted: Map<JudgeName, number>;
}

interface FuzzOptions {
  readonly minutes: number;
  /** Ends after so many schemas, however long they take: the same ones on every machine. */
  readonly schemas?: number;
  readonly seed: number;
  readonly draft?: Draft;
  readonly failures: string;
}

const options = program
  .name("npm run fuzz --")
  .description("Makes random schemas and instances, and compares the guards with the specification.")
  .option("--minutes <number>", "how long to go on", positive, 1)
  .option("--schemas <number>", "end after so many schemas in place of a time", positive)
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

async function fuzz({ minutes, schemas: most, seed, draft, failures }: FuzzOptions): Promise<void> {
  let end = most === undefined ? performance.now() + minutes * 60_000 : Infinity;
  // Who has seen enough is told what was found so far.
  process.once("SIGINT", () => {
    end = 0;
  });
  const counts: Counts = {
    schemas: 0,
    pairs: 0,
    accepted: 0,
    undecided: 0,
    compiled: 0,
    settled: new Map(),
    outvoted: new Map(),
  };
  const findings: Finding[] = [];
  console.log(`seed ${seed}`);
  const isGoingOn = () => performance.now() < end && counts.schemas < (most ?? Infinity);
  for (let batch = 0; isGoingOn() && findings.length < MOST_FINDINGS; batch++) {
    const chosen = draft ?? DRAFTS[batch % DRAFTS.length] ?? "2020-12";
    findings.push(...(await fuzzBatch(chosen, seed + batch, counts, batch % COMPILED === COMPILED - 1)));
  }
  for (const [index, finding] of findings.entries()) {
    const small = await shrunk(finding, isStillWrong);
    mkdirSync(failures, { recursive: true });
    writeFileSync(join(failures, `${seed}-${index}.json`), `${JSON.stringify(small, null, 2)}\n`);
    console.log(`${small.what}\n  ${small.draft} ${JSON.stringify(small.schema)}\n  ${JSON.stringify(small.instance)}`);
  }
  const { schemas, pairs, accepted, undecided, compiled, settled, outvoted } = counts;
  console.log(
    `${schemas} schemas (${compiled} compiled), ${pairs} pairs: ${accepted} accepted, ${undecided} undecided`,
  );
  for (const [{ judge, why }, count] of settled) console.log(`${judge} differs on ${count}: ${why}`);
  for (const [judge, count] of outvoted) console.log(`${judge} alone differs on ${count}`);
  console.log(`${findings.length} differences`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}

async function fuzzBatch(draft: Draft, seed: number, counts: Counts, isCompiled: boolean): Promise<readonly Finding[]> {
  const schemas = fc.sample(schemasOf(draft), { numRuns: SCHEMAS, seed }).map(asRead);
  const { folder, remove } = makeFolder("fuzz");
  try {
    const guards = await guardsOf(schemas, folder);
    const findings: Finding[] = [];
    const accepted: Json[][] = [];
    for (const [index, schema] of schemas.entries()) {
      const values = fc.oneof(
        { arbitrary: near(schema), weight: 4 },
        { arbitrary: instances, weight: 4 },
        deep(schema),
      );
      const made = fc.sample(values, { numRuns: INSTANCES, seed: seed + index }).map(asRead);
      const own = guards[index] ?? "nothing was made of it";
      findings.push(...(await findingsOf(own, schema, made, draft, counts)));
      accepted.push(typeof own === "string" || !isCompiled ? [] : made.filter(own.is).slice(0, COMPILED_INSTANCES));
    }
    if (isCompiled) findings.push(...(await compiled(schemas, accepted, draft, join(folder, "ts"))));
    counts.compiled += isCompiled ? schemas.length : 0;
    return findings;
  } finally {
    remove();
  }
}

async function compiled(
  schemas: readonly Json[],
  accepted: readonly (readonly Json[])[],
  draft: Draft,
  folder: string,
): Promise<readonly Finding[]> {
  const named = Object.fromEntries(schemas.map((schema, index) => [uriOf(index), schema]));
  const result = await compile({ schemas: named, unknownKeywords: "ignore", targets: ["guards"] });
  const what = findingsOfCompilers(result, accepted, folder).slice(0, 1000);
  return what === "" ? [] : [{ what, schema: [...schemas], instance: null, draft }];
}

async function findingsOf(
  guards: Guards | string,
  schema: Json,
  made: readonly Json[],
  draft: Draft,
  counts: Counts,
): Promise<readonly Finding[]> {
  counts.schemas++;
  if (typeof guards === "string") return [{ what: guards, schema, instance: null, draft }];
  const judges = await judgesOf(schema, draft);
  for (const instance of made) {
    const { what, expected, settled, outvoted } = judged(guards, judges, schema, instance, draft);
    counts.pairs++;
    if (expected === undefined) counts.undecided++;
    if (expected === true) counts.accepted++;
    for (const row of settled) count(counts.settled, row);
    for (const judge of outvoted) count(counts.outvoted, judge);
    // One finding of each schema is enough.
    if (what !== undefined) return [{ what, schema, instance, draft }];
  }
  return [];
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

async function isStillWrong({ what, schema, instance, draft }: Finding): Promise<boolean> {
  const { folder, remove } = makeFolder("fuzz");
  try {
    const [guards = ""] = await guardsOf([schema], folder);
    if (typeof guards === "string") return guards === what;
    return judged(guards, await judgesOf(schema, draft), schema, instance, draft).what !== undefined;
  } catch {
    // What was left out was needed: a reference leads nowhere.
    return false;
  } finally {
    remove();
  }
}
