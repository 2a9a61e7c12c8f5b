import { join } from "node:path";
import fc from "fast-check";
import { compile, type Json } from "../../generator/index.ts";
import { makeFolder } from "../vitest/emitted.ts";
import type { Finding } from "./check.ts";
import { findingsOfCompilers } from "./compilers.ts";
import { type Counts, noCounts } from "./counts.ts";
import type { Draft } from "./dialects.ts";
import { type Guards, guardsOf, uriOf } from "./guards.ts";
import { asRead, deep, instances, near } from "./instances.ts";
import { judgesOf } from "./judges.ts";
import { judged } from "./pair.ts";
import { schemasOf } from "./schemas.ts";

/** Schemas of one call of `compile`, and instances of each of them. */
const SCHEMAS = 40;
const INSTANCES = 160;
/** So many accepted instances of each schema go through the compilers. */
const COMPILED_INSTANCES = 8;

/** What a batch is made from; the same gives the same schemas and instances. */
export interface Batch {
  readonly draft: Draft;
  readonly seed: number;
  /** Whether the guards go through the compilers as well. */
  readonly isCompiled: boolean;
}

export interface BatchResult {
  readonly counts: Counts;
  readonly findings: readonly Finding[];
}

/** Makes schemas and instances, and judges each pair. */
export async function fuzzBatch({ draft, seed, isCompiled }: Batch): Promise<BatchResult> {
  const counts = noCounts();
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
    return { counts, findings };
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
    for (const { judge, why } of settled) count(counts.settled, `${judge}: ${why}`);
    for (const judge of outvoted) count(counts.outvoted, judge);
    // One finding of each schema is enough.
    if (what !== undefined) return [{ what, schema, instance, draft }];
  }
  return [];
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
