import type { DeclarationId, Shape } from "../../../model/shape/shape.ts";
import type { Alternative, Extent } from "../extent/extent.ts";
import { inside as insideOf } from "../extent/intersect.ts";
import { keepingPairs } from "../extent/known-pairs.ts";
import type { TypeExpression } from "../print/type-expression.ts";
import type { ExtentScope } from "./extent-of.ts";
import type { Reading } from "./reading.ts";

/**
 * What was made with one very scope, for who makes the same again and again: choices inside of one another ask for what a
 * branch accepts and for what it refuses, at each level anew. Others that are made of that scope read and print differently.
 */
export interface KnownTypes {
  readonly scope: ExtentScope;
  readonly readings: WeakMap<Shape, Reading>;
  /** What single parts say, for who reads many shapes that share most of theirs. */
  readonly ofParts?: WeakMap<object, readonly Reading[]>;
  readonly refused: WeakMap<Shape, Extent>;
  readonly printed: WeakMap<Extent, TypeExpression>;
  /** Object types by their alternatives, for who prints many extents that share most of theirs. */
  readonly objects?: KnownObjects;
  /** The scope of what is printed inside of objects. */
  readonly inside?: ExtentScope;
  /** Scopes that were made of this one, by what they differ in. */
  readonly derived: Map<string, ExtentScope>;
}

/** By whether they say which further members there may be. */
export interface KnownObjects {
  readonly carrying: WeakMap<Alternative, TypeExpression>;
  readonly others: WeakMap<Alternative, TypeExpression>;
}

/** What of a scope that remembers is not for each. */
interface Remembered {
  /** What was read with a scope that reads the same. */
  readonly readings?: KnownTypes["readings"];
  /** The scope of what is printed inside of objects. */
  readonly inside?: ExtentScope;
  /** Whether what is read and printed with it shares most of its parts. */
  readonly shares?: boolean;
}

/** A scope of its own that keeps what is made with it. */
export function remembering(
  scope: ExtentScope,
  { readings = new WeakMap(), inside, shares = false }: Remembered = {},
): ExtentScope {
  const own: { -readonly [Key in keyof ExtentScope]: ExtentScope[Key] } = shares ? keepingPairs(scope) : { ...scope };
  own.known = {
    scope: own,
    readings,
    refused: new WeakMap(),
    printed: new WeakMap(),
    derived: new Map(),
    ...(inside === undefined ? {} : { inside }),
    ...(shares ? { ofParts: new WeakMap(), objects: { carrying: new WeakMap(), others: new WeakMap() } } : {}),
  };
  return own;
}

/** The scope in which what was evaluated counts, or in which it does not. */
export function tracking(scope: ExtentScope, tracks: boolean): ExtentScope {
  return scope.tracks === tracks ? scope : derived(scope, "tracks", { tracks });
}

/** The scope inside of members and items, where recursion must end. */
export function insideMembers(scope: ExtentScope): ExtentScope {
  return derived(scope, "inside", insideOf(scope));
}

/** The scope of what a reference leads to that is looked into. */
export function entering(scope: ExtentScope, id: DeclarationId): ExtentScope {
  return derived(scope, `within ${id}`, { within: new Set([...scope.within, id]) });
}

/** A scope that differs from another one; the same each time for one that remembers. */
function derived(scope: ExtentScope, difference: string, changes: Partial<ExtentScope>): ExtentScope {
  if (scope.known?.scope !== scope) return { ...scope, ...changes };
  const { derived: made, ofParts } = scope.known;
  const known = made.get(difference) ?? remembering({ ...scope, ...changes }, { shares: ofParts !== undefined });
  made.set(difference, known);
  return known;
}
