import type { Json } from "../../model/json.ts";
import { declarationOf, type Model } from "../../model/model.ts";
import type { DeclarationId, Shape } from "../../model/shape/shape.ts";
import { arrayExtent } from "./array-extent.ts";
import { asConditions } from "./as-conditions.ts";
import { conditionExtent } from "./condition-extent.ts";
import { areDisjoint } from "./disjoint.ts";
import { ALL_EVALUATED, allEvaluated, alsoEvaluated } from "./evaluated.ts";
import { allOf, type Extent, NEVER, UNKNOWN, unite } from "./extent.ts";
import { type Expansion, intersect } from "./intersect.ts";
import { BASE_TYPES, baseTypes, hasType, type JsonTypesOf, targetsOf } from "./json-types.ts";
import { negation } from "./negation.ts";
import { objectExtent } from "./object-extent.ts";
import { closed } from "./unevaluated.ts";
import { valueExtent } from "./value-extent.ts";

/** What an extent needs from its surroundings. */
export interface ExtentScope extends Expansion {
  readonly model: Model;
  readonly jsonTypes: JsonTypesOf;
  /** Whether objects say with an index signature that they may have members which the schema does not name. */
  readonly extraMembers: "named" | "unknown";
  /** Whether what members demand of one another splits an object into a union. */
  readonly conditions: "interface" | "union";
  /** Whether a declaration's type would mention itself outside of any member or item. */
  readonly isCircularAlias: (id: DeclarationId) => boolean;
  /** The declarations that are being looked into right now, so that recursion ends. */
  readonly within: ReadonlySet<DeclarationId>;
}

/** Exclusion of branches by branches is not worth it beyond this number. */
const MOST_EXCLUSIVE = 8;
/** A branch that is ruled out in more ways than this makes types that nobody reads. */
const MOST_WAYS_OUT = 3;

/**
 * The extent of a shape: every instance that the shape accepts is in it. Where TypeScript cannot say what the schema
 * says, the extent is wider, and never narrower.
 */
export function extentOf(shape: Shape, scope: ExtentScope): Extent {
  if (shape.never) return NEVER;
  // Objects that never say what else they may have have nothing to close.
  const closes = shape.object?.unevaluated !== undefined && scope.extraMembers === "unknown";
  const asks = closes || shape.array?.unevaluated !== undefined;
  const inner = asks ? { ...scope, tracks: true } : scope;
  const extent = partsOf(shape, inner).reduce((one, other) => intersect(one, other, inner), startOf(shape));
  return asks ? closed(extent, shape, scope) : extent;
}

/** For what stands in a member or an item: what was evaluated in there is nobody's business out here. */
export function innerExtent(shape: Shape, scope: ExtentScope): Extent {
  return extentOf(shape, scope.tracks ? { ...scope, tracks: false } : scope);
}

function startOf(shape: Shape): Extent {
  const listed = listedValues(shape);
  if (listed !== undefined) return unite(listed.map(valueExtent));
  return shape.types === undefined ? UNKNOWN : allOf(baseTypes(shape.types));
}

/** What `enum` and `const` list, without values that `type` rules out. */
export function listedValues(shape: Shape): readonly Json[] | undefined {
  const values = shape.constant === undefined ? shape.values : [shape.constant.value];
  return values?.filter((value) => hasType(value, shape.types));
}

/** All that a shape asks for beside its types and values. */
function partsOf(shape: Shape, scope: ExtentScope): readonly Extent[] {
  const { all = [], any, one, not, condition } = shape;
  const parts = [objectExtent(shape, scope)];
  for (const id of targetsOf(shape)) parts.push(referenceExtent(id, scope));
  if (shape.dynamicRef?.anchor !== undefined && scope.tracks) parts.push(alsoEvaluated(UNKNOWN, ALL_EVALUATED));
  for (const branch of all) parts.push(extentOf(branch, scope));
  if (any !== undefined) parts.push(anyExtent(any, scope));
  if (one !== undefined) parts.push(oneExtent(one, scope));
  if (not !== undefined) parts.push(asConditions(negation(not, scope), scope));
  if (condition !== undefined) parts.push(asConditions(conditionExtent(condition, scope), scope));
  parts.push(arrayExtent(shape, scope));
  return parts;
}

/** A name, or what it stands for where that has to be looked into. */
function referenceExtent(id: DeclarationId, scope: ExtentScope): Extent {
  const { name, shape } = declarationOf(scope.model, id);
  if (scope.tracks) {
    if (scope.within.has(id)) return alsoEvaluated(UNKNOWN, ALL_EVALUATED);
    return extentOf(shape, { ...scope, within: new Set([...scope.within, id]) });
  }
  if (scope.isCircularAlias(id)) return UNKNOWN;
  const types = scope.jsonTypes(shape);
  return types.length === 0 ? NEVER : [{ on: types, names: [{ id, name, types }] }];
}

function anyExtent(branches: readonly Shape[], scope: ExtentScope): Extent {
  const extents = branches.map((branch) => extentOf(branch, scope));
  if (!scope.tracks) return unite(extents);
  // Other branches may hold as well, and have then looked at their members, too.
  const evaluated = allEvaluated(extents.flat());
  return unite(extents.map((extent) => alsoEvaluated(extent, evaluated)));
}

/** One branch without the others, where that can be said in few words. */
function oneExtent(branches: readonly Shape[], scope: ExtentScope): Extent {
  const extents = branches.map((branch) => extentOf(branch, scope));
  const targets = branches.map((branch) =>
    branch.ref === undefined ? branch : declarationOf(scope.model, branch.ref.target).shape,
  );
  if (branches.length > MOST_EXCLUSIVE || areDisjoint(targets, scope.jsonTypes)) return unite(extents);
  const others = branches.map((branch) => (branch.ref === undefined ? negation(branch, scope) : UNKNOWN));
  return unite(
    extents.map((extent, index) =>
      others.reduce((left, other, position) => (position === index ? left : excluded(left, other, scope)), extent),
    ),
  );
}

function excluded(extent: Extent, other: Extent, scope: ExtentScope): Extent {
  const isReadable = BASE_TYPES.every((type) => other.filter(({ on }) => on.includes(type)).length <= MOST_WAYS_OUT);
  return isReadable ? intersect(extent, other, scope) : extent;
}
