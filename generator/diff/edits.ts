import type { DeclarationId, Member, PartKind, PatternMember, Shape } from "../model/shape/shape.ts";
import { type Edit, type Sides, type SlotChange, slotEdit, slotsOf, stepOf, within, withSlot } from "./edit.ts";
import { sameSlot } from "./fingerprint-shape.ts";
import { editList, editNamed } from "./list-edits.ts";
import { ruleEdits } from "./rule-edits.ts";

/** Gives the schema of a declaration, so that one that became a declaration of its own is compared in place. */
export type ShapeOf = (id: DeclarationId) => Shape | undefined;

/**
 * The edits that make `to` out of `from`, the smallest there are. References of both lead into the same model.
 */
export function editsBetween(from: Shape, to: Shape, shapeOf: ShapeOf): readonly Edit[] {
  const sides = inlined(from, to, shapeOf);
  const undoIn = (edit: Edit): Edit =>
    sides.to === to
      ? edit
      : { ...edit, undo: (shape) => ({ ...edit.undo(shape === to ? sides.to : shape), at: to.at }) };
  if ((sides.from.parts.never ?? false) !== (sides.to.parts.never ?? false)) return [wholeEdit(sides.from, to)];
  const kinds = new Set([...Object.keys(sides.from.parts), ...Object.keys(sides.to.parts)] as PartKind[]);
  return [...kinds].flatMap((kind) => editsOfKind(kind, sides, shapeOf)).map(undoIn);
}

/** Where only one of two schemas is nothing but a reference, what it refers to stands in its place. */
function inlined(from: Shape, to: Shape, shapeOf: ShapeOf): Sides {
  const [fromTarget, toTarget] = [soleTarget(from), soleTarget(to)];
  if ((fromTarget === undefined) === (toTarget === undefined)) return { from, to };
  if (fromTarget !== undefined) return { from: shapeOf(fromTarget) ?? from, to };
  return { from, to: (toTarget === undefined ? undefined : shapeOf(toTarget)) ?? to };
}

function soleTarget({ parts }: Shape): DeclarationId | undefined {
  const { reference, ...others } = parts;
  return Object.keys(others).length === 0 ? reference?.$ref?.target : undefined;
}

function wholeEdit(from: Shape, to: Shape): Edit {
  const changed = { change: "changed", keyword: "", isRule: false, path: [] } as const;
  const told = { before: from.parts.never !== true, after: from.parts.never === true };
  return { ...changed, ...told, from: from.at, to: to.at, undo: () => ({ ...from, at: to.at }) };
}

function editsOfKind(kind: PartKind, sides: Sides, shapeOf: ShapeOf): readonly Edit[] {
  if (kind === "rules") return ruleEdits(sides);
  const [before, after] = [slotsOf(sides.from, kind), slotsOf(sides.to, kind)];
  const slots = new Set([...Object.keys(before), ...Object.keys(after)].filter((slot) => slot !== "at"));
  return [...slots].flatMap((slot) =>
    slotEdits({ kind, slot, before: before[slot], after: after[slot] }, sides, shapeOf),
  );
}

function slotEdits(change: SlotChange, sides: Sides, shapeOf: ShapeOf): readonly Edit[] {
  const { slot, before, after, kind } = change;
  if (isShape(before) && isShape(after)) {
    const step = stepOf(sides.to, kind, slot);
    return editsBetween(before, after, shapeOf).map((edit) =>
      within(edit, step, change, (held, undo) => undo(held as Shape)),
    );
  }
  if (isNamedList(before) || isNamedList(after)) return editNamed(change, sides, shapeOf);
  if (isShapeList(before) && isShapeList(after)) return editList(change, sides, shapeOf);
  if (slot === "required") return requiredEdits(change, sides);
  return sameSlot(slot, before, after) ? [] : [slotEdit(change, sides)];
}

function isShape(held: unknown): held is Shape {
  return typeof held === "object" && held !== null && "parts" in held;
}

function isShapeList(held: unknown): held is readonly Shape[] {
  return Array.isArray(held) && held.length > 0 && held.every(isShape);
}

function isNamedList(held: unknown): held is readonly (Member | PatternMember)[] {
  return Array.isArray(held) && held.some((one) => typeof one === "object" && one !== null && "shape" in one);
}

function requiredEdits(change: SlotChange, sides: Sides): readonly Edit[] {
  const [before, after] = [names(change.before), names(change.after)];
  const edit = (
    name: string,
    kind: "added" | "removed",
    undone: (held: readonly string[]) => readonly string[],
  ): Edit => ({
    ...slotEdit(change, sides, name),
    change: kind,
    undo: (shape) =>
      withSlot(shape, sides, change.kind, change.slot, (held) => {
        const left = undone(names(held));
        return left.length === 0 ? undefined : left;
      }),
  });
  return [
    ...after
      .filter((name) => !before.includes(name))
      .map((name) => edit(name, "added", (held) => held.filter((one) => one !== name))),
    ...before.filter((name) => !after.includes(name)).map((name) => edit(name, "removed", (held) => [...held, name])),
  ];
}

function names(held: unknown): readonly string[] {
  return (held as readonly string[] | undefined) ?? [];
}
