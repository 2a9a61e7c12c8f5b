import type { Form } from "./assignments.ts";
import type { Measurement, Verdict } from "./measure.ts";

/** Counts for one row of the table. */
export interface Tally {
  readonly schemas: number;
  readonly compiling: number;
  readonly valid: number;
  readonly invalid: number;
  /** Valid ones that are. */
  readonly accepted: Readonly<Record<Form, number>>;
  /** Invalid ones that are. */
  readonly rejected: Readonly<Record<Form, number>>;
}

/** Counts verdicts over measurements. */
export function tally(measurements: readonly Measurement[]): Tally {
  const count = (counts: (valid: boolean, verdict: Verdict | undefined) => boolean) =>
    measurements.reduce(
      (sum, { subject, verdicts }) =>
        sum + subject.samples.filter(({ valid }, index) => counts(valid, verdicts[index])).length,
      0,
    );
  const byForm = (counted: (form: Form) => number) => ({
    literal: counted("literal"),
    variable: counted("variable"),
  });
  return {
    schemas: measurements.length,
    compiling: measurements.filter(({ problem }) => problem === undefined).length,
    valid: count((valid) => valid),
    invalid: count((valid) => !valid),
    accepted: byForm((form) =>
      count((valid, verdict) => valid && verdict !== undefined && verdict[form] === undefined),
    ),
    rejected: byForm((form) => count((valid, verdict) => !valid && verdict?.[form] !== undefined)),
  };
}
