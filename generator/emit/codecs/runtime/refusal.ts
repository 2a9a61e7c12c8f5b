import type { ValidationError } from "../../guards/runtime/site.ts";

/** What is thrown where a value cannot be written. */
export type Refusal = TypeError & { readonly errors: readonly ValidationError[] };

/** Refuses to write a value; there is at least one error. */
export function refusal(errors: readonly ValidationError[]): Refusal {
  const [first] = errors;
  return Object.assign(new TypeError(`cannot be written: ${first?.instanceLocation} ${first?.message}`), { errors });
}
