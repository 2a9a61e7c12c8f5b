/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { ValidationError } from "../../guards/runtime/site.js";
import { type Members, put } from "./members.js";
import { type Names, wireNameOf } from "./names.js";
import { pathTo, type Refusal } from "./places.js";

/** A member that cannot be written. */
interface Clash {
  readonly object: object;
  readonly key: string;
  readonly names: Names;
  readonly message: string;
}

/** Writes a member that the schema does not name. One that would be read as another member is refused. */
export function putOther(out: Members, key: string, value: unknown, object: object, names: Names): void {
  const meant = wireNameOf(key, names);
  if (meant !== undefined) {
    throw clash({
      object,
      key,
      names,
      message: `must not have this name: on the wire, it is that of ${JSON.stringify(meant)}`,
    });
  }
  put(out, key, value);
}

/** Refuses a member that the schema does not name, where none of those can be read. */
export function refuseOther(key: string, object: object, names: Names): never {
  throw clash({ object, key, names, message: "must not be there, since the schema does not name it" });
}

const CLASH: symbol = /* @__PURE__ */ Symbol.for("triptych.clash");

function clash(what: Clash): Error {
  return Object.assign(new TypeError(what.message), { [CLASH]: what });
}

/** Whether an error says that a member of this very object cannot be written. */
export function isRefusalOf(error: unknown, object: unknown): boolean {
  return (error as { readonly [CLASH]?: Clash } | undefined)?.[CLASH]?.object === object;
}

/** A value as it is written. Throws a TypeError with `errors` where two of its members would be one. */
export function encode(value: unknown, write: (value: unknown) => unknown): unknown {
  try {
    return write(value);
  } catch (error) {
    const what = (error as { readonly [CLASH]?: Clash } | undefined)?.[CLASH];
    throw what === undefined ? error : refusal(value, what);
  }
}

function refusal(value: unknown, { object, key, names, message }: Clash): Refusal {
  const location = pathTo(value, object, key);
  const keyword = "x-wire-name";
  const error: ValidationError = {
    instanceLocation: location,
    keywordLocation: `/${keyword}`,
    absoluteKeywordLocation: `${names.schema}/${keyword}`,
    keyword,
    message,
    params: {},
  };
  return Object.assign(new TypeError(`cannot be written: ${location} ${message}`), { errors: [error] });
}
