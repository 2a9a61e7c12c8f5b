/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import { pointerTokens, token, type ValidationError } from "../../guards/runtime/site.js";
import { hasMembers, ownMember } from "./members.js";
import type { Trail } from "./reading.js";

/** What `encode…` throws. */
export type Refusal = TypeError & { readonly errors: readonly ValidationError[] };

/** An error about the whole document. */
export function atRoot(message: string): ValidationError {
  return { instanceLocation: "", keywordLocation: "", absoluteKeywordLocation: "", keyword: "", message, params: {} };
}

/** What is said of a value that is too deep to be walked through, or contains itself. */
export function tooDeep(): ValidationError {
  return atRoot("must be nested less deeply to be checked");
}

/** The JSON Pointer to a member of an object somewhere in a value: the first one on the way down. */
export function pathTo(root: unknown, object: object, key: string): string {
  const seen = new Set<unknown>();
  const pending: (readonly [value: unknown, path: string])[] = [[root, ""]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [value, path] = next;
    if (value === object) return path + token(key);
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const [name, inner] of Object.entries(value).reverse()) pending.push([inner, path + token(name)]);
  }
  return "";
}

/** A place in the value, told in the document that it was made of, with what stands there. */
export function onWire(
  value: unknown,
  pointer: string,
  missing: string | undefined,
  { origins }: Trail,
): { readonly location: string; readonly tokens: readonly string[]; readonly missing: string | undefined } {
  const tokens: string[] = [];
  let here = value;
  const keyHere = (key: string): string => {
    let name = key;
    let origin = hasMembers(here) ? origins.get(here) : undefined;
    while (origin !== undefined) {
      name = origin.keyOf(name);
      origin = origins.get(origin.wire);
    }
    return name;
  };
  for (const key of pointerTokens(pointer)) {
    tokens.push(keyHere(key));
    here = ownMember(here, key);
  }
  return {
    location: tokens.map(token).join(""),
    tokens,
    missing: missing === undefined ? undefined : keyHere(missing),
  };
}

/** What stands at a place. */
export function valueAt(root: unknown, tokens: readonly string[]): unknown {
  return tokens.reduce(ownMember, root);
}
