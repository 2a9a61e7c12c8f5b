import { randomInt } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { InvalidArgumentError, Option, program } from "commander";
import { makeFolder } from "../vitest/emitted.ts";
import { BatchProcesses } from "./batch-processes.ts";
import type { Finding } from "./check.ts";
import { findingsOfSchemas } from "./compilers.ts";
import { addCounts, noCounts } from "./counts.ts";
import { DRAFTS, type Draft } from "./dialects.ts";
import { guardsOf } from "./guards.ts";
import { judgesOf } from "./judges.ts";
import { judged } from "./pair.ts";
import { shrunk } from "./shrink.ts";

/** One in so many batches goes through the compilers as well; no multiple of the number of drafts, so that all do. */
const COMPILED = 11;
/** More findings than this help nobody. */
const MAX_FINDINGS = 10;

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

async function fuzz({ minutes, schemas: max, seed, draft, failures }: FuzzOptions): Promise<void> {
  let end = max === undefined ? performance.now() + minutes * 60_000 : Infinity;
  // Who has seen enough is told what was found so far.
  process.once("SIGINT", () => {
    end = 0;
  });
  const counts = noCounts();
  const processes = new BatchProcesses();
  const findings: Finding[] = [];
  console.log(`seed ${seed}`);
  const isGoingOn = () => performance.now() < end && counts.schemas < (max ?? Infinity);
  for (let batch = 0; isGoingOn() && findings.length < MAX_FINDINGS; batch++) {
    const chosen = draft ?? DRAFTS[batch % DRAFTS.length] ?? "2020-12";
    const isCompiled = batch % COMPILED === COMPILED - 1;
    const result = await processes.result({ draft: chosen, seed: seed + batch, isCompiled });
    addCounts(counts, result.counts);
    findings.push(...result.findings);
  }
  processes.end();
  for (const [index, finding] of findings.entries()) {
    const small = await shrunk(finding, isStillWrong);
    mkdirSync(failures, { recursive: true });
    writeFileSync(join(failures, `${seed}-${index}.json`), `${JSON.stringify(small, null, 2)}\n`);
    console.log(`${small.what}\n  ${small.draft} ${JSON.stringify(small.schema)}\n  ${JSON.stringify(small.instance)}`);
  }
  const { schemas, pairs, accepted, undecided, hurried, compiled, settled, outvoted } = counts;
  console.log(
    `${schemas} schemas (${compiled} compiled), ${pairs} pairs: ${accepted} accepted, ${undecided} undecided`,
  );
  if (hurried > 0) console.log(`${hurried} schemas judged without json-schema-library, which takes for ever`);
  for (const [why, count] of settled) console.log(`${count} differences settled, of ${why}`);
  for (const [judge, count] of outvoted) console.log(`${judge} alone differs on ${count}`);
  console.log(`${findings.length} differences`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}

async function isStillWrong({ what, schema, instance, draft, compiled }: Finding): Promise<boolean> {
  const { folder, remove } = makeFolder("fuzz");
  try {
    const [guards = ""] = await guardsOf([schema], folder);
    if (typeof guards === "string") return guards === what;
    if (compiled !== undefined) {
      return (await findingsOfSchemas([schema], [compiled.filter(guards.is)], join(folder, "ts"))) !== "";
    }
    return judged(guards, await judgesOf(schema, draft), schema, instance, draft).what !== undefined;
  } catch {
    // What was left out was needed: a reference leads nowhere.
    return false;
  } finally {
    remove();
  }
}
