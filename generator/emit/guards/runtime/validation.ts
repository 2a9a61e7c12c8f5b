import { INHERITS, own } from "./own.ts";
import { giveUris } from "./refer.ts";
import { type ErrorParams, type Explain, foundAt, MAX_ERRORS, NONE, type Site, type ValidationError } from "./site.ts";
import { word } from "./word.ts";

export type { ErrorParams, ValidationError } from "./site.ts";

/** What a validation gives: the value with its type, or what is wrong with it. */
export type Validation<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly ValidationError[] };

/** The reasons why a value was refused, at most `maxErrors`, and at least one. */
export function explain(value: unknown, walk: Explain, maxErrors: number = MAX_ERRORS): readonly ValidationError[] {
  const site: Site = {
    asked: 0,
    verdicts: undefined,
    errors: NONE,
    max: maxErrors,
    most: Math.max(maxErrors, MAX_ERRORS),
    schema: "",
    from: 0,
    explained: undefined,
  };
  try {
    walk(value, site);
    giveUris(site.errors, 0, site);
  } catch (error) {
    if (error === INHERITS) return explain(own(value), walk, maxErrors);
    if (error instanceof RangeError) return [nestedTooDeeply()];
    throw error;
  }
  const { errors } = site;
  if (errors.length === 0) return [changed()];
  for (const error of errors) word(error);
  return errors;
}

/** What is said of a value that is too deep to be walked through, or contains itself. */
export function nestedTooDeeply(): ValidationError {
  return ofWhole("must be nested less deeply to be checked", "depth");
}

/** What is said of a value that changes while it is looked at: no other one is refused for a reason that is gone then. */
export function changed(): ValidationError {
  return ofWhole("must stay the same while it is checked", "change");
}

/** What is wrong with a value by no keyword. */
function ofWhole(message: string, reason: ErrorParams[""]["reason"]): ValidationError {
  return foundAt("", "", message, { reason }, "");
}

/** The error that `assert…` throws; its `errors` are those of `validate…`. */
export function refusal(
  name: string,
  errors: readonly ValidationError[],
): TypeError & { readonly errors: readonly ValidationError[] } {
  const [first] = errors;
  const reason = first === undefined ? "" : `: ${first.instanceLocation || "the value"} ${first.message}`;
  return Object.assign(new TypeError(`not a valid ${name}${reason}`), { errors });
}
