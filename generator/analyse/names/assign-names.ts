/** Somebody who wants a name. */
export interface Wish {
  readonly id: string;
  /** How far inside its document it stands. */
  readonly depth: number;
  /** From the shortest name to one that is surely free. */
  readonly candidates: Iterable<string>;
}

interface Attempt {
  readonly wish: Wish;
  readonly name: string;
  /** The names to try after this one. */
  readonly others: Generator<string, never>;
}

export interface AssignedNames {
  readonly names: ReadonlyMap<string, string>;
  readonly clashes: readonly Clash[];
}

/** Somebody who did not get a name, and those who wanted it too. */
export interface Clash {
  readonly id: string;
  readonly name: string;
  readonly others: readonly string[];
}

/**
 * Settles who gets which name, in rounds. A name goes to the one that wants it, or of several to the only
 * outermost one; everybody else tries the next candidate in the next round. Names that differ only by case
 * count as one, since files are named after them.
 */
export function assignNames(wishes: readonly Wish[]): AssignedNames {
  const names = new Map<string, string>();
  /** Who got a name, in lower case; undefined where several wanted it and none got it. */
  const owners = new Map<string, string | undefined>();
  const clashes = new Map<string, Clash>();
  let attempts: readonly Attempt[] = wishes.map((wish) => attempt(wish, endless(wish.candidates)));
  while (attempts.length > 0) {
    const next: Attempt[] = [];
    for (const [name, group] of groupByName(attempts)) {
      const winner = owners.has(name) ? undefined : outermost(group);
      if (winner !== undefined) names.set(winner.wish.id, winner.name);
      const rivals = [owners.get(name), ...group.map(({ wish }) => wish.id)].filter((id) => id !== undefined);
      for (const loser of group.filter((other) => other !== winner)) {
        const { id } = loser.wish;
        const clash = { id, name: loser.name, others: rivals.filter((rival) => rival !== id) };
        if (!clashes.has(id)) clashes.set(id, clash);
        next.push(attempt(loser.wish, loser.others));
      }
      if (!owners.has(name)) owners.set(name, winner?.wish.id);
    }
    attempts = next;
  }
  return { names, clashes: [...clashes.values()] };
}

function groupByName(attempts: readonly Attempt[]): ReadonlyMap<string, readonly Attempt[]> {
  const groups = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    const name = attempt.name.toLowerCase();
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [attempt]);
    else group.push(attempt);
  }
  return groups;
}

function outermost(group: readonly Attempt[]): Attempt | undefined {
  const depth = Math.min(...group.map(({ wish }) => wish.depth));
  const [first, second] = group.filter(({ wish }) => wish.depth === depth);
  return second === undefined ? first : undefined;
}

function attempt(wish: Wish, others: Generator<string, never>): Attempt {
  return { wish, name: others.next().value, others };
}

/** The candidates, each made when it is asked for, and then the last one with numbers. */
function* endless(candidates: Iterable<string>): Generator<string, never> {
  let count = 0;
  let last = "";
  for (const name of candidates) {
    yield name;
    last = name;
    count++;
  }
  for (; ; count++) yield `${last}_${count}`;
}
