import { assignments, FORMS, statementAt } from "./assignments.mjs";
import { compileProgram } from "./compiler.mjs";
import { emitType } from "./emit-type.mjs";

/**
 * What became of one schema.
 * @typedef {object} Measurement
 * @property {import("./emit-type.mjs").Subject} subject
 * @property {boolean} read whether there is a type at all
 * @property {string} [problem] why it has no type, or the compiler's word on its type; absent where it compiles
 * @property {readonly Verdict[]} verdicts one for each sample; empty where there is no type
 */

/**
 * Whether the compiler takes a sample; where it does not, its word on it.
 * @typedef {Readonly<Record<(typeof FORMS)[number], string | undefined>>} Verdict
 */

/**
 * Emits the types of all subjects, and compiles them with their samples in one program.
 * @param {readonly import("./emit-type.mjs").Subject[]} subjects
 * @param {string} folder empty
 * @returns {Promise<readonly Measurement[]>}
 */
export async function measure(subjects, folder) {
  const files = new Map();
  /** @type {(string | undefined)[]} */
  const problems = [];
  for (const [index, subject] of subjects.entries()) {
    const type = await emitType(subject);
    problems.push(typeof type === "string" ? type : undefined);
    if (typeof type === "string") continue;
    for (const { path, text } of type.artifacts) files.set(`${index}/${path}`, text);
    files.set(`${index}/${SAMPLES}`, assignments(type, subject.samples));
  }
  const judged = compileProgram(folder, files).map((findings) => judge(subjects, problems, findings));
  return judged.reduce((one, other) =>
    one.map((measurement, index) => worse(measurement, other[index] ?? measurement)),
  );
}

/**
 * What holds whichever way the compiler is set: a valid sample is taken where it always is, an invalid one refused where
 * it always is.
 * @param {Measurement} one
 * @param {Measurement} other of the same subject
 * @returns {Measurement}
 */
function worse(one, other) {
  const problem = one.problem ?? other.problem;
  const verdicts = one.verdicts.map((verdict, index) => {
    const isValid = one.subject.samples[index]?.valid === true;
    const word = (/** @type {(typeof FORMS)[number]} */ form) => {
      const words = [verdict[form], other.verdicts[index]?.[form]];
      return isValid ? words.find((said) => said !== undefined) : words.every(Boolean) ? words[0] : undefined;
    };
    return { literal: word("literal"), variable: word("variable") };
  });
  return { subject: one.subject, read: one.read, ...(problem === undefined ? {} : { problem }), verdicts };
}

const SAMPLES = "samples.ts";

/**
 * @param {readonly import("./emit-type.mjs").Subject[]} subjects
 * @param {readonly (string | undefined)[]} problems of those that have no type
 * @param {readonly import("./compiler.mjs").CompilerFinding[]} findings
 * @returns {readonly Measurement[]}
 */
function judge(subjects, problems, findings) {
  const all = [...problems];
  const verdicts = subjects.map(({ samples }, index) =>
    problems[index] === undefined ? samples.map(() => /** @type {Record<string, string>} */ ({})) : [],
  );
  for (const { path, line, message } of findings) {
    const [folder = "", ...rest] = path.split("/");
    const statement = rest.join("/") === SAMPLES ? statementAt(line) : undefined;
    const verdict = statement === undefined ? undefined : verdicts[Number(folder)]?.[statement.sample];
    if (statement === undefined || verdict === undefined) all[Number(folder)] ??= `${path}:${line}: ${message}`;
    else verdict[statement.form] ??= message;
  }
  return subjects.map((subject, index) => {
    const problem = all[index];
    const complete = (verdicts[index] ?? []).map(({ literal, variable }) => ({ literal, variable }));
    return {
      subject,
      read: problems[index] === undefined,
      ...(problem === undefined ? {} : { problem }),
      verdicts: complete,
    };
  });
}

/**
 * Counts for one row of the table.
 * @typedef {object} Tally
 * @property {number} schemas
 * @property {number} compiling
 * @property {number} valid
 * @property {number} invalid
 * @property {Record<(typeof FORMS)[number], number>} accepted valid ones that are
 * @property {Record<(typeof FORMS)[number], number>} rejected invalid ones that are
 */

/**
 * @param {readonly Measurement[]} measurements
 * @returns {Tally}
 */
export function tally(measurements) {
  const count = (/** @type {(valid: boolean, verdict: Verdict | undefined) => boolean} */ counts) =>
    measurements.reduce(
      (sum, { subject, verdicts }) =>
        sum + subject.samples.filter(({ valid }, index) => counts(valid, verdicts[index])).length,
      0,
    );
  const byForm = (/** @type {(form: (typeof FORMS)[number]) => number} */ counted) => ({
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
