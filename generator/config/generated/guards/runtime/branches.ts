/** @noformat */
// Copied here by `npm run generate:config`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import { fail, oneOf } from "./fail.js";
import { objectLike, ownMember } from "./members.js";
import { collected, hasEnough, locationBelow, type Place, type Site, token, type ValidationError } from "./site.js";

/** A branch of `anyOf` or `oneOf`: reports everything that keeps the value from being of it. */
type Branch<T> = (site: Site, value: T) => void;

/** The member by whose value an object tells which branch it is meant to be. */
export interface Tagged {
  readonly member: string;
  /** The values of each branch; undefined for one that accepts no objects. */
  readonly tags: readonly (readonly unknown[] | undefined)[];
}

/** Reports a failed `anyOf` or `oneOf`: an unknown tag, or what is wrong in the branch that comes nearest. */
export function failBranches<T>(
  site: Site,
  instance: Place,
  keyword: string,
  message: string,
  value: T,
  branches: readonly Branch<T>[],
  tagged?: Tagged,
  params?: ValidationError["params"],
  name?: string,
): void {
  const tag = tagged !== undefined && objectLike(value) ? ownMember(value, tagged.member) : undefined;
  if (tagged === undefined || tag === undefined) {
    failNearest(site, instance, keyword, message, value, branches, params, name);
    return;
  }
  const meant = branches.filter((_, index) => tagged.tags[index]?.includes(tag));
  if (meant.length > 0) failNearest(site, instance, keyword, message, value, meant, params, name);
  else {
    const { message, allowedValues } = unknownTag(tagged);
    const place = locationBelow(instance, keyword) + token(tagged.member);
    fail(site, place, keyword, message, { tag: tagged.member, allowedValues }, name);
  }
}

interface UnknownTag {
  readonly allowedValues: readonly unknown[];
  readonly message: string;
}

/** What is said of tags that are none of these: it takes longer than all the rest, and modules have each list once. */
const told: WeakMap<Tagged["tags"], UnknownTag> = /* @__PURE__ */ new WeakMap();

function unknownTag({ tags }: Tagged): UnknownTag {
  let known = told.get(tags);
  if (known === undefined) {
    const allowedValues = [...new Set(tags.flatMap((own) => own ?? []))];
    known = { allowedValues, message: `must be ${oneOf(allowedValues)}` };
    told.set(tags, known);
  }
  return known;
}

function failNearest<T>(
  site: Site,
  instance: Place,
  keyword: string,
  message: string,
  value: T,
  branches: readonly Branch<T>[],
  params: ValidationError["params"] | undefined,
  name: string | undefined,
): void {
  fail(site, instance, keyword, message, params, name);
  if (hasEnough(site)) return;
  const here = site.instance + locationBelow(instance, keyword);
  let nearest: readonly ValidationError[] = [];
  let min = Number.POSITIVE_INFINITY;
  for (const branch of branches) {
    const errors = collected((_, there) => branch(there, value), undefined, site);
    let distance = 0;
    for (const error of errors) distance += weight(error, here);
    if (distance < min) {
      min = distance;
      nearest = errors;
    }
  }
  for (const error of nearest) if (!hasEnough(site)) site.errors.push(error);
}

/** A wrong type means another branch; a wrong constant most likely does; the rest are slips inside the right one. */
function weight({ instanceLocation, keyword }: ValidationError, here: string): number {
  if (keyword === "type" && instanceLocation === here) return 10_000;
  return keyword === "const" || keyword === "enum" ? 100 : 1;
}
