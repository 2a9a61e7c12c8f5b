import type { Alternative, Extent } from "./extent.ts";
import type { Expansion } from "./intersect.ts";

/**
 * What was found out of pairs of objects, for who intersects extents that share most of their alternatives. It holds for one very
 * expansion: others that are made of that one intersect differently.
 */
export interface KnownPairs {
  readonly of: Expansion;
  /** What the two have in common. */
  readonly both: Known<Extent>;
  /** The second as it reads beside the first; undefined where it cannot stand there. */
  readonly beside: Known<Alternative | undefined>;
}

type Known<Made> = WeakMap<Alternative, WeakMap<Alternative, { readonly made: Made }>>;

/** An expansion of its own that keeps what is found out of pairs. */
export function keepingPairs<Of extends Expansion>(expansion: Of): Of {
  const own = { ...expansion };
  const pairs: KnownPairs = { of: own, both: new WeakMap(), beside: new WeakMap() };
  return Object.assign(own, { pairs });
}

/** What is kept of pairs for this expansion. */
export function pairsOf(expansion: Expansion): KnownPairs | undefined {
  return expansion.pairs?.of === expansion ? expansion.pairs : undefined;
}

/** What is made of a pair, once where it is kept. */
export function ofPair<Made>(known: Known<Made> | undefined, a: Alternative, b: Alternative, make: () => Made): Made {
  if (known === undefined) return make();
  let withOthers = known.get(a);
  if (withOthers === undefined) {
    withOthers = new WeakMap();
    known.set(a, withOthers);
  }
  const found = withOthers.get(b);
  if (found !== undefined) return found.made;
  const made = make();
  withOthers.set(b, { made });
  return made;
}
