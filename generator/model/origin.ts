import { deltaOf } from "./delta.ts";
import type { Model } from "./model.ts";

/** By the models. */
const ORIGINS = new WeakMap<Model, string>();

/**
 * Notes what a model was made from.
 * @param origin - a digest of all that it was made from: what has the same is the same model, in whatever process
 */
export function noteOrigin(model: Model, origin: string): void {
  ORIGINS.set(model, origin);
}

/** What a model was made from; undefined where nobody noted it. */
export function originOf(model: Model): string | undefined {
  return ORIGINS.get(model);
}

/** The model that was made from something: this one, or the one that it is known to differ from. */
export function modelOfOrigin(origin: string, model: Model): Model | undefined {
  return [model, deltaOf(model)?.since].find((one) => one !== undefined && originOf(one) === origin);
}
