import { appendPointer, type Location } from "../model/location.ts";
import { childrenOf } from "../model/shape/children.ts";
import type { PartKind, Parts, Shape } from "../model/shape/shape.ts";

/** A single difference between two schemas: a keyword, or a part of its value that stands for itself. */
export interface Edit {
  readonly change: "added" | "removed" | "changed";
  /** The keyword's slot in the shape, or the keyword itself where it is a constraint. */
  readonly keyword: string;
  readonly isRule: boolean;
  /** The part of its value that was edited: a name of `required`, an alternative of `anyOf`. */
  readonly token?: string | number;
  /** How the edited schema is reached from that of the declaration: `concurrency`, `[]`. */
  readonly path: readonly string[];
  /** Where the keyword stands, or the schema that lacks it. */
  readonly from: Location;
  readonly to: Location;
  /** The value on both sides, as far as it can be told in words. */
  readonly before?: unknown;
  readonly after?: unknown;
  /** Of a constraint: whether it was and is checked, which a format is not everywhere. */
  readonly wasChecked?: boolean;
  readonly isChecked?: boolean;
  /** The schema of the declaration on the side `to`, or what other undone edits have left of it, without this edit. */
  readonly undo: (shape: Shape) => Shape;
}

/** Two schemas at the same place. */
export interface Sides {
  readonly from: Shape;
  readonly to: Shape;
}

/** A part of any kind but the rules, as its slots. */
export type Slots = { readonly [slot: string]: unknown };

export function slotsOf({ parts }: Shape, kind: PartKind): Slots {
  return (parts[kind] as Slots | undefined) ?? {};
}

/** A slot and what it holds on both sides. */
export interface SlotChange {
  readonly kind: PartKind;
  readonly slot: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The edit of a whole slot. */
export function slotEdit({ kind, slot, before, after }: SlotChange, sides: Sides, token?: string | number): Edit {
  return {
    change: before === undefined ? "added" : after === undefined ? "removed" : "changed",
    keyword: slot,
    isRule: false,
    path: [],
    ...(token === undefined ? {} : { token }),
    from: keywordPlace(sides.from, kind, slot),
    to: keywordPlace(sides.to, kind, slot),
    before,
    after,
    undo: (shape) => withSlot(shape, sides, kind, slot, () => before),
  };
}

/** Where a keyword stands in a schema, or the schema where it has none. */
export function keywordPlace({ at, parts }: Shape, kind: PartKind, slot: string): Location {
  const places = (parts[kind] as { readonly at?: { readonly [slot: string]: string } } | undefined)?.at ?? {};
  const place = Object.hasOwn(places, slot) ? places[slot] : undefined;
  return place === undefined ? at : { ...at, pointer: at.pointer + place };
}

/** A shape with a slot of a part changed; one that becomes undefined is removed. */
export function withSlot(
  shape: Shape,
  { from }: Sides,
  kind: PartKind,
  slot: string,
  change: (held: unknown) => unknown,
): Shape {
  const part = slotsOf(shape, kind);
  const { [slot]: held, ...others } = part;
  const changed = change(held);
  const places = { ...(slotsOf(from, kind)["at"] as object | undefined), ...(part["at"] as object | undefined) };
  const made: Slots = { ...others, at: places, ...(changed === undefined ? {} : { [slot]: changed }) };
  const { [kind]: _, ...rest } = shape.parts;
  const isEmpty = Object.keys(made).every((name) => name === "at");
  return { ...shape, parts: (isEmpty ? rest : { ...rest, [kind]: made }) as Parts };
}

/** An edit further down, as one of the schema that holds the slot. */
export function within(
  edit: Edit,
  step: readonly string[],
  { kind, slot }: Pick<SlotChange, "kind" | "slot">,
  undoIn: (held: unknown, undo: Edit["undo"]) => unknown,
): Edit {
  const undo = (shape: Shape): Shape => {
    const held = slotsOf(shape, kind)[slot];
    // Where an undone edit has removed the whole slot there is nothing left to undo.
    if (held === undefined) return shape;
    return {
      ...shape,
      parts: { ...shape.parts, [kind]: { ...slotsOf(shape, kind), [slot]: undoIn(held, edit.undo) } },
    };
  };
  return { ...edit, path: [...step, ...edit.path], undo };
}

/** How the subschema in a slot is told: a step to members and items, none in place. */
export function stepOf(shape: Shape, kind: PartKind, slot: string, token?: string | number): readonly string[] {
  const child = childrenOf(shape).find(
    (one) => one.kind === kind && one.slot === slot && (token === undefined || one.token === token),
  );
  if (child?.relation === "item") return [token === undefined ? "[]" : `[${token}]`];
  if (child?.relation === "member") return [token === undefined ? "*" : String(token)];
  return [];
}

/** Where the element of a slot's list stands. */
export function elementPlace(place: Location, token: string | number): Location {
  return { ...place, pointer: appendPointer(place.pointer, token) };
}
