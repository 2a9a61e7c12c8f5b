import type { ValueFormat } from "../conversion.ts";
import type { Json, JsonType } from "../json.ts";
import type { Location } from "../location.ts";

/**
 * What one schema means: a conjunction of parts, each of which restricts only instances of the JSON types that it speaks
 * of. A shape without any part accepts everything. An absent part is not the same as an empty one.
 *
 * This is the waist of the house: keywords write it, targets read it, and neither knows the other.
 */
export interface Shape {
  readonly at: Location;
  readonly parts: Parts;
  /** Annotation keywords, by keyword. */
  readonly notes: Notes;
  /** What errors say of a schema that refuses everything, where its author did not mean that. */
  readonly refuses?: string;
}

/** The kinds of parts: groups of keywords that must be read together. */
export interface PartsByKind {
  /** The schema `false`: nothing is accepted. */
  readonly never: true;
  readonly types: TypesPart;
  readonly values: ValuesPart;
  readonly reference: ReferencePart;
  readonly members: MembersPart;
  readonly dependents: DependentsPart;
  readonly propertyNames: PropertyNamesPart;
  readonly items: ItemsPart;
  readonly contains: ContainsPart;
  readonly unevaluated: UnevaluatedPart;
  readonly allOf: AllOfPart;
  readonly anyOf: AnyOfPart;
  readonly oneOf: OneOfPart;
  readonly not: NotPart;
  readonly condition: ConditionPart;
  /** Constraint keywords, in the author's order. */
  readonly rules: readonly Rule[];
}

export type PartKind = keyof PartsByKind;

/** The part of a kind. */
export type PartOf<Kind extends PartKind> = PartsByKind[Kind];

/** At most one part of each kind. */
export type Parts = Readonly<Partial<PartsByKind>>;

/** What every part has. */
interface Located {
  /**
   * Where each slot was written: a JSON Pointer from the schema to the keyword's value, under the keyword's name in the
   * author's dialect. `{ items: "/additionalItems" }`
   */
  readonly at: Places;
}

export interface Places {
  readonly [slot: string]: string;
}

export interface TypesPart extends Located {
  /** `type`: in the author's order. `integer` is a number without a fraction. One that another keyword adds has a place of its own. */
  readonly types: readonly JsonType[];
  /** What the instances are written as where values are objects of the language, which no JSON is: a `Date`. */
  readonly typed?: ValueFormat;
}

export interface ValuesPart extends Located {
  readonly enum?: readonly Json[];
  /** Boxed, since `null` is a value. */
  readonly const?: { readonly value: Json };
}

export interface ReferencePart extends Located {
  /** `$ref`, or the link that stands where a declaration's own schema is nested in another one. */
  readonly $ref?: Reference;
  /** With its candidates. */
  readonly $dynamicRef?: DynamicReference;
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
}

/** The members of an object. */
export interface MembersPart extends Located {
  /** In the author's order. */
  readonly properties?: readonly Member[];
  readonly required?: readonly string[];
  readonly patternProperties?: readonly PatternMember[];
  /** What stands in members that neither `properties` nor `patternProperties` speaks of. */
  readonly additionalProperties?: Shape;
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

/** What the presence of one member demands. */
export interface DependentsPart extends Located {
  readonly dependentRequired?: readonly DependentRequired[];
  readonly dependentSchemas?: readonly Member[];
}

/** Where `name` is present, all of `required` must be. */
export interface DependentRequired {
  readonly name: string;
  readonly required: readonly string[];
}

export interface PropertyNamesPart extends Located {
  readonly propertyNames: Shape;
}

/** The items of an array, by their places. */
export interface ItemsPart extends Located {
  readonly prefixItems?: readonly Shape[];
  /** What stands behind the prefix. */
  readonly items?: Shape;
}

/** Items that an array must hold somewhere. Without `contains` the other two mean nothing. */
export interface ContainsPart extends Located {
  readonly contains?: Shape;
  /** 1 where absent. */
  readonly minContains?: number;
  readonly maxContains?: number;
  /** False where the dialect does not count the items that `contains` accepts as evaluated. */
  readonly evaluates?: false;
}

/** What stands in members and items that no other keyword, here or in a schema beside it, has looked at. */
export interface UnevaluatedPart extends Located {
  readonly unevaluatedProperties?: Shape;
  readonly unevaluatedItems?: Shape;
}

export interface AllOfPart extends Located {
  readonly allOf: readonly Shape[];
}

export interface AnyOfPart extends Located {
  readonly anyOf: readonly Shape[];
}

export interface OneOfPart extends Located {
  readonly oneOf: readonly Shape[];
}

export interface NotPart extends Located {
  readonly not: Shape;
}

/** Without `if` the other two mean nothing. */
export interface ConditionPart extends Located {
  readonly if?: Shape;
  readonly then?: Shape;
  readonly else?: Shape;
}

/** A format of the user's: the regular expression that its strings match, or a function of a module that tells them. */
export type CustomFormat =
  | { readonly pattern: string }
  | {
      /** What guards call the function; no other name of theirs has a `$`. */
      readonly check: string;
      /** The module that exports it: an absolute path, or what an import names. */
      readonly module: string;
      readonly export: string;
    };

/** A constraint keyword and its value. */
export interface Rule {
  readonly keyword: string;
  readonly value: Json;
  /** As in `Places`. */
  readonly at: string;
  /** True where an optional constraint, `format`, asserts: the schema's dialect demands it, or the run asks for it. */
  readonly asserted?: true;
  /** What checks a format that the run brings along. */
  readonly custom?: CustomFormat;
}

/** Annotation keywords and their values. Any name may occur, those of `Object.prototype` included. */
export interface Notes {
  readonly [keyword: string]: Json;
}

/** A declaration's id: its location as a URI. */
export type DeclarationId = string;
