import { narrowing } from "../../../keywords/vocabulary.ts";
import type { Location } from "../../../model/location.ts";
import { declarationOf } from "../../../model/model.ts";
import { BASE_TYPES } from "../../../model/shape/json-types.ts";
import type { DependentsPart, MembersPart, PropertyNamesPart, Rule, Shape } from "../../../model/shape/shape.ts";
import { alsoEvaluated, NOTHING_EVALUATED } from "../extent/evaluated.ts";
import {
  type Alternative,
  allOf,
  anyOf,
  type Extent,
  holdsAll,
  type Layer,
  type LayerMember,
  layerOf,
  NEVER,
  objectsOf,
  UNKNOWN,
  within,
} from "../extent/extent.ts";
import { inside, intersect, intersectAll } from "../extent/intersect.ts";
import { matchesName } from "../extent/key-pattern.ts";
import { typeInLayer } from "../extent/object-layers.ts";
import { docLines } from "../module/doc-lines.ts";
import { asConditions } from "./as-conditions.ts";
import { type ExtentScope, extentOf, innerExtent } from "./extent-of.ts";
import { sizesOf } from "./sizes.ts";

/**
 * Every object has these already. An absent member of such a name reads as a function, so TypeScript would refuse
 * objects without it if a type said anything about it.
 */
const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Where there may be no member at all. */
export function emptyObjects(rules: readonly Rule[]): readonly Extent[] {
  const isEmpty = sizesOf(rules, "object").max === 0;
  return isEmpty ? [onObjects(objectsOf(layerOf([], NEVER)))] : [];
}

/** What the presence of members demands. */
export function dependentExtents(part: DependentsPart, scope: ExtentScope): readonly Extent[] {
  const { dependentRequired = [], dependentSchemas = [] } = part;
  return [
    ...dependentRequired.map(({ name, required }) => dependentExtent(name, requiring(required), scope)),
    ...dependentSchemas.map(({ name, shape }) => dependentExtent(name, extentOf(shape, scope), scope)),
  ];
}

/** Objects as given, and everything that is no object. */
export function onObjects(...objects: Extent): Extent {
  return [...objects, ...allOf(BASE_TYPES.filter((type) => type !== "object"))];
}

/** Objects in which a member is present; `at` is the schema that says so, where one does. */
export function having(name: string, type: Extent = UNKNOWN, at?: Location): Extent[number] {
  return objectsOf(layerOf([[name, { type, required: true, doc: [], ...(at === undefined ? {} : { at }) }]]));
}

/** Objects in which a member is absent. */
export function lacking(name: string): Extent[number] {
  return INHERITED.has(name)
    ? anyOf("object")
    : objectsOf(layerOf([[name, { type: NEVER, required: false, doc: [] }]]));
}

export function isInherited(name: string): boolean {
  return INHERITED.has(name);
}

function requiring(names: readonly string[]): Extent {
  if (names.length === 0) return UNKNOWN;
  const members = names.map((name) => [name, { type: UNKNOWN, required: true, doc: [] }] as const);
  return onObjects(objectsOf(layerOf(members)));
}

/** `properties`, `required`, `patternProperties` and `additionalProperties`: of objects, and nothing of other instances. */
export function membersExtent(part: MembersPart, scope: ExtentScope): Extent {
  const {
    properties: members = [],
    patternProperties: patterns = [],
    required = [],
    additionalProperties: rest,
  } = part;
  const said = members.length + patterns.length + required.length > 0 || rest !== undefined;
  if (!said) return UNKNOWN;
  const extent = onObjects(objectsOf(layer(part, scope)));
  if (!scope.tracks) return extent;
  return alsoEvaluated(extent, {
    ...NOTHING_EVALUATED,
    names: members.map(({ name }) => name),
    patterns: patterns.map(({ pattern }) => pattern),
    allMembers: rest !== undefined,
  });
}

function layer(part: MembersPart, scope: ExtentScope): Layer {
  const { patternProperties = [], additionalProperties } = part;
  const patterns = patternProperties.map(({ pattern, shape }) => ({ pattern, type: innerExtent(shape, scope) }));
  const rest = additionalProperties === undefined ? UNKNOWN : innerExtent(additionalProperties, scope);
  const required = new Set(part.required);
  const members = new Map<string, LayerMember>();
  for (const { name, shape } of part.properties ?? []) {
    let type = innerExtent(shape, scope);
    for (const other of patterns) {
      if (matchesName(other.pattern, name) === true) type = intersect(type, other.type, inside(scope));
    }
    const doc = scope.isBare ? [] : docLines(described(shape, scope), name);
    members.set(name, { type, required: required.has(name), doc, at: shape.at });
  }
  const others: Layer = { members: new Map(), patterns, rest };
  for (const name of required) {
    if (!members.has(name)) members.set(name, { type: typeInLayer(others, name, scope), required: true, doc: [] });
  }
  return { members, patterns, rest };
}

/** The shape whose annotations describe a member. */
function described(shape: Shape, { model }: ExtentScope): Shape {
  const { $ref } = shape.parts.reference ?? {};
  return $ref?.nested === true ? declarationOf(model, $ref.target).shape : shape;
}

/** `propertyNames`, where it leaves only some names or only those of a pattern. */
export function namesExtent(part: PropertyNamesPart, scope: ExtentScope): Extent {
  const { propertyNames: names } = part;
  const extent = namesIn(part, scope);
  if (extent.every(isListed)) {
    const free = extent.map(({ value }) => [String(value), { type: UNKNOWN, required: false, doc: [] }] as const);
    return onObjects(objectsOf(layerOf(free, NEVER)));
  }
  const excepted = extent.length === 1 ? (extent[0]?.except ?? []) : [];
  const parts = excepted.map((name) => onObjects(lacking(String(name))));
  const matched = names.parts.rules?.map(narrowing).find((narrowed) => narrowed?.kind === "match");
  if (matched?.kind === "match") {
    const named: Layer = { members: new Map(), patterns: [{ pattern: matched.pattern, type: UNKNOWN }], rest: NEVER };
    parts.push(onObjects(objectsOf(named)));
  }
  return intersectAll(parts, scope);
}

/** Whether a type can say which names there are: where they are listed, or there is but one kind of them. */
export function saysNames(part: PropertyNamesPart, scope: ExtentScope): boolean {
  const extent = namesIn(part, scope);
  return extent.every(isListed) || (extent.length === 1 && extent[0]?.names.length === 0);
}

function isListed({ value, names: opaque }: Alternative): boolean {
  return value !== undefined && opaque.length === 0;
}

/** The names that there may be; what other declarations say of them, not their own names. */
function namesIn({ propertyNames: names }: PropertyNamesPart, scope: ExtentScope): Extent {
  return within(innerExtent(names, scope), ["string"]).flatMap((alternative) => {
    const [named] = alternative.names;
    const expanded = named === undefined ? undefined : scope.expand(named)?.filter(({ on }) => on.includes("string"));
    return expanded ?? [alternative];
  });
}

/** Objects without a member, and those with it that are in the extent. */
function dependentExtent(name: string, extent: Extent, scope: ExtentScope): Extent {
  if (holdsAll(extent, ["object"])) return UNKNOWN;
  const present = within(intersect([having(name)], extent, scope), ["object"]);
  return asConditions(onObjects(lacking(name), ...present), scope);
}
