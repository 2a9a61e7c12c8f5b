import { declarationOf, type Model } from "../../../model/model.ts";
import { areDisjoint } from "../../../model/shape/disjoint.ts";
import {
  BASE_TYPES,
  baseTypes,
  type JsonTypesOf,
  type JsonTypesOfDeclaration,
  type ShapeOf,
  targetsOf,
} from "../../../model/shape/json-types.ts";
import { type PartReaders, readParts } from "../../../model/shape/read-parts.ts";
import type { DeclarationId, NotPart, Parts, ReferencePart, Shape, TypesPart } from "../../../model/shape/shape.ts";
import { listedValues } from "../../../model/shape/values.ts";
import { ALL_EVALUATED, allEvaluated, alsoEvaluated } from "../extent/evaluated.ts";
import { allOf, type Extent, NEVER, UNKNOWN, unite } from "../extent/extent.ts";
import { type Expansion, intersect, intersectAll } from "../extent/intersect.ts";
import { valueExtent } from "../extent/value-extent.ts";
import { readArray } from "./array-extent.ts";
import { asConditions } from "./as-conditions.ts";
import { type AuthoredTypeOf, authoredExtent } from "./authored-type.ts";
import { readCondition } from "./condition-extent.ts";
import { readNames } from "./names-extent.ts";
import { negation } from "./negation.ts";
import { emptyObjects, readDependents, readMembers } from "./object-extent.ts";
import { type Loss, type Reading, wholly } from "./reading.ts";
import { entering, type KnownTypes, tracking } from "./scopes.ts";
import { closed, lostUnevaluated } from "./unevaluated.ts";

/** What an extent needs from its surroundings. */
export interface ExtentScope extends Expansion {
  readonly model: Model;
  /** What a declaration is called in the text of a type. */
  readonly nameOf: (id: DeclarationId) => string;
  readonly jsonTypes: JsonTypesOf;
  readonly typesOf: JsonTypesOfDeclaration;
  readonly shapeOf: ShapeOf;
  /** Whether objects say with an index signature that they may have members which the schema does not name. */
  readonly extraMembers: "named" | "unknown";
  /** Whether what members demand of one another splits an object into a union. */
  readonly conditions: "interface" | "union";
  /** Whether a declaration's type would mention itself outside of any member or item. */
  readonly isCircularAlias: (id: DeclarationId) => boolean;
  /** The types that authors have written; absent where they do not count. */
  readonly authoredType: AuthoredTypeOf;
  /** Whether members go without their descriptions, for who only asks what the types say. */
  readonly isBare?: true;
  /** What was made with this very scope, for who makes the same again and again. */
  readonly known?: KnownTypes;
  /** Whether an object stands around what is being printed. */
  readonly isInside?: true;
  /** The declarations that are being looked into right now, so that recursion ends. */
  readonly within: ReadonlySet<DeclarationId>;
}

/** Exclusion of branches by branches is not worth it beyond this number. */
export const MAX_EXCLUSIVE = 8;
/** A branch that is ruled out in more ways than this makes types that nobody reads. */
const MAX_WAYS_OUT = 3;

/**
 * The extent of a shape: every instance that the shape accepts is in it. Where TypeScript cannot say what the schema
 * says, the extent is wider, and never narrower.
 */
export function extentOf(shape: Shape, scope: ExtentScope): Extent {
  return readingOf(shape, scope).extent;
}

/** The extent of a shape, and what is not said in it of what the shape's own keywords say. */
export function readingOf(shape: Shape, scope: ExtentScope): Reading {
  if (scope.known?.scope !== scope) return freshReading(shape, scope);
  const known = scope.known.readings.get(shape);
  if (known !== undefined) return known;
  const reading = freshReading(shape, scope);
  scope.known.readings.set(shape, reading);
  return reading;
}

function freshReading(shape: Shape, scope: ExtentScope): Reading {
  if (shape.parts.never) return wholly(NEVER);
  const authored = scope.authoredType(shape);
  if (authored !== undefined) return wholly(authoredExtent(shape, authored, scope));
  // Objects that never say what else they may have have nothing to close.
  const { unevaluatedProperties, unevaluatedItems } = shape.parts.unevaluated ?? {};
  const closes = unevaluatedProperties !== undefined && scope.extraMembers === "unknown";
  const asks = closes || unevaluatedItems !== undefined;
  const inner = asks ? tracking(scope, true) : scope;
  const readings = readParts(shape.parts, READERS, inner, shape.parts);
  const extent = intersectAll([startOf(shape.parts, scope), ...readings.map((reading) => reading.extent)], inner);
  const [only = NOTHING_READ, another] = readings;
  const lost = another === undefined ? only.lost : readings.flatMap((reading) => reading.lost);
  return { extent: asks ? closed(extent, shape, scope) : extent, lost };
}

/** For what stands in a member or an item: what was evaluated in there is nobody's business out here. */
export function innerExtent(shape: Shape, scope: ExtentScope): Extent {
  return extentOf(shape, tracking(scope, false));
}

function startOf(parts: Parts, scope: ExtentScope): Extent {
  const listed = listedValues(parts);
  if (listed !== undefined) return unite(listed.map(valueExtent));
  return parts.types === undefined ? UNKNOWN : (readTypes(parts.types, scope)[0]?.extent ?? UNKNOWN);
}

const readTypes = onceRead(({ types }: TypesPart) => [wholly(allOf(baseTypes(types)))]);

const NOTHING_READ = wholly(UNKNOWN);

/** What another step has read. */
const READ_ELSEWHERE = (): readonly Reading[] => [];

/** What each part says, to be intersected with what the others say, and what it loses; in the order in which they are read. */
const READERS: PartReaders<Reading, readonly [scope: ExtentScope, parts: Parts]> = {
  never: READ_ELSEWHERE,
  types: READ_ELSEWHERE,
  values: READ_ELSEWHERE,
  members: onceRead((part, scope) => [readMembers(part, scope)]),
  propertyNames: onceRead((part, scope) => [readNames(part, scope)]),
  dependents: onceRead(readDependents),
  reference: onceRead(readReferences),
  // What a branch loses, it tells itself.
  allOf: onceRead(({ allOf: branches }, scope) => branches.map((branch) => wholly(extentOf(branch, scope)))),
  anyOf: onceRead(({ anyOf: branches }, scope) => [wholly(anyExtent(branches, scope))]),
  oneOf: onceRead(({ oneOf: branches }, scope) => [readExclusive(branches, scope)]),
  not: onceRead((part, scope) => [readNegation(part, scope)]),
  condition: onceRead((part, scope) => [readCondition(part, scope)]),
  items: (_, scope, parts) => [readArray(parts, scope)],
  // Items, how many there are, and what is among them make one type.
  contains: (_, scope, parts) => (parts.items === undefined ? [readArray(parts, scope)] : []),
  rules: (rules, scope, parts) => [
    ...emptyObjects(rules).map(wholly),
    ...((parts.items ?? parts.contains) === undefined ? [readArray(parts, scope)] : []),
  ],
  // What its keywords allow is taken from what all parts together make.
  unevaluated: (part) => [{ extent: UNKNOWN, lost: lostUnevaluated(part) }],
};

/** Reads a part that says the same in whichever shape it stands, once in a scope that keeps what parts say. */
function onceRead<Part extends object>(
  read: (part: Part, scope: ExtentScope) => readonly Reading[],
): (part: Part, scope: ExtentScope) => readonly Reading[] {
  return (part, scope) => {
    const known = scope.known?.scope === scope ? scope.known.ofParts : undefined;
    if (known === undefined) return read(part, scope);
    const readings = known.get(part) ?? read(part, scope);
    known.set(part, readings);
    return readings;
  };
}

function readReferences(part: ReferencePart, scope: ExtentScope): readonly Reading[] {
  const extents = targetsOf(part).map((id) => wholly(referenceExtent(id, scope)));
  if (part.$dynamicRef?.anchor === undefined) return extents;
  const why = "what it refers to depends on who refers to it";
  const extent = scope.tracks ? alsoEvaluated(UNKNOWN, ALL_EVALUATED) : UNKNOWN;
  return [...extents, { extent, lost: [{ place: ["$dynamicRef"], why }] }];
}

function readNegation({ not }: NotPart, scope: ExtentScope): Reading {
  const why = "TypeScript has no negation of what it refuses";
  const refused = (around: ExtentScope): readonly (readonly Extent[])[] => [[extentOf(not, around)]];
  return { extent: asConditions(negation(not, scope), scope), lost: [{ place: ["not"], why, refused }] };
}

/** A name, or what it stands for where that has to be looked into. */
function referenceExtent(id: DeclarationId, scope: ExtentScope): Extent {
  if (scope.tracks) {
    if (scope.within.has(id)) return alsoEvaluated(UNKNOWN, ALL_EVALUATED);
    return extentOf(declarationOf(scope.model, id).shape, entering(scope, id));
  }
  if (scope.isCircularAlias(id)) return UNKNOWN;
  const types = scope.typesOf(id);
  return types.length === 0 ? NEVER : [{ on: types, names: [{ id, name: scope.nameOf(id), types }] }];
}

function anyExtent(branches: readonly Shape[], scope: ExtentScope): Extent {
  const extents = branches.map((branch) => extentOf(branch, scope));
  if (!scope.tracks) return unite(extents);
  // Other branches may hold as well, and have then looked at their members, too.
  const evaluated = allEvaluated(extents.flat());
  return unite(extents.map((extent) => alsoEvaluated(extent, evaluated)));
}

/** One branch without the others, where that can be said in few words. */
function readExclusive(branches: readonly Shape[], scope: ExtentScope): Reading {
  const extents = branches.map((branch) => extentOf(branch, scope));
  if (areDisjoint(branches, scope)) return wholly(unite(extents));
  const loss: Loss = { place: ["oneOf"], why: "a union does not say that only one of its branches holds" };
  if (branches.length > MAX_EXCLUSIVE) return { extent: unite(extents), lost: [loss] };
  const others = branches.map((branch) =>
    branch.parts.reference?.$ref === undefined ? negation(branch, scope) : UNKNOWN,
  );
  const exclusive = extents.map((extent, index) =>
    others.reduce((left, other, position) => (position === index ? left : excluded(left, other, scope)), extent),
  );
  return { extent: unite(exclusive), lost: [{ ...loss, refused: (around) => pairs(branches, around) }] };
}

/** What two of the branches accept. */
function pairs(branches: readonly Shape[], scope: ExtentScope): readonly (readonly Extent[])[] {
  const extents = branches.map((branch) => extentOf(branch, scope));
  return extents.flatMap((one, index) => extents.slice(index + 1).map((other) => [one, other]));
}

function excluded(extent: Extent, other: Extent, scope: ExtentScope): Extent {
  const isReadable = BASE_TYPES.every((type) => other.filter(({ on }) => on.includes(type)).length <= MAX_WAYS_OUT);
  return isReadable ? intersect(extent, other, scope) : extent;
}
