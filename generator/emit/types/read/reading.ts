import type { BaseType } from "../../../model/shape/json-types.ts";
import type { Extent } from "../extent/extent.ts";
import type { ExtentScope } from "./extent-of.ts";

/** What a keyword says that the extent made of it does not. */
export interface Loss {
  /** From the schema to the keyword, or to what is in it, under the names of draft 2020-12. */
  readonly place: readonly string[];
  /** Why a type does not say it. */
  readonly why: string;
  /** The type of the instances that it speaks of; absent where that is any. */
  readonly on?: BaseType;
  /**
   * What the keyword refuses, in sets that are intersections; absent where it is known that the type has some of it. Where
   * other keywords refuse all of it as well, nothing is lost.
   */
  readonly refused?: (scope: ExtentScope) => readonly (readonly Extent[])[];
}

/** What a reader of a part makes of it, and what it could not say. */
export interface Reading {
  readonly extent: Extent;
  readonly lost: readonly Loss[];
}

/** A reading that says all that the part says. */
export function wholly(extent: Extent): Reading {
  return { extent, lost: [] };
}
