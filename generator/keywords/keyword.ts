import type { Expression, Hoist } from "../code/expression.ts";
import type { Inline } from "../markdown/inline.ts";
import type { Json } from "../model/json.ts";
import type { Narrowings } from "../model/narrowing.ts";
import type { Dialect } from "../model/schema-set.ts";
import type { DynamicReference, PartOf, Parts, Reference, Shape } from "../model/shape/shape.ts";
import type { ValueKind } from "./value-kind.ts";

/** A keyword: its whole story in one file. The first three kinds answer: can it change the TypeScript type? */
export type Keyword = Constraint | Structure | Annotation | Wire;

/** A vocabulary of the specification. 2019-09 had what looks at the unevaluated among the applicators. */
export type Vocabulary = "applicator" | "unevaluated" | "validation";

interface Unit {
  /** As it stands in a schema. */
  readonly keyword: string;
  /** What its value may be. */
  readonly accepts: ValueKind;
  /** Its section of the specification. */
  readonly specification: string;
  /** The first dialect that has it; draft-04 and before where absent. */
  readonly since?: Dialect;
  /** The last dialect that has it, where a later one has not. */
  readonly until?: Dialect;
  /** The vocabulary without which a metaschema leaves it out of force; absent where it always is in force. */
  readonly vocabulary?: Vocabulary;
}

/** A check of one JSON type that TypeScript's types cannot express. */
export type Constraint = { readonly [Type in keyof Narrowings]: ConstraintOn<Type> }[keyof Narrowings];

export interface ConstraintOn<Type extends keyof Narrowings> extends Unit {
  readonly kind: "constraint";
  /** The only type of instances that it restricts. */
  readonly on: Type;
  /** An expression that is true where `value`, already known to be of the type `on`, is accepted. */
  readonly test: (value: Expression, limit: Json, hoist: Hoist) => Expression;
  /** What `test` says, as data that instances are found by; undefined where it accepts everything. */
  readonly narrows: (limit: Json) => Narrowings[Type] | undefined;
  /** True where the run's options decide whether the keyword asserts anything or is a note: `format`. */
  readonly optional?: true;
  /** Whether a value asks for anything at all; absent where every one does. */
  readonly asserts?: (limit: Json) => boolean;
  /** Completes "must be …", in docs and in error messages alike: "at least 3". */
  readonly phrase: (limit: Json) => readonly Inline[];
  /** What an error's params call the value: `limit` where absent, and `none` where they do not have it. */
  readonly param?: string;
  /** The function of the guards' runtime that words the error by the value alone; `fail` with message and params where absent. */
  readonly failure?: string;
  /** An error's message, where "must be" and `phrase` would be no good English. */
  readonly message?: (limit: Json) => string;
  readonly examples: readonly Example[];
}

/** A keyword that shapes the type. It writes its own slots of the shape and reads no sibling. */
export interface Structure extends Unit {
  readonly kind: "structure";
  /** True where its subschemas look at the same instance as the schema itself. */
  readonly inPlace?: true;
  /** Whether subschemas with a title are declarations: as branches and items, or only where all titles are names. */
  readonly namesInline?: "branches" | "all";
  /** Where the value is a reference: how it is resolved. */
  readonly refers?: "static" | "dynamic";
  readonly read: (value: Json, reader: Reader) => PartPatches;
  /** Completes "must …" in error messages: "be a string", "have the member x". Absent where a target words it. */
  readonly phrase?: (value: Json) => readonly Inline[];
  readonly examples: readonly Example[];
}

/** A note on the shape; it never changes which instances are accepted. */
export interface Annotation extends Unit {
  readonly kind: "annotation";
  /** Where a member with this note, `true`, is not to be: in what variant of its object, if those are asked for. */
  readonly absentFrom?: Direction;
  /** Why nothing is done with it unless the run asks for it, where people expect more of it than a note in docs. */
  readonly unused?: string;
  /** Who else than the docs tells of it. */
  readonly toldBy?: "guard";
  /** True where its value holds instances of the schema. */
  readonly holdsInstances?: true;
  /** What docs and JSDoc say of it; absent where it is no line of its own. */
  readonly words?: AnnotationWords;
}

/** How an annotation is told to readers. */
export interface AnnotationWords {
  /** In docs: a sentence where the value is `true`, or what stands before the value. */
  readonly line?: { readonly sentence: string } | { readonly before: string; readonly isText?: true };
  /** In JSDoc: what stands before the value, before the reason, or alone. */
  readonly tag?: string;
  /** Annotations that give the reason for it; what has a reason is so without being called so. */
  readonly reasons?: readonly string[];
}

/** What a codec does between a value and its form on the wire; it changes no verdict, and no type of the value itself. */
export interface Wire extends Omit<Unit, "specification"> {
  readonly kind: "wire";
  /** Whether it stands on the schema of a member, and says something of the member, or on any schema. */
  readonly on: "member" | "schema";
  /** Why the schema cannot carry it, or why its value does not fit there. */
  readonly objection?: (value: Json, beside: Beside) => string | undefined;
}

/** The schema that a keyword stands in. */
export interface Beside {
  /** The value of another keyword that is in force, or undefined. */
  readonly keyword: (keyword: string) => Json | undefined;
  /** Whether the schema speaks of instances of the type, and does not exclude them. */
  readonly mayBe: (type: "object" | "array") => boolean;
}

/** A variant of objects for one direction of their travel. */
export interface Direction {
  /** Follows the name of the declaration: `Input`. */
  readonly suffix: string;
  /** Follows the name of the declaration in docs: "as it is written: without what is read-only". */
  readonly says: string;
  /** True where docs do not tell of it. */
  readonly hasNoPage?: true;
  /** True where instances are no JSON, which nothing guards. */
  readonly hasNoGuard?: true;
}

/** A schema that uses the keyword, with instances on both sides. One runner makes tests of guard, type and docs. */
export interface Example {
  readonly schema: Json;
  readonly accept: readonly Json[];
  readonly reject: readonly Json[];
}

/** The slots that a structure keyword writes; a part is merged from what all of its keywords wrote. */
export type PartPatches = {
  readonly [Kind in Exclude<keyof Parts, "never" | "rules">]?: Omit<PartOf<Kind>, "at">;
};

/** What a structure keyword may ask of the phase that reads it. Paths start at the keyword's own value. */
export interface Reader {
  /** The dialect that the schema is in. */
  readonly dialect: Dialect;
  /** Reads the subschema at the path below the keyword's value. */
  readonly shape: (...path: readonly (string | number)[]) => Shape;
  /** What a URI reference leads to. One that leads nowhere was already reported, and the run fails. */
  readonly reference: (reference: string) => Reference;
  readonly dynamicReference: (reference: string) => DynamicReference;
}
