import { typeText } from "../../../code/type-text.ts";
import { VALUE_TYPES } from "../../../model/conversion.ts";
import { below, type Location } from "../../../model/location.ts";
import type { Declaration } from "../../../model/model.ts";
import { childrenOf } from "../../../model/shape/children.ts";
import type { DeclarationId, Shape } from "../../../model/shape/shape.ts";
import { ALL_EVALUATED, alsoEvaluated } from "../extent/evaluated.ts";
import { type AuthoredText, type Extent, NEVER } from "../extent/extent.ts";
import type { ExtentScope } from "./extent-of.ts";

const KEYWORD = "tsType";

const NONE: ReadonlySet<DeclarationId> = new Set();

/** A type that stands in the schema as text, or that objects of the language have. */
export interface AuthoredType extends AuthoredText {
  readonly text: string;
}

/** The type that a schema's author has written for it; undefined where that is none, or not one type. */
export type AuthoredTypeOf = (shape: Shape) => AuthoredType | undefined;

/**
 * Finds the types of objects of the language, and authored ones where those are read; it keeps what it found.
 * @param idOf - finds a declaration by its name
 */
export function authoredTypesIn(idOf: (name: string) => DeclarationId | undefined, areRead: boolean): AuthoredTypeOf {
  const known = new Map<string, AuthoredType | undefined>();
  return ({ notes, parts }) => {
    const typed = parts.types?.typed;
    if (typed !== undefined) return { text: VALUE_TYPES[typed], isLoose: false, uses: NONE };
    if (!areRead) return undefined;
    const written = notes[KEYWORD];
    if (typeof written !== "string") return undefined;
    if (known.has(written)) return known.get(written);
    const read = typeText(written);
    const uses = [...(read?.names ?? [])].flatMap((name) => idOf(name) ?? []);
    const found = read === undefined ? undefined : { text: read.text, isLoose: read.isLoose, uses: new Set(uses) };
    known.set(written, found);
    return found;
  };
}

/** An authored type in the place of what the shape's keywords say; of them only counts which JSON types there may be. */
export function authoredExtent(shape: Shape, { text, ...authored }: AuthoredType, scope: ExtentScope): Extent {
  const types = scope.jsonTypes(shape);
  if (types.length === 0) return NEVER;
  const extent: Extent = [{ on: types, names: [{ id: `${KEYWORD} ${text}`, name: text, types, authored }] }];
  return scope.tracks ? alsoEvaluated(extent, ALL_EVALUATED) : extent;
}

/** A schema with a type of its author's. */
export interface AuthoredPlace {
  readonly at: Location;
  /** As it is used; undefined where it is not. */
  readonly type: AuthoredType | undefined;
}

/** Each place that holds a type of its author's, once. */
export function authoredPlaces(
  declarations: readonly Pick<Declaration, "shape">[],
  typeOf: AuthoredTypeOf,
): readonly AuthoredPlace[] {
  const found = new Map<string, AuthoredPlace>();
  const visit = (shape: Shape): void => {
    if (shape.notes[KEYWORD] !== undefined) {
      const at = below(shape.at, KEYWORD);
      found.set(`${at.document}#${at.pointer}`, { at, type: typeOf(shape) });
    }
    for (const child of childrenOf(shape)) visit(child.shape);
  };
  for (const { shape } of declarations) visit(shape);
  return [...found.values()];
}
