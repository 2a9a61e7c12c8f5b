import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeArtifacts } from "../../vitest/emitted.ts";
import { type CompilerFinding, compilerOutputs, findingsIn } from "../../vitest/strictest-compiler.ts";
import { assignments, type Form, statementAt } from "./assignments.ts";
import { emitType, type Subject } from "./emit-type.ts";

/** What became of one schema. */
export interface Measurement {
  readonly subject: Subject;
  /** Whether there is a type at all. */
  readonly read: boolean;
  /** Why it has no type, or the compiler's word on its type; absent where it compiles. */
  readonly problem?: string;
  /** One for each sample; empty where there is no type. */
  readonly verdicts: readonly Verdict[];
}

/** Whether the compiler takes a sample; where it does not, its word on it. */
export type Verdict = Readonly<Record<Form, string | undefined>>;

/**
 * Emits the types of all subjects, and compiles them with their samples in one program.
 * @param folder - empty
 */
export async function measure(subjects: readonly Subject[], folder: string): Promise<readonly Measurement[]> {
  const problems: (string | undefined)[] = [];
  for (const [index, subject] of subjects.entries()) {
    const type = await emitType(subject);
    problems.push(typeof type === "string" ? type : undefined);
    if (typeof type === "string") continue;
    const samples = { path: SAMPLES, text: assignments(type.type, subject.samples), target: "", declarations: [] };
    writeArtifacts(join(folder, String(index)), [...type.artifacts, samples]);
  }
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  const judged = compilerOutputs(folder).map((output) => judge(subjects, problems, findingsIn(output)));
  return judged.reduce((one, other) =>
    one.map((measurement, index) => worse(measurement, other[index] ?? measurement)),
  );
}

/**
 * What holds whichever way the compiler is set: a valid sample is taken where it always is, an invalid one refused where
 * it always is.
 * @param other - of the same subject
 */
function worse(one: Measurement, other: Measurement): Measurement {
  const problem = one.problem ?? other.problem;
  const verdicts = one.verdicts.map((verdict, index) => {
    const isValid = one.subject.samples[index]?.valid === true;
    const word = (form: Form) => {
      const words = [verdict[form], other.verdicts[index]?.[form]];
      return isValid ? words.find((said) => said !== undefined) : words.every(Boolean) ? words[0] : undefined;
    };
    return { literal: word("literal"), variable: word("variable") };
  });
  return { subject: one.subject, read: one.read, ...(problem === undefined ? {} : { problem }), verdicts };
}

const SAMPLES = "samples.ts";

/**
 * @param problems - of those that have no type
 */
function judge(
  subjects: readonly Subject[],
  problems: readonly (string | undefined)[],
  findings: readonly CompilerFinding[],
): readonly Measurement[] {
  const all = [...problems];
  const verdicts = subjects.map(({ samples }, index) =>
    problems[index] === undefined ? samples.map((): Partial<Record<Form, string>> => ({})) : [],
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
