import type { Json, JsonType } from "./json.ts";
import type { Location } from "./location.ts";

/**
 * What one schema means: a conjunction of parts, each of which restricts only instances of its own JSON type.
 * A shape without any part accepts everything. An absent part is not the same as an empty one.
 *
 * This is the waist of the house: keywords write it, targets read it, and neither knows the other.
 */
export interface Shape {
  readonly at: Location;
  /** The schema `false`: nothing is accepted. */
  readonly never?: true;
  /** `type`: in the author's order. `integer` is a number without a fraction. */
  readonly types?: readonly JsonType[];
  /** `enum` */
  readonly values?: readonly Json[];
  /** `const`, boxed, since `null` is a value. */
  readonly constant?: { readonly value: Json };
  /** `$ref`, or the link that stands where a declaration's own schema is nested in another one. */
  readonly ref?: Reference;
  /** `$dynamicRef`, with its candidates. */
  readonly dynamicRef?: DynamicReference;
  readonly object?: ObjectPart;
  readonly array?: ArrayPart;
  /** `allOf` */
  readonly all?: readonly Shape[];
  /** `anyOf` */
  readonly any?: readonly Shape[];
  /** `oneOf` */
  readonly one?: readonly Shape[];
  /** `not` */
  readonly not?: Shape;
  readonly condition?: ConditionPart;
  /** Constraint keywords, in the author's order. */
  readonly rules: readonly Rule[];
  /** Annotation keywords, by keyword. */
  readonly notes: Notes;
}

export interface Reference {
  readonly target: DeclarationId;
  /** True where no `$ref` stands: the subschema at this very place is a declaration of its own. */
  readonly nested?: true;
}

export interface DynamicReference {
  /** What it is without any dynamic scope: the static resolution of the URI. */
  readonly target: DeclarationId;
  /** The `$dynamicAnchor` that the dynamic scope is searched for; absent where it behaves as `$ref`. */
  readonly anchor?: string;
  /** The keyword that refers, where it is not `$dynamicRef`. */
  readonly keyword?: string;
}

/** What is asked of objects. */
export interface ObjectPart {
  /** `properties`, in the author's order. */
  readonly members?: readonly Member[];
  /** `required` */
  readonly required?: readonly string[];
  /** `additionalProperties` */
  readonly rest?: Shape;
  /** `patternProperties` */
  readonly patterns?: readonly PatternMember[];
  /** `propertyNames` */
  readonly names?: Shape;
  /** `dependentRequired` */
  readonly needs?: readonly Need[];
  /** `dependentSchemas` */
  readonly dependents?: readonly Member[];
  /** `unevaluatedProperties` */
  readonly unevaluated?: Shape;
}

export interface Member {
  readonly name: string;
  readonly shape: Shape;
}

export interface PatternMember {
  /** A regular expression in ECMA-262 syntax with the `u` flag. */
  readonly pattern: string;
  readonly shape: Shape;
}

/** Where `name` is present, all of `required` must be. */
export interface Need {
  readonly name: string;
  readonly required: readonly string[];
  /** The keyword that says so, where it is not `dependentRequired`. */
  readonly keyword?: string;
}

/** What is asked of arrays. */
export interface ArrayPart {
  /** `prefixItems` */
  readonly prefix?: readonly Shape[];
  /** `items`: what stands behind the prefix. */
  readonly rest?: Shape;
  /** `contains` */
  readonly contains?: Shape;
  /** False where the dialect does not count the items that `contains` accepts as evaluated. */
  readonly containsEvaluates?: false;
  /** `minContains`; 1 where absent. */
  readonly minContains?: number;
  /** `maxContains` */
  readonly maxContains?: number;
  /** `unevaluatedItems` */
  readonly unevaluated?: Shape;
}

/** `if`, `then` and `else`. Without `if` the other two mean nothing. */
export interface ConditionPart {
  readonly if?: Shape;
  readonly then?: Shape;
  readonly else?: Shape;
}

/** A constraint keyword and its value. */
export interface Rule {
  readonly keyword: string;
  readonly value: Json;
  /** True where the schema's dialect demands that an optional constraint, `format`, asserts. */
  readonly asserted?: true;
}

/** Annotation keywords and their values. Any name may occur, those of `Object.prototype` included. */
export interface Notes {
  readonly [keyword: string]: Json;
}

/** A declaration's id: its location as a URI. */
export type DeclarationId = string;
