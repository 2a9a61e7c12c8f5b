import { components } from "../../../code/components.ts";
import { declarationOf, type Model } from "../../../model/model.ts";
import { subshapes } from "../../../model/shape/children.ts";
import type { DeclarationId } from "../../../model/shape/shape.ts";
import { waysInto } from "./ways-into.ts";

/** How deep the guards of a model's declarations can go into a value. */
export interface Depths {
  /**
   * Whether the guard can go as deep as the value: the declaration is recursive, or reaches one that is. Such a guard can
   * run out of stack, which is no verdict on anything.
   */
  readonly isDeep: (id: DeclarationId) => boolean;
  /**
   * Whether each level of a value can be asked more than once: by two branches that lead to the same member, or for the
   * verdict and then for what it evaluates. Without a memo of verdicts that takes exponential time.
   */
  readonly asksTwice: (id: DeclarationId) => boolean;
}

/** Works it out for one model. */
export function depthsIn(model: Model): Depths {
  const deep = deepDeclarations(model);
  const twice = declarationsAskedTwice(model, deep);
  return { isDeep: (id) => deep.has(id), asksTwice: (id) => twice.has(id) };
}

/** Those that reach themselves, and all that use them. */
function deepDeclarations(model: Model): ReadonlySet<DeclarationId> {
  const all = Object.values(model.declarations);
  const deep = new Set(all.filter(({ recursive }) => recursive).map(({ id }) => id));
  // A set hands out what is added to it while it is being walked.
  for (const id of deep) for (const user of declarationOf(model, id).usedBy) deep.add(user);
  return deep;
}

/** The cycles of declarations in which a part of a value is asked more than once, and all that use them. */
function declarationsAskedTwice(model: Model, deep: ReadonlySet<DeclarationId>): ReadonlySet<DeclarationId> {
  if (deep.size === 0) return deep;
  const uses = (id: DeclarationId): readonly DeclarationId[] => declarationOf(model, id).uses;
  const cycles = components(deep, (id) => uses(id).filter((used) => deep.has(used)));
  const twice = new Set(cycles.filter((ids) => isAskedTwice(new Set(ids), model)).flat());
  // A set hands out what is added to it while it is being walked.
  for (const id of twice) for (const user of declarationOf(model, id).usedBy) twice.add(user);
  return twice;
}

function isAskedTwice(cycle: ReadonlySet<DeclarationId>, model: Model): boolean {
  const ways = waysInto(cycle, model);
  return [...cycle]
    .flatMap((id) => subshapes(declarationOf(model, id).shape))
    .some((shape) => shape.parts.unevaluated !== undefined || Math.max(ways(shape).member, ways(shape).item) > 1);
}
