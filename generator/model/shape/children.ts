import { perObject } from "../per-object.ts";
import type { Member, PartKind, PartOf, Parts, PatternMember, Shape } from "./shape.ts";

/**
 * What a subschema is asked of: the `same` instance as the schema itself; the same instance, but only as a `test` whose
 * outcome decides (`not`, `if`); a `member`, an `item`, or a `key` of it.
 */
export type Relation = "same" | "test" | "member" | "item" | "key";

/** How a slot holds shapes: one, a list, or a list in which each stands beside its name or pattern. */
type Holding = "one" | "list" | "named";

type HoldingOf<Slot> = Slot extends Shape
  ? "one"
  : Slot extends readonly Shape[]
    ? "list"
    : Slot extends readonly (Member | PatternMember)[]
      ? "named"
      : never;

/** Each slot of a part that holds shapes, and no other one. */
type SlotsOf<Part> = Part extends true | readonly unknown[]
  ? Readonly<Record<never, never>>
  : {
      readonly [Slot in keyof Part as [HoldingOf<NonNullable<Part[Slot]>>] extends [never] ? never : Slot]-?: readonly [
        Relation,
        HoldingOf<NonNullable<Part[Slot]>>,
      ];
    };

/**
 * The one walk: every slot that holds shapes, in the order in which they are visited. A new kind of part, or a new slot,
 * does not compile until it is here.
 */
const SLOTS = {
  never: {},
  types: {},
  values: {},
  reference: {},
  rules: {},
  allOf: { allOf: ["same", "list"] },
  anyOf: { anyOf: ["same", "list"] },
  oneOf: { oneOf: ["same", "list"] },
  not: { not: ["test", "one"] },
  condition: { if: ["test", "one"], then: ["same", "one"], else: ["same", "one"] },
  dependents: { dependentSchemas: ["same", "named"] },
  members: {
    properties: ["member", "named"],
    patternProperties: ["member", "named"],
    additionalProperties: ["member", "one"],
  },
  propertyNames: { propertyNames: ["key", "one"] },
  items: { prefixItems: ["item", "list"], items: ["item", "one"] },
  contains: { contains: ["item", "one"] },
  unevaluated: { unevaluatedProperties: ["member", "one"], unevaluatedItems: ["item", "one"] },
} as const satisfies { readonly [Kind in PartKind]: SlotsOf<PartOf<Kind>> };

interface Slot {
  readonly name: string;
  readonly relation: Relation;
}

/** The kinds of parts that hold shapes, with their slots. */
const KINDS: readonly (readonly [PartKind, readonly Slot[]])[] = (Object.keys(SLOTS) as PartKind[])
  .map((kind): [PartKind, readonly Slot[]] => [kind, slotsOf(SLOTS[kind])])
  .filter(([, slots]) => slots.length > 0);

function slotsOf(slots: Readonly<Record<string, readonly [Relation, Holding]>>): readonly Slot[] {
  return Object.entries(slots).map(([name, [relation]]) => ({ name, relation }));
}

/** A direct subshape. */
export interface Child {
  readonly shape: Shape;
  readonly relation: Relation;
  readonly kind: PartKind;
  /** The slot that it stands in: `prefixItems`. */
  readonly slot: string;
  /** Its index, name or pattern in the slot, where that holds several. */
  readonly token?: string | number;
}

/** What a part holds in a slot of shapes. */
type Held = Shape | readonly (Shape | Member | PatternMember)[] | undefined;

/** The direct subshapes of a shape. References are not followed. Every phase walks the same shapes, so they are listed once. */
export const childrenOf: (shape: Shape) => readonly Child[] = perObject(freshChildren);

function freshChildren({ parts }: Shape): readonly Child[] {
  const children: Child[] = [];
  for (const [kind, slots] of KINDS) {
    const part = parts[kind] as Readonly<Record<string, Held>> | undefined;
    if (part === undefined) continue;
    for (const { name: slot, relation } of slots) {
      const held = part[slot];
      if (held === undefined) continue;
      if (!isList(held)) children.push({ shape: held, relation, kind, slot });
      else held.forEach((one, index) => void children.push(listed(one, index, relation, kind, slot)));
    }
  }
  return children;
}

function isList(held: NonNullable<Held>): held is readonly (Shape | Member | PatternMember)[] {
  return Array.isArray(held);
}

function listed(
  one: Shape | Member | PatternMember,
  index: number,
  relation: Relation,
  kind: PartKind,
  slot: string,
): Child {
  if (!("shape" in one)) return { shape: one, token: index, relation, kind, slot };
  return { shape: one.shape, token: "name" in one ? one.name : one.pattern, relation, kind, slot };
}

/** The direct subshapes in a relation to the shape. */
export function childrenIn(shape: Shape, relation: Relation): readonly Shape[] {
  const shapes: Shape[] = [];
  for (const child of childrenOf(shape)) if (child.relation === relation) shapes.push(child.shape);
  return shapes;
}

/** The subshapes that look at the same instance as the shape itself, those that only test it included. */
export function inPlaceShapes(shape: Shape): readonly Shape[] {
  const shapes: Shape[] = [];
  for (const { relation, shape: inner } of childrenOf(shape))
    if (relation === "same" || relation === "test") shapes.push(inner);
  return shapes;
}

/** Every subshape of a shape, itself first. References are not followed. */
export function subshapes(shape: Shape): readonly Shape[] {
  const found = [shape];
  // A list hands out what is added to it while it is being walked.
  for (const each of found) for (const child of childrenOf(each)) found.push(child.shape);
  return found;
}

/** A shape with each of its direct subshapes replaced. */
export function mapChildren(shape: Shape, map: (inner: Shape, relation: Relation) => Shape): Shape {
  const parts: Record<string, unknown> = { ...shape.parts };
  for (const [kind, slots] of KINDS) {
    const part = shape.parts[kind] as Readonly<Record<string, Held>> | undefined;
    if (part === undefined) continue;
    const mapped: Record<string, unknown> = { ...part };
    for (const { name, relation } of slots) {
      const held = part[name];
      if (held === undefined) continue;
      if (!isList(held)) mapped[name] = map(held, relation);
      else
        mapped[name] = held.map((one) =>
          "shape" in one ? { ...one, shape: map(one.shape, relation) } : map(one, relation),
        );
    }
    parts[kind] = mapped;
  }
  return { ...shape, parts: parts as Parts };
}
