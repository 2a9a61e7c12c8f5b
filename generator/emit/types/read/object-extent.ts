import type { Location } from "../../../model/location.ts";
import { declarationOf } from "../../../model/model.ts";
import { BASE_TYPES } from "../../../model/shape/json-types.ts";
import type { DependentsPart, MembersPart, Rule, Shape } from "../../../model/shape/shape.ts";
import { isUnrestricted } from "../../../model/shape/unrestricted.ts";
import { alsoEvaluated, NOTHING_EVALUATED } from "../extent/evaluated.ts";
import {
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
import { inside, intersect } from "../extent/intersect.ts";
import { keyTemplate, matchesName } from "../extent/key-pattern.ts";
import { typeInLayer } from "../extent/object-layers.ts";
import { docLines } from "../module/doc-lines.ts";
import { asConditions } from "./as-conditions.ts";
import { type ExtentScope, extentOf, innerExtent } from "./extent-of.ts";
import { type Loss, type Reading, wholly } from "./reading.ts";
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
export function readDependents(part: DependentsPart, scope: ExtentScope): readonly Reading[] {
  const { dependentRequired = [], dependentSchemas = [] } = part;
  return [
    ...dependentRequired.map((one) => readDependent(one.name, requiring(one.required), REQUIRED, scope)),
    ...dependentSchemas.map((one) => readDependent(one.name, extentOf(one.shape, scope), SCHEMAS, scope)),
  ];
}

const REQUIRED: Loss = {
  place: ["dependentRequired"],
  on: "object",
  why: "in an interface, a member's presence does not depend on another one's",
};

const SCHEMAS: Loss = {
  place: ["dependentSchemas"],
  on: "object",
  why: "an interface does not depend on a member's presence",
};

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
export function readMembers(part: MembersPart, scope: ExtentScope): Reading {
  const {
    properties: members = [],
    patternProperties: patterns = [],
    required = [],
    additionalProperties: rest,
  } = part;
  const said = members.length + patterns.length + required.length > 0 || rest !== undefined;
  if (!said) return wholly(UNKNOWN);
  const extent = onObjects(objectsOf(layer(part, scope)));
  const lost = lostMembers(part);
  if (!scope.tracks) return { extent, lost };
  const evaluated = {
    ...NOTHING_EVALUATED,
    names: members.map(({ name }) => name),
    patterns: patterns.map(({ pattern }) => pattern),
    allMembers: rest !== undefined,
  };
  return { extent: alsoEvaluated(extent, evaluated), lost };
}

/** What no type says of such members, however they are printed. */
function lostMembers(part: MembersPart): readonly Loss[] {
  const { properties = [], required = [], patternProperties: patterns = [], additionalProperties: rest } = part;
  const lost: Loss[] = [];
  if (patterns.some(({ pattern, shape }) => !isUnrestricted(shape) && keyTemplate(pattern) === undefined)) {
    const why = "an index signature has no names of such a pattern";
    lost.push({ place: ["patternProperties"], on: "object", why });
  } else if (patterns.length > 0 && rest !== undefined && !rest.parts.never && !isUnrestricted(rest)) {
    const why = "an index signature holds for every name, so it is a union";
    lost.push({ place: ["additionalProperties"], on: "object", why });
  }
  for (const { name, shape } of properties)
    if (isInherited(name) && !required.includes(name) && !isUnrestricted(shape)) {
      const why = "where the member is absent, TypeScript finds what every object inherits";
      lost.push({ place: ["properties", name], on: "object", why });
    }
  return lost;
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

/** Objects without a member, and those with it that are in the extent. */
function readDependent(name: string, dependent: Extent, loss: Loss, scope: ExtentScope): Reading {
  if (holdsAll(dependent, ["object"])) return wholly(UNKNOWN);
  const present = within(intersect([having(name)], dependent, scope), ["object"]);
  const whole = onObjects(lacking(name), ...present);
  const extent = asConditions(whole, scope);
  return { extent, lost: extent === whole ? [] : [loss] };
}
