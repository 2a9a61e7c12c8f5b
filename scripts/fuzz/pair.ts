import type { Json } from "../../generator/index.ts";
import { problemOf } from "./check.ts";
import type { Draft } from "./dialects.ts";
import { accepts } from "./evaluate.ts";
import type { Guards } from "./guards.ts";
import { JUDGES, type Judge, type JudgeName } from "./judges.ts";
import { type Settled, settledBy } from "./settled.ts";

/** What was found on a schema and an instance. */
export interface Judged {
  /** What is wrong; undefined where all is well. */
  readonly what: string | undefined;
  /** What the specification says; undefined where that takes too long to find out. */
  readonly expected: boolean | undefined;
  /** Known ways in which other validators differ here. */
  readonly settled: readonly Settled[];
  /** Validators that differ for no known reason, while another one says what the specification says. */
  readonly outvoted: readonly JudgeName[];
}

/** Holds what guards and other validators say of an instance beside the specification. */
export function judged(
  guards: Guards,
  judges: Readonly<Record<JudgeName, Judge>>,
  schema: Json,
  instance: Json,
  draft: Draft,
): Judged {
  const expected = verdict(schema, instance, draft);
  const settled: Settled[] = [];
  const unsettled: JudgeName[] = [];
  let isBacked = false;
  for (const name of expected === undefined ? [] : JUDGES) {
    const other = judges[name](instance);
    if (other === expected) isBacked = true;
    if (other === undefined || other === expected) continue;
    const row = settledBy(name, schema, instance, draft);
    if (row === undefined) unsettled.push(name);
    else settled.push(row);
  }
  const dissent =
    isBacked || unsettled.length === 0
      ? undefined
      : `${unsettled.join(" and ")} say ${String(!expected)}, the specification ${expected}`;
  const what = problem(guards, schema, instance, expected) ?? dissent;
  return { what, expected, settled, outvoted: isBacked ? unsettled : [] };
}

function verdict(schema: Json, instance: Json, draft: Draft): boolean | undefined {
  try {
    return accepts(schema, instance, draft);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function problem(guards: Guards, schema: Json, instance: Json, expected: boolean | undefined): string | undefined {
  try {
    return problemOf(guards, schema, instance, expected);
  } catch (error) {
    return `it throws ${String(error)}`;
  }
}
