/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

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
  if ((isOpenApi || dialect.startsWith("draft")) && keywords.has("$ref")) return { $ref: keywords.get("$ref") };
  if (dialect === (target.dialect ?? target.name)) return Object.fromEntries(keywords);
  if (isOpenApi) raiseFromOpenApi(keywords);
  else raise(keywords, dialect);
  refuseUnevaluated(keywords, translation);
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
  const entries = Object.entries((take(keywords, "dependencies") ?? {}) as JsonObject);
  const lists = entries.filter(([, value]) => Array.isArray(value));
  const schemas = entries.filter(([, value]) => !Array.isArray(value));
  if (lists.length > 0) demand(keywords, { dependentRequired: Object.fromEntries(lists) });
  if (schemas.length > 0) demand(keywords, { dependentSchemas: Object.fromEntries(schemas) });
}

/** What was evaluated is counted in two ways only, and up to draft-07 not at all. */
function refuseUnevaluated(keywords: Keywords, translation: Translation): void {
  for (const keyword of ["unevaluatedProperties", "unevaluatedItems"]) {
    if (!keywords.has(keyword)) continue;
    const isNoDemand = isEmpty(keywords.get(keyword));
    if (translation.target.refersBeside) {
      // One that accepts everything stays: it evaluates for those around it.
      if (!isNoDemand && keyword === "unevaluatedItems" && translation.hasContains) refuse(keyword, translation);
    } else if (isNoDemand) keywords.delete(keyword);
    else refuse(keyword, translation);
  }
}

function lowerItems(keywords: Keywords, translation: Translation): void {
  if (!keywords.has("prefixItems")) return;
  if (translation.target.dialect === undefined) refuse("prefixItems", translation);
  const rest = take(keywords, "items");
  keywords.set("items", take(keywords, "prefixItems"));
  if (rest !== undefined) keywords.set("additionalItems", rest);
}

function lowerContains(keywords: Keywords, translation: Translation): void {
  const least = take(keywords, "minContains") ?? 1;
  const most = take(keywords, "maxContains");
  if (!keywords.has("contains")) return;
  if (most !== undefined) refuse("maxContains", translation);
  if (least === 0) keywords.delete("contains");
  else if (least !== 1) refuse("minContains", translation);
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
  for (const keyword of ["contains", "patternProperties", "propertyNames"]) {
    if (!keywords.has(keyword)) continue;
    if (isEmpty(keywords.get(keyword))) keywords.delete(keyword);
    else refuse(keyword, translation);
  }
  for (const keyword of ["$comment", "contentEncoding", "contentMediaType", "contentSchema"]) keywords.delete(keyword);
  for (const [name, required] of Object.entries((take(keywords, "dependentRequired") ?? {}) as JsonObject))
    demand(keywords, { anyOf: [{ not: { required: [name] } }, { required }] });
  for (const [name, schema] of Object.entries((take(keywords, "dependentSchemas") ?? {}) as JsonObject))
    demand(keywords, { anyOf: [{ not: { required: [name] } }, schema] });
  if (keywords.has("const")) demand(keywords, { enum: [take(keywords, "const")] });
  const [example] = (take(keywords, "examples") ?? []) as readonly unknown[];
  if (example !== undefined) keywords.set("example", example);
  lowerLimit(keywords, "exclusiveMinimum", "minimum", 1);
  lowerLimit(keywords, "exclusiveMaximum", "maximum", -1);
  lowerTypes(keywords);
}

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

function take(keywords: Keywords, keyword: string): unknown {
  const value = keywords.get(keyword);
  keywords.delete(keyword);
  return value;
}

/** Whether it accepts everything. */
function isEmpty(schema: unknown): boolean {
  return schema === true || JSON.stringify(schema) === "{}";
}

function refuse(keyword: string, { target, uri, pointer }: Translation): never {
  throw new Error(`no JSON Schema for the target ${target.name} says what ${keyword} says in ${uri}#${pointer}`);
}
