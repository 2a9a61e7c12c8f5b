import { below, type Location } from "../../../model/location.ts";
import { childrenIn } from "../../../model/shape/children.ts";
import { areDisjoint } from "../../../model/shape/disjoint.ts";
import { BASE_TYPES, type BaseType } from "../../../model/shape/json-types.ts";
import type { MembersPart, OneOfPart, Parts, PropertyNamesPart, Shape } from "../../../model/shape/shape.ts";
import { isUnrestricted } from "../../../model/shape/unrestricted.ts";
import { asSaid } from "../extent/as-said.ts";
import { type Extent, isNeverExtent, within } from "../extent/extent.ts";
import { intersect } from "../extent/intersect.ts";
import { keyTemplate } from "../extent/key-pattern.ts";
import { saysContained } from "./array-extent.ts";
import { type ExtentScope, extentOf, MAX_EXCLUSIVE } from "./extent-of.ts";
import { negation } from "./negation.ts";
import { isInherited, saysNames } from "./object-extent.ts";

/** Is told where a type is wider than its schema, and why. */
export type Widened = (at: Location, why: string) => void;

/**
 * Notes every place of a declaration's schema where the type is wider. What is shaped by other schemas is not predicted:
 * where what a keyword refuses is still in the type, the type does not say it.
 * @param scope - that of the type; it should remember its extents
 */
export function noteWidenings(shape: Shape, scope: ExtentScope, widened: Widened): void {
  noteIn(shape, { scope, widened, allowed: BASE_TYPES, whole: () => extentOf(shape, scope) });
}

interface Surroundings {
  readonly scope: ExtentScope;
  readonly widened: Widened;
  /** The JSON types that the instance can have. */
  readonly allowed: readonly BaseType[];
  /** What all schemas together that hold for the instance make of it. */
  readonly whole: () => Extent;
}

function noteIn(shape: Shape, around: Surroundings): void {
  const { scope, widened, allowed } = around;
  if (scope.authoredType(shape) !== undefined) return;
  const types = scope.jsonTypes(shape);
  const possible = allowed === BASE_TYPES ? types : types.filter((type) => allowed.includes(type));
  if (possible.length === 0) return;
  const note: Note = (place, why) => widened(below(shape.at, ...[place].flat()), why);
  const here: Surroundings = { ...around, allowed: possible };
  noteChoices(shape.parts, here, note);
  if (possible.includes("array")) noteArrays(shape, scope, note);
  if (possible.includes("object")) noteObjects(shape.parts, scope, note);
  const { allOf, condition } = shape.parts;
  const always = allOf?.allOf ?? [];
  for (const branch of always) noteIn(branch, here);
  const branches = [...childrenIn(shape, "same"), ...(condition?.if === undefined ? [] : [condition.if])];
  for (const branch of branches)
    if (!always.includes(branch)) noteIn(branch, { ...here, whole: () => extentOf(branch, scope) });
  for (const inner of innerShapes(shape, possible)) noteWidenings(inner, scope, widened);
}

/** The subschemas that look at members and items, as far as there are instances that have any. */
function innerShapes(shape: Shape, possible: readonly BaseType[]): readonly Shape[] {
  return [
    ...(possible.includes("object") ? childrenIn(shape, "member") : []),
    ...(possible.includes("array") ? childrenIn(shape, "item") : []),
  ];
}

/** Notes a keyword of a shape that its type does not fully say. */
type Note = (place: string | readonly string[], why: string) => void;

/** Notes what depends on other schemas of the same instance. */
function noteChoices(
  { not, condition, oneOf, reference }: Parts,
  { scope, allowed, whole }: Surroundings,
  note: Note,
): void {
  let said: Extent | undefined;
  const holds = (...extents: readonly Extent[]): boolean => {
    said ??= asSaid(within(whole(), allowed));
    return !isNeverExtent(extents.reduce((one, other) => intersect(one, other, scope), said));
  };
  if (not !== undefined && holds(extentOf(not.not, scope)))
    note("not", "TypeScript has no negation of what it refuses");
  if (condition?.if !== undefined) {
    const { if: asked, then, else: otherwise } = condition;
    const isHeld =
      (then === undefined || !holds(extentOf(asked, scope), negation(then, scope))) &&
      (otherwise === undefined || !holds(negation(asked, scope), negation(otherwise, scope)));
    if (!isHeld) note("if", WITHOUT_CONDITION[scope.conditions]);
  }
  if (reference?.$dynamicRef?.anchor !== undefined) {
    note("$dynamicRef", "what it refers to depends on who refers to it");
  }
  if (oneOf !== undefined && canHoldTwice(oneOf, scope, holds)) {
    note("oneOf", "a union does not say that only one of its branches holds");
  }
}

const WITHOUT_CONDITION: Readonly<Record<ExtentScope["conditions"], string>> = {
  interface: "an interface does not depend on its members' values",
  union: "TypeScript has no negation of what it asks for",
};

/** Whether something in a type is in two branches of a `oneOf`. */
function canHoldTwice(
  { oneOf: branches }: OneOfPart,
  scope: ExtentScope,
  holds: (...extents: readonly Extent[]) => boolean,
): boolean {
  if (areDisjoint(branches, scope)) return false;
  if (branches.length > MAX_EXCLUSIVE) return true;
  const extents = branches.map((branch) => extentOf(branch, scope));
  return extents.some((one, index) => extents.slice(index + 1).some((other) => holds(one, other)));
}

function noteArrays(shape: Shape, scope: ExtentScope, note: Note): void {
  const { unevaluatedItems } = shape.parts.unevaluated ?? {};
  if (!saysContained(shape.parts, scope)) note("contains", "an array type cannot ask for one particular item");
  if (unevaluatedItems !== undefined && !isUnrestricted(unevaluatedItems)) {
    note("unevaluatedItems", "a tuple type does not depend on what other schemas looked at");
  }
}

function noteObjects(parts: Parts, scope: ExtentScope, note: Note): void {
  const { conditions } = scope;
  if (parts.members !== undefined) noteMembers(parts.members, note);
  if (parts.propertyNames !== undefined && !saysAllOfNames(parts.propertyNames, scope)) {
    note("propertyNames", "an object type cannot restrict the names of further members in this way");
  }
  const { dependentRequired = [], dependentSchemas = [] } = parts.dependents ?? {};
  if (conditions === "interface" && dependentRequired.length > 0) {
    note("dependentRequired", "in an interface, a member's presence does not depend on another one's");
  }
  if (conditions === "interface" && dependentSchemas.length > 0) {
    note("dependentSchemas", "an interface does not depend on a member's presence");
  }
  const { unevaluatedProperties: unevaluated } = parts.unevaluated ?? {};
  // `false` closes the object, which TypeScript never says, as with additionalProperties.
  if (unevaluated !== undefined && !unevaluated.parts.never && !isUnrestricted(unevaluated)) {
    note("unevaluatedProperties", "an index signature does not depend on what other schemas looked at");
  }
}

function noteMembers(part: MembersPart, note: Note): void {
  const { properties = [], required = [], patternProperties: patterns = [], additionalProperties: rest } = part;
  if (patterns.some(({ pattern, shape }) => !isUnrestricted(shape) && keyTemplate(pattern) === undefined)) {
    note("patternProperties", "an index signature has no names of such a pattern");
  } else if (patterns.length > 0 && rest !== undefined && !rest.parts.never && !isUnrestricted(rest)) {
    note("additionalProperties", "an index signature holds for every name, so it is a union");
  }
  for (const { name, shape } of properties)
    if (isInherited(name) && !required.includes(name) && !isUnrestricted(shape))
      note(["properties", name], "where the member is absent, TypeScript finds what every object inherits");
}

function saysAllOfNames(part: PropertyNamesPart, scope: ExtentScope): boolean {
  let isWhole = saysNames(part, scope);
  const lost = (): void => {
    isWhole = false;
  };
  const { propertyNames: names } = part;
  noteIn(names, { scope, widened: lost, allowed: ["string"], whole: () => extentOf(names, scope) });
  return isWhole;
}
