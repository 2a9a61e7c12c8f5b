import type { Facts, Reuse } from "../emit/target.ts";
import { type Delta, deltaBetween } from "../model/delta.ts";
import type { Model } from "../model/model.ts";

/** What was found out about whole models, from run to run. */
export interface Surveys {
  /** Begins a run. */
  readonly begin: (model: Model) => void;
  /** In the place of a run: says that another process had one with this model. */
  readonly beginAfter: (model: Model) => void;
  readonly of: Reuse["survey"];
  /** Whether something is what that process found. */
  readonly isStanding: (found: object) => boolean;
}

interface Survey {
  readonly found: unknown;
  /** The last model for which it was known to hold. */
  model: Model | undefined;
}

export function newSurveys(): Surveys {
  const known = new Map<string, Survey>();
  let current: Model | undefined;
  /** The model of the last run, and how the current one differs from it. */
  let last: Model | undefined;
  let delta: Omit<Delta, "since"> | undefined;
  /** The model of the last run, if that was another process's. */
  let foreign: Model | undefined;
  const standing = new WeakSet<object>();
  return {
    beginAfter: (model) => {
      foreign = model;
      current = model;
    },
    begin: (model) => {
      last = current;
      current = model;
      delta = deltaBetween(last, model);
    },
    of: <Found extends object>(kind: string, facts: Facts, find: () => Found): Found => {
      const before = known.get(kind);
      const holds = before !== undefined && before.model === last && delta !== undefined && isSame(delta, facts);
      if (before !== undefined && (holds || before.model === current)) {
        before.model = current;
        return before.found as Found;
      }
      const found = find();
      if (last !== undefined && last === foreign && delta !== undefined && isSame(delta, facts)) standing.add(found);
      known.set(kind, { found, model: current });
      return found;
    },
    isStanding: (found) => standing.has(found),
  };
}

function isSame({ declarations, modules }: Omit<Delta, "since">, facts: Facts): boolean {
  const { declaration: ofDeclaration, module: ofModule } = facts;
  return (
    (ofDeclaration === undefined ||
      declarations.every(({ before, now }) => ofDeclaration(before) === ofDeclaration(now))) &&
    (ofModule === undefined || modules.every(({ before, now }) => ofModule(before) === ofModule(now)))
  );
}
