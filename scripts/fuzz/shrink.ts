import type { Json } from "../../generator/index.ts";
import { isObject } from "./dialects.ts";

/** Values that are smaller by one part, the smallest first. */
export function* smaller(value: Json): Generator<Json> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield value.filter((_, other) => other !== index);
      for (const inner of smaller(item)) yield value.with(index, inner);
    }
  } else if (isObject(value)) {
    for (const [key, member] of Object.entries(value)) {
      const { [key]: _, ...rest } = value;
      yield rest;
      for (const inner of smaller(member)) yield { ...rest, [key]: inner };
    }
  } else if (typeof value === "string" && [...value].length > 1) {
    yield [...value].slice(1).join("");
  }
}

/** A pair that fails still and of which no part can be left out, after as many attempts as there are. */
export async function shrunk<Pair extends { readonly schema: Json; readonly instance: Json }>(
  pair: Pair,
  fails: (pair: Pair) => Promise<boolean>,
  attempts = 400,
): Promise<Pair> {
  let best = pair;
  let left = attempts;
  for (let isSmaller = true; isSmaller && left > 0; ) {
    isSmaller = false;
    for (const candidate of candidatesOf(best)) {
      if (left-- <= 0) break;
      if (!(await fails(candidate))) continue;
      best = candidate;
      isSmaller = true;
      break;
    }
  }
  return best;
}

function* candidatesOf<Pair extends { readonly schema: Json; readonly instance: Json }>(pair: Pair): Generator<Pair> {
  for (const schema of smaller(pair.schema)) yield { ...pair, schema };
  for (const instance of smaller(pair.instance)) yield { ...pair, instance };
}
