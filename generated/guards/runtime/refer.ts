/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import {
  addError,
  below,
  type Explain,
  type Explained,
  type Site,
  uriFragment,
  type ValidationError,
  walkUntilEnough,
} from "./site.js";

/**
 * Explains a part of the value by the schema that a reference leads to: once, however many alternatives come by.
 * @param keyword - the location of the reference below the site's
 */
export function refer(walk: Explain, value: unknown, site: Site, instance: string, keyword: string): void {
  const start = { ...below(site, instance, keyword), schema: site.schema + uriFragment(keyword) };
  if (typeof value !== "object" || value === null) {
    walk(value, start);
    return;
  }
  let known = site.explained.get(value);
  if (known === undefined) {
    known = new Map();
    site.explained.set(value, known);
  }
  let explained = known.get(walk);
  // Branches are compared by more errors than the caller may ask for.
  if (explained === undefined || (explained.isCut && explained.errors.length < site.maxErrors)) {
    explained = explainedPart(walk, value, start);
    known.set(walk, explained);
  }
  for (const error of explained.errors) {
    addError(site, {
      ...error,
      instanceLocation: start.instance + error.instanceLocation,
      keywordLocation: start.keyword + error.keywordLocation,
    });
  }
}

function explainedPart(walk: Explain, value: object, site: Site): Explained {
  const errors: ValidationError[] = [];
  const isCut = !walkUntilEnough(walk, value, { ...site, errors, instance: "", keyword: "" });
  return { errors, isCut };
}
