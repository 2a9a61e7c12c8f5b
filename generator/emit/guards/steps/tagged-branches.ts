import { code, type Expression, helper, join } from "../../../code/expression.ts";
import type { Discriminator } from "../../../model/shape/discriminator.ts";
import type { Shape } from "../../../model/shape/shape.ts";
import type { Scope, Spot } from "../render/scope.ts";
import type { Let } from "./step.ts";

/** Fewer alternatives are asked one after the other in less time than it takes to look at the tag first. */
const FEWEST = 3;
/** No more tags are compared with one after the other. */
const MAX_BRANCHES = 100;

/** Alternatives of which an object's tag tells the only ones that it can be. */
export interface Tagged {
  /** The local with the tag. */
  readonly tag: Let;
  /** Whether any alternative whose tag an object has accepts it. */
  readonly ofObject: Expression;
  /** Whether alternatives accept anything but objects. */
  readonly acceptsOthers: boolean;
}

/**
 * The tests of alternatives behind a comparison with their tags; undefined where none tell them apart, or `isOneOf`
 * and two alternatives share a tag. An alternative requires its tag to be the object's own, so that the comparison may
 * read it wherever it is.
 */
export function taggedBranches(
  { name: member, tags }: Discriminator,
  shapes: readonly Shape[],
  tests: readonly Expression[],
  { value, kind }: Spot,
  scope: Scope,
  isOneOf: boolean,
): Tagged | undefined {
  const all = tags.flatMap((own) => own ?? []);
  const isShared = isOneOf && new Set(all).size < all.length;
  if (tags.filter((own) => own !== undefined).length < FEWEST || all.length > MAX_BRANCHES || isShared)
    return undefined;
  const tag = scope.local(member);
  const known = tests.flatMap((test, index) => {
    const own = tags[index];
    if (own === undefined || test.text === "false") return [];
    const isOwn = code`(${join(
      own.map((one) => code`${tag} === ${one as string | number | boolean | null}`),
      " || ",
    )})`;
    return [code`(${isOwn} && ${test})`];
  });
  const read = code`${value}[${member}]`;
  return {
    tag: {
      kind: "let",
      name: tag.text,
      value: kind === "object" ? read : code`${helper("objectLike")}(${value}) ? ${read} : undefined`,
    },
    ofObject: known.length === 0 ? code`false` : code`(${join(known, " || ")})`,
    acceptsOthers:
      kind !== "object" && shapes.some((shape) => scope.jsonTypes(shape).some((type) => type !== "object")),
  };
}
