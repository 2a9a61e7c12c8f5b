/** What was done; the maps count by what is printed. */
export interface Counts {
  schemas: number;
  pairs: number;
  accepted: number;
  /** Pairs of which plain recursion does not find out soon enough what the specification says. */
  undecided: number;
  /** Schemas that not all validators were asked about, since one of them takes for ever. */
  hurried: number;
  /** Schemas whose guards went through both compilers. */
  compiled: number;
  /** On how many pairs another validator differs for a known reason. */
  readonly settled: Map<string, number>;
  /** On how many pairs another validator alone differs, for no known reason. */
  readonly outvoted: Map<string, number>;
}

export function noCounts(): Counts {
  const counted = { schemas: 0, pairs: 0, accepted: 0, undecided: 0, hurried: 0, compiled: 0 };
  return { ...counted, settled: new Map(), outvoted: new Map() };
}

/** Adds counts to a total. */
export function addCounts(total: Counts, more: Counts): void {
  for (const key of ["schemas", "pairs", "accepted", "undecided", "hurried", "compiled"] as const)
    total[key] += more[key];
  for (const key of ["settled", "outvoted"] as const) {
    for (const [what, count] of more[key]) total[key].set(what, (total[key].get(what) ?? 0) + count);
  }
}
