import { canonicalJson } from "../model/canonical-json.ts";
import type { PartKind, Shape } from "../model/shape/shape.ts";
import type { Claim, Fact, FactClaim, Literal, PartClaim, Region, ShapeClaim, Side } from "./claim.ts";
import { behindLinks, type EqualParts } from "./equal-parts.ts";
import type { Place } from "./outcome.ts";

/** Makes claims, each once. */
export interface Claims {
  readonly ofShape: (shape: Shape, side: Side) => ShapeClaim;
  readonly ofPart: (shape: Shape, part: PartKind, side: Side) => PartClaim;
  /** `at` is where the keyword stands that says it. */
  readonly ofFact: (fact: Fact, at?: Place) => FactClaim;
}

export function claimsOf(equal: EqualParts): Claims {
  const byKey = new Map<string, Claim>();
  const ofShapes = new Map<Side, WeakMap<Shape, ShapeClaim>>();
  const ofParts = new Map<Side, WeakMap<Shape, Map<PartKind, PartClaim>>>();
  const kept = <Made extends Claim>(key: string, make: (id: number) => Made): Made => {
    // A key belongs to claims of one kind only, by its first letter.
    const found = (byKey.get(key) as Made | undefined) ?? make(byKey.size);
    byKey.set(key, found);
    return found;
  };
  return {
    ofShape: (given, side) => {
      const known = ofShapes.get(side) ?? new WeakMap<Shape, ShapeClaim>();
      ofShapes.set(side, known);
      const found = known.get(given);
      if (found !== undefined) return found;
      const shape = behindLinks(given, side);
      const claim = kept(`s${equal.shapeKey(shape, side)}`, (id): ShapeClaim => ({ kind: "shape", id, shape, side }));
      known.set(given, claim);
      return claim;
    },
    ofPart: (shape, part, side) => {
      const bySide = ofParts.get(side) ?? new WeakMap<Shape, Map<PartKind, PartClaim>>();
      ofParts.set(side, bySide);
      const known = bySide.get(shape) ?? new Map<PartKind, PartClaim>();
      bySide.set(shape, known);
      const make = (id: number): PartClaim => ({ kind: "part", id, part, shape, side });
      const claim = known.get(part) ?? kept(`p${equal.partKey(shape, part, side)}`, make);
      known.set(part, claim);
      return claim;
    },
    ofFact: (fact, at) =>
      kept(`f${factKey(fact)}`, (id): FactClaim => ({ kind: "fact", id, fact, ...(at === undefined ? {} : { at }) })),
  };
}

function factKey(fact: Fact): string {
  const key = `${fact.on} ${fact.kind} `;
  switch (fact.kind) {
    case "types":
      return key + [...fact.types].sort().join();
    case "values":
      return key + fact.values.map(canonicalJson).sort().join();
    case "either":
      return key + literalsKey(fact.literals);
    case "opaque":
      return `${key}${fact.reason.why} ${JSON.stringify(fact.reason.at?.location)}`;
    case "bound":
      return `${key}${fact.side} ${fact.limit} ${fact.exclusive}`;
    case "multiple":
      return key + fact.of;
    case "size":
      return `${key}${fact.side} ${fact.count}`;
    case "match":
      return key + fact.pattern;
    case "format":
      return key + fact.format;
    case "distinct":
      return key;
    case "each":
      return `${key}${fact.from} ${fact.to} ${fact.claim.id}`;
    case "several":
      return `${key}${fact.side} ${fact.count} ${fact.claim.id}`;
    case "present":
      return key + fact.name;
    case "every":
      return `${key}${regionKey(fact.region)} ${fact.claim.id}`;
    case "names":
      return key + fact.claim.id;
  }
}

function regionKey({ only, like, not, unlike }: Region): string {
  return JSON.stringify([only, like, [...(not ?? [])].sort(), [...(unlike ?? [])].sort()]);
}

/** The same text for the same set of literals. */
export function literalsKey(literals: readonly Literal[]): string {
  return literals
    .map(signed)
    .sort((a, b) => a - b)
    .join();
}

/** A number for a literal; that of its opposite has the other sign. */
export function signed({ claim, holds }: Literal): number {
  return holds ? claim.id + 1 : -claim.id - 1;
}
