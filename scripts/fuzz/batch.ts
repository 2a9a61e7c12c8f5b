import { join } from "node:path";
import fc from "fast-check";
import type { Json } from "../../generator/index.ts";
import { makeFolder } from "../vitest/emitted.ts";
import type { Finding } from "./check.ts";
import { findingsOfSchemas } from "./compilers.ts";
import { type Counts, noCounts } from "./counts.ts";
import type { Draft } from "./dialects.ts";
import { type Guards, guardsOf } from "./guards.ts";
import { asRead, deep, instances, near } from "./instances.ts";
import { JUDGES, type JudgeName, judgesOf } from "./judges.ts";
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
  /** The other validators that are asked; all if not said. */
  readonly judges?: readonly JudgeName[];
}

export interface BatchResult {
  readonly counts: Counts;
  readonly findings: readonly Finding[];
}

/** Makes schemas and instances, and judges each pair. */
export async function fuzzBatch({ draft, seed, isCompiled, judges = JUDGES }: Batch): Promise<BatchResult> {
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
      findings.push(...(await findingsOf(own, schema, made, { draft, judges }, counts)));
      accepted.push(typeof own === "string" || !isCompiled ? [] : made.filter(own.is).slice(0, COMPILED_INSTANCES));
    }
    if (isCompiled) findings.push(...(await compiled(schemas, accepted, draft, join(folder, "ts"))));
    counts.compiled += isCompiled ? schemas.length : 0;
    return { counts, findings };
  } finally {
    remove();
  }
}

/** What the compilers object to, by schema: all go through them at once, and where there is something, one by one. */
async function compiled(
  schemas: readonly Json[],
  accepted: readonly (readonly Json[])[],
  draft: Draft,
  folder: string,
): Promise<readonly Finding[]> {
  const whole = await findingsOfSchemas(schemas, accepted, join(folder, "all"));
  const findings: Finding[] = [];
  for (const [index, schema] of whole === "" ? [] : schemas.entries()) {
    const own = accepted[index] ?? [];
    const what = await findingsOfSchemas([schema], [own], join(folder, `${index}`));
    if (what !== "") findings.push({ what: what.slice(0, 1000), schema, instance: null, draft, compiled: own });
  }
  if (whole === "" || findings.length > 0) return findings;
  return [{ what: whole.slice(0, 1000), schema: [...schemas], instance: null, draft }];
}

async function findingsOf(
  guards: Guards | string,
  schema: Json,
  made: readonly Json[],
  { draft, judges: asked }: Required<Pick<Batch, "draft" | "judges">>,
  counts: Counts,
): Promise<readonly Finding[]> {
  counts.schemas++;
  if (asked.length < JUDGES.length) counts.hurried++;
  if (typeof guards === "string") return [{ what: guards, schema, instance: null, draft }];
  const judges = await judgesOf(schema, draft, asked);
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
