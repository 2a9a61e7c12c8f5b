import { canonicalJson } from "../model/canonical-json.ts";
import { compareTexts } from "../model/compare-texts.ts";
import { allDeclarations, declarationOf } from "../model/model.ts";
import type { DeclarationId, PartKind, PartOf, Shape } from "../model/shape/shape.ts";
import type { Side } from "./claim.ts";

/** Tells what says the same: annotations apart, references compared by what is behind them. */
export interface EqualParts {
  /** The same text for shapes that say the same, whichever side they are of. */
  readonly shapeKey: (shape: Shape, side: Side) => string;
  readonly partKey: (shape: Shape, part: PartKind, side: Side) => string;
}

/** What a shape or part says, references left open: a number for its text, and where the references lead, in order. */
interface Skeleton {
  readonly text: number;
  readonly targets: readonly DeclarationId[];
}

/** A piece of what a part says: words, a subshape, or a reference. */
type Piece = string | Shape | { readonly target: DeclarationId };

/**
 * Compares all declarations of some models. Two are the same where their texts are, and where their references lead to
 * declarations that are the same. That is found from texts alone at first, and then declarations are told apart for as
 * long as those behind their references are.
 */
export function equalParts(sides: readonly Side[]): EqualParts {
  const numbers = new Map<string, number>();
  const known = new WeakMap<Shape, Skeleton>();

  const ofPieces = (pieces: readonly Piece[]): Skeleton => {
    let text = "";
    const targets: DeclarationId[] = [];
    for (const piece of pieces) {
      if (typeof piece === "string") text += piece;
      else if ("target" in piece) {
        text += "@";
        targets.push(piece.target);
      } else {
        const inner = ofShape(piece);
        text += `#${inner.text} `;
        targets.push(...inner.targets);
      }
    }
    return { text: numberOf(numbers, text), targets };
  };
  const ofShape = (shape: Shape): Skeleton => {
    const found = known.get(shape);
    if (found !== undefined) return found;
    const skeleton = ofPieces(kindsOf(shape).flatMap((kind) => [`;${kind}:`, ...piecesOf(shape, kind)]));
    known.set(shape, skeleton);
    return skeleton;
  };

  const classes = declarationClasses(sides, ofShape);
  const key = ({ text, targets }: Skeleton, side: Side): string =>
    targets.length === 0 ? String(text) : `${text}:${targets.map((target) => classes(side, target)).join()}`;
  return {
    shapeKey: (shape, side) => key(ofShape(shape), side),
    partKey: (shape, part, side) => `${part}:${key(ofPieces(piecesOf(shape, part)), side)}`,
  };
}

function numberOf(numbers: Map<string, number>, text: string): number {
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  return number;
}

/** A number for each declaration, the same one for those that say the same. */
function declarationClasses(
  sides: readonly Side[],
  skeletonOf: (shape: Shape) => Skeleton,
): (side: Side, id: DeclarationId) => number {
  const all = sides.map((side) => ({
    side,
    declarations: allDeclarations(side.model).map(({ id, shape }) => ({ id, ...skeletonOf(shape) })),
  }));
  let classes: ReadonlyMap<Side, ReadonlyMap<DeclarationId, number>> = new Map();
  let count = -1;
  for (;;) {
    const numbers = new Map<string, number>();
    const former = classes;
    classes = new Map(
      all.map(({ side, declarations }) => [
        side,
        new Map(
          declarations.map(({ id, text, targets }) => {
            const behind = targets.map((target) => former.get(side)?.get(target) ?? 0);
            return [id, numberOf(numbers, `${text}:${behind.join()}`)];
          }),
        ),
      ]),
    );
    if (numbers.size === count) return (side, id) => classes.get(side)?.get(id) ?? -1;
    count = numbers.size;
  }
}

/** The shape behind one that is nothing but a reference. */
export function behindLinks(shape: Shape, { model }: Side): Shape {
  let found = shape;
  for (;;) {
    const { reference, ...others } = found.parts;
    if (reference?.$ref === undefined || reference.$dynamicRef !== undefined || Object.keys(others).length > 0)
      return found;
    found = declarationOf(model, reference.$ref.target).shape;
  }
}

/** The kinds of a shape's parts, in an order that does not depend on the author's. */
export function kindsOf({ parts }: Shape): readonly PartKind[] {
  return (Object.keys(parts) as PartKind[]).filter((kind) => parts[kind] !== undefined).sort();
}

type Writers = { readonly [Kind in PartKind]: (part: PartOf<Kind>, shape: Shape) => readonly Piece[] };

/** What each kind says, without the places where that was written. */
const WRITERS = {
  never: () => [],
  types: ({ types }) => [[...types].sort().join()],
  values: ({ enum: list, const: constant }) => [
    list === undefined ? "" : `enum ${list.map(canonicalJson).sort().join()}`,
    constant === undefined ? "" : `const ${canonicalJson(constant.value)}`,
  ],
  reference: ({ $ref, $dynamicRef }) => [
    ...($ref === undefined ? [] : ["$ref", { target: $ref.target }]),
    ...($dynamicRef === undefined
      ? []
      : [`$dynamicRef ${JSON.stringify($dynamicRef.anchor ?? null)}`, { target: $dynamicRef.target }]),
  ],
  members: ({ properties, required, patternProperties, additionalProperties }) => [
    ...named(
      "properties",
      properties?.map(({ name, shape }) => [name, shape]),
    ),
    required === undefined ? "" : `required ${JSON.stringify([...required].sort())}`,
    ...named(
      "patternProperties",
      patternProperties?.map(({ pattern, shape }) => [pattern, shape]),
    ),
    ...one("additionalProperties", additionalProperties),
  ],
  dependents: ({ dependentRequired, dependentSchemas }) => [
    ...[...(dependentRequired ?? [])]
      .sort((a, b) => compareTexts(a.name, b.name))
      .map(({ name, required }) => JSON.stringify([name, ...[...required].sort()])),
    ...named(
      "dependentSchemas",
      dependentSchemas?.map(({ name, shape }) => [name, shape]),
    ),
  ],
  propertyNames: ({ propertyNames }) => [propertyNames],
  items: ({ prefixItems, items }) => [...(prefixItems ?? []), ...one("items", items)],
  contains: ({ contains, minContains, maxContains, evaluates }) => [
    ...one("contains", contains),
    JSON.stringify([minContains ?? 1, maxContains ?? null, evaluates ?? true]),
  ],
  // What it asks depends on what stands beside it.
  unevaluated: ({ unevaluatedProperties, unevaluatedItems }, shape) => [
    ...one("unevaluatedProperties", unevaluatedProperties),
    ...one("unevaluatedItems", unevaluatedItems),
    ...kindsOf(shape).flatMap((kind) => (kind === "unevaluated" ? [] : [`;${kind}:`, ...piecesOf(shape, kind)])),
  ],
  allOf: ({ allOf }) => allOf,
  anyOf: ({ anyOf }) => anyOf,
  oneOf: ({ oneOf }) => oneOf,
  not: ({ not }) => [not],
  condition: ({ if: test, then, else: otherwise }) => [
    ...one("if", test),
    ...one("then", then),
    ...one("else", otherwise),
  ],
  rules: (rules) =>
    rules.map(({ keyword, value, asserted }) => canonicalJson([keyword, value, asserted ?? false])).sort(),
} satisfies Writers;

function piecesOf(shape: Shape, kind: PartKind): readonly Piece[] {
  return write(kind, shape, WRITERS);
}

function write<Kind extends PartKind>(kind: Kind, shape: Shape, writers: Writers): readonly Piece[] {
  const part: PartOf<Kind> | undefined = shape.parts[kind];
  return part === undefined ? [] : writers[kind](part, shape);
}

function one(slot: string, shape: Shape | undefined): readonly Piece[] {
  return shape === undefined ? [] : [`${slot} `, shape];
}

function named(slot: string, members: readonly (readonly [string, Shape])[] | undefined): readonly Piece[] {
  if (members === undefined) return [];
  const sorted = [...members].sort(([a], [b]) => compareTexts(a, b));
  return [`${slot} `, ...sorted.flatMap(([name, shape]) => [JSON.stringify(name), shape])];
}
