import { perObject } from "../per-object.ts";
import type { Child } from "./children.ts";
import type { Member, PartKind, Parts, PatternMember, Places, Shape, TypesPart } from "./shape.ts";

/** The keywords that wrote a shape, as JSON Pointers from the schema, in their order. */
export const keywordPlaces: (shape: Shape) => readonly string[] = perObject(placesIn);

function placesIn({ parts: { rules = [], never: _never, ...located } }: Shape): readonly string[] {
  const places = new Set<string>();
  for (const { at } of Object.values(located)) for (const place of Object.values<string>(at)) places.add(place);
  for (const { at } of rules) places.add(at);
  return [...places];
}

/** A shape as it is without the keyword at a place; without all that this keyword wrote. */
export function withoutKeyword(shape: Shape, place: string): Shape {
  return keeping(shape, (at) => at !== place);
}

/** A shape with nothing but the keyword at a place, and those that mean nothing without each other. */
export function onlyKeyword(shape: Shape, place: string): Shape {
  const whole = [shape.parts.condition, shape.parts.contains, shape.parts.types].find(
    (part) => part !== undefined && Object.values<string>(part.at).includes(place),
  );
  const kept = new Set([place, ...Object.values<string>(whole?.at ?? {})]);
  return keeping(shape, (at) => kept.has(at));
}

/** A shape with nothing but the keyword that holds a direct subshape, and in that nothing but the subshape. */
export function onlyChild(shape: Shape, { kind, slot, shape: child }: Child): Shape {
  const part = shape.parts[kind] as Held | undefined;
  const place = part?.at?.[slot];
  if (part === undefined || place === undefined) return shape;
  const only = onlyKeyword(shape, place);
  const list = part[slot];
  // Where an item stands in a tuple is part of what is said of it.
  if (!Array.isArray(list) || kind === "items") return only;
  const own = list.filter(
    (one: Shape | { readonly shape: Shape }) => one === child || ("shape" in one && one.shape === child),
  );
  return { ...only, parts: { ...only.parts, [kind]: { ...(only.parts[kind] as object), [slot]: own } } };
}

/** A part, by its slots. */
type Held = { readonly at?: Places } & { readonly [slot: string]: unknown };

/** A shape with one of its direct subshapes replaced. All other parts are the same objects. */
export function withChild(shape: Shape, { kind, slot, shape: child }: Child, replacement: Shape): Shape {
  const part = shape.parts[kind] as Held | undefined;
  const held = part?.[slot];
  if (held === undefined) return shape;
  const replaced = Array.isArray(held) ? held.map((one) => withReplaced(one, child, replacement)) : replacement;
  return { ...shape, parts: { ...shape.parts, [kind]: { ...part, [slot]: replaced } } };
}

function withReplaced(
  one: Shape | Member | PatternMember,
  child: Shape,
  replacement: Shape,
): Shape | Member | PatternMember {
  if ("shape" in one) return one.shape === child ? { ...one, shape: replacement } : one;
  return one === child ? replacement : one;
}

/** Parts of which all is kept are the same objects: what was found out of them holds still. */
function keeping(shape: Shape, isKept: (place: string) => boolean): Shape {
  const parts: Record<string, unknown> = {};
  for (const kind of Object.keys(shape.parts) as PartKind[]) {
    const kept = partOf(shape.parts, kind, isKept);
    if (kept !== undefined) parts[kind] = kept;
  }
  return { ...shape, parts: parts as Parts };
}

/** What is kept of a part; undefined where that is nothing. */
function partOf(parts: Parts, kind: PartKind, isKept: (place: string) => boolean): unknown {
  if (kind === "never") return parts.never;
  if (kind === "types") return parts.types && slotsOf(withTypes(parts.types, isKept), isKept);
  if (kind !== "rules") return parts[kind] && slotsOf(parts[kind], isKept);
  const left = parts.rules?.filter(({ at }) => isKept(at)) ?? [];
  if (left.length === 0) return undefined;
  return left.length === parts.rules?.length ? parts.rules : left;
}

/** Without the types that a keyword adds which is not kept. */
function withTypes(part: TypesPart, isKept: (place: string) => boolean): TypesPart {
  const types = part.types.filter((type) => part.at[type] === undefined || isKept(part.at[type]));
  return types.length === part.types.length ? part : { ...part, types };
}

/** What a part says in the slots that are kept; undefined where that is nothing. What no keyword wrote stays. */
function slotsOf(part: { readonly at: Places }, isKept: (place: string) => boolean): object | undefined {
  const { at } = part;
  if (Object.keys(at).every((slot) => at[slot] === undefined || isKept(at[slot]))) return part;
  const { at: _at, ...slots } = part;
  const entries = Object.entries(slots).filter(([slot]) => at[slot] === undefined || isKept(at[slot]));
  if (entries.length === 0) return undefined;
  const places = Object.entries(at).filter(([, place]) => isKept(place));
  return { ...Object.fromEntries(entries), at: Object.fromEntries(places) };
}
