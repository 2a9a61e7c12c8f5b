import type { Alternative, Extent, Named } from "./extent.ts";
import type { Expansion } from "./intersect.ts";
import { intersect } from "./intersect.ts";

/** What two alternatives of one JSON type that is neither object nor array have in common. */
export function intersectScalars(
  a: Alternative,
  b: Alternative,
  names: readonly Named[],
  expansion: Expansion,
): Extent {
  const [plain, named] = a.names.length === 0 ? [a, b] : [b, a];
  const [name] = named.names;
  // A value or an exception next to a name: only what the name stands for tells what is left.
  if (name !== undefined && plain.names.length === 0 && named.names.length === 1) {
    const expanded = expansion.expand(name);
    if (expanded !== undefined) return intersect([plain], [...expanded], expansion);
  }
  const { on } = a;
  const value = a.value ?? b.value;
  const except = [...(a.except ?? []), ...(b.except ?? [])];
  if (a.value !== undefined && b.value !== undefined && a.value !== b.value) return [];
  if (value !== undefined) return except.includes(value) ? [] : [{ on, names, value }];
  return except.length === 0 ? [{ on, names }] : excluding({ on, names }, except);
}

/** Of booleans, an exception leaves one value. */
export function excluding(all: Alternative, except: readonly (string | number | boolean)[]): Extent {
  if (all.on[0] !== "boolean") return [{ ...all, except }];
  return [true, false].filter((value) => !except.includes(value)).map((value) => ({ ...all, value }));
}
