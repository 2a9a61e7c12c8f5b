import type { Json } from "../model/json.ts";
import type { Model } from "../model/model.ts";
import { declarationOf } from "../model/model.ts";
import { BASE_TYPES, type JsonTypesOf, jsonTypesIn } from "../model/shape/json-types.ts";
import type { Shape } from "../model/shape/shape.ts";
import type { Clause, Literal, Side } from "./claim.ts";
import { claimsOf } from "./claims.ts";
import { equalParts } from "./equal-parts.ts";
import { makeLanguages } from "./languages.ts";
import type { Reason } from "./outcome.ts";
import { find, type Search } from "./search.ts";

/** A shape that an instance is to satisfy, or not to satisfy. */
export interface Wish {
  readonly shape: Shape;
  /** The model that its references lead into. */
  readonly model: Model;
  readonly holds: boolean;
}

export interface InhabitOptions {
  /** Steps of a search until it ends without an answer; a step takes some microseconds. 200,000 where absent. */
  readonly budget?: number;
}

/** An instance, a proof that there is none, or neither, and why. */
export type Inhabitant =
  | { readonly instance: Json }
  | { readonly none: true }
  | { readonly undecided: readonly Reason[] };

/** Answers questions about some models; what it found out about them serves later questions. */
export interface Inhabitants {
  readonly inhabit: (wishes: readonly Wish[]) => Inhabitant;
  /** Whether two shapes say the same, annotations apart. */
  readonly areEqual: (one: Omit<Wish, "holds">, other: Omit<Wish, "holds">) => boolean;
}

const BUDGET = 200_000;

/**
 * An instance that satisfies shapes and does not satisfy others.
 * @returns `none` only where there provably is none; a search that ends before is `undecided`, with reasons
 */
export function inhabit(wishes: readonly Wish[], options: InhabitOptions = {}): Inhabitant {
  return inhabitantsOf([...new Set(wishes.map(({ model }) => model))], options).inhabit(wishes);
}

/** Prepares questions about models, of which there may be many. */
export function inhabitantsOf(models: readonly Model[], options: InhabitOptions = {}): Inhabitants {
  const sides = new Map(models.map((model): [Model, Side] => [model, { model }]));
  const sideOf = (model: Model): Side => {
    const side = sides.get(model);
    if (side === undefined) throw new Error("a shape of a model that was not given");
    return side;
  };
  const equal = equalParts([...sides.values()]);
  const claims = claimsOf(equal);
  const types = new Map<Side, JsonTypesOf>(
    [...sides.values()].map((side) => [side, jsonTypesIn((id) => declarationOf(side.model, id).shape)]),
  );
  const shared = {
    claims,
    languages: makeLanguages(),
    jsonTypes: (side: Side): JsonTypesOf => types.get(side) ?? jsonTypesIn((id) => declarationOf(side.model, id).shape),
    opened: new Map(BASE_TYPES.map((type) => [type, new Map<number, readonly Clause[] | undefined>()])),
    known: new Map(),
  };
  const literalOf = ({ shape, model, holds }: Wish): Literal => ({
    claim: claims.ofShape(shape, sideOf(model)),
    holds,
  });
  return {
    inhabit: (wishes) => {
      const search: Search = {
        ...shared,
        open: [],
        deadEnd: Number.POSITIVE_INFINITY,
        steps: options.budget ?? BUDGET,
      };
      const found = find(wishes.map(literalOf), search);
      return "value" in found ? { instance: found.value } : found;
    },
    areEqual: (one, other) =>
      claims.ofShape(one.shape, sideOf(one.model)) === claims.ofShape(other.shape, sideOf(other.model)),
  };
}

/**
 * A sample of a shape: an instance that satisfies it, as small as can be. Undefined where none was found, be it that
 * there is none.
 */
export function sample(shape: Shape, model: Model, options: InhabitOptions = {}): Json | undefined {
  const found = inhabit([{ shape, model, holds: true }], options);
  return "instance" in found ? found.instance : undefined;
}
