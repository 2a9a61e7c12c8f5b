import { constraint } from "../../keywords/vocabulary.ts";
import type { Json, JsonType } from "../../model/json.ts";
import type { Location } from "../../model/location.ts";
import { declarationOf } from "../../model/model.ts";
import type { ArrayPart, ConditionPart, ObjectPart, Rule, Shape } from "../../model/shape/shape.ts";
import { LONGEST_TUPLE } from "../../model/tuple.ts";
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
} from "./extent.ts";
import { type ExtentScope, extentOf, listedValues } from "./extent-of.ts";
import { inside, intersect, MOST_ALTERNATIVES } from "./intersect.ts";
import { excluding } from "./intersect-scalars.ts";
import { BASE_TYPES, targetsOf, typeOfValue } from "./json-types.ts";
import { having, isInherited, lacking } from "./object-extent.ts";

/**
 * The extent of what a shape does not accept: everything that it refuses is in it. A schema is a conjunction, so this
 * is the union of what each of its keywords refuses.
 */
export function negation(shape: Shape, outside: ExtentScope): Extent {
  if (shape.never) return UNKNOWN;
  // What is refused was not evaluated.
  const scope = outside.tracks ? { ...outside, tracks: false } : outside;
  const extent = unite([
    ...refusedValues(shape),
    ...targetsOf(shape).map((id) => {
      if (scope.within.has(id)) return UNKNOWN;
      return negation(declarationOf(scope.model, id).shape, { ...scope, within: new Set([...scope.within, id]) });
    }),
    ...(shape.dynamicRef?.anchor === undefined ? [] : [UNKNOWN]),
    ...(shape.all ?? []).map((branch) => negation(branch, scope)),
    ...(shape.any === undefined ? [] : [refusedByEach(shape.any, scope)]),
    ...(shape.one === undefined ? [] : [refusedByOne(shape.one, scope)]),
    ...(shape.not === undefined ? [] : [extentOf(shape.not, scope)]),
    ...refusedByCondition(shape.condition, scope),
    ...(shape.object === undefined ? [] : refusedObjects(shape.object, scope)),
    ...(shape.array === undefined ? [] : refusedArrays(shape.array, scope)),
    ...shape.rules.map(refusedByRule),
  ]);
  if (extent.length <= MOST_ALTERNATIVES) return withOptionals(extent);
  return allOf(BASE_TYPES.filter((type) => extent.some(({ on }) => on.includes(type))));
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

function refusedValues(shape: Shape): readonly Extent[] {
  const listed = listedValues(shape);
  if (listed !== undefined) return [BASE_TYPES.flatMap((type) => otherValues(type, listed))];
  return shape.types === undefined ? [] : [otherTypes(shape.types)];
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
  if (type === "array") return here.every(isEmptyArray) ? [arraysOf({ least: 1 })] : [anyOf(type)];
  return excluding(
    anyOf(type),
    here.filter((value) => typeof value === "string" || typeof value === "number" || typeof value === "boolean"),
  );
}

function isEmptyArray(value: Json): boolean {
  return Array.isArray(value) && value.length === 0;
}

function refusedByEach(branches: readonly Shape[], scope: ExtentScope): Extent {
  return branches
    .map((branch) => negation(branch, scope))
    .reduce((one, other) => intersect(one, other, scope), UNKNOWN);
}

/** None of the branches, or two of them. */
function refusedByOne(branches: readonly Shape[], scope: ExtentScope): Extent {
  if (branches.length > 3) return UNKNOWN;
  const extents = branches.map((branch) => extentOf(branch, scope));
  const pairs = extents.flatMap((one, index) => extents.slice(index + 1).map((other) => intersect(one, other, scope)));
  return unite([refusedByEach(branches, scope), ...pairs]);
}

function refusedByCondition(condition: ConditionPart | undefined, scope: ExtentScope): readonly Extent[] {
  if (condition?.if === undefined) return [];
  const { then, else: otherwise } = condition;
  return [
    ...(then === undefined ? [] : [intersect(extentOf(condition.if, scope), negation(then, scope), scope)]),
    ...(otherwise === undefined ? [] : [intersect(negation(condition.if, scope), negation(otherwise, scope), scope)]),
  ];
}

function refusedObjects(part: ObjectPart, scope: ExtentScope): readonly Extent[] {
  const others = [part.rest, part.names, part.unevaluated, ...(part.patterns ?? []).map(({ shape }) => shape)];
  // That some member is refused whose name is not known, or some name, is beyond types.
  if (others.some((shape) => shape !== undefined && !isNeverExtent(negation(shape, inner(scope)))))
    return [[anyOf("object")]];
  return [
    ...(part.members ?? []).map(({ name, shape }) => objectsHaving(name, negation(shape, inner(scope)), shape.at)),
    ...(part.required ?? []).map((name) => [lacking(name)]),
    ...(part.needs ?? []).flatMap(({ name, required }) =>
      required.map((other) => intersect([having(name)], [lacking(other)], scope)),
    ),
    ...(part.dependents ?? []).map(({ name, shape }) => intersect([having(name)], negation(shape, scope), scope)),
  ];
}

/** Inside of members, too, recursion must end. */
function inner(scope: ExtentScope): ExtentScope {
  return { ...scope, ...inside(scope) };
}

function objectsHaving(name: string, type: Extent, at: Location): Extent {
  if (isNeverExtent(type)) return NEVER;
  return isInherited(name) ? [anyOf("object")] : [having(name, type, at)];
}

function refusedArrays(part: ArrayPart, scope: ExtentScope): readonly Extent[] {
  const prefix = part.prefix ?? [];
  const first = prefix.map((shape, index): Extent => {
    const refused = negation(shape, inner(scope));
    if (isNeverExtent(refused)) return NEVER;
    const before = Array.from({ length: index }, () => UNKNOWN);
    return [arraysOf({ first: [...before, refused], least: index + 1 })];
  });
  const rest =
    part.rest === undefined || isNeverExtent(negation(part.rest, inner(scope))) ? [] : [[longer(prefix.length)]];
  return [
    ...first,
    ...rest,
    ...(part.unevaluated === undefined ? [] : [[anyOf("array")]]),
    ...withoutContained(part, scope),
  ];
}

/** Arrays of more than so many items. */
function longer(length: number): Extent[number] {
  return length < LONGEST_TUPLE ? arraysOf({ least: length + 1 }) : anyOf("array");
}

function withoutContained(part: ArrayPart, scope: ExtentScope): readonly Extent[] {
  if (part.contains === undefined) return [];
  if ((part.minContains ?? 1) !== 1 || part.maxContains !== undefined) return [[anyOf("array")]];
  const refused = negation(part.contains, inner(scope));
  return [[isNeverExtent(refused) ? arraysOf({ rest: NEVER, most: 0 }) : arraysOf({ rest: refused })]];
}

function refusedByRule({ keyword, value }: Rule): Extent {
  const limit = typeof value === "number" ? value : Number.NaN;
  if (keyword === "minProperties" && limit === 1) return [objectsOf(layerOf([], NEVER))];
  if (keyword === "minItems") return limit < 1 ? NEVER : [arraysOf({ most: Math.ceil(limit) - 1 })];
  if (keyword === "maxItems") return [longer(Math.floor(limit))];
  return [anyOf(constraint(keyword).on)];
}
