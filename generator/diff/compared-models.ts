import { declarationOf, type Model } from "../model/model.ts";
import type { DeclarationId } from "../model/shape/shape.ts";
import { subModel } from "../model/sub-model.ts";
import type { Affected } from "./affected-pairs.ts";
import type { Matching } from "./match-declarations.ts";

/** Both sides, each with its own model. */
export interface Models {
  readonly old: Model;
  readonly new: Model;
}

/**
 * Both sides without what no question is about: what is left are the declarations that may mean something else, those
 * that only one side has, and all that these reach on either side.
 */
export function comparedModels({ pairs, gone, added }: Matching, { affected }: Affected, models: Models): Models {
  const old = reachedFrom(models.old, [...affected.map((pair) => pair.old), ...gone]);
  const next = reachedFrom(models.new, [...affected.map((pair) => pair.new), ...added]);
  // What one side reaches may be reached by an edit on the other; what is behind it is the same there.
  const shared = pairs.filter((pair) => old.has(pair.old.id) || next.has(pair.new.id));
  return {
    old: subModel(models.old, [...old, ...shared.map((pair) => pair.old.id)]),
    new: subModel(models.new, [...next, ...shared.map((pair) => pair.new.id)]),
  };
}

function reachedFrom(
  model: Model,
  declarations: readonly { readonly id: DeclarationId }[],
): ReadonlySet<DeclarationId> {
  const reached = new Set(declarations.map(({ id }) => id));
  // A set hands out what is added to it while it is being walked.
  for (const id of reached) for (const used of declarationOf(model, id).uses) reached.add(used);
  return reached;
}
