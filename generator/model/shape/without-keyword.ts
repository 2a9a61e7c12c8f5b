import { type Child, mapChildren } from "./children.ts";
import type { Parts, Places, Shape, TypesPart } from "./shape.ts";

/** The keywords that wrote a shape, as JSON Pointers from the schema, in their order. */
export function keywordPlaces({ parts: { rules = [], never: _never, ...located } }: Shape): readonly string[] {
  const places = Object.values(located).flatMap(({ at }) => Object.values<string>(at));
  return [...new Set([...places, ...rules.map(({ at }) => at)])];
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

/** A shape with one of its direct subshapes replaced. */
export function withChild(shape: Shape, child: Shape, replacement: Shape): Shape {
  return mapChildren(shape, (inner) => (inner === child ? replacement : inner));
}

function keeping(shape: Shape, isKept: (place: string) => boolean): Shape {
  const { rules, never, ...located } = shape.parts;
  const parts: Record<string, unknown> = {};
  for (const [kind, part] of Object.entries(located)) {
    const kept = slotsOf(kind === "types" ? withTypes(part as TypesPart, isKept) : part, isKept);
    if (kept !== undefined) parts[kind] = kept;
  }
  const left = rules?.filter(({ at }) => isKept(at)) ?? [];
  return {
    ...shape,
    parts: {
      ...(parts as Parts),
      ...(never === undefined ? {} : { never }),
      ...(left.length === 0 ? {} : { rules: left }),
    },
  };
}

/** Without the types that a keyword adds which is not kept. */
function withTypes(part: TypesPart, isKept: (place: string) => boolean): TypesPart {
  const types = part.types.filter((type) => part.at[type] === undefined || isKept(part.at[type]));
  return types.length === part.types.length ? part : { ...part, types };
}

/** What a part says in the slots that are kept; undefined where that is nothing. What no keyword wrote stays. */
function slotsOf(part: { readonly at: Places }, isKept: (place: string) => boolean): object | undefined {
  const { at, ...slots } = part;
  const entries = Object.entries(slots).filter(([slot]) => at[slot] === undefined || isKept(at[slot]));
  if (entries.length === 0) return undefined;
  const places = Object.entries(at).filter(([, place]) => isKept(place));
  return { ...Object.fromEntries(entries), at: Object.fromEntries(places) };
}
