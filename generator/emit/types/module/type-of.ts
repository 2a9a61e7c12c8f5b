import type { Location } from "../../../model/location.ts";
import { declarationOf, type Model } from "../../../model/model.ts";
import { perObject } from "../../../model/per-object.ts";
import { jsonTypesBy, jsonTypesIn } from "../../../model/shape/json-types.ts";
import type { DeclarationId, Shape } from "../../../model/shape/shape.ts";
import type { EmitOptions } from "../../target.ts";
import type { Extent } from "../extent/extent.ts";
import { printed } from "../print/printed-extent.ts";
import { inside } from "../print/printed-object.ts";
import type { TypeExpression } from "../print/type-expression.ts";
import { circularAliasesIn } from "../read/alias-cycle.ts";
import { authoredTypesIn } from "../read/authored-type.ts";
import { type ExtentScope, extentOf } from "../read/extent-of.ts";
import { remembering } from "../read/scopes.ts";
import type { Texts } from "../said/texts.ts";

/** What types need to know of the model. It keeps its answers. */
export interface TypeScope extends Omit<ExtentScope, "tooMany"> {
  /** What becomes of a list of strings: a union of them, an object of them whose values are the type, or both. */
  readonly enums: "union" | "const" | "both";
  /** Whether types that authors have written count. */
  readonly readsAuthored: boolean;
  /** Whether anybody asks for the schemas behind names. */
  readonly hasAnchors: boolean;
}

/** What is known of declarations without looking at them; what is absent is found out. */
export interface Known extends Partial<Pick<ExtentScope, "nameOf" | "typesOf" | "isCircularAlias">> {
  /** Finds a declaration by its name, for the types that authors have written. */
  readonly idOf?: (name: string) => DeclarationId | undefined;
}

export function typeScope(
  model: Model,
  options: Partial<Pick<TypeScope, "extraMembers" | "conditions" | "enums">> & Pick<EmitOptions, "tsType" | "anchors">,
  known: Known = {},
): TypeScope {
  const { extraMembers = "named", conditions = "interface", enums = "both" } = options;
  const shapeOf = (id: DeclarationId): Shape => declarationOf(model, id).shape;
  const jsonTypes = known.typesOf === undefined ? jsonTypesIn(shapeOf) : jsonTypesBy(known.typesOf);
  const nameOf = (id: DeclarationId): string => declarationOf(model, id).name;
  const scope: TypeScope = {
    model,
    // Where authors name declarations, too, they are told apart by their real names.
    nameOf: options.tsType === true ? nameOf : (known.nameOf ?? nameOf),
    extraMembers,
    conditions,
    enums,
    keepsNames: extraMembers === "named",
    jsonTypes,
    typesOf: known.typesOf ?? ((id) => jsonTypes(shapeOf(id))),
    shapeOf,
    isCircularAlias: known.isCircularAlias ?? circularAliasesIn(model),
    tracks: false,
    depth: 0,
    within: new Set(),
    readsAuthored: options.tsType === true,
    hasAnchors: options.anchors === true,
    authoredType: authoredTypesIn(known.idOf ?? (() => undefined), options.tsType === true),
    expand: expanding(() => ({ ...scope, tooMany: () => undefined })),
  };
  return scope;
}

/** Finds out what names stand for, each once. */
function expanding(scopeOf: () => ExtentScope): ExtentScope["expand"] {
  const known = new Map<DeclarationId, Extent | undefined>();
  return ({ id, authored }) => {
    if (authored !== undefined) return undefined;
    if (known.has(id)) return known.get(id);
    // Whoever comes back here before the answer is known has to do with the name.
    known.set(id, undefined);
    const scope = scopeOf();
    const extent = extentOf(declarationOf(scope.model, id).shape, remembering(scope));
    known.set(id, extent);
    return extent;
  };
}

function bare(scope: TypeScope): ExtentScope {
  return { ...scope, isBare: true, tooMany: () => undefined };
}

/** Types without comments, to be compared: at the root of a declaration, and inside of its members. */
export function textsOf(scope: TypeScope): Texts {
  const own = { ...bare(scope), expand: expandingBare(scope) };
  const within = remembering(inside(own), { shares: true });
  const whole = remembering(own, { inside: within, shares: true });
  const typeIn = (place: ExtentScope) => (shape: Shape) => printed(extentOf(shape, whole), place);
  const isAuthored = (shape: Shape): boolean => scope.authoredType(shape) !== undefined;
  const { extraMembers, isCircularAlias, typesOf } = scope;
  const known = { around: scope, extraMembers, isAuthored, isCircularAlias, typesOf };
  return { outside: typeIn(whole), inside: typeIn(within), ...known };
}

/** What names stand for, without comments either. */
const expandingBare = perObject((scope: TypeScope): ExtentScope["expand"] =>
  expanding(() => ({ ...bare(scope), expand: expandingBare(scope) })),
);

/** The scope of the type of one shape. It keeps what is made with it; `widened` is told where the type grew too large. */
export function scopeOfType(shape: Shape, scope: TypeScope, widened: (at: Location, why: string) => void): ExtentScope {
  const why = "its branches combine in more ways than a type should have";
  return remembering({ ...scope, tooMany: () => widened(shape.at, why) });
}

/** The scope of who looks at what a type was made of, and does not make it: it is told nothing of its size. */
export function lookingAt(scope: ExtentScope): ExtentScope {
  const silent = { ...scope, tooMany: () => undefined };
  return remembering(silent, scope.known && { readings: scope.known.readings });
}

/**
 * The type of a shape: every instance that the shape accepts is assignable to it. Where TypeScript cannot say
 * what the schema says, the type is wider, and never narrower.
 */
export function typeOf(shape: Shape, scope: ExtentScope): TypeExpression {
  return printed(extentOf(shape, scope), scope);
}
