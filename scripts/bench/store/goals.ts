import type { Summary } from "./summary.ts";

/** The share of schemas that triptych may be slower on. */
const MAX_LOSSES = 0.02;

/** How many times triptych's time another one must take. */
const LEAST: Readonly<Record<string, { readonly mean?: number; readonly tenth?: number }>> = {
  ajv: { mean: 4, tenth: 1.2 },
  "ata-validator": { mean: 1.5 },
};

/** The goals that a run misses, in words. With `leastMean` there is one only: that many times ajv. */
export function missedGoals(summaries: readonly Summary[], leastMean?: number): readonly string[] {
  return summaries.flatMap(({ name, schemas, mean, tenth, losses }) => {
    const min = leastMean === undefined ? (LEAST[name] ?? {}) : name === "ajv" ? { mean: leastMean } : {};
    return [
      ...below(`${name}: geometric mean`, mean, min.mean),
      ...below(`${name}: p10`, tenth, "tenth" in min ? min.tenth : undefined),
      ...(leastMean === undefined && losses > schemas * MAX_LOSSES
        ? [`${name}: slower on ${losses} of ${schemas}, more than ${MAX_LOSSES * 100} %`]
        : []),
    ];
  });
}

function below(what: string, value: number, min: number | undefined): readonly string[] {
  return min === undefined || value >= min ? [] : [`${what} ${value.toFixed(2)}, less than ${min}`];
}
