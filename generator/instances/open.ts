import { narrowing } from "../keywords/vocabulary.ts";
import { isJsonArray, isJsonObject, type Json } from "../model/json.ts";
import { declarationOf } from "../model/model.ts";
import { type BaseType, baseTypes, typeOfValue } from "../model/shape/json-types.ts";
import { type PartReaders, readPart } from "../model/shape/read-parts.ts";
import type { Rule, Shape } from "../model/shape/shape.ts";
import { openItems } from "./array-claims.ts";
import { openOneOf, openTwoOf } from "./choices.ts";
import { type AnyFact, type Clause, type Fact, type Literal, negated, opposite, type Side } from "./claim.ts";
import type { Claims } from "./claims.ts";
import { kindsOf } from "./equal-parts.ts";
import { openMembers, otherObject } from "./object-claims.ts";
import type { Reason } from "./outcome.ts";
import { openUnevaluated } from "./unevaluated.ts";

/** What a part is opened with: whose it is, and the type of the instance. */
export interface Opening {
  readonly shape: Shape;
  readonly side: Side;
  readonly type: BaseType;
  readonly claims: Claims;
}

/** The clauses that a literal comes to for instances of a type; undefined for a fact, which comes to nothing smaller. */
export function open(literal: Literal, type: BaseType, claims: Claims): readonly Clause[] | undefined {
  const { claim, holds } = literal;
  if (claim.kind === "fact") return openFact(claim.fact, literal, type, claims);
  const { shape, side } = claim;
  if (claim.kind === "shape") {
    const parts = kindsOf(shape).map((part) => ({ claim: claims.ofPart(shape, part, side), holds }));
    return holds ? parts.map((part) => [[part]]) : [parts.map((part) => [part])];
  }
  const opening: Opening = { shape, side, type, claims };
  return readPart(claim.part, shape.parts, holds ? HOLDING : FAILING, [opening]);
}

const HOLDING: PartReaders<Clause, [Opening]> = {
  never: () => [[]],
  types: (part, { claims }) => [[[fact(claims, { on: "any", kind: "types", types: part.types })]]],
  values: ({ enum: list, const: constant }, { claims }) =>
    [list, constant && [constant.value]]
      .filter((values) => values !== undefined)
      .map((values) => [[fact(claims, { on: "any", kind: "values", values })]]),
  reference: ({ $ref, $dynamicRef }, { claims, shape, side }) =>
    [$ref, $dynamicRef]
      .filter((reference) => reference !== undefined)
      .map((reference) => {
        if ("anchor" in reference) return [[fact(claims, { on: "any", kind: "opaque", reason: dynamic(shape, side) })]];
        return [[{ claim: claims.ofShape(declarationOf(side.model, reference.target).shape, side), holds: true }]];
      }),
  members: openMembers,
  dependents: ({ dependentRequired, dependentSchemas }, opening) => {
    if (opening.type !== "object") return [];
    const absent = (name: string): Literal => opposite(present(opening, name));
    return [
      ...(dependentRequired ?? []).flatMap(({ name, required }) =>
        required.map((other): Clause => [[absent(name)], [present(opening, other)]]),
      ),
      ...(dependentSchemas ?? []).map(({ name, shape }): Clause => [[absent(name)], [whole(opening, shape)]]),
    ];
  },
  propertyNames: ({ propertyNames }, { claims, side, type }) =>
    type === "object"
      ? [[[fact(claims, { on: "object", kind: "names", claim: claims.ofShape(propertyNames, side) })]]]
      : [],
  items: (_, opening) => openItems(opening.shape.parts.items, undefined, opening),
  contains: (_, opening) => openItems(undefined, opening.shape.parts.contains, opening),
  unevaluated: (part, opening) => openUnevaluated(part, opening, true),
  allOf: ({ allOf }, opening) => allOf.map((shape) => [[whole(opening, shape)]]),
  anyOf: ({ anyOf }, opening) => [anyOf.map((shape) => [whole(opening, shape)])],
  oneOf: ({ oneOf }, opening) => [openOneOf(oneOf.map((shape) => whole(opening, shape)))],
  not: ({ not }, opening) => [[[opposite(whole(opening, not))]]],
  condition: ({ if: test, then, else: otherwise }, opening) => {
    if (test === undefined) return [];
    const passes = whole(opening, test);
    return [
      ...(then === undefined ? [] : [[[opposite(passes)], [whole(opening, then)]]]),
      ...(otherwise === undefined ? [] : [[[passes], [whole(opening, otherwise)]]]),
    ];
  },
  rules: (rules, opening) => rules.flatMap((rule) => openRule(rule, opening)),
};

/** What is not simply one of the clauses failing: a choice of exactly one, and what depends on who has looked at what. */
const FAILING: PartReaders<Clause, [Opening]> = {
  ...mapped(HOLDING),
  oneOf: ({ oneOf }, opening) => [
    openTwoOf(
      oneOf.map((shape) => whole(opening, shape)),
      opening.claims,
    ),
  ],
  unevaluated: (part, opening) => openUnevaluated(part, opening, false),
};

function mapped(readers: PartReaders<Clause, [Opening]>): PartReaders<Clause, [Opening]> {
  return Object.fromEntries(
    Object.entries(readers).map(([kind, reader]) => [
      kind,
      (part: never, opening: Opening) => negated(reader(part, opening)),
    ]),
  ) as unknown as PartReaders<Clause, [Opening]>;
}

/** Where it leads depends on what has led there. */
function dynamic({ at, parts }: Shape, { model }: Side): Reason {
  const pointer = at.pointer + (parts.reference?.at.$dynamicRef ?? "");
  return { why: "dynamic reference", at: { model, location: { ...at, pointer } } };
}

function openRule(rule: Rule, { claims, type, side, shape }: Opening): readonly Clause[] {
  const fact = narrowing(rule);
  if (fact?.on !== type) return [];
  const place = { model: side.model, location: { ...shape.at, pointer: shape.at.pointer + rule.at } };
  return [[[{ claim: claims.ofFact(fact as Fact, place), holds: true }]]];
}

function openFact(given: Fact, literal: Literal, type: BaseType, claims: Claims): readonly Clause[] | undefined {
  if (given.on === "any") return openAny(given, literal, type, claims);
  if (given.on === type) return undefined;
  return literal.holds ? [] : [[]];
}

function openAny(given: AnyFact, literal: Literal, type: BaseType, claims: Claims): readonly Clause[] | undefined {
  switch (given.kind) {
    case "opaque":
      return undefined;
    case "types": {
      const integers: Clause = [[fact(claims, { on: "number", kind: "multiple", of: 1 })]];
      const isOnlyInteger = type === "number" && !given.types.includes("number");
      const clauses = !baseTypes(given.types).includes(type) ? [[]] : isOnlyInteger ? [integers] : [];
      return literal.holds ? clauses : negated(clauses);
    }
    case "values": {
      const values = given.values.filter((value) => typeOfValue(value) === type);
      if (literal.holds) return values.length === 0 ? [[]] : undefined;
      if (values.length === 0) return [];
      return type === "object" || type === "array" ? values.map((value) => otherThan(value, claims)) : undefined;
    }
    case "either":
      return literal.holds ? [given.literals.map((one) => [one])] : given.literals.map((one) => [[opposite(one)]]);
  }
}

/** What an array or object has that is not equal to another one. */
function otherThan(value: Json, claims: Claims): Clause {
  if (isJsonObject(value)) return otherObject(value, claims);
  const items = isJsonArray(value) ? value : [];
  const size = (side: "min" | "max"): Literal =>
    fact(claims, { on: "array", kind: "size", side, count: items.length }, false);
  return [
    [size("min")],
    [size("max")],
    ...items.map((item, index) => {
      const claim = fact(claims, { on: "any", kind: "values", values: [item] }).claim;
      return [fact(claims, { on: "array", kind: "each", from: index, to: index + 1, claim }, false)];
    }),
  ];
}

function fact(claims: Claims, given: Fact, holds = true): Literal {
  return { claim: claims.ofFact(given), holds };
}

function present({ claims }: Opening, name: string): Literal {
  return fact(claims, { on: "object", kind: "present", name });
}

/** A subshape holds that looks at the same instance. */
function whole({ claims, side }: Opening, shape: Shape): Literal {
  return { claim: claims.ofShape(shape, side), holds: true };
}
