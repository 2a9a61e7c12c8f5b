import type { CharSet, NFA } from "refa";

/** Paths through an automaton that are followed before the search for words ends. */
const MAX_PATHS = 20_000;

/** Of the words that go through the same sets of characters, so many are looked at. */
const WORDS_OF_SETS = 40;

/** A way through an automaton: the last set of characters, and the way to there. */
interface Path {
  readonly state: NFA.ReadonlyNode;
  readonly set?: CharSet;
  readonly before?: Path;
}

/**
 * Words of a language, shortest first, the first of them in linear time. Of words that differ only in characters of the
 * same sets, some are left out.
 * @returns undefined in place of words that cannot be written, and at the end where there are more
 */
export function* wordsOf(language: NFA): Generator<string | undefined> {
  for (const path of paths(language, "shortest")) {
    yield write(setsOf(path), 0);
    break;
  }
  for (const path of paths(language, "all")) {
    if (path === undefined) return yield undefined;
    const sets = setsOf(path);
    const count = Math.max(1, ...sets.map((set) => Math.min(set.size, WORDS_OF_SETS)));
    for (let index = 0; index < count; index++) yield write(sets, index);
  }
}

/** Ways to final states in the order of their lengths; where only the shortest is wanted, no state is visited twice. */
function* paths(language: NFA, wanted: "shortest" | "all"): Generator<Path | undefined> {
  const visited = new Set<NFA.ReadonlyNode>();
  const queue: Path[] = [{ state: language.initial }];
  // A list hands out what is added to it while it is being walked.
  for (const path of queue) {
    if (language.finals.has(path.state as NFA.Node)) yield path;
    if (wanted === "all" && queue.length > MAX_PATHS) return yield undefined;
    for (const [state, set] of path.state.out) {
      if (wanted === "shortest" && visited.has(state)) continue;
      visited.add(state);
      queue.push({ state, set, before: path });
    }
  }
}

function setsOf(path: Path | undefined): readonly CharSet[] {
  const sets: CharSet[] = [];
  for (let at = path; at !== undefined; at = at.before) if (at.set !== undefined) sets.push(at.set);
  return sets.reverse();
}

function write(sets: readonly CharSet[], index: number): string | undefined {
  const characters: number[] = [];
  for (const set of sets) {
    const character = readable(set, index);
    if (character === undefined) return undefined;
    characters.push(character);
  }
  return String.fromCodePoint(...characters);
}

/** Characters in the order in which they are liked. */
const LIKED: readonly (readonly [number, number])[] = [
  [0x61, 0x7a],
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x2d, 0x2f],
  [0x20, 0x7e],
  [0xa1, 0xd7ff],
  [0xe000, 0xfffd],
  [0x10000, 0x10ffff],
  [0, 0x1f],
  [0x7f, 0xa0],
  [0xfffe, 0xffff],
];

/** The character of a set that is liked best, or one that is liked less by so many places. */
function readable(set: CharSet, skip: number): number | undefined {
  const size = Math.min(set.size, WORDS_OF_SETS);
  let left = size === 0 ? 0 : skip % size;
  for (const [low, high] of LIKED) {
    for (const { min, max } of set.ranges) {
      const from = Math.max(min, low);
      const count = Math.min(max, high) - from + 1;
      if (count <= 0) continue;
      if (left < count) return from + left;
      left -= count;
    }
  }
  return undefined;
}
