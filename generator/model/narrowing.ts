/**
 * What a constraint asks of the instances of its type, as data: the check of it that can be calculated with. The code of
 * the check stands beside it in the keyword's file.
 */
export interface Narrowings {
  readonly number: NumberNarrowing;
  readonly string: StringNarrowing;
  readonly array: ArrayNarrowing;
  readonly object: ObjectNarrowing;
}

export type NumberNarrowing = BoundNarrowing | MultipleNarrowing;
export type StringNarrowing = SizeNarrowing | MatchNarrowing | FormatNarrowing;
export type ArrayNarrowing = SizeNarrowing | DistinctNarrowing;
export type ObjectNarrowing = SizeNarrowing;

/** Numbers at least or at most as large as a limit, or beyond it where that is `exclusive`. */
export interface BoundNarrowing {
  readonly kind: "bound";
  readonly side: "min" | "max";
  readonly limit: number;
  readonly exclusive: boolean;
}

export interface MultipleNarrowing {
  readonly kind: "multiple";
  /** Greater than 0. */
  readonly of: number;
}

/** At least or at most so many code points, items or members. */
export interface SizeNarrowing {
  readonly kind: "size";
  readonly side: "min" | "max";
  readonly count: number;
}

export interface MatchNarrowing {
  readonly kind: "match";
  /** A regular expression in ECMA-262 syntax, which matches anywhere in the string. */
  readonly pattern: string;
}

export interface FormatNarrowing {
  readonly kind: "format";
  /** One that `FORMATS` has. */
  readonly format: string;
}

/** No two items are equal. */
export interface DistinctNarrowing {
  readonly kind: "distinct";
}
