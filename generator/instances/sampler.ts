import type { Json } from "../model/json.ts";
import type { Model } from "../model/model.ts";
import type { Shape } from "../model/shape/shape.ts";
import { type Inhabitants, inhabitantsOf } from "./inhabit.ts";

/** Steps for one sample: many are made in a run, and none is worth a second. */
const BUDGET = 5_000;

/** Makes samples of the shapes of a model; it is prepared when the first one is asked for. */
export function sampler(model: Model): (shape: Shape) => Json | undefined {
  let inhabitants: Inhabitants | undefined;
  return (shape) => {
    inhabitants ??= inhabitantsOf([model], { budget: BUDGET });
    const found = inhabitants.inhabit([{ shape, model, holds: true }]);
    return "instance" in found ? found.instance : undefined;
  };
}
