import type { ValidationError } from "../../guards/runtime/site.ts";
import type { Decode, Decoding } from "./decode.ts";
import { type Refusal, refusal } from "./refusal.ts";

/** What errors say in the words of the run. */
export type Tell = (errors: readonly ValidationError[]) => readonly ValidationError[];

/** Decodes, and tells what is wrong in the words of the run. */
export function toldDecode<T>(decode: Decode<T>, tell: Tell): Decode<T> {
  return (value, maxErrors) => toldResult(decode(value, maxErrors), tell);
}

/** Encodes, and refuses in the words of the run. */
export function toldEncode<T, Wire>(encode: (value: T) => Wire, tell: Tell): (value: T) => Wire {
  return (value) => toldRefusal(() => encode(value), tell);
}

/** What was made of a value, or in the words of the run why nothing was. */
export function toldResult<T>(made: Decoding<T>, tell: Tell): Decoding<T> {
  // Compared, since a compiler that is not strict narrows by nothing less.
  return made.ok === false ? { ok: false, errors: tell(made.errors) } : made;
}

/** Makes something, and refuses in the words of the run. */
export function toldRefusal<Made>(make: () => Made, tell: Tell): Made {
  try {
    return make();
  } catch (error) {
    throw error instanceof TypeError && "errors" in error ? refusal(tell((error as Refusal).errors)) : error;
  }
}
