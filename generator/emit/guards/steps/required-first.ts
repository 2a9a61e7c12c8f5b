import { code, type Expression } from "../../../code/expression.ts";
import { resolvedShape, type Surroundings } from "../../../model/shape/disjoint.ts";
import type { Shape } from "../../../model/shape/shape.ts";

/** Fewer alternatives are asked one after the other in less time than it takes to look at a member of each first. */
const FEWEST = 3;
/** No more are looked at by what they require: a compiler follows what each look means for all that come behind it. */
const MOST = 100;

/**
 * The tests of alternatives on an object, each behind a look at a member that not all alternatives require: most objects have
 * what one of them requires, and the others are refused by what they lack before anything else of them is asked. Undefined where
 * too few alternatives can be told apart so.
 * @param value - a local that is known to be an object
 */
export function requiredFirst(
  shapes: readonly Shape[],
  tests: readonly Expression[],
  value: Expression,
  around: Surroundings,
): readonly Expression[] | undefined {
  const own = ownRequired(shapes, around).map((name, index) => (tests[index]?.text === "false" ? undefined : name));
  const count = own.filter((name) => name !== undefined).length;
  if (count < FEWEST || count > MOST) return undefined;
  return tests.map((test, index) => {
    const name = own[index];
    return name === undefined ? test : code`(${value}[${name}] !== undefined && ${test})`;
  });
}

/** For each alternative the member that it requires and the fewest others do; undefined where they all require the same. */
function ownRequired(shapes: readonly Shape[], around: Surroundings): readonly (string | undefined)[] {
  const required = shapes.map((shape) => requiredOf(resolvedShape(shape, around)));
  const counts = new Map<string, number>();
  for (const name of required.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const countOf = (name: string): number => counts.get(name) ?? 0;
  return required.map((names) => {
    const [rarest] = names.toSorted((a, b) => countOf(a) - countOf(b));
    return rarest === undefined || countOf(rarest) === shapes.length ? undefined : rarest;
  });
}

/** The members that an object must have for a shape to accept it, but those that all objects inherit. */
function requiredOf({ parts: { members } }: Shape): readonly string[] {
  return members?.required?.filter((name) => !(name in Object.prototype)) ?? [];
}
