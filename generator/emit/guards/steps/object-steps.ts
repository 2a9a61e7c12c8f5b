import { code, type Expression, helper } from "../../../code/expression.ts";
import { flatMap } from "../../../model/flat-map.ts";
import { joinLists } from "../../../model/join-lists.ts";
import { appendPointer } from "../../../model/location.ts";
import { speaksOfMembers } from "../../../model/shape/containers.ts";
import type { Member, Parts, Shape } from "../../../model/shape/shape.ts";
import { isUnrestricted } from "../../../model/shape/unrestricted.ts";
import { innerSpot, placeOf, type Scope, type Spot, under } from "../render/scope.ts";
import { inPlaceSteps } from "./applicator-steps.ts";
import { authored } from "./authored-message.ts";
import { errorParams } from "./error-params.ts";
import { keySteps } from "./key-steps.ts";
import { membersByKey } from "./members-by-key.ts";
import { ownCall, shapeSteps } from "./shape-steps.ts";
import type { Step } from "./step.ts";
import { piecesOf } from "./wide-objects.ts";

/**
 * What is asked of an object: its members one by one, then what concerns all of its keys. The spot's value is a
 * local with the object's own members. A member is read where it is first looked at: what is refused before costs nothing.
 */
export function objectSteps(shape: Shape, spot: Spot, scope: Scope): readonly Step[] {
  const { parts } = shape;
  if (!speaksOfMembers(parts)) return [];
  const pieces = piecesOf(shape);
  if (pieces !== undefined) {
    return joinLists(
      pieces.apart.map((piece) => ownCall(piece, spot, scope)),
      objectSteps(pieces.rest, spot, scope),
    );
  }
  const { members, dependents } = parts;
  const reads = readMembers(spot.value, scope);
  const cases = membersByKey(parts, spot, scope.jsonTypes);
  const read = withoutCases(members?.properties ?? [], cases);
  const memberSpot = under(spot, members?.at["properties"]);
  return joinLists(
    flatMap(read, (member) => reads.before(() => memberSteps(member, shape, spot, memberSpot, reads, scope))),
    flatMap(otherRequired(parts), (key) => reads.before(() => [present(key, shape, spot, reads, [])])),
    reads.before(() => needSteps(shape, spot, reads)),
    flatMap(dependents?.dependentSchemas ?? [], (one) =>
      reads.before(() =>
        when(
          isPresent(reads, one.name),
          inPlaceSteps(one.shape, under(spot, dependents?.at["dependentSchemas"]), scope),
        ),
      ),
    ),
    reads.before(() => keySteps(shape, spot, scope, cases, (key) => isPresent(reads, key))),
  );
}

/** The members that are asked for by their names. */
function withoutCases(members: readonly Member[], cases: readonly Member[]): readonly Member[] {
  if (cases.length === 0) return members;
  const looked = new Set(cases.map((member) => member.name));
  return members.filter((member) => !looked.has(member.name));
}

/** The locals of members, made when one is first asked for. */
interface Reads {
  /** The local that holds a member. */
  readonly local: (key: string) => Expression;
  /** The steps, behind the locals that they are the first to ask for. */
  readonly before: (steps: () => readonly Step[]) => readonly Step[];
}

function readMembers(object: Expression, scope: Scope): Reads {
  const locals = new Map<string, Expression>();
  let lets: Step[] = [];
  return {
    local: (key) => {
      const known = locals.get(key);
      if (known !== undefined) return known;
      const local = scope.local(key);
      locals.set(key, local);
      lets.push({ kind: "let", name: local.text, value: readMember(object, key) });
      return local;
    },
    before: (make) => {
      const steps = make();
      const first = lets;
      lets = [];
      return joinLists(first, steps);
    },
  };
}

function readMember(object: Expression, key: string): Expression {
  return key in Object.prototype ? code`${helper("ownMember")}(${object}, ${key})` : code`${object}[${key}]`;
}

function isPresent(reads: Reads, key: string): Expression {
  return code`${reads.local(key)} !== undefined`;
}

/**
 * @param shape - the shape with the member
 * @param spot - the object's
 * @param memberSpot - the same under `properties`
 */
function memberSteps(
  { name: key, shape: member }: Member,
  shape: Shape,
  spot: Spot,
  memberSpot: Spot,
  reads: Reads,
  scope: Scope,
): readonly Step[] {
  const isRequired = shape.parts.members?.required?.includes(key) ?? false;
  // A member with the schema `true` or `{}` needs no local.
  if (!isRequired && isUnrestricted(member)) return [];
  const steps = shapeSteps(member, innerSpot(memberSpot, reads.local(key), appendPointer("", key)), scope);
  return isRequired ? [present(key, shape, spot, reads, steps)] : when(isPresent(reads, key), steps);
}

function present(key: string, shape: Shape, spot: Spot, reads: Reads, then: readonly Step[]): Step {
  return authored(shape, "required", {
    kind: "assert",
    test: isPresent(reads, key),
    place: placeOf(shape, spot, shape.parts.members?.at["required"]),
    missing: key,
    then,
  });
}

/** Required names that `properties` says nothing about. */
function otherRequired({ members }: Parts): readonly string[] {
  if (members?.required === undefined) return [];
  const described = new Set(members.properties?.map((member) => member.name));
  return members.required.filter((key) => !described.has(key));
}

function needSteps(shape: Shape, spot: Spot, reads: Reads): readonly Step[] {
  const { dependents } = shape.parts;
  if (dependents?.dependentRequired === undefined) return [];
  const place = placeOf(shape, spot, dependents.at["dependentRequired"]);
  const needs = dependents.dependentRequired.filter((need) => need.required.length > 0);
  return flatMap(needs, (need) => {
    const asked = need.required.map((key): Step => {
      const message = `must have ${JSON.stringify(key)} when ${JSON.stringify(need.name)} is present`;
      const params = errorParams({ property: need.name });
      const assertion = { kind: "assert", test: isPresent(reads, key), place, message, params, missing: key } as const;
      return authored(shape, "dependentRequired", assertion);
    });
    return when(isPresent(reads, need.name), asked);
  });
}

/** Steps under a condition; nothing where there are none. */
function when(test: Expression, steps: readonly Step[]): readonly Step[] {
  return steps.length === 0 ? [] : [{ kind: "when", test, then: steps }];
}
