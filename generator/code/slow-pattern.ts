import { components } from "./components.ts";
import { type Positions, positionsOf } from "./positions.ts";

/** Beyond this the search is given up, and nothing is said of the pattern. */
const MAX_EDGES = 1_000_000;
/** Characters that classes tell apart, besides those that the pattern names. */
const COMMON: readonly string[] = [..."aZ0_ -.\n\t\u00a0é中\u2028\u{1f600}"];
/** A repeated group. Loops of single characters cannot be gone through in two ways. */
const REPEATED_GROUP: RegExp = /\)[*+{]/;

/**
 * Whether matching can take a time that doubles with each further character: whether a loop can be gone through in two
 * ways by one and the same string, and the match can fail behind it. Patterns that are only quadratic do not count,
 * nor do those that are too large to look at.
 *
 * Not by `scslre` 0.3: of 455 patterns in schemas of SchemaStore three are slow, as strings made for it showed, and it finds two
 * of them; both agree on all others. With `regexp-ast-analysis` it would add a third of a MiB to what is installed.
 */
export function isSlowPattern(pattern: string): boolean {
  if (!REPEATED_GROUP.test(pattern)) return false;
  const positions = positionsOf(pattern);
  if (positions === undefined) return false;
  const looping = new Set(loopsOf(positions));
  const canFail = (position: number): boolean => positions.asksAfter || !positions.last.has(position);
  if ([...positions.doubled].some((position) => looping.has(position) && canFail(position))) return true;
  return isAmbiguous(positions, looping, canFail);
}

/** The positions that a string can come back to. */
function loopsOf({ follow }: Positions): readonly number[] {
  const found = components(follow.keys(), (position) => follow[position] ?? []);
  return found.flatMap((component) => {
    const [only] = component;
    return component.length > 1 || (only !== undefined && follow[only]?.has(only)) ? component : [];
  });
}

/** Whether one string leads from a position back to it in two ways: pairs of positions that it leads to at once. */
function isAmbiguous(
  { atoms, follow }: Positions,
  looping: ReadonlySet<number>,
  canFail: (position: number) => boolean,
): boolean {
  const overlap = overlaps(atoms);
  const size = atoms.length;
  let edgeCount = 0;
  function* edges(pair: number): Generator<number> {
    for (const one of follow[Math.floor(pair / size)] ?? []) {
      if (!looping.has(one)) continue;
      for (const other of follow[pair % size] ?? []) {
        if (++edgeCount > MAX_EDGES) return;
        if (looping.has(other) && overlap(one, other)) yield one * size + other;
      }
    }
  }
  const starts = [...looping].filter(canFail).map((position) => position * size + position);
  const isSame = (pair: number): boolean => Math.floor(pair / size) === pair % size;
  const isFound = components(starts, edges).some((pairs) => pairs.some(isSame) && !pairs.every(isSame));
  return isFound && edgeCount <= MAX_EDGES;
}

/** Whether some character matches both of two atoms, as far as the characters that the pattern names tell. */
function overlaps(atoms: readonly string[]): (one: number, other: number) => boolean {
  const named = [...new Set(atoms.join(""))].flatMap(neighbours);
  const characters = [...new Set([...COMMON, ...named])];
  const matched = new Map<string, readonly string[]>();
  for (const atom of new Set(atoms)) {
    const expression = new RegExp(`^(?:${atom})$`, "u");
    matched.set(
      atom,
      characters.filter((character) => expression.test(character)),
    );
  }
  const sets = atoms.map((atom) => new Set(matched.get(atom)));
  return (one, other) =>
    atoms[one] === atoms[other] ||
    (matched.get(atoms[one] ?? "") ?? []).some((character) => sets[other]?.has(character));
}

/** A character, and those before and behind it: ranges begin and end there. */
function neighbours(character: string): readonly string[] {
  const point = character.codePointAt(0) ?? 0;
  const around = [point - 1, point, point + 1].filter((near) => near >= 0 && near <= 0x10ffff);
  return around.filter((near) => near < 0xd800 || near > 0xdfff).map((near) => String.fromCodePoint(near));
}
