/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import { hasMembers } from "./schema-document.js";

/** Which members and items of every instance that a schema accepts it has looked at. */
export interface EvaluatedPart {
  readonly names: readonly string[];
  readonly patterns: readonly string[];
  readonly allMembers: boolean;
  /** How many items from the start. */
  readonly items: number;
  readonly allItems: boolean;
}

/** A schema of the documents, as its author wrote it. */
export interface WrittenSchema {
  readonly json: unknown;
  readonly dialect: string;
  /** The schema at a path below it. */
  readonly below: (...tokens: readonly string[]) => WrittenSchema;
  /** The schema that its `$ref` leads to. */
  readonly referred: () => WrittenSchema | undefined;
}

const NOTHING: EvaluatedPart = { names: [], patterns: [], allMembers: false, items: 0, allItems: false };

/** Keywords whose schemas count for those instances only that they accept. */
const SOMETIMES = ["anyOf", "oneOf", "if", "then", "else", "dependentSchemas", "dependencies"];
/** What is different in each scope. */
const DYNAMIC = ["$dynamicRef", "$recursiveRef"];

/**
 * What a schema looks at in each instance that it accepts, for `unevaluatedProperties` or `unevaluatedItems` beside the rest.
 * Undefined where that depends on the instance.
 * @param ignored - a keyword that is left out of account at the root of the schema: the one that asks
 */
export function evaluatedPart(
  schema: WrittenSchema,
  kind: "members" | "items",
  ignored?: string,
): EvaluatedPart | undefined {
  const { json, dialect, below } = schema;
  if (!hasMembers(json)) return NOTHING;
  const counts = counting(json, dialect);
  const has = (keyword: string): boolean => keyword !== ignored && keyword in json && counts(keyword);
  const own = kind === "members" ? membersOf(json, has) : itemsOf(json, has, dialect);
  if (own === undefined || own.allMembers || own.allItems) return own;
  const always = [
    ...(has("allOf") ? partsOf(json, "allOf", below) : []),
    ...(has("$ref") ? [schema.referred()] : []),
  ].map((one) => (one === undefined ? undefined : evaluatedPart(one, kind)));
  const parts: readonly (EvaluatedPart | undefined)[] = [own, ...always];
  const known = parts.flatMap((part) => part ?? []);
  // Where all is looked at anyway, the others cannot look at more.
  const whole = known.find(({ allMembers, allItems }) => allMembers || allItems);
  if (whole !== undefined) return whole;
  const sometimes = SOMETIMES.filter(has).flatMap((keyword) => partsOf(json, keyword, below));
  const isClear = sometimes.every((one) => looksAtNothing(evaluatedPart(one, kind)));
  if (known.length < parts.length || !isClear || DYNAMIC.some(has)) return undefined;
  return known.reduce((one, other) => ({
    ...NOTHING,
    names: [...one.names, ...other.names],
    patterns: [...one.patterns, ...other.patterns],
    items: Math.max(one.items, other.items),
  }));
}

/** Whether the dialect has a keyword, and reads it in the schema. */
function counting(json: object, dialect: string): (keyword: string) => boolean {
  const isOpenApi = dialect === "openapi-3.0";
  if (!isOpenApi && !dialect.startsWith("draft")) return () => true;
  const isAlone = "$ref" in json;
  const foreign = ["unevaluatedProperties", "unevaluatedItems", ...(isOpenApi ? ["patternProperties"] : [])];
  return (keyword) => (isAlone ? keyword === "$ref" : !foreign.includes(keyword));
}

function looksAtNothing(part: EvaluatedPart | undefined): boolean {
  if (part === undefined || part.allMembers || part.allItems) return false;
  return part.names.length + part.patterns.length + part.items === 0;
}

/** The schemas that a keyword holds: one, a list, or those with a name. */
function partsOf(
  json: { readonly [keyword: string]: unknown },
  keyword: string,
  below: WrittenSchema["below"],
): readonly WrittenSchema[] {
  const value = json[keyword];
  if (Array.isArray(value)) return value.map((_, index) => below(keyword, String(index)));
  if (!keyword.startsWith("depend")) return [below(keyword)];
  const entries = Object.entries(value ?? {}).filter(([, one]) => !Array.isArray(one));
  return entries.map(([name]) => below(keyword, name));
}

type Has = (keyword: string) => boolean;

function membersOf(json: { readonly [keyword: string]: unknown }, has: Has): EvaluatedPart {
  return {
    ...NOTHING,
    names: has("properties") ? Object.keys(json["properties"] ?? {}) : [],
    patterns: has("patternProperties") ? Object.keys(json["patternProperties"] ?? {}) : [],
    allMembers: has("additionalProperties") || has("unevaluatedProperties"),
  };
}

function itemsOf(json: { readonly [keyword: string]: unknown }, has: Has, dialect: string): EvaluatedPart | undefined {
  // Since 2020-12, each item that `contains` accepts counts.
  if (dialect === "2020-12" && has("contains")) return undefined;
  const list = dialect === "2020-12" ? "prefixItems" : "items";
  const first = has(list) ? json[list] : undefined;
  const isList = Array.isArray(first);
  const hasRest = dialect === "2020-12" ? has("items") : isList ? has("additionalItems") : has("items");
  return {
    ...NOTHING,
    items: isList ? first.length : 0,
    allItems: hasRest || has("unevaluatedItems"),
  };
}
