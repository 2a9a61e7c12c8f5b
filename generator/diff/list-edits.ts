import type { Member, PatternMember, Shape } from "../model/shape/shape.ts";
import {
  type Edit,
  elementPlace,
  keywordPlace,
  type Sides,
  type SlotChange,
  stepOf,
  within,
  withSlot,
} from "./edit.ts";
import { editsBetween, type ShapeOf } from "./edits.ts";
import { fingerprintShape, likeness } from "./fingerprint-shape.ts";

type Named = Member | PatternMember;

/** The edits of a slot whose schemas stand beside names or patterns. */
export function editNamed(change: SlotChange, sides: Sides, shapeOf: ShapeOf): readonly Edit[] {
  const [before, after] = [byName(change.before), byName(change.after)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name): readonly Edit[] => {
    const [was, is] = [before.get(name), after.get(name)];
    if (was === undefined || is === undefined) return [namedEdit(name, was ?? is, is === undefined, change, sides)];
    const step = stepOf(sides.to, change.kind, change.slot, name);
    return editsBetween(was.shape, is.shape, shapeOf).map((edit) =>
      within(edit, step, change, (held, undo) =>
        (held as readonly Named[]).map((one) => (nameOf(one) === name ? { ...one, shape: undo(one.shape) } : one)),
      ),
    );
  });
}

function byName(held: unknown): ReadonlyMap<string, Named> {
  return new Map(((held as readonly Named[] | undefined) ?? []).map((one) => [nameOf(one), one]));
}

function nameOf(one: Named): string {
  return "name" in one ? one.name : one.pattern;
}

function namedEdit(name: string, one: Named | undefined, isRemoved: boolean, change: SlotChange, sides: Sides): Edit {
  return {
    ...elementEdit(name, isRemoved, change, sides),
    undo: (shape) =>
      withSlot(shape, sides, change.kind, change.slot, (held) => {
        const others = ((held as readonly Named[] | undefined) ?? []).filter((other) => nameOf(other) !== name);
        const left = isRemoved && one !== undefined ? [...others, one] : others;
        return left.length === 0 ? undefined : left;
      }),
  };
}

function elementEdit(
  token: string | number,
  isRemoved: boolean,
  { kind, slot }: SlotChange,
  sides: Sides,
): Omit<Edit, "undo"> {
  const place = (side: Shape, hasIt: boolean): Edit["from"] => {
    const keyword = keywordPlace(side, kind, slot);
    return hasIt ? elementPlace(keyword, token) : keyword;
  };
  return {
    change: isRemoved ? "removed" : "added",
    keyword: slot,
    isRule: false,
    token,
    path: [],
    from: place(sides.from, isRemoved),
    to: place(sides.to, !isRemoved),
  };
}

/** Slots in which the place of a schema in the list is what it means. */
const POSITIONAL: ReadonlySet<string> = new Set(["prefixItems"]);

/**
 * The edits of a slot with a list of schemas. Those that stand on both sides in the same words are the same wherever they
 * stand; the others are compared with the one that is most like it, and what is left over was added or removed.
 */
export function editList(change: SlotChange, sides: Sides, shapeOf: ShapeOf): readonly Edit[] {
  const [before, after] = [change.before, change.after] as readonly (readonly Shape[])[] as [
    readonly Shape[],
    readonly Shape[],
  ];
  const left = POSITIONAL.has(change.slot) ? { before: [...before], after: [...after] } : withoutCommon(before, after);
  const edits: Edit[] = [];
  const pairs = POSITIONAL.has(change.slot) ? inOrder(left) : byLikeness(left);
  for (const [was, is] of pairs) {
    const step = stepOf(sides.to, change.kind, change.slot, after.indexOf(is));
    edits.push(
      ...editsBetween(was, is, shapeOf).map((edit) =>
        within(edit, step, change, (held, undo) =>
          (held as readonly Shape[]).map((one) => (isAt(one, is) ? undo(one) : one)),
        ),
      ),
    );
  }
  const paired = new Set(pairs.flat());
  const added = left.after
    .filter((one) => !paired.has(one))
    .map((is) => listEdit(after.indexOf(is), is, false, change, sides));
  const removed = left.before
    .filter((one) => !paired.has(one))
    .map((was) => listEdit(before.indexOf(was), was, true, change, sides));
  return [...edits, ...added, ...removed];
}

interface Left {
  readonly before: readonly Shape[];
  readonly after: readonly Shape[];
}

function inOrder({ before, after }: Left): readonly (readonly [Shape, Shape])[] {
  return before.slice(0, after.length).map((was, index) => [was, after[index] ?? was]);
}

/** Pairs that are looked at: of long lists in which everything has changed, nothing can be told. */
const MAX_COMPARED = 400;

/** Pairs of schemas that most probably are one that was edited: first those that share most, then in their order. */
function byLikeness({ before, after }: Left): readonly (readonly [Shape, Shape])[] {
  if (before.length * after.length > MAX_COMPARED) return inOrder({ before, after });
  const candidates = before.flatMap((was) => after.map((is) => ({ was, is, likeness: likeness(was, is) })));
  const taken = new Set<Shape>();
  return candidates
    .toSorted((a, b) => b.likeness - a.likeness)
    .flatMap(({ was, is }): readonly (readonly [Shape, Shape])[] => {
      if (taken.has(was) || taken.has(is)) return [];
      taken.add(was).add(is);
      return [[was, is]];
    });
}

function withoutCommon(before: readonly Shape[], after: readonly Shape[]): Left {
  const remaining = new Map<string, number>();
  const textOf = (shape: Shape): string => fingerprintShape(shape, (id) => id);
  for (const shape of before) remaining.set(textOf(shape), (remaining.get(textOf(shape)) ?? 0) + 1);
  const take = (shape: Shape): boolean => {
    const count = remaining.get(textOf(shape)) ?? 0;
    if (count > 0) remaining.set(textOf(shape), count - 1);
    return count > 0;
  };
  const onlyAfter = after.filter((shape) => !take(shape));
  // What is still counted has no counterpart.
  const onlyBefore = before.filter(take);
  return { before: onlyBefore, after: onlyAfter };
}

/** Undone edits change shapes and move them in their list; what stays is the place where they were written. */
function isAt(one: Shape, { at }: Shape): boolean {
  return one.at.pointer === at.pointer && one.at.document === at.document;
}

function listEdit(index: number, one: Shape, isRemoved: boolean, change: SlotChange, sides: Sides): Edit {
  // As in JSON Patch: the place behind the last one, at which no schema of the list was written.
  const restored = { ...one, at: elementPlace(keywordPlace(sides.to, change.kind, change.slot), "-") };
  return {
    ...elementEdit(index, isRemoved, change, sides),
    undo: (shape) =>
      withSlot(shape, sides, change.kind, change.slot, (held) => {
        const list = (held as readonly Shape[] | undefined) ?? [];
        const left = isRemoved ? [...list, restored] : list.filter((other) => !isAt(other, one));
        return left.length === 0 ? undefined : left;
      }),
  };
}
