import type { Declaration, Model, Module } from "./model.ts";

/**
 * How a model differs from the one that it was made from. What it does not name is the same object in both, and stands at the
 * same place, so that whoever knows the one need not look at all of the other.
 */
export interface Delta {
  readonly since: Model;
  readonly declarations: readonly Change<Declaration>[];
  readonly modules: readonly Change<Module>[];
}

/** Something of the same id, before and now. */
export interface Change<Of> {
  readonly before: Of;
  readonly now: Of;
}

/** By the later model. */
const DELTAS = new WeakMap<Model, Delta>();

/** Notes how a model came of the one before. */
export function noteDelta(model: Model, delta: Delta): void {
  DELTAS.set(model, delta);
  // It would keep all models of a process.
  DELTAS.delete(delta.since);
}

/** How a model differs from the one that it was made from; undefined where nobody knows. */
export function deltaOf(model: Model): Delta | undefined {
  return DELTAS.get(model);
}

/** How a model differs from an earlier one; undefined where nobody knows. */
export function deltaBetween(
  earlier: Model | undefined,
  model: Model,
): Pick<Delta, "declarations" | "modules"> | undefined {
  if (model === earlier) return { declarations: [], modules: [] };
  const delta = deltaOf(model);
  return delta?.since === earlier ? delta : undefined;
}
