import { beside } from "./beside.ts";
import { bothEvaluated } from "./evaluated.ts";
import { type Alternative, type Extent, isUnrestricted, objectsOf } from "./extent.ts";
import { distinctNames, type Expansion, MAX_ALTERNATIVES, onlyFirst } from "./intersect.ts";
import { ofPair, pairsOf } from "./known-pairs.ts";
import { canBe, isOpen, isOpenObject } from "./object-layers.ts";

/** More than this many pairs are not written out, but left as an intersection of unions. */
const MAX_PAIRS = 16;
/** TypeScript multiplies intersections of unions out, which takes it long before it gives up (at 100,000 members). */
const MAX_COMBINATIONS = 256;

/** The objects that are in both of two unions of objects. */
export function intersectObjects(one: Extent, other: Extent, expansion: Expansion): Extent {
  if (one.length === 0 || other.length === 0) return [];
  const free = !expansion.tracks && one.every(isOpenObject) && other.every(isOpenObject);
  const [single] = one;
  if (free && one.length === 1 && single !== undefined && other.length > 1 && !isUnrestricted(single)) {
    return withChoice(single, other, expansion);
  }
  const [last] = other;
  if (free && other.length === 1 && last !== undefined && one.length > 1 && !isUnrestricted(last)) {
    return withChoice(last, one, expansion);
  }
  const max = free ? MAX_PAIRS : MAX_ALTERNATIVES;
  if (one.length === 1 || other.length === 1 || one.length * other.length <= max) {
    return one.flatMap((a) => other.flatMap((b) => bothObjects(a, b, expansion)));
  }
  if (!free || one.length * other.length > MAX_COMBINATIONS) return onlyFirst(one, expansion);
  return [{ ...objectsOf(), choices: [one, other] }];
}

/** Objects of which one alternative of the choice must hold. Alternatives that cannot are left out. */
function withChoice(single: Alternative, choice: Extent, expansion: Expansion): Extent {
  const known = pairsOf(expansion)?.beside;
  const possible = choice.flatMap(
    (alternative) => ofPair(known, single, alternative, () => possibleBeside(single, alternative, expansion)) ?? [],
  );
  const [only] = possible;
  if (only === undefined) return [];
  if (possible.length === 1) return bothObjects(single, only, expansion);
  if (possible.some(isUnrestricted)) return [single];
  const choices = [...(single.choices ?? []), possible];
  if (choices.reduce((product, { length }) => product * length, 1) > MAX_COMBINATIONS) {
    return onlyFirst([single], expansion);
  }
  return [{ ...single, choices }];
}

function possibleBeside(
  { layers = [] }: Alternative,
  alternative: Alternative,
  expansion: Expansion,
): Alternative | undefined {
  const canStand = canBe([...layers, ...(alternative.layers ?? [])], expansion);
  return canStand ? beside(layers, alternative, expansion) : undefined;
}

function bothObjects(a: Alternative, b: Alternative, expansion: Expansion): Extent {
  return ofPair(pairsOf(expansion)?.both, a, b, () => freshlyBoth(a, b, expansion));
}

function freshlyBoth(a: Alternative, b: Alternative, expansion: Expansion): Extent {
  const closed = !isOpen([...(a.layers ?? []), ...(b.layers ?? [])]);
  // A name may allow members that the other side forbids, and would then have to be written out.
  const [left, right] =
    (closed && !expansion.keepsNames) || expansion.tracks ? [written(a, expansion), written(b, expansion)] : [[a], [b]];
  if (left.length * right.length > 1) {
    return left.flatMap((one) => right.flatMap((other) => joined(one, other, expansion)));
  }
  const [one, other] = [left[0], right[0]];
  return one === undefined || other === undefined ? [] : joined(one, other, expansion);
}

function joined(a: Alternative, b: Alternative, expansion: Expansion): Extent {
  const layers = [...new Set([...(a.layers ?? []), ...(b.layers ?? [])])];
  if (!canBe(layers, expansion)) return [];
  const choices = [...(a.choices ?? []), ...(b.choices ?? [])];
  const evaluated = bothEvaluated(a.evaluated, b.evaluated);
  const names = distinctNames([...a.names, ...b.names]);
  const both: Alternative = {
    on: ["object"],
    names,
    ...(layers.length === 0 ? {} : { layers }),
    ...(evaluated === undefined ? {} : { evaluated }),
  };
  // What is closed must know all of its members, so its choices are multiplied out.
  if (!isOpen(layers))
    return choices.reduce<Extent>((extent, choice) => intersectObjects(extent, choice, expansion), [both]);
  return [choices.length === 0 ? both : { ...both, choices }];
}

/** The alternative without names, as far as they may be written out. */
function written(alternative: Alternative, expansion: Expansion): Extent {
  const { names, ...own } = alternative;
  let extent: Extent = [{ ...own, names: [] }];
  for (const named of names) {
    const expanded = expansion.expand(named)?.filter(({ on }) => on.includes("object"));
    if (expanded === undefined || expanded.length * extent.length > MAX_PAIRS) {
      extent = extent.map((one) => ({ ...one, names: [...one.names, named] }));
    } else {
      extent = extent.flatMap((one) => expanded.flatMap((other) => joined(one, other, expansion)));
    }
  }
  return extent;
}
