/** The times of one schema, in nanoseconds for an instance, by contender. */
export interface Row {
  readonly name: string;
  readonly instances: number;
  readonly times: ReadonlyMap<string, number>;
}

/** How often triptych's time another contender takes, over all schemas that both compile. */
export interface Summary {
  readonly name: string;
  readonly schemas: number;
  readonly mean: number;
  readonly tenth: number;
  readonly median: number;
  /** How many schemas it is faster on. */
  readonly losses: number;
  /** The schemas where triptych does worst, the worst first. */
  readonly worst: readonly { readonly name: string; readonly ratio: number; readonly times: readonly number[] }[];
}

/** The comparison with one contender. */
export function summaryOf(name: string, rows: readonly Row[], worst: number): Summary {
  const compared = rows
    .flatMap((row) => {
      const [own, other] = [row.times.get("triptych"), row.times.get(name)];
      return own === undefined || other === undefined
        ? []
        : [{ name: row.name, ratio: other / own, times: [own, other] }];
    })
    .sort((a, b) => a.ratio - b.ratio);
  const ratios = compared.map(({ ratio }) => ratio);
  return {
    name,
    schemas: ratios.length,
    mean: Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length),
    tenth: quantile(ratios, 0.1),
    median: quantile(ratios, 0.5),
    losses: ratios.filter((ratio) => ratio < 1).length,
    worst: compared.slice(0, worst),
  };
}

function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
}
