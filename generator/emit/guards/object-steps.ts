import { code, type Expression, helper, name } from "../../code/expression.ts";
import { appendPointer } from "../../model/location.ts";
import { speaksOfMembers } from "../../model/shape/containers.ts";
import type { Parts, Shape } from "../../model/shape/shape.ts";
import { isUnrestricted } from "../../model/shape/unrestricted.ts";
import { inPlaceSteps } from "./applicator-steps.ts";
import { type KeyCase, keySteps } from "./key-steps.ts";
import { innerSpot, placeOf, type Scope, type Spot, under } from "./scope.ts";
import { shapeSteps } from "./shape-steps.ts";
import type { Step } from "./step.ts";

/**
 * What is asked of an object: its members one by one, then what concerns all of its keys. The spot's value is a
 * local with the object's own members.
 */
export function objectSteps(shape: Shape, spot: Spot, scope: Scope): readonly Step[] {
  const { parts } = shape;
  if (!speaksOfMembers(parts)) return [];
  const { members, dependents } = parts;
  const reads = readMembers(knownNames(parts), spot.value, scope);
  const cases = membersByKey(parts);
  const looked = new Set(cases.map(({ key }) => key));
  const read = (members?.properties ?? []).filter((member) => !looked.has(member.name));
  const steps = [
    ...read.flatMap((member) => memberSteps(member.name, member.shape, shape, spot, reads, scope)),
    ...requiredSteps(shape, spot, reads),
    ...needSteps(shape, spot, reads),
    ...(dependents?.dependentSchemas ?? []).flatMap((one) =>
      when(isPresent(reads, one.name), inPlaceSteps(one.shape, under(spot, dependents?.at["dependentSchemas"]), scope)),
    ),
    ...keySteps(shape, spot, scope, cases, (key) => isPresent(reads, key)),
  ];
  return [...reads.lets(), ...steps];
}

/** From so many optional members on, looking at the keys that are there beats asking for each that may be. */
const MANY_IF_CLOSED = 8;
const MANY_IF_OPEN = 20;

/** The optional members, where the object is better looked at key by key. */
function membersByKey({ members, propertyNames, unevaluated }: Parts): readonly KeyCase[] {
  const { properties = [], required = [], patternProperties, additionalProperties } = members ?? {};
  const isRequired = new Set(required);
  const optional = properties.filter((member) => !isRequired.has(member.name));
  const ofAllKeys = additionalProperties ?? propertyNames ?? patternProperties ?? unevaluated?.unevaluatedProperties;
  const looksAtKeys = ofAllKeys !== undefined;
  if (optional.length < (looksAtKeys ? MANY_IF_CLOSED : MANY_IF_OPEN)) return [];
  return optional.map((member) => ({ key: member.name, shape: member.shape }));
}

/** The locals of members, made when one is first asked for. */
interface Reads {
  /** The local that holds a member. */
  readonly local: (key: string) => Expression;
  readonly lets: () => readonly Step[];
}

function knownNames({ members, dependents }: Parts): readonly string[] {
  const own = members?.properties?.map((member) => member.name) ?? [];
  const needs = dependents?.dependentRequired?.flatMap((need) => [need.name, ...need.required]) ?? [];
  const named = dependents?.dependentSchemas?.map((dependent) => dependent.name) ?? [];
  return [...new Set([...own, ...(members?.required ?? []), ...needs, ...named])];
}

function readMembers(known: readonly string[], object: Expression, scope: Scope): Reads {
  const locals = new Map<string, Expression>();
  return {
    local: (key) => {
      const local = locals.get(key) ?? name(scope.local(key));
      locals.set(key, local);
      return local;
    },
    lets: () =>
      known.flatMap((key) => {
        const local = locals.get(key);
        return local === undefined ? [] : [{ kind: "let", name: local.text, value: readMember(object, key) }];
      }),
  };
}

function readMember(object: Expression, key: string): Expression {
  return key in Object.prototype ? code`${helper("ownMember")}(${object}, ${key})` : code`${object}[${key}]`;
}

function isPresent(reads: Reads, key: string): Expression {
  return code`${reads.local(key)} !== undefined`;
}

function memberSteps(
  key: string,
  member: Shape,
  shape: Shape,
  spot: Spot,
  reads: Reads,
  scope: Scope,
): readonly Step[] {
  const { members } = shape.parts;
  const isRequired = members?.required?.includes(key) ?? false;
  const inner = (): Spot => innerSpot(under(spot, members?.at["properties"]), reads.local(key), appendPointer("", key));
  if (isRequired) return [present(key, shape, spot, reads, shapeSteps(member, inner(), scope))];
  // A member with the schema `true` or `{}` needs no local.
  return isUnrestricted(member) ? [] : when(isPresent(reads, key), shapeSteps(member, inner(), scope));
}

function present(key: string, shape: Shape, spot: Spot, reads: Reads, then: readonly Step[]): Step {
  const message = `must have the member ${JSON.stringify(key)}`;
  return {
    kind: "assert",
    test: isPresent(reads, key),
    place: placeOf(shape, spot, shape.parts.members?.at["required"]),
    message,
    missing: key,
    then,
  };
}

/** Required names that `properties` says nothing about. */
function requiredSteps(shape: Shape, spot: Spot, reads: Reads): readonly Step[] {
  const members = new Set(shape.parts.members?.properties?.map((member) => member.name));
  const others = (shape.parts.members?.required ?? []).filter((key) => !members.has(key));
  return others.map((key) => present(key, shape, spot, reads, []));
}

function needSteps(shape: Shape, spot: Spot, reads: Reads): readonly Step[] {
  const { dependents } = shape.parts;
  const needs = (dependents?.dependentRequired ?? []).filter((need) => need.required.length > 0);
  return needs.flatMap((need) => {
    const place = placeOf(shape, spot, dependents?.at["dependentRequired"]);
    const asked = need.required.map((key): Step => {
      const message = `must have ${JSON.stringify(key)} when ${JSON.stringify(need.name)} is present`;
      return { kind: "assert", test: isPresent(reads, key), place, message, missing: key };
    });
    return when(isPresent(reads, need.name), asked);
  });
}

/** Steps under a condition; nothing where there are none. */
function when(test: Expression, steps: readonly Step[]): readonly Step[] {
  return steps.length === 0 ? [] : [{ kind: "when", test, then: steps }];
}
