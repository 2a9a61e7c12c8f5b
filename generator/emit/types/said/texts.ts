import type { Surroundings } from "../../../model/shape/disjoint.ts";
import type { JsonTypesOfDeclaration } from "../../../model/shape/json-types.ts";
import type { DeclarationId, Shape } from "../../../model/shape/shape.ts";
import type { TypeExpression } from "../print/type-expression.ts";
import type { ExtentScope } from "../read/extent-of.ts";

/** The type of a shape, without comments. */
export type TypeOf = (shape: Shape) => TypeExpression;

/** Types to be compared: at the root of a declaration, and inside of its members. */
export interface Texts {
  readonly outside: TypeOf;
  readonly inside: TypeOf;
  /** The same where the declaration that is looked at has another shape; absent where its type does not look into that. */
  readonly redeclared?: (whole: Shape) => Texts;
  /** What tells branches apart. */
  readonly around: Surroundings;
  /** Whether objects say that they may have members which the schema does not name. */
  readonly extraMembers: ExtentScope["extraMembers"];
  /** Whether the type is what an author has written for it, and says nothing of any other keyword. */
  readonly isAuthored: (shape: Shape) => boolean;
  /** Whether a reference to a declaration is of no use to a type, which it would lead back to. */
  readonly isCircularAlias: (id: DeclarationId) => boolean;
  readonly typesOf: JsonTypesOfDeclaration;
}
