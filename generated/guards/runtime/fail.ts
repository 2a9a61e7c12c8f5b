/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import { hasEnough, type Site, uriFragment, type ValidationError } from "./site.js";

/** Reports that a keyword refused a part of the value. `keyword` is its location below the site's. */
export function fail(site: Site, instance: string, keyword: string, message: string, name?: string): void {
  if (!hasEnough(site)) site.errors.push(failure(site, instance, keyword, message, name));
}

/** `fail` for a keyword that wants other values altogether: says as well what it met. */
export function failWith(
  received: unknown,
  site: Site,
  instance: string,
  keyword: string,
  message: string,
  name?: string,
): void {
  if (hasEnough(site)) return;
  site.errors.push({ ...failure(site, instance, keyword, `${message}, not ${shown(received)}`, name), received });
}

/** `fail` for an object without a member that it must have. */
export function failMissing(
  missing: string,
  site: Site,
  instance: string,
  keyword: string,
  message: string,
  name?: string,
): void {
  if (!hasEnough(site)) site.errors.push({ ...failure(site, instance, keyword, message, name), missing });
}

/** The longest string that is quoted in a message. */
const LONGEST = 40;

function shown(value: unknown): string {
  if (typeof value === "string" && value.length <= LONGEST) return JSON.stringify(value);
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "string" || typeof value === "function" ? `a ${typeof value}` : String(value);
}

function failure(site: Site, instance: string, keyword: string, message: string, name?: string): ValidationError {
  return {
    instanceLocation: site.instance + instance,
    keywordLocation: site.keyword + keyword,
    absoluteKeywordLocation: site.schema + uriFragment(keyword),
    keyword: name ?? keyword.slice(keyword.lastIndexOf("/") + 1),
    message,
  };
}
