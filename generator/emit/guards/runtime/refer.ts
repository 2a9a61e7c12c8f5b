import { add, collected, type Explain, type Found, locationBelow, type Place, type Site } from "./site.ts";

/** So many references are followed in less time than it takes to remember what they lead to. */
const FEW = 1000;

/**
 * Explains a part of the value by the schema that a reference leads to. True where there are errors enough.
 * @param keyword - the location of the reference below the site's
 */
export function refer(walk: Explain, value: unknown, site: Site, instance: Place, keyword: string): boolean {
  return finds(walk, value, site) && lift(site, instance, keyword);
}

/**
 * Whether anything is wrong with a part of the value by the schema that a reference leads to; if so, `lift` must be told
 * where. Where there are many references each part is explained once, however many alternatives come by.
 */
export function finds(walk: Explain, value: unknown, site: Site): boolean {
  const { schema } = site;
  const from = site.errors.length;
  site.schema = "";
  if (site.asked++ < FEW || typeof value !== "object" || value === null) walk(value, site);
  else for (const error of known(walk, value, site)) if (add(site, { ...error })) break;
  const { errors } = site;
  if (errors.length > from) giveUris(errors, from, site);
  site.schema = schema;
  site.from = from;
  return errors.length > from;
}

/** Gives errors their URIs; those of a part of a schema get theirs with the rest of it. */
export function giveUris(errors: readonly Found[], from: number, { schema }: Site): void {
  if (schema === "") return;
  for (let index = from; index < errors.length; index++) {
    const error = errors[index] as Found;
    const { keywordLocation: keyword } = error;
    error.absoluteKeywordLocation ||= typeof schema === "string" ? schema + keyword : schema(keyword);
  }
}

/** Locates what was found last from here on. True where there are errors enough. */
export function lift(site: Site, instance: Place, keyword: string): boolean {
  const { errors, max, from } = site;
  const part = locationBelow(instance, keyword);
  for (let index = from; index < errors.length; index++) {
    const error = errors[index] as Found;
    error.instanceLocation = part + error.instanceLocation;
    error.keywordLocation = keyword + error.keywordLocation;
  }
  return errors.length >= max;
}

/** What is wrong with a part, which is looked for only once. */
function known(walk: Explain, value: object, site: Site): readonly Found[] {
  const { explained = new Map<object, Map<Explain, readonly Found[]>>() } = site;
  const ofValue = explained.get(value) ?? new Map<Explain, readonly Found[]>();
  const errors = ofValue.get(walk) ?? collected(site, walk, value, site, site.most);
  giveUris(errors, 0, site);
  site.explained = explained.set(value, ofValue.set(walk, errors));
  return errors;
}
