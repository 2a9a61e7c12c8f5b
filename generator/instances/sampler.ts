import type { Json } from "../model/json.ts";
import type { Model } from "../model/model.ts";
import type { Shape } from "../model/shape/shape.ts";
import type { Side } from "./claim.ts";
import { drafts } from "./drafts.ts";
import { type Inhabitants, inhabitantsOf } from "./inhabit.ts";
import { judgeShape, type Verdict } from "./judge.ts";

/** Steps for one sample: many are made in a run, and none is worth a second. */
const BUDGET = 5_000;

/** Makes samples, and judges values. */
export interface Sampler {
  /**
   * A small value that a shape accepts, which shows something where it can; undefined where none was found.
   * @param name - what such values are called: words are made up of it
   */
  readonly sampleOf: (shape: Shape, name?: string) => Json | undefined;
  readonly accepts: (shape: Shape, value: Json) => Verdict;
}

/** A sampler for the shapes of a model; what searches is prepared when the first guess was wrong. */
export function sampler(model: Model): Sampler {
  let inhabitants: Inhabitants | undefined;
  const side: Side = { model };
  const accepts = (shape: Shape, value: Json): Verdict => judgeShape(shape, side, value);
  const search = (shape: Shape): Json | undefined => {
    inhabitants ??= inhabitantsOf([model], { budget: BUDGET });
    const found = inhabitants.inhabit([{ shape, model, holds: true }]);
    return "instance" in found ? found.instance : undefined;
  };
  return { sampleOf: drafts({ model, accepts, search }), accepts };
}
