import type { Inhabitants, Wish } from "../instances/inhabit.ts";
import type { Declaration } from "../model/model.ts";
import type { Models } from "./compared-models.ts";
import { fingerprintShape } from "./fingerprint-shape.ts";
import type { Matching, Pair } from "./match-declarations.ts";

/** Pairs that are compared by what they mean; more are matched by their words only. */
const MAX_COMPARED = 100;

/**
 * Declarations that are gone on the one side and new on the other, and mean the same, are one that was renamed: by their
 * words where these are the same, else by both relations.
 */
export function withRenames(matching: Matching, models: Models, questions: Inhabitants): Matching {
  const { gone, added } = matching;
  if (gone.length === 0 || added.length === 0) return matching;
  const words = wordsOf(matching);
  const left = new Set(gone);
  const renamed = new Map<Declaration, Declaration>();
  const take = (one: Declaration, partner: Declaration | undefined): void => {
    if (partner === undefined) return;
    renamed.set(one, partner);
    left.delete(partner);
  };
  for (const one of added)
    take(
      one,
      likest(
        one,
        [...left].filter((other) => words.old(other) === words.new(one)),
      ),
    );
  if (left.size * (added.length - renamed.size) <= MAX_COMPARED) {
    for (const one of added)
      if (!renamed.has(one))
        take(
          one,
          likest(
            one,
            [...left].filter((other) => meanTheSame(other, one, models, questions)),
          ),
        );
  }
  const pairs = [...renamed].map(([one, partner]): Pair => ({ old: partner, new: one, isRenamed: true }));
  return {
    pairs: [...matching.pairs, ...pairs],
    gone: gone.filter((one) => left.has(one)),
    added: added.filter((one) => !renamed.has(one)),
  };
}

/** References to matched declarations are the same on both sides; one to a declaration itself is, too. */
function wordsOf({ pairs }: Matching): Readonly<Record<"old" | "new", (one: Declaration) => string>> {
  const side = (name: "old" | "new"): ((one: Declaration) => string) => {
    const keys = new Map(pairs.map((pair, index) => [pair[name].id, `pair ${index}`]));
    return ({ id, shape }) =>
      fingerprintShape(shape, (target) => (target === id ? "itself" : (keys.get(target) ?? `${name} ${target}`)));
  };
  return { old: side("old"), new: side("new") };
}

/** Of several, one in the same file, else the first. */
function likest(one: Declaration, others: readonly Declaration[]): Declaration | undefined {
  return others.find(({ at }) => at.document === one.at.document) ?? others[0];
}

function meanTheSame(old: Declaration, next: Declaration, models: Models, { inhabit }: Inhabitants): boolean {
  const [before, after] = [
    { shape: old.shape, model: models.old },
    { shape: next.shape, model: models.new },
  ];
  const isWithin = (one: Omit<Wish, "holds">, other: Omit<Wish, "holds">): boolean =>
    "none" in
    inhabit([
      { ...one, holds: true },
      { ...other, holds: false },
    ]);
  return isWithin(before, after) && isWithin(after, before);
}
