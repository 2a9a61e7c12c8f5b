/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Found } from "./site.js";

/** Says in words what an error's params tell, where nothing says it yet, and what was there in the place of what was wanted. */
export function word(error: Found): void {
  if ("missing" in error) error.message ||= lacking(error.missing);
  if ("received" in error) error.message = `${error.message || wanted(error)}, not ${shown(error.received)}`;
}

/** What was said of missing members already: as many as schemas require, and saying it takes longer than finding it. */
const lacks: Map<string | undefined, string> = /* @__PURE__ */ new Map();

function lacking(member: string | undefined): string {
  let text = lacks.get(member);
  if (text === undefined) {
    text = `must have the member ${quoted(member)}`;
    lacks.set(member, text);
  }
  return text;
}

function wanted({ params }: Found): string {
  const { type, allowedValues, allowedValue } = params;
  if (typeof type === "string")
    return `must be ${type === "null" ? "" : "aio".includes(type.charAt(0)) ? "an " : "a "}${type}`;
  return `must be ${Array.isArray(allowedValues) ? oneOf(allowedValues) : quoted(allowedValue)}`;
}

/** What was said of lists already: it takes longer than all the rest, and modules have each list once. */
const told: WeakMap<readonly unknown[], string> = /* @__PURE__ */ new WeakMap();

/** Values, as a message says that one of them is wanted. */
export function oneOf(values: readonly unknown[]): string {
  let text = told.get(values);
  if (text === undefined) {
    text = `one of ${values.map(quoted).join(", ")}`;
    told.set(values, text);
  }
  return text;
}

/** The longest string that is quoted in a message. */
const LONGEST = 40;

function shown(value: unknown): string {
  if (typeof value === "string" && value.length <= LONGEST) return quoted(value);
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "string" || typeof value === "function" ? `a ${typeof value}` : String(value);
}

/** JSON takes its time for what mostly needs no more than quotes, and so does a regular expression for what is short. */
function quoted(value: unknown): string {
  if (typeof value !== "string") return JSON.stringify(value);
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    // Not from the space to the tilde, or a quote, or a backslash: JSON may write it in another way.
    if (code < 32 || code > 126 || code === 34 || code === 92) return JSON.stringify(value);
  }
  return `"${value}"`;
}
