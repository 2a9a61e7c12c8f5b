import { isJsonArray, isJsonObject, type Json } from "../model/json.ts";
import { declarationOf } from "../model/model.ts";
import type { Shape } from "../model/shape/shape.ts";
import type { Side } from "./claim.ts";
import { matchesPattern } from "./region.ts";

/** The keys of the members, or indexes of the items, that something has looked at. */
export type Evaluated = ReadonlySet<string> | "all";

type Judge = (shape: Shape, side: Side, value: Json) => boolean | undefined;

/**
 * What the schemas that look at the same instance evaluate of it, the `unevaluated` part of the shape itself aside.
 * @returns undefined where that depends on a verdict that cannot be had
 */
export function evaluatedBy(shape: Shape, side: Side, value: Json, judge: Judge): Evaluated | undefined {
  const branches = branchesOf(shape, side, value, judge);
  if (branches === undefined) return undefined;
  const found = branches.map((branch): Evaluated | undefined => {
    const { unevaluatedProperties, unevaluatedItems } = branch.parts.unevaluated ?? {};
    const rest = isJsonArray(value) ? unevaluatedItems : unevaluatedProperties;
    return rest === undefined ? evaluatedBy(branch, side, value, judge) : "all";
  });
  return [ownKeys(shape, side, value, judge), ...found].reduce(union, new Set<string>());
}

function union(one: Evaluated | undefined, other: Evaluated | undefined): Evaluated | undefined {
  if (one === undefined || other === undefined) return undefined;
  return one === "all" || other === "all" ? "all" : new Set([...one, ...other]);
}

/** The schemas inside a shape that look at the same instance and accept it. */
function branchesOf({ parts }: Shape, side: Side, value: Json, judge: Judge): readonly Shape[] | undefined {
  const references = [parts.reference?.$ref, parts.reference?.$dynamicRef].filter((one) => one !== undefined);
  if (references.some((reference) => "anchor" in reference)) return undefined;
  const branches: Shape[] = references.map(({ target }) => declarationOf(side.model, target).shape);
  branches.push(...(parts.allOf?.allOf ?? []));
  for (const branch of [...(parts.anyOf?.anyOf ?? []), ...(parts.oneOf?.oneOf ?? [])]) {
    const verdict = judge(branch, side, value);
    if (verdict === undefined) return undefined;
    if (verdict) branches.push(branch);
  }
  for (const { name, shape } of parts.dependents?.dependentSchemas ?? []) {
    if (isJsonObject(value) && Object.hasOwn(value, name)) branches.push(shape);
  }
  const { if: test, then, else: otherwise } = parts.condition ?? {};
  if (test === undefined) return branches;
  const passes = judge(test, side, value);
  if (passes === undefined) return undefined;
  return [...branches, ...(passes ? [test, then] : [otherwise]).filter((branch) => branch !== undefined)];
}

function ownKeys({ parts }: Shape, side: Side, value: Json, judge: Judge): Evaluated | undefined {
  if (isJsonArray(value)) return ownIndexes(parts, side, value, judge);
  const { properties = [], patternProperties = [], additionalProperties } = parts.members ?? {};
  if (additionalProperties !== undefined) return "all";
  const keys = isJsonObject(value) ? Object.keys(value) : [];
  return new Set([
    ...properties.map(({ name }) => name),
    ...keys.filter((key) => patternProperties.some(({ pattern }) => matchesPattern(key, pattern))),
  ]);
}

function ownIndexes(parts: Shape["parts"], side: Side, value: readonly Json[], judge: Judge): Evaluated | undefined {
  const { items, contains } = parts;
  if (items?.items !== undefined) return "all";
  const seen = new Set(Array.from(items?.prefixItems ?? [], (_, index) => String(index)));
  const wanted = contains?.evaluates === false ? undefined : contains?.contains;
  for (const [index, item] of wanted === undefined ? [] : value.entries()) {
    const verdict = wanted === undefined ? false : judge(wanted, side, item);
    if (verdict === undefined) return undefined;
    if (verdict) seen.add(String(index));
  }
  return seen;
}
