/** @noformat */
// Copied here by `npm run generate:config`. Do not edit.
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
  /** What the message tells, for programs that have words of their own; `ErrorParams` says what it is for which keyword. */
  readonly params: { readonly [name: string]: unknown };
  /** What was there instead, where the keyword is `type`, `enum` or `const`. */
  readonly received?: unknown;
  /** The member that is not there, where its absence is what is wrong with the object at `instanceLocation`. */
  readonly missing?: string;
}

/** The params of errors by their keyword, under the names that Ajv gives them; those of other keywords are empty. */
export interface ErrorParams {
  readonly type: { readonly type: string | readonly string[] };
  readonly enum: { readonly allowedValues: readonly unknown[] };
  readonly const: { readonly allowedValue: unknown };
  readonly minimum: { readonly limit: number };
  readonly maximum: { readonly limit: number };
  readonly exclusiveMinimum: { readonly limit: number };
  readonly exclusiveMaximum: { readonly limit: number };
  readonly multipleOf: { readonly multipleOf: number };
  readonly minLength: { readonly limit: number };
  readonly maxLength: { readonly limit: number };
  readonly pattern: { readonly pattern: string };
  readonly format: { readonly format: string };
  readonly minItems: { readonly limit: number };
  readonly maxItems: { readonly limit: number };
  readonly minProperties: { readonly limit: number };
  readonly maxProperties: { readonly limit: number };
  readonly required: { readonly missingProperty: string };
  readonly dependentRequired: { readonly missingProperty: string; readonly property: string };
  readonly additionalProperties: { readonly additionalProperty: string };
  readonly unevaluatedProperties: { readonly unevaluatedProperty: string };
  readonly propertyNames: { readonly propertyName: string };
  readonly contains: { readonly minContains: number };
  readonly minContains: { readonly minContains: number };
  readonly maxContains: { readonly maxContains: number };
  readonly anyOf: UnknownTag;
  readonly oneOf: UnknownTag;
}

/** Empty, unless an object has a tag that no branch of the union has. */
interface UnknownTag {
  /** The member that tells the branches apart. */
  readonly tag?: string;
  readonly allowedValues?: readonly unknown[];
}

/** What all sites of an explanation share. */
export interface Progress {
  /** The verdicts of recursive guards. */
  readonly memo: Memo;
  /** How many references were followed. */
  followed: number;
  /** How often something was left out, since there were errors enough. */
  leftOut: number;
  /** What is wrong with the parts that were explained already, located from that part and that schema on. */
  explained: Map<object, Map<Explain, readonly ValidationError[]>> | undefined;
}

/** Where an explanation stands while it walks through a value and its schema. */
export interface Site {
  readonly errors: ValidationError[];
  /** How many errors are reported at most; at least one. */
  readonly maxErrors: number;
  readonly progress: Progress;
  readonly instance: string;
  readonly keyword: string;
  /** The URI of the schema that is looked at, with a `#`. */
  schema: string;
  /** The JSON Pointer from there to what is looked at. */
  pointer: string;
}

/** Walks through a value that was refused and reports every reason. */
export type Explain = (value: unknown, site: Site) => void;

/** How many errors an explanation has at most, where the caller does not say. */
export const MAX_ERRORS = 100;

/** Ends an explanation that has said enough. */
const ENOUGH: symbol = /* @__PURE__ */ Symbol.for("triptych.enough");

/** So often something is left out in less time than it takes to throw. */
const FEW = 100;

/** Whether there are errors enough, so that nothing need be looked at any more. */
export function hasEnough({ errors, maxErrors, progress }: Site): boolean {
  if (errors.length < maxErrors) return false;
  if (progress.leftOut++ > FEW) throw ENOUGH;
  return true;
}

/** Walks until there are errors enough. */
export function walkUntilEnough(walk: Explain, value: unknown, site: Site): void {
  try {
    walk(value, site);
  } catch (error) {
    if (error !== ENOUGH) throw error;
  }
}

/**
 * What is wrong with a value, apart from all other errors: as many as anybody in the explanation may want, since branches
 * are compared by more errors than the caller may ask for.
 */
export function collected(walk: Explain, value: unknown, site: Site): readonly ValidationError[] {
  const errors: ValidationError[] = [];
  walkUntilEnough(walk, value, moved(site, site.instance, site.keyword, site.pointer, errors));
  return errors;
}

/** A site elsewhere in the same explanation; with errors of its own, it takes as many as anybody may want. */
export function moved(site: Site, instance: string, keyword: string, pointer: string, own?: ValidationError[]): Site {
  const { errors, maxErrors, progress, schema } = site;
  return {
    errors: own ?? errors,
    maxErrors: own === undefined ? maxErrors : Math.max(maxErrors, MAX_ERRORS),
    progress,
    instance,
    keyword,
    schema,
    pointer,
  };
}

/** The same site, now inside the schema with the URI. It is the walk's own: nobody else looks at it any more. */
export function within(site: Site, schema: string): Site {
  site.schema = schema;
  site.pointer = "";
  return site;
}

/** The instance location of what a keyword looks at, below the site's; null where `locationBelow` finds it. */
export type Place = string | null;

/** An instance location: that of the value itself and of its members mostly follow from where the keyword stands. */
export function locationBelow(place: Place, keyword: string): string {
  return place ?? keyword.slice("/properties".length, keyword.lastIndexOf("/"));
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
