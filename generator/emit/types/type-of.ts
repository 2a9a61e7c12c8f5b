import type { Json } from "../../model/json.ts";
import type { Location } from "../../model/location.ts";
import { declarationOf, type Model } from "../../model/model.ts";
import type { DeclarationId, Shape } from "../../model/shape.ts";
import { ANY_ARRAY, arrayType } from "./array-type.ts";
import { BASE_TYPES, type BaseType, hasType, type JsonTypesOf, targetsOf } from "./json-types.ts";
import { literalTypes } from "./literal-type.ts";
import { ANY_OBJECT, objectType } from "./object-type.ts";
import { atom, intersection, isUnknown, NEVER, type TypeExpression, UNKNOWN, union } from "./type-expression.ts";
import { widenings } from "./widenings.ts";

/** What a type needs from its surroundings. */
export interface TypeScope {
  readonly model: Model;
  readonly jsonTypes: JsonTypesOf;
  /** Referenced types that do not stand there by name, by declaration and JSON types. */
  readonly inlined: Map<string, TypeExpression>;
  /** Set while a referenced type is written out: at its own level, or in one of its members and items. */
  readonly inlining?: "here" | "inside";
  /** Whether a declaration's type would mention itself outside of any member or item. */
  readonly isCircularAlias: (id: DeclarationId) => boolean;
  /** Is told where a type is wider than its schema, and why. */
  readonly widened: (at: Location, why: string) => void;
}

/** TypeScript multiplies intersections of unions out, and gives up at 100,000 members. */
const MOST_ALTERNATIVES = 10_000;

/**
 * The type of a shape: every instance that the shape accepts is assignable to it. Where TypeScript cannot say
 * what the schema says, the type is wider, and never narrower.
 *
 * `allowed` are the JSON types that the surroundings accept. The result stays within them, except that it is
 * `unknown` where the shape adds nothing to what they say already.
 */
export function typeOf(shape: Shape, scope: TypeScope, allowed: readonly BaseType[] = BASE_TYPES): TypeExpression {
  const possible = scope.jsonTypes(shape).filter((type) => allowed.includes(type));
  if (possible.length === 0) return NEVER;
  for (const { at, why } of widenings(shape, possible, scope)) scope.widened(at, why);
  const listed = listedValues(shape);
  if (listed !== undefined) return literalTypes(listed.filter((value) => hasType(value, possible)));
  const references = referenceTypes(shape, possible, scope);
  const others = [...references, ...branchTypes(shape, possible, scope)].filter((type) => !isUnknown(type));
  const own = ownType(shape, possible, scope);
  const conjuncts = own === undefined ? others : [own, ...others];
  if (possible.length > 1 && mixTypes(conjuncts)) return typeByType(shape, possible, scope);
  const restricted = conjuncts.length > 0 || possible.length === allowed.length;
  return intersection(fewEnough(restricted ? conjuncts : [plainType(possible)], shape, scope));
}

/**
 * Whether several conjuncts are unions. TypeScript keeps even `string & { a: 1 }` when it multiplies them out, so
 * they are better combined for one JSON type at a time.
 */
function mixTypes(conjuncts: readonly TypeExpression[]): boolean {
  const unions = conjuncts.filter((type) => type.alternatives > 1);
  return unions.filter((type) => type.form === "union").length > 1 || unions.length > 3;
}

function typeByType(shape: Shape, possible: readonly BaseType[], scope: TypeScope): TypeExpression {
  return union(
    possible.map((type) => {
      const restricted = typeOf(shape, scope, [type]);
      return isUnknown(restricted) ? plainType([type]) : restricted;
    }),
  );
}

/** Leaves out the largest unions until TypeScript can multiply out the rest. */
function fewEnough(conjuncts: readonly TypeExpression[], shape: Shape, scope: TypeScope): readonly TypeExpression[] {
  const kept = new Set<TypeExpression>();
  let product = 1;
  for (const type of conjuncts.toSorted((one, other) => one.alternatives - other.alternatives)) {
    product *= type.alternatives;
    if (kept.size === 0 || product <= MOST_ALTERNATIVES) kept.add(type);
  }
  if (kept.size < conjuncts.length) scope.widened(shape.at, "its branches combine in more ways than TypeScript counts");
  return conjuncts.filter((type) => kept.has(type));
}

/** What `enum` or `const` list, without values that `type` rules out. */
function listedValues(shape: Shape): readonly Json[] | undefined {
  const values = shape.constant === undefined ? shape.values : [shape.constant.value];
  return values?.filter((value) => hasType(value, shape.types));
}

/**
 * The types of references: names, or the referenced type itself where only some of its JSON types are possible
 * here. Inside of such a type, references stay names, or recursion would write it out forever.
 */
function referenceTypes(shape: Shape, possible: readonly BaseType[], scope: TypeScope): readonly TypeExpression[] {
  return targetsOf(shape).map((id) => {
    if (scope.isCircularAlias(id)) return UNKNOWN;
    const { name, shape: target } = declarationOf(scope.model, id);
    const types = scope.jsonTypes(target);
    const named = atom(name, [id], types.length);
    if (types.every((type) => possible.includes(type))) return named;
    if (scope.inlining === "inside") return intersection([plainType(possible), named]);
    const key = `${possible.join(" ")} ${id}`;
    const type = scope.inlined.get(key) ?? typeOf(target, { ...scope, inlining: "here" }, possible);
    scope.inlined.set(key, type);
    return type;
  });
}

/** The types of the branches of allOf, anyOf and oneOf. */
function branchTypes(shape: Shape, possible: readonly BaseType[], scope: TypeScope): readonly TypeExpression[] {
  const branchType = (branch: Shape): TypeExpression => typeOf(branch, scope, possible);
  return [
    ...(shape.all ?? []).map(branchType),
    ...[shape.any, shape.one]
      .filter((branches) => branches !== undefined)
      .map((branches) => union(branches.map(branchType))),
  ];
}

/** What the object part and the array part say, or undefined where they say nothing that a type can express. */
function ownType(shape: Shape, possible: readonly BaseType[], scope: TypeScope): TypeExpression | undefined {
  const innerScope: TypeScope = scope.inlining === undefined ? scope : { ...scope, inlining: "inside" };
  const inner = (part: Shape): TypeExpression => typeOf(part, innerScope);
  const described = (part: Shape): Shape =>
    part.ref?.nested === true ? declarationOf(scope.model, part.ref.target).shape : part;
  const object =
    shape.object !== undefined && possible.includes("object")
      ? objectType(shape.object, { inner, described })
      : undefined;
  const array =
    shape.array !== undefined && possible.includes("array") ? arrayType(shape.array, shape.rules, inner) : undefined;
  return object === undefined && array === undefined ? undefined : plainType(possible, object, array);
}

function plainType(possible: readonly BaseType[], object = ANY_OBJECT, array = ANY_ARRAY): TypeExpression {
  const types = { object, array };
  return union(possible.map((type) => (type === "object" || type === "array" ? types[type] : atom(type))));
}
