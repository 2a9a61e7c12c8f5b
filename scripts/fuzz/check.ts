import type { Json } from "../../generator/index.ts";
import { lookups } from "../vitest/lookups.ts";
import type { Draft } from "./dialects.ts";
import type { Answer, Fault, Guards } from "./guards.ts";
import { atPointer } from "./resources.ts";

/** Something that must not be. */
export interface Finding {
  readonly what: string;
  readonly schema: Json;
  readonly instance: Json;
  readonly draft: Draft;
  /** Accepted instances, where it is the compilers that object to the schema; else absent. */
  readonly compiled?: readonly Json[];
}

/**
 * What is wrong with the guards' answers on an instance; undefined where all is well.
 * @param expected - what the specification says of it, where that is known
 */
export function problemOf(
  guards: Guards,
  schema: Json,
  instance: Json,
  expected: boolean | undefined,
): string | undefined {
  const before = JSON.stringify(instance);
  const started = performance.now();
  const verdict = guards.is(instance);
  const answer = guards.validate(instance);
  const took = performance.now() - started;
  if (expected !== undefined && verdict !== expected) return `is says ${verdict}, the specification ${expected}`;
  if (answer.ok !== verdict) return `is says ${verdict}, validate ${answer.ok}`;
  if (throws(() => guards.assert(instance)) === verdict) return `is says ${verdict}, assert does not`;
  if ((guards.standard(instance).issues === undefined) !== verdict)
    return `is says ${verdict}, the Standard Schema does not`;
  if (JSON.stringify(instance) !== before) return "the instance was changed";
  if (took > 2000) return `it took ${Math.round(took)} ms`;
  const excess = before.length > LARGE ? excessOf(guards, instance, before.length) : undefined;
  if (excess !== undefined) return excess;
  return answer.ok ? undefined : faultOf(answer, guards.validate(instance, 1), instance, schema);
}

/** Instances of more characters than this are worth to count what is done with them. */
const LARGE = 200;

/** Whether explaining looks up much more than judging does, which an explosion would. */
function excessOf(guards: Guards, instance: Json, size: number): string | undefined {
  const judging = lookups(instance, guards.is);
  const explaining = lookups(instance, guards.validate);
  const isFine = explaining <= 20 * judging + 40 * size;
  return isFine ? undefined : `is looks up ${judging} members, validate ${explaining}`;
}

function throws(act: () => void): boolean {
  try {
    act();
    return false;
  } catch (error) {
    if (error instanceof TypeError && "errors" in error) return true;
    throw error;
  }
}

/** What is wrong with errors: there are some, each at a part of the instance and a keyword of the schema that exist. */
function faultOf(answer: Answer, first: Answer, instance: Json, schema: Json): string | undefined {
  if (answer.ok || first.ok) return "the first error alone is none";
  if (answer.errors.length === 0) return "there is no error";
  if (first.errors.length !== 1) return `one error was asked for, not ${first.errors.length}`;
  return answer.errors.map((fault) => faultAt(fault, instance, schema)).find((problem) => problem !== undefined);
}

function faultAt({ instanceLocation, keywordLocation }: Fault, instance: Json, schema: Json): string | undefined {
  if (atPointer(instance, instanceLocation) === undefined) return `nothing is at ${instanceLocation}`;
  // Beyond a reference the location goes on in another schema.
  const own = keywordLocation.split(/\/\$(?:ref|dynamicRef|recursiveRef)(?=\/|$)/)[0] ?? "";
  return atPointer(schema, own) === undefined ? `no keyword is at ${keywordLocation}` : undefined;
}
