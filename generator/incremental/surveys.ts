import type { Facts, Reuse } from "../emit/target.ts";
import { type Delta, deltaBetween } from "../model/delta.ts";
import type { Model } from "../model/model.ts";

/** What was found out about whole models, from run to run. */
export interface Surveys {
  /** Begins a run. */
  readonly begin: (model: Model) => void;
  readonly of: Reuse["survey"];
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
  return {
    begin: (model) => {
      last = current;
      current = model;
      delta = deltaBetween(last, model);
    },
    of: <Found>(kind: string, facts: Facts, find: () => Found): Found => {
      const before = known.get(kind);
      const holds = before !== undefined && before.model === last && delta !== undefined && isSame(delta, facts);
      if (before !== undefined && (holds || before.model === current)) {
        before.model = current;
        return before.found as Found;
      }
      const found = find();
      known.set(kind, { found, model: current });
      return found;
    },
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
