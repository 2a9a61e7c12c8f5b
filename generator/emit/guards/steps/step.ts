import type { Expression } from "../../../code/expression.ts";

/**
 * What a guard does, step by step, before it is text. Both renderings, the one that answers yes or no and the
 * one that explains, are made from the same steps, so they cannot disagree.
 */
export type Step = Assertion | When | Let | OwnMembers | Loop | Switch | Unless | Call | Branches;

/** `test` must be true; if it is, the steps in `then` follow. */
export interface Assertion {
  readonly kind: "assert";
  readonly test: Expression;
  /**
   * A test that is enough for yes or no: a cheaper one, which also lets pass what the steps in `then` will refuse at
   * once, or one that refuses what other steps, which are implied, refuse as well.
   */
  readonly hint?: Expression | undefined;
  readonly place: Place;
  /** What is said of a value that is refused: "must be a string". Absent where the runtime words it: of `missing`. */
  readonly message?: string;
  /** What the message tells, as an object; absent where there is nothing, and where the runtime knows. */
  readonly params?: Expression | undefined;
  /** The function of the runtime that has message and params of its own, and what it is told. */
  readonly worded?: { readonly by: string; readonly of: Expression } | undefined;
  /** The value that is refused, where it helps to say what it is. */
  readonly received?: Expression;
  /** The member whose absence is what is refused. */
  readonly missing?: string;
  /** True where another step refuses whatever this one does, so that yes or no needs it not. */
  readonly implied?: boolean;
  readonly then?: readonly Step[];
}

/** Where `test` is true the steps in `then` follow, else those in `else`. */
export interface When {
  readonly kind: "when";
  readonly test: Expression;
  readonly then: readonly Step[];
  readonly else?: readonly Step[];
}

/** A local constant for the steps behind it. */
export interface Let {
  readonly kind: "let";
  readonly name: string;
  readonly value: Expression;
  /** Where the compiler is to forget what it knows of the value. */
  readonly type?: "unknown";
}

/**
 * From here on the members that were read must have been the object's own. They are for a plain object; for one
 * with a prototype of its own yes or no starts over with a copy, and an explanation is given a copy to begin with.
 */
export interface OwnMembers {
  readonly kind: "own";
  readonly object: Expression;
}

/** The body for every key of an object or every index of an array; `head` is what stands before the block. */
export interface Loop {
  readonly kind: "loop";
  readonly head: Expression;
  readonly body: readonly Step[];
}

/** The steps of the case that a key is, or where it is none, those in `otherwise`. */
export interface Switch {
  readonly kind: "switch";
  readonly on: Expression;
  readonly cases: readonly { readonly key: string; readonly steps: readonly Step[] }[];
  readonly otherwise: readonly Step[];
}

/** Steps that can be skipped where `shortcut` is true; it is true only where they would all succeed. */
export interface Unless {
  readonly kind: "unless";
  readonly shortcut: Expression;
  readonly steps: readonly Step[];
}

/** Another declaration's guard on the same value. */
export interface Call {
  readonly kind: "call";
  readonly is: Expression;
  readonly explain: Expression;
  readonly value: Expression;
  readonly place: Place;
  /** What that guard does, where yes or no does it right here in the place of the call. */
  readonly steps?: readonly Step[];
}

/** `test` says whether the branches together accept; if not, the nearest branch explains. */
export interface Branches {
  readonly kind: "branches";
  readonly test: Expression;
  readonly place: Place;
  readonly message: string;
  /** As in `Assertion`. */
  readonly params?: Expression | undefined;
  readonly branches: readonly (readonly Step[])[];
  /** What tells which branch an object is meant to be, where there is something, as the runtime takes it. */
  readonly tagged?: Expression | undefined;
  /** The local that they look at, and its type. */
  readonly value: Expression;
  readonly type: string;
}

/** Where a step stands, for the errors. */
export interface Place {
  /** The instance location below that of the function's own value: fixed text, and expressions of strings. */
  readonly instance: readonly (string | Expression)[];
  /** The keyword location below that of the function's own schema. */
  readonly keyword: string;
  /** The keyword's name, in which its location mostly ends. */
  readonly name: string;
}
