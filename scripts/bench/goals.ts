import { table } from "./table.ts";

/** A promise about a measurement. */
export interface Goal {
  readonly name: string;
  /** What was measured; undefined where that failed. */
  readonly value: number | undefined;
  /** What it is compared with, in the same unit. */
  readonly base: number;
  /** How many times the base is allowed. */
  readonly factor: number;
  /** The amount with its unit. */
  readonly phrase: (amount: number) => string;
}

/** The goals with their verdicts, as lines of text. */
export function goalTable(goals: readonly Goal[]) {
  return table([["goal", "triptych", "limit", "ratio", "verdict"], ...goals.map(goalRow)]);
}

function goalRow({ name, value, base, factor, phrase }: Goal) {
  const limit = phrase(base * factor);
  if (value === undefined) return [name, "failed", limit, "", "not met"];
  // Where there is nothing to compare with, the goal is not met.
  return [
    name,
    phrase(value),
    limit,
    base === 0 ? "" : `${(value / base).toFixed(2)} x`,
    value <= base * factor ? "met" : "not met",
  ];
}
