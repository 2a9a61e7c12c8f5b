import { multipleOf } from "../emit/guards/runtime/multiple-of.ts";
import { narrowing } from "../keywords/vocabulary.ts";
import { equalJson, isJsonArray, isJsonObject, type Json, type JsonObject, member } from "../model/json.ts";
import { declarationOf } from "../model/model.ts";
import { type BaseType, typeOfValue } from "../model/shape/json-types.ts";
import { type PartReaders, readPart } from "../model/shape/read-parts.ts";
import type { PartKind, Rule, Shape } from "../model/shape/shape.ts";
import { hasType } from "../model/shape/values.ts";
import type { Claim, Fact, Literal, Side } from "./claim.ts";
import { type Evaluated, evaluatedBy } from "./evaluated.ts";
import { hasFormat } from "./formats.ts";
import { shapesOfMember } from "./pieces.ts";
import { isInRegion, matchesPattern } from "./region.ts";

/** A verdict; undefined where there is none, since it depends on what cannot be known here. */
export type Verdict = boolean | undefined;

/** Whether a literal is true of an instance. */
export function judge({ claim, holds }: Literal, value: Json): Verdict {
  const verdict = judgeClaim(claim, value);
  return verdict === undefined ? undefined : verdict === holds;
}

/** Whether all literals are true of an instance. */
export function judgeAll(literals: readonly Literal[], value: Json): Verdict {
  let verdict: Verdict = true;
  for (const literal of literals) {
    const own = judge(literal, value);
    if (own === false) return false;
    verdict &&= own;
  }
  return verdict;
}

function judgeClaim(claim: Claim, value: Json): Verdict {
  if (claim.kind === "fact") return judgeFact(claim.fact, value);
  if (claim.kind === "shape") return judgeShape(claim.shape, claim.side, value);
  return every(readPart(claim.part, claim.shape.parts, JUDGES, [value, claim.shape, claim.side]));
}

/** Whether an instance satisfies a shape. */
export function judgeShape(shape: Shape, side: Side, value: Json): Verdict {
  let verdict: Verdict = true;
  const context: [Json, Shape, Side] = [value, shape, side];
  for (const kind of Object.keys(shape.parts) as PartKind[]) {
    const own = every(readPart(kind, shape.parts, JUDGES, context));
    if (own === false) return false;
    verdict &&= own;
  }
  return verdict;
}

function every(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(false)) return false;
  return verdicts.includes(undefined) ? undefined : true;
}

function some<Each>(all: readonly Each[], verdictOf: (each: Each) => Verdict): Verdict {
  let verdict: Verdict = false;
  for (const each of all) {
    const own = verdictOf(each);
    if (own === true) return true;
    if (own === undefined) verdict = undefined;
  }
  return verdict;
}

function not(verdict: Verdict): Verdict {
  return verdict === undefined ? undefined : !verdict;
}

/** Whether at least and at most so many verdicts are true. */
function counted(verdicts: readonly Verdict[], min: number, max: number): Verdict {
  const sure = verdicts.filter((verdict) => verdict === true).length;
  const possible = verdicts.filter((verdict) => verdict !== false).length;
  if (possible < min || sure > max) return false;
  return sure >= min && possible <= max ? true : undefined;
}

const JUDGES: PartReaders<Verdict, [Json, Shape, Side]> = {
  never: () => [false],
  types: ({ types }, value) => [hasType(value, types)],
  values: ({ enum: list, const: constant }, value) => [
    list === undefined || list.some((one) => equalJson(one, value)),
    constant === undefined || equalJson(constant.value, value),
  ],
  reference: ({ $ref, $dynamicRef }, value, _, side) =>
    [$ref, $dynamicRef]
      .filter((reference) => reference !== undefined)
      .map((reference) =>
        "anchor" in reference ? undefined : judgeShape(declarationOf(side.model, reference.target).shape, side, value),
      ),
  members: (members, value, _, side) => {
    if (!isJsonObject(value)) return [];
    const verdicts: Verdict[] = (members.required ?? []).map((name) => Object.hasOwn(value, name));
    for (const [name, inner] of Object.entries(value))
      for (const shape of shapesOfMember(name, members)) verdicts.push(judgeShape(shape, side, inner));
    return verdicts;
  },
  dependents: ({ dependentRequired = [], dependentSchemas = [] }, value, _, side) => {
    if (!isJsonObject(value)) return [];
    const has = (name: string): boolean => Object.hasOwn(value, name);
    return [
      ...dependentRequired.map(({ name, required }) => !has(name) || required.every(has)),
      ...dependentSchemas.map(({ name, shape }) => !has(name) || judgeShape(shape, side, value)),
    ];
  },
  propertyNames: ({ propertyNames }, value, _, side) =>
    isJsonObject(value) ? Object.keys(value).map((name) => judgeShape(propertyNames, side, name)) : [],
  items: ({ prefixItems = [], items }, value, _, side) =>
    isJsonArray(value)
      ? value.map((item, index) => {
          const shape = prefixItems[index] ?? items;
          return shape === undefined || judgeShape(shape, side, item);
        })
      : [],
  contains: ({ contains, minContains = 1, maxContains = Number.POSITIVE_INFINITY }, value, _, side) => {
    if (contains === undefined || !isJsonArray(value)) return [];
    return [
      counted(
        value.map((item) => judgeShape(contains, side, item)),
        minContains,
        maxContains,
      ),
    ];
  },
  unevaluated: ({ unevaluatedProperties, unevaluatedItems }, value, shape, side) => {
    const asked = isJsonArray(value) ? unevaluatedItems : isJsonObject(value) ? unevaluatedProperties : undefined;
    if (asked === undefined) return [];
    const seen: Evaluated | undefined = evaluatedBy(shape, side, value, judgeShape);
    if (seen === undefined) return [undefined];
    if (seen === "all") return [];
    return Object.entries(isJsonArray(value) ? value : membersOf(value))
      .filter(([key]) => !seen.has(key))
      .map(([, inner]) => judgeShape(asked, side, inner));
  },
  allOf: ({ allOf }, value, _, side) => allOf.map((branch) => judgeShape(branch, side, value)),
  anyOf: ({ anyOf }, value, _, side) => [some(anyOf, (branch) => judgeShape(branch, side, value))],
  oneOf: ({ oneOf }, value, _, side) => [
    counted(
      oneOf.map((branch) => judgeShape(branch, side, value)),
      1,
      1,
    ),
  ],
  not: (part, value, _, side) => [not(judgeShape(part.not, side, value))],
  condition: ({ if: test, then, else: otherwise }, value, _, side) => {
    if (test === undefined) return [];
    const passes = judgeShape(test, side, value);
    const branch = (shape: Shape | undefined): Verdict => shape === undefined || judgeShape(shape, side, value);
    if (passes !== undefined) return [branch(passes ? then : otherwise)];
    return [every([branch(then), branch(otherwise)]) === true ? true : undefined];
  },
  rules: (rules, value) => rules.map((rule) => judgeRule(rule, value)),
};

function judgeRule(rule: Rule, value: Json): Verdict {
  const fact = narrowing(rule);
  return fact === undefined || judgeFact(fact as Fact, value);
}

function judgeFact(fact: Fact, value: Json): Verdict {
  if (fact.on !== "any" && fact.on !== typeOfValue(value)) return true;
  switch (fact.kind) {
    case "types":
      return hasType(value, fact.types);
    case "values":
      return fact.values.some((one) => equalJson(one, value));
    case "either":
      return some(fact.literals, (literal) => judge(literal, value));
    case "opaque":
      return undefined;
    case "bound": {
      const distance = fact.side === "min" ? Number(value) - fact.limit : fact.limit - Number(value);
      return fact.exclusive ? distance > 0 : distance >= 0;
    }
    case "multiple":
      return multipleOf(Number(value), fact.of);
    case "size":
      return fact.side === "min" ? sizeOf(value) >= fact.count : sizeOf(value) <= fact.count;
    case "match":
      return matchesPattern(String(value), fact.pattern);
    case "format":
      return hasFormat(String(value), fact.format);
    case "distinct":
      return itemsOf(value).every((item, index, items) => !items.slice(0, index).some((one) => equalJson(one, item)));
    case "each":
      return every(
        itemsOf(value)
          .slice(fact.from, fact.to)
          .map((item) => judgeClaim(fact.claim, item)),
      );
    case "several": {
      const verdicts = itemsOf(value).map((item) => judgeClaim(fact.claim, item));
      return fact.side === "min" ? counted(verdicts, fact.count, verdicts.length) : counted(verdicts, 0, fact.count);
    }
    case "present":
      return member(membersOf(value), fact.name) !== undefined;
    case "every":
      return every(
        Object.entries(membersOf(value))
          .filter(([name]) => isInRegion(name, fact.region))
          .map(([, inner]) => judgeClaim(fact.claim, inner)),
      );
    case "names":
      return every(Object.keys(membersOf(value)).map((name) => judgeClaim(fact.claim, name)));
  }
}

function itemsOf(value: Json): readonly Json[] {
  return isJsonArray(value) ? value : [];
}

function membersOf(value: Json): JsonObject {
  return isJsonObject(value) ? value : {};
}

function sizeOf(value: Json): number {
  const type: BaseType = typeOfValue(value);
  if (type === "string") return [...String(value)].length;
  return type === "array" ? itemsOf(value).length : Object.keys(membersOf(value)).length;
}
