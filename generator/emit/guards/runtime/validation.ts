import { objectLike, ownMember } from "./members.ts";
import { emptyMemo, type Memo } from "./memo.ts";
import { own } from "./own.ts";

/** What a validation gives: the value with its type, or what is wrong with it. */
export type Validation<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly ValidationError[] };

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
  readonly most: number;
  /** The verdicts of recursive guards. */
  readonly memo: Memo;
  /** What is wrong with the parts that were explained already. */
  readonly explained: Map<object, Map<Explain, readonly ValidationError[]>>;
  readonly instance: string;
  readonly keyword: string;
  /** The URI of the schema that is looked at, with a `#`. */
  readonly schema: string;
}

/** Walks through a value that was refused and reports every reason. */
export type Explain = (value: unknown, site: Site) => void;

/** How many errors an explanation has at most, where the caller does not say. */
const MOST = 100;

/** Ends an explanation that has said enough. */
const ENOUGH: symbol = /* @__PURE__ */ Symbol("enough");

/** The reasons why a value was refused, at most `most`, and at least one. */
export function explain(value: unknown, walk: Explain, most: number = MOST): readonly ValidationError[] {
  const errors: ValidationError[] = [];
  const site: Site = {
    errors,
    most: Math.max(1, most),
    memo: emptyMemo(),
    explained: new Map(),
    instance: "",
    keyword: "",
    schema: "",
  };
  try {
    walked(walk, own(value), site);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    walked((_, here) => fail(here, "", "", "must be nested less deeply to be checked"), value, {
      ...site,
      most: most + 1,
    });
  }
  // Only a value that changes while it is looked at was refused for a reason that is gone now.
  if (errors.length === 0) errors.push(CHANGED);
  return errors;
}

const CHANGED: ValidationError = {
  instanceLocation: "",
  keywordLocation: "",
  absoluteKeywordLocation: "",
  keyword: "",
  message: "must stay the same while it is checked",
};

/** Walks until there are errors enough. */
function walked(walk: Explain, value: unknown, site: Site): void {
  try {
    walk(value, site);
  } catch (error) {
    if (error !== ENOUGH) throw error;
  }
}

/**
 * Explains a part of the value by the schema that a reference leads to: once, however many alternatives come by.
 * @param keyword - the location of the reference below the site's
 */
export function refer(walk: Explain, value: unknown, site: Site, instance: string, keyword: string): void {
  const start = { ...below(site, instance, keyword), schema: site.schema + fragment(keyword) };
  if (typeof value !== "object" || value === null) {
    walk(value, start);
    return;
  }
  let known = site.explained.get(value);
  if (known === undefined) {
    known = new Map();
    site.explained.set(value, known);
  }
  let errors = known.get(walk);
  if (errors === undefined) {
    const found: ValidationError[] = [];
    walked(walk, value, { ...start, errors: found, instance: "", keyword: "" });
    errors = found;
    known.set(walk, errors);
  }
  for (const error of errors) {
    report(site, {
      ...error,
      instanceLocation: start.instance + error.instanceLocation,
      keywordLocation: start.keyword + error.keywordLocation,
    });
  }
}

/** The answer of a guard that ran out of stack: a value that is nested so deeply is refused. */
export function tooDeep(error: unknown): false {
  if (error instanceof RangeError) return false;
  throw error;
}

/** The error that `assert…` throws; its `errors` are those of `validate…`. */
export function refusal(
  name: string,
  errors: readonly ValidationError[],
): TypeError & { readonly errors: readonly ValidationError[] } {
  const [first] = errors;
  const reason = first === undefined ? "" : `: ${first.instanceLocation || "the value"} ${first.message}`;
  return Object.assign(new TypeError(`not a valid ${name}${reason}`), { errors });
}

/** The same site, now inside the schema with the URI. */
export function within(site: Site, schema: string): Site {
  return { ...site, schema };
}

/** A site further down. */
export function below(site: Site, instance: string, keyword: string): Site {
  return { ...site, instance: site.instance + instance, keyword: site.keyword + keyword };
}

/** Reports that a keyword refused a part of the value. `keyword` is its location below the site's. */
export function fail(site: Site, instance: string, keyword: string, message: string, name?: string): void {
  report(site, failure(site, instance, keyword, message, name));
}

/** A keyword location as part of a URI's fragment. */
function fragment(keyword: string): string {
  return encodeURI(keyword.replace(LONE_SURROGATE, "\uFFFD")).replace(/#/g, "%23");
}

/** No URI can hold it. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

function failure(site: Site, instance: string, keyword: string, message: string, name?: string): ValidationError {
  return {
    instanceLocation: site.instance + instance,
    keywordLocation: site.keyword + keyword,
    absoluteKeywordLocation: site.schema + fragment(keyword),
    keyword: name ?? keyword.slice(keyword.lastIndexOf("/") + 1),
    message,
  };
}

function report({ errors, most }: Site, error: ValidationError): void {
  errors.push(error);
  if (errors.length >= most) throw ENOUGH;
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
  const error = failure(site, instance, keyword, `${message}, not ${shown(received)}`, name);
  report(site, { ...error, received });
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
  report(site, { ...failure(site, instance, keyword, message, name), missing });
}

/** The longest string that is quoted in a message. */
const LONGEST = 40;

function shown(value: unknown): string {
  if (typeof value === "string" && value.length <= LONGEST) return JSON.stringify(value);
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "string" || typeof value === "function" ? `a ${typeof value}` : String(value);
}

/** A key as a reference token of a JSON Pointer. */
export function token(key: string): string {
  return `/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`;
}

/** A branch of `anyOf` or `oneOf`: reports everything that keeps the value from being of it. */
type Branch<T> = (site: Site, value: T) => void;

/** The member by whose value an object tells which branch it is meant to be. */
export interface Tagged {
  readonly member: string;
  /** The values of each branch; undefined for one that accepts no objects. */
  readonly tags: readonly (readonly unknown[] | undefined)[];
  /** What is said of any other value. */
  readonly message: string;
  readonly keyword: string;
}

/** Reports a failed `anyOf` or `oneOf`: an unknown tag, or what is wrong in the branch that comes nearest. */
export function failBranches<T>(
  site: Site,
  instance: string,
  keyword: string,
  message: string,
  value: T,
  branches: readonly Branch<T>[],
  tagged?: Tagged,
): void {
  const tag = tagged !== undefined && objectLike(value) ? ownMember(value, tagged.member) : undefined;
  if (tagged === undefined || tag === undefined) {
    failNearest(site, instance, keyword, message, value, branches);
    return;
  }
  const meant = branches.filter((_, index) => tagged.tags[index]?.includes(tag));
  if (meant.length > 0) failNearest(site, instance, keyword, message, value, meant);
  else fail(site, instance + token(tagged.member), keyword, tagged.message, tagged.keyword);
}

function failNearest<T>(
  site: Site,
  instance: string,
  keyword: string,
  message: string,
  value: T,
  branches: readonly Branch<T>[],
): void {
  fail(site, instance, keyword, message);
  const here = site.instance + instance;
  let nearest: readonly ValidationError[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const branch of branches) {
    const errors: ValidationError[] = [];
    walked((_, there) => branch(there, value), undefined, { ...site, errors, most: MOST });
    const distance = errors.reduce((sum, error) => sum + weight(error, here), 0);
    if (distance < least) {
      least = distance;
      nearest = errors;
    }
  }
  for (const error of nearest) report(site, error);
}

/** A wrong type means another branch; a wrong constant most likely does; the rest are slips inside the right one. */
function weight({ instanceLocation, keyword }: ValidationError, here: string): number {
  if (keyword === "type" && instanceLocation === here) return 10_000;
  return keyword === "const" || keyword === "enum" ? 100 : 1;
}
