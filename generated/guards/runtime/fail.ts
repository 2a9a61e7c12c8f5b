/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import { hasEnough, locationBelow, type Place, type Site, uriFragment, type ValidationError } from "./site.js";

type Params = ValidationError["params"];

/** Reports that a keyword refused a part of the value. `keyword` is its location below the site's. */
export function fail(
  site: Site,
  instance: Place,
  keyword: string,
  message: string,
  params: Params = {},
  name: string = keyword.slice(keyword.lastIndexOf("/") + 1),
  more?: Pick<ValidationError, "received" | "missing">,
): void {
  if (hasEnough(site)) return;
  site.errors.push({
    instanceLocation: site.instance + locationBelow(instance, keyword),
    keywordLocation: site.keyword + keyword,
    absoluteKeywordLocation: site.schema + uriFragment(site.pointer + keyword),
    keyword: name,
    message,
    params,
    ...more,
  });
}

/** `fail` for a keyword that wants other values altogether: says as well what it met. */
export function failWith(
  received: unknown,
  site: Site,
  instance: Place,
  keyword: string,
  message: string,
  params?: Params,
  name?: string,
): void {
  fail(site, instance, keyword, `${message}, not ${shown(received)}`, params, name, { received });
}

/** `failWith` for a `type` that names one. */
export function failType(
  received: unknown,
  site: Site,
  instance: Place,
  keyword: string,
  type: string,
  name?: string,
): void {
  const noun = type === "null" ? type : `${/^[aio]/.test(type) ? "an" : "a"} ${type}`;
  failWith(received, site, instance, keyword, `must be ${noun}`, { type }, name);
}

/** `failWith` for `enum`. */
export function failEnum(
  received: unknown,
  site: Site,
  instance: Place,
  keyword: string,
  allowedValues: readonly unknown[],
  name?: string,
): void {
  failWith(received, site, instance, keyword, `must be ${oneOf(allowedValues)}`, { allowedValues }, name);
}

/** `failWith` for `const`. */
export function failConst(
  received: unknown,
  site: Site,
  instance: Place,
  keyword: string,
  allowedValue: unknown,
  name?: string,
): void {
  failWith(received, site, instance, keyword, `must be ${JSON.stringify(allowedValue)}`, { allowedValue }, name);
}

/** `fail` for `pattern`. */
export function failPattern(site: Site, instance: Place, keyword: string, pattern: string, name?: string): void {
  fail(site, instance, keyword, `must match the pattern ${pattern}`, { pattern }, name);
}

/** `fail` for an object without a member that it must have. */
export function failMissing(
  missing: string,
  site: Site,
  instance: Place,
  keyword: string,
  message: string = `must have the member ${JSON.stringify(missing)}`,
  params?: Params,
  name?: string,
): void {
  fail(site, instance, keyword, message, { missingProperty: missing, ...params }, name, { missing });
}

/** Values, as a message says that one of them is wanted. */
export function oneOf(values: readonly unknown[]): string {
  return `one of ${values.map((value) => JSON.stringify(value)).join(", ")}`;
}

/** The longest string that is quoted in a message. */
const LONGEST = 40;

function shown(value: unknown): string {
  if (typeof value === "string" && value.length <= LONGEST) return JSON.stringify(value);
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "string" || typeof value === "function" ? `a ${typeof value}` : String(value);
}
