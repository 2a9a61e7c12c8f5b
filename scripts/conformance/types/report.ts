import { FORMS } from "./assignments.ts";
import type { Measurement } from "./measure.ts";
import { isExpressible } from "./suite-subjects.ts";
import { tally } from "./tally.ts";

/** How many of a draft's invalid instances the types must refuse as fresh literals, of those that they can. */
const FLOORS = { draft7: 0.8, "draft2020-12": 0.72 } as const;

/** The drafts whose types refuse too little, in lines. */
export function imprecise(measurements: readonly Measurement[]) {
  return Object.entries(FLOORS).flatMap(([draft, floor]) => {
    const expressible = measurements.filter(({ subject }) => subject.group === draft && isExpressible(subject.file));
    const { invalid, rejected } = tally(expressible);
    return rejected.literal < floor * invalid ? [`FAILED   ${draft}: fewer than ${floor * 100} % are refused`] : [];
  });
}

/** A schema that has no type, in a line. */
export function unreadLine({ subject, problem }: Measurement) {
  return `UNREAD   ${subject.file}: ${problem}`;
}

/** All that is wrong: schemas without a type that compiles, and valid instances that are refused. */
export function problemLines(measurements: readonly Measurement[]) {
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

/** The invalid instances that are taken as fresh literals. */
export function takenLines(measurements: readonly Measurement[]) {
  return measurements.flatMap(({ subject, verdicts }) =>
    subject.samples.flatMap(({ description, valid }, index) =>
      !valid && verdicts[index]?.literal === undefined
        ? [`TAKEN    ${subject.group}/${subject.file}: ${subject.name}: ${description}`]
        : [],
    ),
  );
}

/** The rows of the table, its head first. */
export function summary(measurements: readonly Measurement[]) {
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

function row(name: string, measurements: readonly Measurement[]) {
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

/** Rounded down, so that 100 % means all. */
function percent(part: number, whole: number) {
  return whole === 0 ? "-" : `${(Math.floor((part / whole) * 1000) / 10).toFixed(1)} %`;
}
