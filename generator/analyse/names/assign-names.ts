import type { RememberedName } from "../../model/name-memory.ts";

/** Somebody who wants a name. */
export interface Wish {
  readonly id: string;
  /** From the name that it would have if it were alone to one that is surely free; not empty. */
  readonly candidates: readonly string[];
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
 * Assigns names: everybody asks for the candidates in turn, the remembered one first, and each name is with the best of the
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

/** The candidates, the remembered one in front, and then the last one with numbers. */
function* requests(wish: Wish): Generator<Omit<Request, "others">, never> {
  const { candidates } = wish;
  const known = knownName(wish);
  if (known !== undefined) yield { wish, name: known, worth: worth(wish, known, 0) };
  for (const [choice, name] of candidates.entries()) yield { wish, name, worth: worth(wish, name, choice) };
  for (let count = 2; ; count++) {
    const name = `${candidates.at(-1)}_${count}`;
    yield { wish, name, worth: worth(wish, name, candidates.length + count) };
  }
}

/** A remembered name, unless the schema wants to be called otherwise by now, or no longer could be called so. */
export function knownName({ candidates, remembered }: Pick<Wish, "candidates" | "remembered">): string | undefined {
  const isValid = remembered?.wanted === candidates[0] && candidates.includes(remembered?.name ?? "");
  return isValid ? remembered?.name : undefined;
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
