/** @noformat */
// Copied here by `npm run generate:config`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import {
  collected,
  type Explain,
  hasEnough,
  locationBelow,
  moved,
  type Place,
  type Site,
  type ValidationError,
} from "./site.js";

/** So many references are followed in less time than it takes to remember what they lead to. */
const FEW = 1000;

/**
 * Explains a part of the value by the schema that a reference leads to. Where there are many references each part is
 * explained once, however many alternatives come by.
 * @param keyword - the location of the reference below the site's
 */
export function refer(walk: Explain, value: unknown, site: Site, instance: Place, keyword: string): void {
  if (hasEnough(site)) return;
  const { progress } = site;
  const start = moved(
    site,
    site.instance + locationBelow(instance, keyword),
    site.keyword + keyword,
    site.pointer + keyword,
  );
  if (progress.followed++ < FEW || typeof value !== "object" || value === null) {
    walk(value, start);
    return;
  }
  progress.explained ??= new Map<object, Map<Explain, readonly ValidationError[]>>();
  let known = progress.explained.get(value);
  if (known === undefined) {
    known = new Map();
    progress.explained.set(value, known);
  }
  const errors = known.get(walk) ?? collected(walk, value, moved(start, "", "", start.pointer));
  known.set(walk, errors);
  for (const error of errors) {
    if (hasEnough(site)) return;
    site.errors.push({
      ...error,
      instanceLocation: start.instance + error.instanceLocation,
      keywordLocation: start.keyword + error.keywordLocation,
    });
  }
}
