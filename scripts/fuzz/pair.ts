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
  let what = problem(guards, schema, instance, expected);
  for (const name of expected === undefined ? [] : JUDGES) {
    const other = judges[name](instance);
    if (other === undefined || other === expected) continue;
    const row = settledBy(name, schema, instance, draft);
    if (row === undefined) what ??= `${name} says ${other}, the specification ${expected}`;
    else settled.push(row);
  }
  return { what, expected, settled };
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
