import type { Json } from "../../generator/index.ts";
import type { JsonObject } from "../fuzz/dialects.ts";

/** Something at a path that is left out, or put another value in its place. */
export interface Edit {
  readonly path: readonly (string | number)[];
  readonly change: (held: Json) => Json | undefined;
}

/**
 * A value with one part of it otherwise.
 * @param path - the steps to the part, at least one
 */
export function applied(value: Json, [step, ...rest]: Edit["path"], change: Edit["change"]): Json {
  const inside = (held: Json): Json | undefined => (rest.length === 0 ? change(held) : applied(held, rest, change));
  if (Array.isArray(value))
    return value.flatMap((one, index) => {
      const made = index === step ? inside(one) : one;
      return made === undefined ? [] : [made];
    });
  const members = Object.entries(value as JsonObject).flatMap(([name, held]) => {
    const made = name === step ? inside(held) : held;
    return made === undefined ? [] : [[name, made]];
  });
  return Object.fromEntries(members) as Json;
}

/** The same numbers between 0 and 1 for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One of a list; undefined where it is empty. */
export function pick<Item>(items: readonly Item[], random: () => number): Item | undefined {
  return items[Math.floor(random() * items.length)];
}
