/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Memo } from "./memo.js";

/** One thing that is wrong with a value, in the words of the JSON Schema specification's output. */
export interface ValidationError {
  /** JSON Pointer to the part of the value that is wrong; `""` is the whole. */
  readonly instanceLocation: string;
  /** JSON Pointer to the keyword that refused it, through every `$ref` on the way. */
  readonly keywordLocation: string;
  /** The keyword's own URI. */
  readonly absoluteKeywordLocation: string;
  readonly keyword: string;
  readonly message: string;
  /** What was there instead, where the keyword is `type`, `enum` or `const`. */
  readonly received?: unknown;
  /** The member that is not there, where its absence is what is wrong with the object at `instanceLocation`. */
  readonly missing?: string;
}

/** Where an explanation stands while it walks through a value and its schema. */
export interface Site {
  readonly errors: ValidationError[];
  /** How many errors are reported at most; at least one. */
  readonly maxErrors: number;
  /** The verdicts of recursive guards. */
  readonly memo: Memo;
  /** What is wrong with the parts that were explained already. */
  readonly explained: Map<object, Map<Explain, Explained>>;
  readonly instance: string;
  readonly keyword: string;
  /** The URI of the schema that is looked at, with a `#`. */
  readonly schema: string;
}

/** What is wrong with a part of the value by one schema, as far as somebody wanted to know. */
export interface Explained {
  /** Located from that part and that schema on. */
  readonly errors: readonly ValidationError[];
  /** Whether there may be more errors. */
  readonly isCut: boolean;
}

/** Walks through a value that was refused and reports every reason. */
export type Explain = (value: unknown, site: Site) => void;

/** How many errors an explanation has at most, where the caller does not say. */
export const MAX_ERRORS = 100;

/** Ends an explanation that has said enough. */
const ENOUGH: symbol = /* @__PURE__ */ Symbol("enough");

/** Walks until there are errors enough; false where there may be more. */
export function walkUntilEnough(walk: Explain, value: unknown, site: Site): boolean {
  try {
    walk(value, site);
    return true;
  } catch (error) {
    if (error !== ENOUGH) throw error;
    return false;
  }
}

/** The same site, now inside the schema with the URI. */
export function within(site: Site, schema: string): Site {
  return { ...site, schema };
}

/** A site further down. */
export function below(site: Site, instance: string, keyword: string): Site {
  return { ...site, instance: site.instance + instance, keyword: site.keyword + keyword };
}

/** Adds an error, and ends the explanation where there are enough. */
export function addError({ errors, maxErrors }: Site, error: ValidationError): void {
  errors.push(error);
  if (errors.length >= maxErrors) throw ENOUGH;
}

/** A key as a reference token of a JSON Pointer. */
export function token(key: string): string {
  return `/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`;
}

/** The keys and indexes that a JSON Pointer leads through. */
export function pointerTokens(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replace(/~1/g, "/").replace(/~0/g, "~"));
}

/** A keyword location as part of a URI's fragment. */
export function uriFragment(keyword: string): string {
  if (PLAIN.test(keyword)) return keyword;
  return encodeURI(keyword.replace(LONE_SURROGATE, "\uFFFD")).replace(/#/g, "%23");
}

/** A URI holds it as it is. */
const PLAIN = /^[\w/$.-]*$/;

/** No URI can hold it. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
