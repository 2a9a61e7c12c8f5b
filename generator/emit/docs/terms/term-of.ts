import { narrowing } from "../../../keywords/vocabulary.ts";
import type { JsonType } from "../../../model/json.ts";
import type { JsonTypesOf } from "../../../model/shape/json-types.ts";
import { type PartReaders, readParts } from "../../../model/shape/read-parts.ts";
import type { ItemsPart, MembersPart, PartKind, Parts, Rule, Shape } from "../../../model/shape/shape.ts";
import { isUnrestricted } from "../../../model/shape/unrestricted.ts";
import { listedValues } from "../../../model/shape/values.ts";
import { ANYTHING, intersectionOf, NOTHING, type Term, unionOf } from "./term.ts";

/** Reads a shape as a term. What no term can tell (`not`, conditions, constraints) is told in words elsewhere. */
export function termOf(shape: Shape, jsonTypes: JsonTypesOf): Term {
  const { parts } = shape;
  if (parts.never === true || (parts.not !== undefined && isUnrestricted(parts.not.not))) return NOTHING;
  const terms = readParts(parts, TERMS, jsonTypes);
  const values = listedValues(parts);
  if (values !== undefined) {
    return intersectionOf([values.length === 0 ? NOTHING : { kind: "literals", values }, ...terms]);
  }
  const own =
    parts.types === undefined
      ? ANYTHING
      : unionOf(primaryTypes(parts.types.types).map((type) => typeTerm(type, shape, jsonTypes)));
  return intersectionOf(addsNothing(shape, own, terms, jsonTypes) ? terms : [...terms, own]);
}

/** Told in words, or in rows of their own. */
const IN_WORDS = (): readonly Term[] => [];
/** Part of the term that the type makes. */
const WITH_THE_TYPE = (): readonly Term[] => [];

/** The terms of the parts that stand beside a type, in the order in which they are told. */
const TERMS: PartReaders<Term, readonly [jsonTypes: JsonTypesOf]> = {
  never: WITH_THE_TYPE,
  types: WITH_THE_TYPE,
  values: WITH_THE_TYPE,
  items: WITH_THE_TYPE,
  members: WITH_THE_TYPE,
  reference: ({ $ref, $dynamicRef }) =>
    [$ref, $dynamicRef].flatMap((one) => (one === undefined ? [] : [{ kind: "model", id: one.target } as const])),
  allOf: ({ allOf: branches }, jsonTypes) => branches.map((branch) => termOf(branch, jsonTypes)),
  anyOf: ({ anyOf: branches }, jsonTypes) => [unionOf(branches.map((branch) => termOf(branch, jsonTypes)))],
  oneOf: ({ oneOf: branches }, jsonTypes) => [unionOf(branches.map((branch) => termOf(branch, jsonTypes)))],
  not: IN_WORDS,
  condition: IN_WORDS,
  dependents: IN_WORDS,
  propertyNames: IN_WORDS,
  contains: IN_WORDS,
  unevaluated: IN_WORDS,
  rules: IN_WORDS,
};

/** `integer` beside `number` says nothing. */
function primaryTypes(types: readonly JsonType[]): readonly JsonType[] {
  return types.includes("number") ? types.filter((type) => type !== "integer") : types;
}

function typeTerm(type: JsonType, { parts, at }: Shape, jsonTypes: JsonTypesOf): Term {
  if (type === "array") return arrayTerm(parts.items, parts, { at, parts: {}, notes: {} }, jsonTypes);
  if (type === "object") return objectTerm(parts.members, jsonTypes);
  return { kind: "primitive", type };
}

function arrayTerm(part: ItemsPart | undefined, { rules = [] }: Parts, anything: Shape, jsonTypes: JsonTypesOf): Term {
  const { prefixItems, items = anything } = part ?? {};
  const rest = termOf(items, jsonTypes);
  if (prefixItems === undefined && rest.kind !== "nothing") return { kind: "list", item: rest };
  const first = (prefixItems ?? []).map((item) => termOf(item, jsonTypes));
  const required = Math.min(first.length, Math.max(0, ...rules.map(minItemCount)));
  return { kind: "tuple", items: first, required, ...(rest.kind === "nothing" ? {} : { rest }) };
}

/** How many items a rule asks for. */
function minItemCount(rule: Rule): number {
  const narrowed = narrowing(rule);
  return narrowed?.on === "array" && narrowed.kind === "size" && narrowed.side === "min" ? narrowed.count : 0;
}

function objectTerm(part: MembersPart | undefined, jsonTypes: JsonTypesOf): Term {
  const { properties = [], patternProperties = [], additionalProperties: rest } = part ?? {};
  if (properties.length > 0 || patternProperties.length > 0) return { kind: "object" };
  const value = rest === undefined ? ANYTHING : termOf(rest, jsonTypes);
  return value.kind === "nothing" ? { kind: "object" } : { kind: "map", value };
}

/**
 * Whether a shape's own types may be left out beside its other parts: `"type": "object"` beside a reference to an
 * object. They may not where they exclude something, or bring members.
 */
function addsNothing(shape: Shape, own: Term, terms: readonly Term[], jsonTypes: JsonTypesOf): boolean {
  if (terms.every((term) => term.kind === "anything")) return false;
  const plain = own.kind === "primitive" || (own.kind === "map" && own.value.kind === "anything");
  const fractions = own.kind === "primitive" && own.type === "integer";
  if (!plain || fractions) return false;
  const { types: _, ...others } = shape.parts;
  const allowed = jsonTypes(shape);
  return jsonTypes({ ...shape, parts: others }).every((type) => allowed.includes(type));
}

/** Whether a term tells all of a shape, so that no words are needed. References tell theirs on their own page. */
export function isPlain({ parts }: Shape): boolean {
  for (const kind in parts) if (!IN_TERMS.has(kind)) return false;
  const { types, members, items, allOf, anyOf, oneOf, condition } = parts;
  if (condition?.if !== undefined) return false;
  if ((members ?? items) !== undefined && types === undefined) return false;
  const { additionalProperties: rest, at: _at, ...rows } = members ?? { at: {} };
  if (rest?.parts.never === true || Object.keys(rows).length > 0) return false;
  const inner = [
    ...(items?.prefixItems ?? []),
    ...(items?.items === undefined ? [] : [items.items]),
    ...(rest === undefined ? [] : [rest]),
  ];
  return [...inner, ...(allOf?.allOf ?? []), ...(anyOf?.anyOf ?? []), ...(oneOf?.oneOf ?? [])].every(isPlain);
}

/** The parts that terms may tell all of. */
const IN_TERMS: ReadonlySet<string> = new Set([
  "never",
  "types",
  "values",
  "reference",
  "members",
  "items",
  "allOf",
  "anyOf",
  "oneOf",
  "condition",
] satisfies PartKind[]);
