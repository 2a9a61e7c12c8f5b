import type { DeclarationId, Shape } from "../../../model/shape/shape.ts";
import type { Extent } from "../extent/extent.ts";
import { inside } from "../extent/intersect.ts";
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
  readonly refused: WeakMap<Shape, Extent>;
  readonly printed: WeakMap<Extent, TypeExpression>;
  /** The scope of what is printed inside of objects. */
  readonly inside?: ExtentScope;
  /** Scopes that were made of this one, by what they differ in. */
  readonly derived: Map<string, ExtentScope>;
}

/** A scope of its own that keeps what is made with it. */
export function remembering(scope: ExtentScope, within?: ExtentScope): ExtentScope {
  const own: { -readonly [Key in keyof ExtentScope]: ExtentScope[Key] } = { ...scope };
  own.known = {
    scope: own,
    readings: new WeakMap(),
    refused: new WeakMap(),
    printed: new WeakMap(),
    derived: new Map(),
    ...(within === undefined ? {} : { inside: within }),
  };
  return own;
}

/** The scope in which what was evaluated counts, or in which it does not. */
export function tracking(scope: ExtentScope, tracks: boolean): ExtentScope {
  return scope.tracks === tracks ? scope : derived(scope, "tracks", { tracks });
}

/** The scope inside of members and items, where recursion must end. */
export function insideMembers(scope: ExtentScope): ExtentScope {
  return derived(scope, "inside", inside(scope));
}

/** The scope of what a reference leads to that is looked into. */
export function entering(scope: ExtentScope, id: DeclarationId): ExtentScope {
  return derived(scope, `within ${id}`, { within: new Set([...scope.within, id]) });
}

/** A scope that differs from another one; the same each time for one that remembers. */
function derived(scope: ExtentScope, difference: string, changes: Partial<ExtentScope>): ExtentScope {
  if (scope.known?.scope !== scope) return { ...scope, ...changes };
  const known = scope.known.derived.get(difference) ?? remembering({ ...scope, ...changes });
  scope.known.derived.set(difference, known);
  return known;
}
