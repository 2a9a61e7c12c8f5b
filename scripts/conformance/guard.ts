import type { GuardsOf } from "../vitest/emitted.ts";

/**
 * Asks both functions of a guard, which must agree.
 * @returns what is wrong with the answer
 */
export function judge(
  guard: GuardsOf,
  { data, valid }: { readonly data: unknown; readonly valid: boolean },
): string | undefined {
  try {
    const answer = guard.is(data);
    if (answer !== valid) return `${answer ? "accepted" : "rejected"}, should be ${valid ? "accepted" : "rejected"}`;
    const { ok, errors } = answerOf(guard.validate(data));
    if (ok !== valid) return "validate and is disagree";
    return valid || errors.length > 0 ? undefined : "rejected without an error";
  } catch (error) {
    return `the guard threw: ${String(error)}`;
  }
}

/** The first error of an instance that is not valid, in one line. */
export function firstError(guard: GuardsOf, value: unknown): string {
  const [first] = answerOf(guard.validate(value)).errors;
  const { instanceLocation = "", keywordLocation = "", message = "" } = isRecord(first) ? first : {};
  return `${JSON.stringify(instanceLocation)} ${message} (${keywordLocation})`;
}

/** What `validate` returned, which is imported code that no declaration speaks for. */
function answerOf(result: unknown): { readonly ok: unknown; readonly errors: readonly unknown[] } {
  const { ok, errors } = isRecord(result) ? result : {};
  return { ok, errors: Array.isArray(errors) ? errors : [] };
}

function isRecord(value: unknown): value is Partial<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
