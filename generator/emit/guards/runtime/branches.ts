import { fail } from "./fail.ts";
import { objectLike, ownMember } from "./members.ts";
import {
  add,
  collected,
  type Found,
  locationBelow,
  once,
  type Place,
  type Site,
  token,
  type ValidationError,
} from "./site.ts";
import { notOneOf } from "./word.ts";

type Params = ValidationError["params"];

/** The member by whose value an object tells which branch it is meant to be. */
export interface Tagged {
  readonly member: string;
  /** The values of each branch; undefined for one that accepts no objects. */
  readonly tags: readonly (readonly unknown[] | undefined)[];
}

/**
 * Reports a failed `anyOf` or `oneOf`, and what is wrong in the branch that comes nearest.
 * @param walk - walks through one of the `count` branches
 * @param isMeant - whether a branch may be the one that is meant
 */
export function failBranches<T>(
  site: Site,
  instance: Place,
  keyword: string,
  message: string,
  value: T,
  count: number,
  walk: (branch: number, value: T) => boolean,
  params?: Params,
  name?: string,
  isMeant?: (branch: number) => boolean,
): boolean {
  if (fail(site, instance, keyword, message, params, name)) return true;
  const here = locationBelow(instance, keyword);
  let nearest: readonly Found[] = [];
  let min = Number.POSITIVE_INFINITY;
  for (let branch = 0; branch < count; branch++) {
    if (isMeant?.(branch) === false) continue;
    // Each error weighs something: a branch with so many comes no nearer than the one that was found already.
    const errors = collected(site, walk, branch, value, Math.min(min, site.most));
    let distance = 0;
    for (const error of errors) distance += weight(error, here);
    if (distance < min) {
      min = distance;
      nearest = errors;
    }
  }
  return nearest.some((error) => add(site, error));
}

/** `failBranches` where objects tell by a tag which branch they are meant to be: an unknown tag is all that is wrong. */
export function failTagged<T>(
  tagged: Tagged,
  site: Site,
  instance: Place,
  keyword: string,
  message: string,
  value: T,
  count: number,
  walk: (branch: number, value: T) => boolean,
  params?: Params,
  name?: string,
): boolean {
  const { member, tags } = tagged;
  const tag = objectLike(value) ? ownMember(value, member) : undefined;
  const isMeant = tag === undefined ? undefined : (branch: number) => tags[branch]?.includes(tag) === true;
  if (isMeant === undefined || tags.some((_, branch) => isMeant(branch)))
    return failBranches(site, instance, keyword, message, value, count, walk, params, name, isMeant);
  const allowedValues = allOf(tags);
  const place = locationBelow(instance, keyword) + token(member);
  return fail(site, place, keyword, notOneOf(allowedValues), { tag: member, allowedValues }, name);
}

/** A wrong type means another branch; a wrong constant most likely does; the rest are slips inside the right one. */
function weight({ instanceLocation, keyword }: Found, here: string): number {
  if (keyword === "type" && instanceLocation === here) return 10_000;
  return keyword === "const" || keyword === "enum" ? 100 : 1;
}

/** The tags of all branches. Modules have each list once. */
const allOf = /* @__PURE__ */ once((tags: Tagged["tags"]) => [...new Set(tags.flatMap((own) => own ?? []))]);
