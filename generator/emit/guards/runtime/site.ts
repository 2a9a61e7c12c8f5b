import type { Memo } from "./memo.ts";

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
  readonly format: UnfitValue;
  readonly contentEncoding: { readonly contentEncoding: string };
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
  /** The member on the wire whose name it is, after reading or on the wire. */
  readonly "x-wire-name": { readonly wireName: string; readonly isRead: boolean };
  /** The other key of the same member. */
  readonly "x-wire-match": { readonly wireName: string };
  readonly "x-wire-unknown": { readonly additionalProperty: string };
  /** How the value is spelled on the wire. */
  readonly "x-wire-values": { readonly allowedValue: unknown };
  /** Of what no keyword finds: a value that is nested too deeply, or changes while it is looked at. */
  readonly "": { readonly reason: "depth" | "change" };
}

/** The format, and where more is wrong of a value than that it is written otherwise, what. */
interface UnfitValue {
  readonly format: string;
  /**
   * Only of codecs with typed values: a `Date` holds no such date and time, is none (`invalid`), or is of no year from 0 to
   * 9999, as a date may be; an integer that `JSON.parse` may have rounded.
   */
  readonly reason?: "unheld" | "invalid" | "years" | "rounded";
}

/** Empty, unless an object has a tag that no branch of the union has. */
interface UnknownTag {
  /** The member that tells the branches apart. */
  readonly tag?: string;
  readonly allowedValues?: readonly unknown[];
}

/** An error while it is on its way out of the value and the schema that it was found in. */
export type Found = { -readonly [Member in keyof ValidationError]: ValidationError[Member] };

/** What an explanation has found, and how much it still wants. It is a memo of recursive guards as well, and counts the references that it follows as they count questions. */
export interface Site extends Memo {
  /** Located from the value and the schema on that the walk is in; what leads there is added on the way out. */
  errors: Found[];
  /** How many errors are wanted at most; at least one. */
  max: number;
  /** As many as anybody in the explanation may want: branches are compared by more errors than the caller may ask for. */
  readonly most: number;
  /** The URI of the schema that is walked through, with a `#`, or what makes that of a keyword; empty in a part of a schema. */
  schema: string | ((keyword: string) => string);
  /** The index of the first error of the reference that was followed last. */
  from: number;
  /** What is wrong with the parts that were explained already, located from that part and that schema on. */
  explained: Map<object, Map<Explain, readonly Found[]>> | undefined;
}

/** Walks through a value that was refused and reports every reason, until there are enough: then it is true. */
export type Explain = (value: unknown, site: Site) => boolean;

/** How many errors an explanation has at most, where the caller does not say. */
export const MAX_ERRORS = 100;

/** No list that is added to: the first error of each begins another one. */
export const NONE: Found[] = [];

/** Adds an error; true where that is enough. */
export function add(site: Site, error: Found): boolean {
  const { errors, max } = site;
  if (errors.length > 0) return errors.push(error) >= max;
  // Mostly there is one only: a list that grows makes room for many.
  site.errors = [error];
  return max <= 1;
}

/** What a walk finds, apart from all other errors: `wanted` at most. */
export function collected<Part, Rest>(
  site: Site,
  walk: (part: Part, rest: Rest) => boolean,
  part: Part,
  rest: Rest,
  wanted: number,
): readonly Found[] {
  const { errors, max } = site;
  site.errors = NONE;
  site.max = wanted;
  walk(part, rest);
  const found = site.errors;
  site.errors = errors;
  site.max = max;
  return found;
}

/** The instance location of what a keyword looks at, below the site's; null where `locationBelow` finds it. */
export type Place = string | null;

/** An instance location: that of the value itself and of its members mostly follow from where the keyword stands. */
export function locationBelow(place: Place, keyword: string): string {
  return place ?? partsOf(keyword).instance;
}

/** What follows from a keyword's location. */
interface KeywordParts {
  readonly instance: string;
  /** The keyword's name, where its location ends in that. */
  readonly name: string;
}

/** The parts of a keyword's location, as it stands in the code of a guard. */
export const partsOf: (keyword: string) => KeywordParts = /* @__PURE__ */ once((keyword) => {
  const end = keyword.lastIndexOf("/");
  return { instance: keyword.slice("/properties".length, end), name: keyword.slice(end + 1) };
});

/** A function that works out once what follows from what stands in schemas: to find it again takes less time. */
export function once<Given, Made extends string | object>(make: (given: Given) => Made): (given: Given) => Made {
  const known = new Map<Given, Made>();
  return (given) => {
    let made = known.get(given);
    if (made === undefined) {
      made = make(given);
      known.set(given, made);
    }
    return made;
  };
}

/** An error of a keyword; `name` is the keyword's where its location does not end in that. */
export function foundAt(
  instance: Place,
  keyword: string,
  message: string,
  params: ValidationError["params"],
  name: string | undefined,
): Found {
  const parts = partsOf(keyword);
  return {
    instanceLocation: instance ?? parts.instance,
    keywordLocation: keyword,
    absoluteKeywordLocation: "",
    keyword: name ?? parts.name,
    message,
    params,
  };
}

/** A key as a reference token of a JSON Pointer. */
export function token(key: string): string {
  const isPlain = !key.includes("~") && !key.includes("/");
  return `/${isPlain ? key : key.replace(/~/g, "~0").replace(/\//g, "~1")}`;
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
  return encoded(keyword);
}

const encoded = /* @__PURE__ */ once((keyword: string) =>
  PLAIN.test(keyword) ? keyword : encodeURI(keyword.replace(LONE_SURROGATE, "\uFFFD")).replace(/#/g, "%23"),
);

/** A URI holds it as it is. */
const PLAIN = /^[\w/$.-]*$/;

/** No URI can hold it. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
