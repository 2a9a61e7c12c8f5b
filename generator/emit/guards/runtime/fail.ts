import { add, foundAt, type Place, partsOf, type Site, type ValidationError } from "./site.ts";
import { lacking, notEqual, notOfType, notOneOf } from "./word.ts";

type Params = ValidationError["params"];

/** Reports that a keyword refused a part of the value. `keyword` is its location below the site's. True where there are errors enough. */
export function fail(
  site: Site,
  instance: Place,
  keyword: string,
  message: string,
  params: Params = {},
  name?: string,
): boolean {
  return add(site, foundAt(instance, keyword, message, params, name));
}

/** `fail` for a keyword that wants other values altogether: `explain` says as well what it met. */
export function failWith(
  received: unknown,
  site: Site,
  instance: Place,
  keyword: string,
  message: string,
  params: Params = {},
  name?: string,
): boolean {
  const parts = partsOf(keyword);
  // Made at once, as that of a missing member is: an object that grows later takes engines twice as long.
  return add(site, {
    instanceLocation: instance ?? parts.instance,
    keywordLocation: keyword,
    absoluteKeywordLocation: "",
    keyword: name ?? parts.name,
    message,
    params,
    received,
  });
}

/** `failWith` for a `type` that names one. */
export function failType(
  received: unknown,
  site: Site,
  instance: Place,
  keyword: string,
  type: string,
  name?: string,
): boolean {
  return failWith(received, site, instance, keyword, notOfType(type), { type }, name);
}

/** `failWith` for `enum`. */
export function failEnum(
  received: unknown,
  site: Site,
  instance: Place,
  keyword: string,
  allowedValues: readonly unknown[],
  name?: string,
): boolean {
  return failWith(received, site, instance, keyword, notOneOf(allowedValues), { allowedValues }, name);
}

/** `failWith` for `const`. */
export function failConst(
  received: unknown,
  site: Site,
  instance: Place,
  keyword: string,
  allowedValue: unknown,
  name?: string,
): boolean {
  return failWith(received, site, instance, keyword, notEqual(allowedValue), { allowedValue }, name);
}

/** `fail` for `pattern`. */
export function failPattern(site: Site, instance: Place, keyword: string, pattern: string, name?: string): boolean {
  return fail(site, instance, keyword, `must match the pattern ${pattern}`, { pattern }, name);
}

/** `fail` for an object without a member that it must have. */
export function failMissing(
  missing: string,
  site: Site,
  instance: Place,
  keyword: string,
  message: string = lacking(missing),
  params?: Params,
  name?: string,
): boolean {
  const parts = partsOf(keyword);
  return add(site, {
    instanceLocation: instance ?? parts.instance,
    keywordLocation: keyword,
    absoluteKeywordLocation: "",
    keyword: name ?? parts.name,
    message,
    params: params === undefined ? { missingProperty: missing } : { missingProperty: missing, ...params },
    missing,
  });
}
