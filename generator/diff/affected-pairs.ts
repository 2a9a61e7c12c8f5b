import { type Declaration, declarationOf, type Model } from "../model/model.ts";
import type { DeclarationId } from "../model/shape/shape.ts";
import { fingerprintShape } from "./fingerprint-shape.ts";
import type { Pair } from "./match-declarations.ts";

export interface Affected {
  /** Those whose own schemas say something else. */
  readonly changed: readonly Pair[];
  /** Those, and all that refer to them directly or through others, in the order of `pairs`. */
  readonly affected: readonly Pair[];
}

/** Finds the declarations whose instances may have changed. All others mean the same on both sides. */
export function affectedPairs(pairs: readonly Pair[], old: Model, next: Model): Affected {
  const oldKeys = new Map(pairs.map((pair, index) => [pair.old.id, `pair ${index}`]));
  const newKeys = new Map(pairs.map((pair, index) => [pair.new.id, `pair ${index}`]));
  const changed = pairs.filter(
    (pair) =>
      // Most have not been touched at all, and this is many times as fast. Equal ids are pairs, so references are the same.
      JSON.stringify(pair.old.shape) !== JSON.stringify(pair.new.shape) &&
      fingerprintShape(pair.old.shape, (id) => oldKeys.get(id) ?? `old ${id}`) !==
        fingerprintShape(pair.new.shape, (id) => newKeys.get(id) ?? `new ${id}`),
  );
  const oldUsers = usersOf(
    changed.map((pair) => pair.old),
    old,
  );
  const newUsers = usersOf(
    changed.map((pair) => pair.new),
    next,
  );
  return { changed, affected: pairs.filter((pair) => oldUsers.has(pair.old.id) || newUsers.has(pair.new.id)) };
}

/** The declarations themselves, and all that reach them. */
function usersOf(declarations: readonly Declaration[], model: Model): ReadonlySet<DeclarationId> {
  const users = new Set(declarations.map(({ id }) => id));
  // A set hands out what is added to it while it is being walked.
  for (const id of users) for (const user of declarationOf(model, id).usedBy) users.add(user);
  return users;
}
