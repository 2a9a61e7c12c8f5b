import { declarationOf } from "../model/model.ts";
import type { ConditionPart, Shape, UnevaluatedPart } from "../model/shape/shape.ts";
import { type Claim, type Clause, type Conjunction, type Fact, type Literal, opposite } from "./claim.ts";
import { presence } from "./object-claims.ts";
import type { Opening } from "./open.ts";

/** What has been looked at of an object or array. */
interface Seen {
  readonly names: readonly string[];
  readonly patterns: readonly string[];
  /** So many items at the beginning. */
  readonly count: number;
  /** Items that one of these holds for. */
  readonly containing: readonly Claim[];
  /** Everything. */
  readonly all: boolean;
}

/** A way in which the schemas that look at the same instance can come out, and what they have looked at then. */
interface View {
  readonly when: Conjunction;
  readonly seen: Seen;
}

const NOTHING: Seen = { names: [], patterns: [], count: 0, containing: [], all: false };

/** More ways than this are not looked into one by one. */
const MAX_VIEWS = 256;

/**
 * What nobody has looked at is asked of. Where it holds, branches that are known to hold are enough, since others could
 * only have looked at more; where it fails, it must be known of each branch whether it holds.
 */
export function openUnevaluated(part: UnevaluatedPart, opening: Opening, holds: boolean): readonly Clause[] {
  const { type, claims, side } = opening;
  const asked = type === "object" ? part.unevaluatedProperties : type === "array" ? part.unevaluatedItems : undefined;
  if (asked === undefined) return holds ? [] : [[]];
  const views = viewsInside(opening.shape, { ...opening, exact: !holds });
  if (views === undefined) {
    const reason = { why: "too many branches", at: { model: side.model, location: opening.shape.at } };
    return [[[{ claim: claims.ofFact({ on: "any", kind: "opaque", reason }), holds: true }]]];
  }
  const claim = claims.ofShape(asked, side);
  return [
    views.flatMap(({ when, seen }): readonly Conjunction[] => {
      if (seen.all) return holds ? [when] : [];
      return [[...when, { claim: claims.ofFact(restFact(seen, claim, opening)), holds }]];
    }),
  ];
}

function restFact(seen: Seen, claim: Claim, { type, claims }: Opening): Fact {
  if (type === "object")
    return { on: "object", kind: "every", region: { not: seen.names, unlike: seen.patterns }, claim };
  const literals = [...seen.containing, claim].map((one): Literal => ({ claim: one, holds: true }));
  const asked = seen.containing.length === 0 ? claim : claims.ofFact({ on: "any", kind: "either", literals });
  return { on: "array", kind: "each", from: seen.count, claim: asked };
}

interface Viewing extends Opening {
  readonly exact: boolean;
}

type Views = readonly View[] | undefined;

/** The views of a shape that holds, its own `unevaluated` part included. */
function viewsOf(shape: Shape, viewing: Viewing): Views {
  const { unevaluatedProperties, unevaluatedItems } = shape.parts.unevaluated ?? {};
  const rest = viewing.type === "object" ? unevaluatedProperties : unevaluatedItems;
  if (rest !== undefined) return [{ when: [], seen: { ...NOTHING, all: true } }];
  return viewsInside(shape, viewing);
}

function viewsInside(shape: Shape, viewing: Viewing): Views {
  const { parts } = shape;
  const targets = [parts.reference?.$ref, parts.reference?.$dynamicRef].filter((one) => one !== undefined);
  if (targets.some((target) => "anchor" in target)) return undefined;
  const always = [
    ...targets.map(({ target }) => declarationOf(viewing.side.model, target).shape),
    ...(parts.allOf?.allOf ?? []),
  ];
  const choices: Views[] = [
    [{ when: [], seen: ownSeen(shape, viewing) }],
    ...always.map((inner) => viewsOf(inner, viewing)),
    ...(parts.anyOf?.anyOf ?? []).map((branch) => branchViews(branch, viewing)),
    oneOfViews(parts.oneOf?.oneOf ?? [], viewing),
    conditionViews(parts.condition, viewing),
    ...dependentViews(shape, viewing),
  ];
  return choices.reduce<Views>(product, [{ when: [], seen: NOTHING }]);
}

function product(some: Views, others: Views): Views {
  if (some === undefined || others === undefined || some.length * others.length > MAX_VIEWS) return undefined;
  return some.flatMap((one) =>
    others.map((other) => ({ when: [...one.when, ...other.when], seen: both(one.seen, other.seen) })),
  );
}

function both(one: Seen, other: Seen): Seen {
  return {
    names: [...new Set([...one.names, ...other.names])],
    patterns: [...new Set([...one.patterns, ...other.patterns])],
    count: Math.max(one.count, other.count),
    containing: [...new Set([...one.containing, ...other.containing])],
    all: one.all || other.all,
  };
}

function ownSeen({ parts: { members, items, contains } }: Shape, { type, claims, side }: Viewing): Seen {
  if (type === "object") {
    return {
      ...NOTHING,
      names: members?.properties?.map(({ name }) => name) ?? [],
      patterns: members?.patternProperties?.map(({ pattern }) => pattern) ?? [],
      all: members?.additionalProperties !== undefined,
    };
  }
  const counts = contains?.contains !== undefined && contains.evaluates !== false;
  return {
    ...NOTHING,
    count: items?.prefixItems?.length ?? 0,
    containing: counts && contains?.contains !== undefined ? [claims.ofShape(contains.contains, side)] : [],
    all: items?.items !== undefined,
  };
}

/** A branch that may hold or not; one that looks at nothing is passed over. */
function branchViews(branch: Shape, viewing: Viewing): Views {
  const views = viewsOf(branch, viewing);
  if (views?.every(({ seen }) => sawNothing(seen))) return [{ when: [], seen: NOTHING }];
  const literal: Literal = { claim: viewing.claims.ofShape(branch, viewing.side), holds: true };
  const without: View = { when: viewing.exact ? [opposite(literal)] : [], seen: NOTHING };
  return views && [without, ...under(views, literal)];
}

/** Since the choice itself holds, the other branches do not. */
function oneOfViews(branches: readonly Shape[], viewing: Viewing): Views {
  if (branches.length === 0) return [{ when: [], seen: NOTHING }];
  const views: View[] = [];
  for (const branch of branches) {
    const inside = viewsOf(branch, viewing);
    if (inside === undefined) return undefined;
    views.push(...under(inside, { claim: viewing.claims.ofShape(branch, viewing.side), holds: true }));
  }
  return views;
}

function conditionViews(part: Partial<ConditionPart> = {}, viewing: Viewing): Views {
  const { if: test, then, else: otherwise } = part;
  if (test === undefined) return [{ when: [], seen: NOTHING }];
  const literal: Literal = { claim: viewing.claims.ofShape(test, viewing.side), holds: true };
  const nothing: Views = [{ when: [], seen: NOTHING }];
  const passed = product(viewsOf(test, viewing), then === undefined ? nothing : viewsOf(then, viewing));
  const failed = otherwise === undefined ? nothing : viewsOf(otherwise, viewing);
  return passed && failed && [...under(passed, literal), ...under(failed, opposite(literal))];
}

function dependentViews({ parts: { dependents } }: Shape, viewing: Viewing): readonly Views[] {
  if (viewing.type !== "object") return [];
  return (dependents?.dependentSchemas ?? []).map(({ name, shape }): Views => {
    const views = viewsOf(shape, viewing);
    const literal = presence(name, viewing.claims);
    return views && [{ when: [opposite(literal)], seen: NOTHING }, ...under(views, literal)];
  });
}

function under(views: readonly View[], literal: Literal): readonly View[] {
  return views.map(({ when, seen }) => ({ when: [literal, ...when], seen }));
}

function sawNothing({ names, patterns, count, containing, all }: Seen): boolean {
  return !all && count === 0 && names.length + patterns.length + containing.length === 0;
}
