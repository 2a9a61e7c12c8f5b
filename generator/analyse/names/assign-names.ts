import type { RememberedName } from "../../model/name-memory.ts";

/** Somebody who wants a name. */
export interface Wish {
  readonly id: string;
  /** The name that it would have if it were alone. */
  readonly wanted: string;
  /** What it asks for in turn where it does not get that one, up to a name that is surely free. Most need none of them. */
  readonly others: () => readonly string[];
  /** The name that it had in the last output, and what it wanted then. */
  readonly remembered?: RememberedName;
  /** What its claim to a name is worth. Of two claims the smaller one wins, compared number by number. */
  readonly claim: (name: string) => { readonly beforeMemory: readonly number[]; readonly afterMemory: number };
}

/** Who has which name, and the name that each would have alone. */
export interface AssignedNames {
  readonly names: ReadonlyMap<string, string>;
  /** Who has a name; names that differ only by case count as one. */
  readonly ownerOf: (name: string) => string | undefined;
  /** The names, in lower case, that more than one has asked for. */
  readonly contested: ReadonlySet<string>;
}

/** Somebody who asks for a name. */
interface Request {
  readonly wish: Wish;
  readonly name: string;
  readonly worth: readonly number[];
  /** The requests to make where this one is refused. */
  readonly others: Iterator<Omit<Request, "others">, never>;
}

/**
 * Assigns names: everybody asks for what it wants in turn, the remembered name first, and each name is with the best of the
 * claims that were ever made to it. So the outcome does not depend on the order of the wishes, and whoever joins takes a
 * name from somebody only by a better claim. Names that differ only by case count as one, since files are named
 * after them.
 */
export function assignNames(wishes: readonly Wish[]): AssignedNames {
  const holders = new Map<string, Request>();
  const contested = new Set<string>();
  const pending = wishes.map(firstRequest);
  for (let request = pending.pop(); request !== undefined; request = pending.pop()) {
    const key = request.name.toLowerCase();
    const holder = holders.get(key);
    const [winner, loser] = holder === undefined || isBetter(request, holder) ? [request, holder] : [holder, request];
    holders.set(key, winner);
    if (loser === undefined) continue;
    contested.add(key);
    pending.push({ ...loser.others.next().value, others: loser.others });
  }
  return {
    names: new Map([...holders.values()].map(({ wish, name }) => [wish.id, name])),
    ownerOf: (name) => holders.get(name.toLowerCase())?.wish.id,
    contested,
  };
}

function firstRequest(wish: Wish): Request {
  const others = requests(wish);
  return { ...others.next().value, others };
}

/** The wanted name, the remembered one in front, then the others, and then the last one with numbers. */
function* requests(wish: Wish): Generator<Omit<Request, "others">, never> {
  const { wanted } = wish;
  const known = knownName(wish);
  if (known !== undefined) yield { wish, name: known, worth: worth(wish, known, 0) };
  yield { wish, name: wanted, worth: worth(wish, wanted, 0) };
  const others = wish.others();
  for (const [index, name] of others.entries()) yield { wish, name, worth: worth(wish, name, 1 + index) };
  for (let count = 2; ; count++) {
    const name = `${others.at(-1) ?? wanted}_${count}`;
    yield { wish, name, worth: worth(wish, name, 1 + others.length + count) };
  }
}

/** A remembered name, unless the schema wants to be called otherwise by now, or no longer could be called so. */
export function knownName({ wanted, others, remembered }: Omit<Wish, "id" | "claim">): string | undefined {
  if (remembered === undefined || remembered.wanted !== wanted) return undefined;
  const { name } = remembered;
  return name === wanted || others().includes(name) ? name : undefined;
}

function worth(wish: Wish, name: string, choice: number): readonly number[] {
  const { beforeMemory, afterMemory } = wish.claim(name);
  return [...beforeMemory, knownName(wish) === name ? 0 : 1, choice, afterMemory];
}

function isBetter(one: Request, other: Request): boolean {
  for (const [index, number] of one.worth.entries()) {
    const difference = number - (other.worth[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return one.wish.id < other.wish.id;
}
