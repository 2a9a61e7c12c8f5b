import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { table } from "../../bench/table.mjs";
import { FORMS } from "./assignments.mjs";
import { measure, tally } from "./measure.mjs";
import { storeSubjects } from "./store-subjects.mjs";
import { isExpressible, suiteSubjects } from "./suite-subjects.mjs";

/**
 * Measures the types on the official suite and on a folder of SchemaStore: whether they compile, and which valid and
 * invalid instances the compiler takes, as fresh literals and as variables.
 * @param {object} options
 * @param {string} options.suite the folder of the suite
 * @param {string} [options.schemastore] a folder with schemas/, test/ and negative_test/
 * @param {number} [options.sample] how many of its schemas are measured; all where absent
 * @param {readonly string[]} [options.drafts] of the suite; those that are measured where absent
 * @param {boolean} [options.verbose] also lists the invalid instances that are taken
 * @returns {Promise<{ text: string, ok: boolean }>} `ok` where every schema compiles and every valid instance is taken
 */
export async function typesConformance({ suite, schemastore, sample, drafts, verbose = false }) {
  const folder = mkdtempSync(join(tmpdir(), "types-conformance-"));
  try {
    const store = schemastore === undefined ? [] : storeSubjects(schemastore, sample);
    const measurements = await measure([...suiteSubjects(suite, drafts), ...store], folder);
    const problems = problemLines(measurements);
    const taken = verbose ? takenLines(measurements) : [];
    return { text: [...taken, ...problems, summary(measurements), ""].join("\n"), ok: problems.length === 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {readonly import("./measure.mjs").Measurement[]} measurements */
function problemLines(measurements) {
  return measurements.flatMap(({ subject, problem, verdicts }) => {
    const place = `${subject.group}/${subject.file}: ${subject.name}`;
    const refused = subject.samples.flatMap(({ description, valid }, index) =>
      FORMS.filter((form) => valid && verdicts[index]?.[form] !== undefined).map(
        (form) => `REFUSED  ${place}: ${description} (${form})\n         ${verdicts[index]?.[form]}`,
      ),
    );
    return problem === undefined ? refused : [`FAILED   ${place}\n         ${problem}`, ...refused];
  });
}

/** @param {readonly import("./measure.mjs").Measurement[]} measurements */
function takenLines(measurements) {
  return measurements.flatMap(({ subject, verdicts }) =>
    subject.samples.flatMap(({ description, valid }, index) =>
      !valid && verdicts[index]?.literal === undefined
        ? [`TAKEN    ${subject.group}/${subject.file}: ${subject.name}: ${description}`]
        : [],
    ),
  );
}

/** @param {readonly import("./measure.mjs").Measurement[]} measurements */
function summary(measurements) {
  const groups = [...new Set(measurements.map(({ subject }) => subject.group))];
  const rows = groups.flatMap((group) => {
    const all = measurements.filter(({ subject }) => subject.group === group);
    const expressible = all.filter(({ subject }) => isExpressible(subject.file));
    return [row(group, all), ...(expressible.length === 0 ? [] : [row(`${group}, expressible`, expressible)])];
  });
  return table([
    ["", "schemas", "compile", "valid", "literal", "variable", "invalid", "literal refused", "variable refused"],
    ...rows,
  ]);
}

/**
 * @param {string} name
 * @param {readonly import("./measure.mjs").Measurement[]} measurements
 */
function row(name, measurements) {
  const { schemas, compiling, valid, invalid, accepted, rejected } = tally(measurements);
  return [
    name,
    String(schemas),
    percent(compiling, schemas),
    String(valid),
    ...FORMS.map((form) => percent(accepted[form], valid)),
    String(invalid),
    ...FORMS.map((form) => percent(rejected[form], invalid)),
  ];
}

/**
 * Rounded down, so that 100 % means all.
 * @param {number} part
 * @param {number} whole
 */
function percent(part, whole) {
  return whole === 0 ? "-" : `${(Math.floor((part / whole) * 1000) / 10).toFixed(1)} %`;
}
