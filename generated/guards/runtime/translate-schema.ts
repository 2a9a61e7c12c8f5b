/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import { type EvaluatedPart, evaluatedPart, type WrittenSchema } from "./evaluated-part.js";
import type { JsonObject } from "./schema-document.js";

/** A schema's keywords with their values; schemas in them are the target's already. */
export type Keywords = Map<string, unknown>;

/** A version of JSON Schema that can be asked for. */
export interface Target {
  readonly name: string;
  /** The dialect that it is; absent for OpenAPI's own. */
  readonly dialect?: string;
  /** What stands first. */
  readonly head: JsonObject;
  /** The keyword that holds the schemas that others refer to. */
  readonly definitions: "$defs" | "definitions";
  /** Whether other keywords count beside a `$ref`. */
  readonly refersBeside: boolean;
  /** Whether `true` and `false` are schemas. */
  readonly hasBooleans: boolean;
}

/** Where a schema comes from and goes to. */
export interface Translation {
  readonly target: Target;
  readonly uri: string;
  readonly pointer: string;
  readonly dialect: string;
  /** The schema before anything was translated. */
  readonly written: WrittenSchema;
  readonly hasContains: boolean;
}

/** Throws an Error for a target that is not known. */
export function targetOf(name: string): Target {
  const modern = { definitions: "$defs", refersBeside: true, hasBooleans: true } as const;
  const old = { definitions: "definitions", refersBeside: false, hasBooleans: true } as const;
  const targets: readonly Target[] = [
    {
      ...modern,
      name: "draft-2020-12",
      dialect: "2020-12",
      head: { $schema: "https://json-schema.org/draft/2020-12/schema" },
    },
    {
      ...modern,
      name: "draft-2019-09",
      dialect: "2019-09",
      head: { $schema: "https://json-schema.org/draft/2019-09/schema" },
    },
    { ...old, name: "draft-07", dialect: "draft-07", head: { $schema: "http://json-schema.org/draft-07/schema#" } },
    { ...old, name: "draft-06", dialect: "draft-06", head: { $schema: "http://json-schema.org/draft-06/schema#" } },
    { ...old, name: "openapi-3.0", head: {}, hasBooleans: false },
  ];
  const target = targets.find((one) => one.name === name);
  if (target === undefined) throw new Error(`there is no JSON Schema for the target ${name}`);
  return target;
}

/** The keywords in the target's words. Throws an Error that names the keyword that it has none for. */
export function translated(keywords: Keywords, translation: Translation): JsonObject {
  const { target, dialect } = translation;
  const isOpenApi = dialect === "openapi-3.0";
  checkReference(keywords, translation);
  if ((isOpenApi || dialect.startsWith("draft")) && keywords.has("$ref")) return { $ref: keywords.get("$ref") };
  if (isEmptyList(keywords.get("enum"))) demandNothing(keywords);
  if (dialect === (target.dialect ?? target.name)) {
    // It is not a word of these any more, and not each tool reads it.
    if (target.refersBeside) raiseDependencies(keywords);
    return Object.fromEntries(keywords);
  }
  if (isOpenApi) raiseFromOpenApi(keywords);
  else raise(keywords, dialect);
  lowerUnevaluated(keywords, translation);
  if (target.dialect !== "2020-12") lowerItems(keywords, translation);
  if (!target.refersBeside) {
    lowerContains(keywords, translation);
    if (target.dialect !== "draft-07") lowerConditions(keywords);
    if (target.dialect === undefined) lowerToOpenApi(keywords, translation);
    else lowerDependents(keywords);
    lowerReference(keywords);
  }
  return Object.fromEntries(keywords);
}

/** The dialects from which on keywords count. */
const SINCE: readonly (readonly [string, string])[] = [
  ["draft-06", "const contains propertyNames"],
  ["draft-07", "if then else"],
  [
    "draft-2019-09",
    "dependentRequired dependentSchemas maxContains minContains unevaluatedItems unevaluatedProperties",
  ],
  ["draft-2020-12", "prefixItems"],
];

/** To what 2020-12 would say, without what the dialect does not know. */
function raise(keywords: Keywords, dialect: string): void {
  const version = dialect.startsWith("draft") ? dialect : `draft-${dialect}`;
  for (const [since, unknown] of SINCE) {
    if (version < since) for (const keyword of unknown.split(" ")) keywords.delete(keyword);
  }
  if (version === "draft-04") {
    raiseLimit(keywords, "exclusiveMinimum", "minimum");
    raiseLimit(keywords, "exclusiveMaximum", "maximum");
  }
  if (version < "draft-2020-12") raiseItems(keywords);
  raiseDependencies(keywords);
}

/** OpenAPI 3.0 is a part of JSON Schema that says null in a way of its own. */
function raiseFromOpenApi(keywords: Keywords): void {
  const foreign = [...SINCE.map(([, names]) => names), "patternProperties additionalItems dependencies"].join(" ");
  for (const keyword of foreign.split(" ")) keywords.delete(keyword);
  raiseLimit(keywords, "exclusiveMinimum", "minimum");
  raiseLimit(keywords, "exclusiveMaximum", "maximum");
  const type = keywords.get("type");
  if (take(keywords, "nullable") === true && typeof type === "string") keywords.set("type", [type, "null"]);
  if (keywords.has("example")) keywords.set("examples", [take(keywords, "example")]);
}

function raiseLimit(keywords: Keywords, exclusive: string, limit: string): void {
  const isExclusive = take(keywords, exclusive) === true;
  if (isExclusive && keywords.has(limit)) keywords.set(exclusive, take(keywords, limit));
}

function raiseItems(keywords: Keywords): void {
  const rest = take(keywords, "additionalItems");
  if (!Array.isArray(keywords.get("items"))) return;
  keywords.set("prefixItems", take(keywords, "items"));
  if (rest !== undefined) keywords.set("items", rest);
}

function raiseDependencies(keywords: Keywords): void {
  const isReplaced = keywords.has("dependentRequired") || keywords.has("dependentSchemas");
  if (isReplaced) keywords.delete("dependencies");
  const entries = Object.entries((take(keywords, "dependencies") ?? {}) as JsonObject);
  const lists = entries.filter(([, value]) => Array.isArray(value));
  const schemas = entries.filter(([, value]) => !Array.isArray(value));
  if (lists.length > 0) demand(keywords, { dependentRequired: Object.fromEntries(lists) });
  if (schemas.length > 0) demand(keywords, { dependentSchemas: Object.fromEntries(schemas) });
}

/** Every tool knows the metaschema of the version that it reads, and of no other one. */
function checkReference(keywords: Keywords, translation: Translation): void {
  const $ref = keywords.get("$ref");
  const { $schema = "" } = translation.target.head;
  const known = String($schema).replace(/schema#?$/, "");
  const isKnown = typeof $ref !== "string" || $ref.startsWith("#") || (known !== "" && $ref.startsWith(known));
  if (!isKnown) refuse("$ref", translation);
}

/**
 * Before 2019-09 no keyword asks for what the others have looked at; and the items that `contains` accepts count from
 * 2020-12 on only.
 */
function lowerUnevaluated(keywords: Keywords, translation: Translation): void {
  const { target, written, hasContains } = translation;
  for (const kind of ["members", "items"] as const) {
    const keyword = kind === "members" ? "unevaluatedProperties" : "unevaluatedItems";
    if (!keywords.has(keyword)) continue;
    // One that accepts everything stays: it evaluates for those around it.
    const isKept = isEmpty(keywords.get(keyword)) || kind === "members" || !hasContains;
    if (target.refersBeside && isKept) continue;
    const others = take(keywords, keyword);
    if (isEmpty(others)) continue;
    const part = evaluatedPart(written, kind, keyword);
    if (part === undefined) refuse(keyword, translation);
    if (kind === "members") restMembers(keywords, part, others);
    else restItems(keywords, part, others);
  }
}

/** What all members are that were not looked at. */
function restMembers(keywords: Keywords, { names, patterns, allMembers }: EvaluatedPart, others: unknown): void {
  if (allMembers) return;
  const holders = [["properties", names] as const, ["patternProperties", patterns] as const];
  for (const [keyword, keys] of holders) {
    const own = Object.entries((keywords.get(keyword) ?? {}) as JsonObject);
    const more = keys.filter((key) => own.every(([name]) => name !== key)).map((key) => [key, {}] as const);
    if (more.length > 0) keywords.set(keyword, Object.fromEntries([...own, ...more]));
  }
  keywords.set("additionalProperties", others);
}

function restItems(keywords: Keywords, { items, allItems }: EvaluatedPart, others: unknown): void {
  if (allItems) return;
  const own = (keywords.get("prefixItems") ?? []) as readonly unknown[];
  const first = Array.from({ length: Math.max(items, own.length) }, (_, index) => own[index] ?? {});
  if (first.length > 0) keywords.set("prefixItems", first);
  keywords.set("items", others);
}

function lowerItems(keywords: Keywords, translation: Translation): void {
  if (!keywords.has("prefixItems")) return;
  if (translation.target.dialect === undefined) refuse("prefixItems", translation);
  const rest = take(keywords, "items");
  keywords.set("items", take(keywords, "prefixItems"));
  if (rest !== undefined) keywords.set("additionalItems", rest);
}

function lowerContains(keywords: Keywords, translation: Translation): void {
  const min = take(keywords, "minContains") ?? 1;
  const max = take(keywords, "maxContains");
  if (!keywords.has("contains")) return;
  if (isEmpty(keywords.get("contains"))) {
    // It counts the items.
    keywords.delete("contains");
    if (min !== 0) demand(keywords, { minItems: min });
    if (max !== undefined) demand(keywords, { maxItems: max });
    return;
  }
  if (max !== undefined) refuse("maxContains", translation);
  if (min === 0) keywords.delete("contains");
  else if (min !== 1) refuse("minContains", translation);
}

function lowerConditions(keywords: Keywords): void {
  const condition = take(keywords, "if");
  const positive = take(keywords, "then");
  const negative = take(keywords, "else");
  if (condition === undefined) return;
  if (positive !== undefined) demand(keywords, { anyOf: [{ not: condition }, positive] });
  if (negative !== undefined) demand(keywords, { anyOf: [condition, negative] });
}

function lowerDependents(keywords: Keywords): void {
  const dependencies = new Map(Object.entries((take(keywords, "dependentRequired") ?? {}) as JsonObject));
  for (const [name, schema] of Object.entries((take(keywords, "dependentSchemas") ?? {}) as JsonObject)) {
    const required = dependencies.get(name);
    dependencies.set(name, required === undefined ? schema : { allOf: [{ required }, schema] });
  }
  if (dependencies.size > 0) keywords.set("dependencies", Object.fromEntries(dependencies));
}

/** Beside a `$ref` nothing counts, so the others say `allOf`. */
function lowerReference(keywords: Keywords): void {
  if (!keywords.has("$ref") || keywords.size === 1) return;
  const $ref = take(keywords, "$ref");
  const others = (keywords.get("allOf") ?? []) as readonly unknown[];
  keywords.set("allOf", [{ $ref }, ...others]);
}

function lowerToOpenApi(keywords: Keywords, translation: Translation): void {
  for (const keyword of ["patternProperties", "propertyNames"]) {
    if (!keywords.has(keyword)) continue;
    if (isEmpty(keywords.get(keyword))) keywords.delete(keyword);
    else refuse(keyword, translation);
  }
  if (keywords.has("contains"))
    demand(keywords, { not: { type: "array", items: { not: take(keywords, "contains") } } });
  if (isEmptyList(keywords.get("required"))) keywords.delete("required");
  for (const [name, required] of Object.entries((take(keywords, "dependentRequired") ?? {}) as JsonObject))
    if (!isEmptyList(required)) demand(keywords, { anyOf: [{ not: { required: [name] } }, { required }] });
  for (const [name, schema] of Object.entries((take(keywords, "dependentSchemas") ?? {}) as JsonObject))
    demand(keywords, { anyOf: [{ not: { required: [name] } }, schema] });
  if (keywords.has("const")) demand(keywords, { enum: [take(keywords, "const")] });
  const [example] = (take(keywords, "examples") ?? []) as readonly unknown[];
  if (example !== undefined) keywords.set("example", example);
  lowerLimit(keywords, "exclusiveMinimum", "minimum", 1);
  lowerLimit(keywords, "exclusiveMaximum", "maximum", -1);
  lowerTypes(keywords);
  // What is left are notes, and only its own ones and those of others with `x-` are allowed there.
  for (const keyword of keywords.keys())
    if (!keyword.startsWith("x-") && !OPENAPI.split(" ").includes(keyword)) keywords.delete(keyword);
}

/** The keywords of OpenAPI 3.0. One text, since a bundler keeps a list that has to be made. */
const OPENAPI =
  "$ref title multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems " +
  "uniqueItems maxProperties minProperties required enum type not allOf oneOf anyOf items properties additionalProperties " +
  "description format default nullable discriminator readOnly writeOnly example externalDocs deprecated xml";

/** OpenAPI's limits are exclusive by a flag. */
function lowerLimit(keywords: Keywords, exclusive: string, limit: string, sign: 1 | -1): void {
  const bound = take(keywords, exclusive);
  if (typeof bound !== "number") return;
  const other = keywords.get(limit);
  if (typeof other === "number" && other * sign > bound * sign) return;
  keywords.set(limit, bound);
  keywords.set(exclusive, true);
}

/** OpenAPI has one type at most, and `nullable` beside it. */
function lowerTypes(keywords: Keywords): void {
  const type = take(keywords, "type");
  if (type === undefined) return;
  const types = Array.isArray(type) ? (type as readonly unknown[]) : [type];
  const others = types.filter((one) => one !== "null");
  const nullable = others.length < types.length ? { nullable: true } : {};
  const schemas = others.map((one) => ({ type: one, ...(one === "array" && { items: {} }), ...nullable }));
  const [first] = schemas;
  if (first === undefined) demand(keywords, { enum: [null] });
  else if (schemas.length > 1) demand(keywords, { anyOf: schemas });
  else for (const [keyword, value] of Object.entries(first)) if (!keywords.has(keyword)) keywords.set(keyword, value);
}

/** Adds keywords, in an `allOf` where the schema has such a one. */
function demand(keywords: Keywords, more: JsonObject): void {
  const entries = Object.entries(more);
  if (entries.every(([keyword]) => !keywords.has(keyword))) {
    for (const [keyword, value] of entries) keywords.set(keyword, value);
  } else keywords.set("allOf", [...((keywords.get("allOf") ?? []) as readonly unknown[]), more]);
}

/** What an empty list of values says, which older versions do not allow, and some tools in none. */
function demandNothing(keywords: Keywords): void {
  keywords.delete("enum");
  demand(keywords, { not: {} });
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function take(keywords: Keywords, keyword: string): unknown {
  const value = keywords.get(keyword);
  keywords.delete(keyword);
  return value;
}

/** Whether it accepts everything. */
function isEmpty(schema: unknown): boolean {
  return schema === true || JSON.stringify(schema) === "{}";
}

/** Throws an Error: the target has no words for a keyword. */
export function refuse(
  keyword: string,
  { target, uri, pointer }: Pick<Translation, "target" | "uri" | "pointer">,
): never {
  throw new Error(`no JSON Schema for the target ${target.name} says what ${keyword} says in ${uri}#${pointer}`);
}
