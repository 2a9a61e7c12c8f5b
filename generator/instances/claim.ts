import type { Json, JsonType } from "../model/json.ts";
import type { Model } from "../model/model.ts";
import type { ArrayNarrowing, NumberNarrowing, ObjectNarrowing, StringNarrowing } from "../model/narrowing.ts";
import type { PartKind, Shape } from "../model/shape/shape.ts";
import type { Place, Reason } from "./outcome.ts";

/** Where a shape is read: its references lead into the model. */
export interface Side {
  readonly model: Model;
}

/**
 * Something that can be asked of an instance. Claims that say the same are one object, so that a claim and its negation
 * contradict each other at once, however large they are and whichever model they come from.
 */
export type Claim = ShapeClaim | PartClaim | FactClaim;

interface Numbered {
  readonly id: number;
}

export interface ShapeClaim extends Numbered {
  readonly kind: "shape";
  readonly shape: Shape;
  readonly side: Side;
}

/** One part of a shape holds. Parts that look at their neighbours (`unevaluated`) assume that these hold. */
export interface PartClaim extends Numbered {
  readonly kind: "part";
  readonly part: PartKind;
  readonly shape: Shape;
  readonly side: Side;
}

export interface FactClaim extends Numbered {
  readonly kind: "fact";
  readonly fact: Fact;
  /** Where the keyword stands that first said it. */
  readonly at?: Place;
}

/** A claim that holds, or one that does not. */
export interface Literal {
  readonly claim: Claim;
  readonly holds: boolean;
}

/** Literals that hold together. */
export type Conjunction = readonly Literal[];

/** Conjunctions of which at least one holds. */
export type Clause = readonly Conjunction[];

/** What shapes come down to. One that is `on` a type says nothing of instances of other types. */
export type Fact = AnyFact | NumberFact | StringFact | ArrayFact | ObjectFact;

type On<Type extends string, Kinds> = Kinds & { readonly on: Type };

export type AnyFact = On<
  "any",
  | { readonly kind: "types"; readonly types: readonly JsonType[] }
  | { readonly kind: "values"; readonly values: readonly Json[] }
  | { readonly kind: "either"; readonly literals: readonly Literal[] }
  /** What cannot be calculated with. */
  | { readonly kind: "opaque"; readonly reason: Reason }
>;

export type NumberFact = On<"number", NumberNarrowing>;
export type StringFact = On<"string", StringNarrowing>;

export type ArrayFact = On<
  "array",
  | ArrayNarrowing
  /** Each item from one index to before another one, to the end where that is absent. */
  | { readonly kind: "each"; readonly from: number; readonly to?: number; readonly claim: Claim }
  /** At least or at most so many items. */
  | { readonly kind: "several"; readonly side: "min" | "max"; readonly count: number; readonly claim: Claim }
>;

export type ObjectFact = On<
  "object",
  | ObjectNarrowing
  | { readonly kind: "present"; readonly name: string }
  /** Each member whose name lies in the region. */
  | { readonly kind: "every"; readonly region: Region; readonly claim: Claim }
  | { readonly kind: "names"; readonly claim: Claim }
>;

/** A set of names: those that are equal to `only` and match `like`, where given, and are none of the others. */
export interface Region {
  readonly only?: string;
  readonly like?: string;
  readonly not?: readonly string[];
  readonly unlike?: readonly string[];
}

/** The literal that holds where another one does not. */
export function opposite({ claim, holds }: Literal): Literal {
  return { claim, holds: !holds };
}

/** What clauses come to where they do not hold together: one of them fails, and with it all that it offers. */
export function negated(clauses: readonly Clause[]): readonly Clause[] {
  return [
    clauses.flatMap((clause): readonly Conjunction[] =>
      clause.reduce<readonly Conjunction[]>(
        (ways, offered) => ways.flatMap((way) => offered.map((literal) => [...way, opposite(literal)])),
        [[]],
      ),
    ),
  ];
}
