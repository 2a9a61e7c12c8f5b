import { unicodePattern } from "../code/unicode-pattern.ts";
import { isJsonArray, isJsonObject, JSON_TYPES, type Json } from "../model/json.ts";

/** What a keyword's value may be, and where subschemas are in it. */
export interface ValueKind {
  /** Completes "must be …": "a non-negative integer". */
  readonly expects: string;
  readonly test: (value: Json) => boolean;
  /** Where the value holds subschemas: it is one, a list of them, or an object whose members are. */
  readonly subschemas: "none" | "one" | "list" | "map";
  /** True where each subschema becomes a declaration with a name, as in `$defs`. */
  readonly declares?: true;
  /** The strings that are meant, for the hint behind a misspelt one. */
  readonly words?: readonly string[];
  /** The strings that mean something; others are accepted and mean nothing. */
  readonly meaningful?: ReadonlySet<string>;
  /** What exactly is wrong with a value that `test` refuses, where more can be said than `expects`. */
  readonly explain?: (value: Json) => string | undefined;
  /** The regular expressions in a value that `test` accepts. */
  readonly patterns?: (value: Json) => readonly string[];
}

function plain(expects: string, test: (value: Json) => boolean): ValueKind {
  return { expects, test, subschemas: "none" };
}

function isSchema(value: Json): boolean {
  return typeof value === "boolean" || isJsonObject(value);
}

function isString(value: Json): value is string {
  return typeof value === "string";
}

function areUnique(values: readonly Json[]): boolean {
  return new Set(values).size === values.length;
}

const JSON_TYPE_NAMES: readonly Json[] = JSON_TYPES;

function isTypeName(value: Json): boolean {
  return JSON_TYPE_NAMES.includes(value);
}

export const anyValue: ValueKind = plain("any value", () => true);
export const string: ValueKind = plain("a string", isString);
export const uriReference: ValueKind = plain("a URI reference", isString);
export const recursiveReference: ValueKind = plain('"#"', (value) => value === "#");
export const anchorName: ValueKind = plain(
  "a name of letters, digits, hyphens, underscores and full stops",
  (value) => isString(value) && /^[A-Za-z_][-A-Za-z0-9._]*$/.test(value),
);
export const typeName: ValueKind = plain(
  "a name in PascalCase of at most 100 letters and digits",
  (value) => isString(value) && /^\p{Lu}[\p{L}\p{Nd}]{0,99}$/u.test(value),
);
export const boolean: ValueKind = plain("true or false", (value) => typeof value === "boolean");
export const finiteNumber: ValueKind = plain("a number", (value) => Number.isFinite(value));
export const positiveNumber: ValueKind = plain(
  "a number greater than 0",
  (value) => typeof value === "number" && Number.isFinite(value) && value > 0,
);
export const count: ValueKind = plain(
  "a non-negative integer",
  (value) => typeof value === "number" && Number.isInteger(value) && value >= 0,
);
export const array: ValueKind = plain("an array", isJsonArray);
export const object: ValueKind = plain("an object", isJsonObject);
export const names: ValueKind = plain(
  "an array of strings, each once",
  (value) => isJsonArray(value) && value.every(isString) && areUnique(value),
);
export const namesByName: ValueKind = plain(
  "an object of arrays of strings",
  (value) => isJsonObject(value) && Object.values(value).every((list) => names.test(list)),
);

/** A regular expression in ECMA-262 syntax, Unicode mode, or one that can be rewritten for that mode. */
export const regularExpression: ValueKind = {
  ...plain("a regular expression", (value) => isString(value) && regExpProblem(value) === undefined),
  explain: (value) => (isString(value) ? regExpProblem(value) : undefined),
  patterns: (value) => (isString(value) ? [value] : []),
};

/** Why a pattern cannot be compiled in Unicode mode, or undefined where it can, be it after a rewriting. */
export function regExpProblem(pattern: string): string | undefined {
  if (unicodePattern(pattern) !== undefined) return undefined;
  try {
    new RegExp(pattern, "u");
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** One of a few words. */
export function words(...known: readonly string[]): ValueKind {
  const isKnown = (value: Json): boolean => isString(value) && known.includes(value);
  return { ...plain(`one of ${known.join(", ")}`, isKnown), words: known };
}

export const typeNames: ValueKind = {
  ...plain(
    `one of ${JSON_TYPES.join(", ")}, or an array of them, each once`,
    (value) =>
      isTypeName(value) || (isJsonArray(value) && value.length > 0 && value.every(isTypeName) && areUnique(value)),
  ),
  words: JSON_TYPES,
};

export const schema: ValueKind = { expects: "a schema", test: isSchema, subschemas: "one" };
export const schemaList: ValueKind = {
  expects: "an array of at least one schema",
  test: (value) => isJsonArray(value) && value.length > 0 && value.every(isSchema),
  subschemas: "list",
};
export const schemaMap: ValueKind = {
  expects: "an object whose members are schemas",
  test: (value) => isJsonObject(value) && Object.values(value).every(isSchema),
  subschemas: "map",
};
/** `schemaMap` whose keys are regular expressions. */
export const schemaMapByPattern: ValueKind = {
  ...schemaMap,
  expects: "an object of schemas by regular expression",
  test: (value) => schemaMap.test(value) && Object.keys(value ?? {}).every((key) => regExpProblem(key) === undefined),
  explain: (value) =>
    isJsonObject(value)
      ? Object.keys(value)
          .map(regExpProblem)
          .find((problem) => problem !== undefined)
      : undefined,
  patterns: (value) => (isJsonObject(value) ? Object.keys(value) : []),
};
export const declarations: ValueKind = { ...schemaMap, declares: true };
