import type { JsonObject } from "../model/json.ts";
import type { MembersPart, Shape } from "../model/shape/shape.ts";
import type { Clause, Literal, Region } from "./claim.ts";
import type { Claims } from "./claims.ts";
import type { Opening } from "./open.ts";

/** What the members of objects are asked. */
export function openMembers(part: MembersPart, { claims, side, type }: Opening): readonly Clause[] {
  if (type !== "object") return [];
  const { properties = [], required = [], patternProperties = [], additionalProperties } = part;
  const every = (region: Region, shape: Shape): Clause => [
    [
      {
        claim: claims.ofFact({ on: "object", kind: "every", region, claim: claims.ofShape(shape, side) }),
        holds: true,
      },
    ],
  ];
  return [
    ...required.map((name): Clause => [[presence(name, claims)]]),
    ...properties.map(({ name, shape }) => every({ only: name }, shape)),
    ...patternProperties.map(({ pattern, shape }) => every({ like: pattern }, shape)),
    ...(additionalProperties === undefined ? [] : [every(restOf(part), additionalProperties)]),
  ];
}

/** The names that neither `properties` nor `patternProperties` speaks of. */
function restOf({ properties = [], patternProperties = [] }: MembersPart): Region {
  return { not: properties.map(({ name }) => name), unlike: patternProperties.map(({ pattern }) => pattern) };
}

/** What an object has that is not equal to another one: a member less, one more, or one with another value. */
export function otherObject(value: JsonObject, claims: Claims): Clause {
  const names = Object.keys(value);
  const none = claims.ofFact({ on: "any", kind: "types", types: [] });
  return [
    ...names.map((name) => [{ ...presence(name, claims), holds: false }]),
    ...Object.entries(value).map(([name, inner]) => {
      const claim = claims.ofFact({ on: "any", kind: "values", values: [inner] });
      return [{ claim: claims.ofFact({ on: "object", kind: "every", region: { only: name }, claim }), holds: false }];
    }),
    [{ claim: claims.ofFact({ on: "object", kind: "every", region: { not: names }, claim: none }), holds: false }],
  ];
}

export function presence(name: string, claims: Claims): Literal {
  return { claim: claims.ofFact({ on: "object", kind: "present", name }), holds: true };
}
