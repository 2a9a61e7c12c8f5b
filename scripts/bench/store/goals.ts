import type { Summary } from "./summary.ts";

/** The share of schemas that triptych may be slower on. */
const MOST_LOSSES = 0.02;

/** How many times triptych's time another one must take. */
const LEAST: Readonly<Record<string, { readonly mean?: number; readonly tenth?: number }>> = {
  ajv: { mean: 4, tenth: 1.2 },
  "ata-validator": { mean: 1.5 },
};

/** The goals that a run misses, in words. With `leastMean` there is one only: that many times ajv. */
export function missedGoals(summaries: readonly Summary[], leastMean?: number): readonly string[] {
  return summaries.flatMap(({ name, schemas, mean, tenth, losses }) => {
    const least = leastMean === undefined ? (LEAST[name] ?? {}) : name === "ajv" ? { mean: leastMean } : {};
    return [
      ...below(`${name}: geometric mean`, mean, least.mean),
      ...below(`${name}: p10`, tenth, "tenth" in least ? least.tenth : undefined),
      ...(leastMean === undefined && losses > schemas * MOST_LOSSES
        ? [`${name}: slower on ${losses} of ${schemas}, more than ${MOST_LOSSES * 100} %`]
        : []),
    ];
  });
}

function below(what: string, value: number, least: number | undefined): readonly string[] {
  return least === undefined || value >= least ? [] : [`${what} ${value.toFixed(2)}, less than ${least}`];
}
