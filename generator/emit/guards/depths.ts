import { components } from "../../code/components.ts";
import { type Declaration, declarationOf, type Model } from "../../model/model.ts";
import { subshapes } from "../../model/shape/children.ts";
import type { DeclarationId } from "../../model/shape/shape.ts";

/** How deep the guards of a model's declarations can go into a value. */
export interface Depths {
  /**
   * Whether the guard can go as deep as the value: the declaration is recursive, or reaches one that is. Such a guard can
   * run out of stack, which is no verdict on anything.
   */
  readonly isDeep: (id: DeclarationId) => boolean;
  /**
   * Whether each level of a value can be asked more than once: for the verdict, and for what it evaluates. Without a memo
   * of verdicts that takes exponential time.
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

/** The cycles of declarations that go through a schema with `unevaluatedProperties` or `unevaluatedItems`. */
function declarationsAskedTwice(model: Model, deep: ReadonlySet<DeclarationId>): ReadonlySet<DeclarationId> {
  if (deep.size === 0) return deep;
  const uses = (id: DeclarationId): readonly DeclarationId[] => declarationOf(model, id).uses;
  const cycles = components(deep, (id) => uses(id).filter((used) => deep.has(used)));
  const twice = cycles.filter((ids) => ids.some((id) => looksAtTheUnevaluated(declarationOf(model, id))));
  return new Set(twice.flat());
}

function looksAtTheUnevaluated({ shape }: Declaration): boolean {
  return subshapes(shape).some(({ parts }) => parts.unevaluated !== undefined);
}
