import { table } from "./table.ts";

/**
 * A promise about a measurement.
 * @typedef {object} Goal
 * @property {string} name
 * @property {number | undefined} value what was measured; undefined where that failed
 * @property {number} base what it is compared with, in the same unit
 * @property {number} factor how many times the base is allowed
 * @property {(amount: number) => string} say the amount with its unit
 */

/**
 * The goals with their verdicts, as lines of text.
 * @param {readonly Goal[]} goals
 */
export function goalTable(goals) {
  return table([["goal", "triptych", "limit", "ratio", "verdict"], ...goals.map(goalRow)]);
}

/** @param {Goal} goal */
function goalRow({ name, value, base, factor, say }) {
  const limit = say(base * factor);
  if (value === undefined) return [name, "failed", limit, "", "not met"];
  // Where there is nothing to compare with, the goal is not met.
  return [name, say(value), limit, `${(value / base).toFixed(2)} x`, value <= base * factor ? "met" : "not met"];
}
