import fc from "fast-check";
import type { Json } from "../../generator/index.ts";
import { name } from "./instances.ts";

/** Chains of more links than this show nothing new; of fewer than 10 an explosion can hide. */
const MAX_LINKS = 14;

/** One level of a chain: a schema around another one. */
type Link = (inner: Json) => Json;

/**
 * Schemas in which choices stand inside of one another, with `unevaluated*` at each level: what is made of them must grow
 * as their text does, however often a level asks what its inner ones evaluate.
 * @param leaf - what stands beside the inner levels, and innermost
 */
export function chains(leaf: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  const links = fc.array(link(leaf), { minLength: 2, maxLength: MAX_LINKS });
  return fc
    .tuple(links, leaf)
    .map(([made, innermost]) => made.reduceRight((inner: Json, around) => around(inner), innermost));
}

function link(leaf: fc.Arbitrary<Json>): fc.Arbitrary<Link> {
  const rest = fc.constantFrom<Record<string, Json>>(
    {},
    { unevaluatedProperties: false },
    { unevaluatedItems: false },
    { unevaluatedProperties: { type: "string" } },
    { unevaluatedItems: { type: "number" }, unevaluatedProperties: { not: { type: "null" } } },
  );
  const beside = fc.record({ key: name, leaf, rest });
  const kind = fc.constantFrom("anyOf", "oneOf", "allOf", "if", "then", "dependentSchemas", "properties");
  return fc.tuple(kind, beside).map(([made, { key, leaf: other, rest: last }]) => (inner) => {
    const own = { properties: { [key]: other } };
    if (made === "if") return { if: inner, then: own, ...last };
    if (made === "then") return { if: own, then: inner, ...last };
    if (made === "dependentSchemas") return { dependentSchemas: { [key]: inner }, ...last };
    if (made === "properties") return { properties: { [key]: inner }, ...last };
    return { [made]: [own, inner], ...last };
  });
}
