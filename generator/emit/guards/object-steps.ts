import { code, type Expression, helper, join, name } from "../../code/expression.ts";
import { appendPointer } from "../../model/location.ts";
import type { ObjectPart, Shape } from "../../model/shape/shape.ts";
import { inPlaceSteps } from "./applicator-steps.ts";
import { type KeyCase, keySteps } from "./key-steps.ts";
import { innerSpot, placeOf, type Scope, type Spot } from "./scope.ts";
import { shapeSteps } from "./shape-steps.ts";
import type { Step } from "./step.ts";

/**
 * What is asked of an object: its members one by one, then what concerns all of its keys. The spot's value is a
 * local with the object's own members.
 */
export function objectSteps(shape: Shape, spot: Spot, scope: Scope): readonly Step[] {
  const part = shape.object;
  if (part === undefined) return [];
  const reads = readMembers(knownNames(part), spot.value, scope);
  const cases = membersByKey(part);
  const looked = new Set(cases.map(({ key }) => key));
  const read = (part.members ?? []).filter((member) => !looked.has(member.name));
  const steps = [
    ...read.flatMap((member) => memberSteps(member.name, member.shape, shape, spot, reads, scope)),
    ...requiredSteps(shape, spot, reads),
    ...needSteps(shape, spot, reads),
    ...(part.dependents ?? []).flatMap((dependent) =>
      when(isPresent(reads, dependent.name), inPlaceSteps(dependent.shape, spot, scope)),
    ),
    ...keySteps(shape, spot, scope, cases, (key) => isPresent(reads, key)),
  ];
  return [...reads.lets(), ...steps];
}

/** From so many optional members on, looking at the keys that are there beats asking for each that may be. */
const MANY_IF_CLOSED = 8;
const MANY_IF_OPEN = 20;

/** The optional members, where the object is better looked at key by key. */
function membersByKey({
  members = [],
  required = [],
  rest,
  names,
  patterns,
  unevaluated,
}: ObjectPart): readonly KeyCase[] {
  const optional = members.filter((member) => !required.includes(member.name));
  const looksAtKeys = [rest, names, patterns, unevaluated].some((part) => part !== undefined);
  if (optional.length < (looksAtKeys ? MANY_IF_CLOSED : MANY_IF_OPEN)) return [];
  return optional.map((member) => ({ key: member.name, shape: member.shape }));
}

/** The locals of members, made when one is first asked for. */
interface Reads {
  /** The local that holds a member. */
  readonly local: (key: string) => Expression;
  readonly lets: () => readonly Step[];
}

function knownNames(part: ObjectPart): readonly string[] {
  const members = part.members?.map((member) => member.name) ?? [];
  const needs = part.needs?.flatMap((need) => [need.name, ...need.required]) ?? [];
  const dependents = part.dependents?.map((dependent) => dependent.name) ?? [];
  return [...new Set([...members, ...(part.required ?? []), ...needs, ...dependents])];
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
  const isRequired = shape.object?.required?.includes(key) ?? false;
  const inner = (): Spot => innerSpot(spot, reads.local(key), appendPointer("", key));
  if (isRequired) return [present(key, shape, spot, reads, shapeSteps(member, inner(), scope))];
  return asksNothing(member) ? [] : when(isPresent(reads, key), shapeSteps(member, inner(), scope));
}

/** A member with the schema `true` or `{}` needs no local. */
function asksNothing(shape: Shape): boolean {
  const { at: _, rules, notes: __, ...parts } = shape;
  return rules.length === 0 && Object.keys(parts).length === 0;
}

function present(key: string, shape: Shape, spot: Spot, reads: Reads, then: readonly Step[]): Step {
  const say = `have the member ${JSON.stringify(key)}`;
  return { kind: "assert", test: isPresent(reads, key), place: placeOf(shape, spot, "required"), say, then };
}

/** Required names that `properties` says nothing about. */
function requiredSteps(shape: Shape, spot: Spot, reads: Reads): readonly Step[] {
  const members = new Set(shape.object?.members?.map((member) => member.name));
  const others = (shape.object?.required ?? []).filter((key) => !members.has(key));
  return others.map((key) => present(key, shape, spot, reads, []));
}

function needSteps(shape: Shape, spot: Spot, reads: Reads): readonly Step[] {
  const needs = (shape.object?.needs ?? []).filter((need) => need.required.length > 0);
  return needs.flatMap((need) => {
    const all = need.required.map((key) => isPresent(reads, key));
    const others = need.required.map((key) => JSON.stringify(key)).join(", ");
    const say = `have ${others} beside ${JSON.stringify(need.name)}`;
    const place = placeOf(shape, spot, need.keyword ?? "dependentRequired");
    return when(isPresent(reads, need.name), [{ kind: "assert", test: code`(${join(all, " && ")})`, place, say }]);
  });
}

/** Steps under a condition; nothing where there are none. */
function when(test: Expression, steps: readonly Step[]): readonly Step[] {
  return steps.length === 0 ? [] : [{ kind: "when", test, then: steps }];
}
