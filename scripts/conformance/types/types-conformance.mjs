import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { table } from "../../bench/table.mjs";
import { FORMS } from "./assignments.mjs";
import { measure, tally } from "./measure.mjs";
import { STORE, storeSubjects } from "./store-subjects.mjs";
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
 * @returns {Promise<{ text: string, rows: readonly (readonly string[])[], ok: boolean }>} `ok` where every schema compiles,
 *   every valid instance is taken, and enough of the invalid ones are not
 */
export async function typesConformance({ suite, schemastore, sample, drafts, verbose = false }) {
  const folder = mkdtempSync(join(tmpdir(), "types-conformance-"));
  try {
    const store = schemastore === undefined ? [] : storeSubjects(schemastore, sample);
    const measured = await measure([...suiteSubjects(suite, drafts), ...store], folder);
    // Some files of the store are no schemas, or refer to schemas that are not there.
    const [unread, measurements] = partition(measured, ({ read, subject }) => !read && subject.group === STORE);
    const problems = [...problemLines(measurements), ...imprecise(measurements)];
    const taken = verbose ? [...takenLines(measurements), ...unread.map(unreadLine)] : [];
    const closing = unread.length === 0 ? [] : [`${unread.length} schemas of the store could not be read`, ""];
    const rows = summary(measurements);
    return {
      text: [...taken, ...problems, table(rows), ...closing].join("\n"),
      rows,
      ok: problems.length === 0,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @template Item
 * @param {readonly Item[]} items
 * @param {(item: Item) => boolean} belongs
 * @returns {[readonly Item[], readonly Item[]]} those that belong, and the others
 */
function partition(items, belongs) {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}

/** How many of a draft's invalid instances the types must refuse as fresh literals, of those that they can. */
const FLOORS = /** @type {const} */ ({ draft7: 0.8, "draft2020-12": 0.72 });

/** @param {readonly import("./measure.mjs").Measurement[]} measurements */
function imprecise(measurements) {
  return Object.entries(FLOORS).flatMap(([draft, floor]) => {
    const expressible = measurements.filter(({ subject }) => subject.group === draft && isExpressible(subject.file));
    const { invalid, rejected } = tally(expressible);
    return rejected.literal < floor * invalid ? [`FAILED   ${draft}: fewer than ${floor * 100} % are refused`] : [];
  });
}

/** @param {import("./measure.mjs").Measurement} measurement */
function unreadLine({ subject, problem }) {
  return `UNREAD   ${subject.file}: ${problem}`;
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

/** The rows of the table, its head first. @param {readonly import("./measure.mjs").Measurement[]} measurements */
function summary(measurements) {
  const groups = [...new Set(measurements.map(({ subject }) => subject.group))];
  const rows = groups.flatMap((group) => {
    const all = measurements.filter(({ subject }) => subject.group === group);
    const expressible = all.filter(({ subject }) => isExpressible(subject.file));
    return [row(group, all), ...(expressible.length === 0 ? [] : [row(`${group}, expressible`, expressible)])];
  });
  return [
    ["", "schemas", "compile", "valid", "literal", "variable", "invalid", "literal refused", "variable refused"],
    ...rows,
  ];
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
