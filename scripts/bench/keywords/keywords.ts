// npm run bench -- keywords [--file REGEX] [--rounds N] [--check]
// How long a verdict takes where a schema asks mainly one thing, beside ajv and ata-validator. --file takes the cases
// whose names match; --check: exit code 1 where ajv is faster by more than the clock can be wrong.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BenchOptions } from "../bench.ts";
import { contendersFor } from "../store/contenders.ts";
import { shortestTimes } from "../store/rounds.ts";
import { table } from "../table.ts";
import { FORMAT_CASES } from "./format-cases.ts";
import type { KeywordCase } from "./keyword-case.ts";
import { KEYWORD_CASES } from "./keyword-cases.ts";

const ROUNDS = 5;
/** In nanoseconds and as a ratio: what is below is no difference. */
const NOISE = { time: 3, ratio: 0.95 };
const NAMES = ["triptych", "ajv", "ata-validator"];

export async function benchKeywords({ file = "", rounds = ROUNDS, check }: BenchOptions): Promise<void> {
  const wanted = new RegExp(file);
  const cases = [...KEYWORD_CASES, ...FORMAT_CASES].filter(({ name }) => wanted.test(name));
  const scratch = mkdtempSync(join(tmpdir(), "triptych-bench-keywords-"));
  try {
    const rows: { readonly name: string; readonly times: ReadonlyMap<string, number> }[] = [];
    for (const [index, one] of cases.entries()) {
      rows.push({ name: one.name, times: await timesOf(one, join(scratch, String(index)), rounds) });
    }
    const lines = rows.map(({ name, times }) => [name, ...NAMES.map((each) => times.get(each)?.toFixed(0) ?? "-")]);
    process.stdout.write(`Nanoseconds per instance.\n\n${table([["", ...NAMES], ...lines])}\n`);
    const slower = rows.filter(({ times }) => isSlower(times));
    process.stdout.write(`Slower than ajv: ${slower.map(({ name }) => name).join("; ") || "none"}\n`);
    if (check && slower.length > 0) process.exitCode = 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Contenders whose verdicts are others than triptych's are left out: they do not do the same work. */
async function timesOf(
  { name, schema, instances, others }: KeywordCase,
  folder: string,
  rounds: number,
): Promise<ReadonlyMap<string, number>> {
  const uri = "https://example.com/case";
  const schemas = { [uri]: { $schema: "http://json-schema.org/draft-07/schema#", ...schema } };
  const texts = instances.map((instance) => JSON.stringify(instance));
  const contenders = await contendersFor({ name, uri, schemas, texts }, "assert", folder);
  const all = [...texts, ...others.map((other) => JSON.stringify(other))];
  const wanted = verdicts(contenders[0]?.accepts, all);
  return shortestTimes(
    contenders.filter(({ accepts, takesText }) => takesText !== true && verdicts(accepts, all) === wanted),
    texts,
    rounds,
  );
}

function verdicts(accepts: ((value: unknown) => unknown) | undefined, texts: readonly string[]): string {
  return texts.map((text) => Boolean(accepts?.(JSON.parse(text)))).join();
}

function isSlower(times: ReadonlyMap<string, number>): boolean {
  const [own = Number.NaN, ajv = Number.NaN] = [times.get("triptych"), times.get("ajv")];
  return ajv < own - NOISE.time && ajv < own * NOISE.ratio;
}
