import { narrowing } from "../../../keywords/vocabulary.ts";
import type { Json, JsonType } from "../../../model/json.ts";
import type { Location } from "../../../model/location.ts";
import { declarationOf } from "../../../model/model.ts";
import { BASE_TYPES, targetsOf, typeOfValue } from "../../../model/shape/json-types.ts";
import { type PartReaders, readParts } from "../../../model/shape/read-parts.ts";
import type {
  ConditionPart,
  ContainsPart,
  DependentsPart,
  ItemsPart,
  MembersPart,
  Parts,
  ReferencePart,
  Rule,
  Shape,
} from "../../../model/shape/shape.ts";
import { listedValues } from "../../../model/shape/values.ts";
import {
  type Alternative,
  allOf,
  anyOf,
  arraysOf,
  type Extent,
  isNeverExtent,
  isUnknownExtent,
  layerOf,
  NEVER,
  objectsOf,
  UNKNOWN,
  unite,
} from "../extent/extent.ts";
import { intersect, intersectAll, MAX_ALTERNATIVES } from "../extent/intersect.ts";
import { excluding } from "../extent/intersect-scalars.ts";
import { LONGEST_TUPLE } from "../extent/tuple-length.ts";
import { type ExtentScope, extentOf } from "./extent-of.ts";
import { having, isInherited, lacking } from "./object-extent.ts";
import { entering, insideMembers, tracking } from "./scopes.ts";

/**
 * The extent of what a shape does not accept: everything that it refuses is in it. A schema is a conjunction, so this
 * is the union of what each of its keywords refuses.
 */
export function negation(shape: Shape, outside: ExtentScope): Extent {
  if (outside.known?.scope !== outside) return freshNegation(shape, outside);
  const known = outside.known.refused.get(shape) ?? freshNegation(shape, outside);
  outside.known.refused.set(shape, known);
  return known;
}

function freshNegation(shape: Shape, outside: ExtentScope): Extent {
  if (shape.parts.never) return UNKNOWN;
  // What is refused was not evaluated.
  const scope = tracking(outside, false);
  const extent = unite(readParts(shape.parts, REFUSALS, scope, shape.parts));
  if (extent.length <= MAX_ALTERNATIVES) return withOptionals(extent);
  return allOf(BASE_TYPES.filter((type) => extent.some(({ on }) => on.includes(type))));
}

/** What each part refuses, in the order in which it is told. */
const REFUSALS: PartReaders<Extent, readonly [scope: ExtentScope, parts: Parts]> = {
  never: () => [UNKNOWN],
  values: (_values, _scope, parts) => refusedValues(parts),
  // Where values are listed, those of other types are not among them.
  types: ({ types }, _, { values }) => (values === undefined ? [otherTypes(types)] : []),
  reference: refusedByReference,
  allOf: ({ allOf: branches }, scope) => branches.map((branch) => negation(branch, scope)),
  anyOf: ({ anyOf: branches }, scope) => [refusedByEach(branches, scope)],
  oneOf: ({ oneOf: branches }, scope) => [refusedByOne(branches, scope)],
  not: (part, scope) => [extentOf(part.not, scope)],
  condition: refusedByCondition,
  members: refusedMembers,
  // That some name is refused is beyond types.
  propertyNames: (part, scope) => refusedSomewhere("object", [part.propertyNames], scope),
  dependents: refusedDependents,
  items: refusedItems,
  contains: withoutContained,
  unevaluated: ({ unevaluatedProperties, unevaluatedItems }, scope) => [
    ...(unevaluatedProperties === undefined ? [] : refusedSomewhere("object", [unevaluatedProperties], scope)),
    ...(unevaluatedItems === undefined ? [] : [[anyOf("array")]]),
  ],
  rules: (rules) => rules.map(refusedByRule),
};

function refusedByReference(part: ReferencePart, scope: ExtentScope): readonly Extent[] {
  const refused = targetsOf(part).map((id) => {
    if (scope.within.has(id)) return UNKNOWN;
    return negation(declarationOf(scope.model, id).shape, entering(scope, id));
  });
  return part.$dynamicRef?.anchor === undefined ? refused : [...refused, UNKNOWN];
}

/** Objects that lack a member, or have another one of that name, are those with another optional one. */
function withOptionals(extent: Extent): Extent {
  const lacked = new Set(extent.map((alternative) => onlyMember(alternative, false)?.[0]));
  return extent.flatMap((alternative) => {
    const [absent] = onlyMember(alternative, false) ?? [];
    const merged = absent === undefined ? [] : extent.filter((other) => onlyMember(other, true)?.[0] === absent);
    if (merged.length > 0) return [];
    const [name, type] = onlyMember(alternative, true) ?? [];
    if (name === undefined || type === undefined || !lacked.has(name)) return [alternative];
    return [objectsOf(layerOf([[name, { type, required: false, doc: [] }]]))];
  });
}

/** The name and type of the member that is all an alternative is about; one that must, or one that cannot be there. */
function onlyMember({ layers, names, choices }: Alternative, present: boolean): readonly [string, Extent] | undefined {
  const [layer, another] = layers ?? [];
  if (layer === undefined || another !== undefined || names.length > 0 || choices !== undefined) return undefined;
  const [only, more] = layer.members;
  if (only === undefined || more !== undefined || layer.patterns.length > 0 || !isUnknownExtent(layer.rest))
    return undefined;
  const [name, { type, required }] = only;
  return required === present && (present || isNeverExtent(type)) ? [name, type] : undefined;
}

function refusedValues(parts: Parts): readonly Extent[] {
  const listed = listedValues(parts) ?? [];
  return [BASE_TYPES.flatMap((type) => otherValues(type, listed))];
}

/** Integers are numbers to TypeScript, so the other numbers are, too. */
function otherTypes(types: readonly JsonType[]): Extent {
  return allOf(BASE_TYPES.filter((type) => !types.includes(type)));
}

function otherValues(type: (typeof BASE_TYPES)[number], listed: readonly Json[]): Extent {
  const here = listed.filter((value) => typeOfValue(value) === type);
  if (here.length === 0) return [anyOf(type)];
  if (type === "null") return NEVER;
  if (type === "object") return [anyOf(type)];
  if (type === "array") return here.every(isEmptyArray) ? [arraysOf({ min: 1 })] : [anyOf(type)];
  return excluding(
    anyOf(type),
    here.filter((value) => typeof value === "string" || typeof value === "number" || typeof value === "boolean"),
  );
}

function isEmptyArray(value: Json): boolean {
  return Array.isArray(value) && value.length === 0;
}

function refusedByEach(branches: readonly Shape[], scope: ExtentScope): Extent {
  const refused = branches.map((branch) => negation(branch, scope));
  return intersectAll(refused, scope);
}

/** None of the branches, or two of them. */
function refusedByOne(branches: readonly Shape[], scope: ExtentScope): Extent {
  if (branches.length > 3) return UNKNOWN;
  const extents = branches.map((branch) => extentOf(branch, scope));
  const pairs = extents.flatMap((one, index) => extents.slice(index + 1).map((other) => intersect(one, other, scope)));
  return unite([refusedByEach(branches, scope), ...pairs]);
}

function refusedByCondition(condition: ConditionPart, scope: ExtentScope): readonly Extent[] {
  if (condition.if === undefined) return [];
  const { then, else: otherwise } = condition;
  return [
    ...(then === undefined ? [] : [intersect(extentOf(condition.if, scope), negation(then, scope), scope)]),
    ...(otherwise === undefined ? [] : [intersect(negation(condition.if, scope), negation(otherwise, scope), scope)]),
  ];
}

function refusedMembers(part: MembersPart, scope: ExtentScope): readonly Extent[] {
  const { properties = [], required = [], patternProperties = [], additionalProperties } = part;
  const others = patternProperties.map(({ shape }) => shape);
  if (additionalProperties !== undefined) others.push(additionalProperties);
  // That some member is refused whose name is not known is beyond types.
  const beyond = refusedSomewhere("object", others, scope);
  if (beyond.length > 0) return beyond;
  return [
    ...properties.map(({ name, shape }) => objectsHaving(name, negation(shape, insideMembers(scope)), shape.at)),
    ...required.map((name) => [lacking(name)]),
  ];
}

function refusedDependents(part: DependentsPart, scope: ExtentScope): readonly Extent[] {
  const { dependentRequired = [], dependentSchemas = [] } = part;
  return [
    ...dependentRequired.flatMap(({ name, required }) =>
      required.map((other) => intersect([having(name)], [lacking(other)], scope)),
    ),
    ...dependentSchemas.map(({ name, shape }) => intersect([having(name)], negation(shape, scope), scope)),
  ];
}

/** All of a type, where one of the shapes refuses anything at a place that is not known. */
function refusedSomewhere(type: "object" | "array", shapes: readonly Shape[], scope: ExtentScope): readonly Extent[] {
  return shapes.some((shape) => !isNeverExtent(negation(shape, insideMembers(scope)))) ? [[anyOf(type)]] : [];
}

function objectsHaving(name: string, type: Extent, at: Location): Extent {
  if (isNeverExtent(type)) return NEVER;
  return isInherited(name) ? [anyOf("object")] : [having(name, type, at)];
}

function refusedItems({ prefixItems = [], items }: ItemsPart, scope: ExtentScope): readonly Extent[] {
  const first = prefixItems.map((shape, index): Extent => {
    const refused = negation(shape, insideMembers(scope));
    if (isNeverExtent(refused)) return NEVER;
    const before = Array.from({ length: index }, () => UNKNOWN);
    return [arraysOf({ first: [...before, refused], min: index + 1 })];
  });
  const isRefused = items !== undefined && !isNeverExtent(negation(items, insideMembers(scope)));
  return isRefused ? [...first, [longer(prefixItems.length)]] : first;
}

/** Arrays of more than so many items. */
function longer(length: number): Extent[number] {
  return length < LONGEST_TUPLE ? arraysOf({ min: length + 1 }) : anyOf("array");
}

function withoutContained(part: ContainsPart, scope: ExtentScope): readonly Extent[] {
  if (part.contains === undefined) return [];
  if ((part.minContains ?? 1) !== 1 || part.maxContains !== undefined) return [[anyOf("array")]];
  const refused = negation(part.contains, insideMembers(scope));
  return [[isNeverExtent(refused) ? arraysOf({ rest: NEVER, max: 0 }) : arraysOf({ rest: refused })]];
}

function refusedByRule(rule: Rule): Extent {
  const narrowed = narrowing(rule);
  if (narrowed === undefined) return NEVER;
  const { on } = narrowed;
  if (narrowed.kind !== "size" || on === "string") return [anyOf(on)];
  const { side, count } = narrowed;
  if (on === "object") return side === "min" && count === 1 ? [objectsOf(layerOf([], NEVER))] : [anyOf("object")];
  return [side === "min" ? arraysOf({ max: Math.ceil(count) - 1 }) : longer(Math.floor(count))];
}
