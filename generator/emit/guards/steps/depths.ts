import { components } from "../../../code/components.ts";
import { type Declaration, declarationOf, type Model } from "../../../model/model.ts";
import { once } from "../../../model/once.ts";
import { perObject } from "../../../model/per-object.ts";
import { childrenOf, inPlaceShapes, subshapes } from "../../../model/shape/children.ts";
import { targetsOf } from "../../../model/shape/json-types.ts";
import { referencesOf } from "../../../model/shape/references.ts";
import type { DeclarationId, Shape } from "../../../model/shape/shape.ts";
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
  // Where most guards stand as they are, few ask, or none.
  const deep = once(() => deepDeclarations(model));
  const twice = once(() => declarationsAskedTwice(model, deep()));
  return { isDeep: (id) => deep().has(id), asksTwice: (id) => twice().has(id) };
}

/** All that this depends on of a declaration. */
export function depthFact({ recursive, uses, usedBy, shape }: Declaration): string {
  return JSON.stringify([recursive, uses, usedBy, skeletonOf(shape)]);
}

/** Where references stand in a shape, and what says that something is evaluated, with the ways there. */
interface Skeleton {
  readonly references: readonly DeclarationId[];
  readonly isAlone: boolean;
  readonly isUnevaluated: boolean;
  readonly children: readonly (readonly unknown[])[];
}

/** Undefined where there is nothing of the kind in it. */
function skeletonOf(shape: Shape): Skeleton | undefined {
  const { reference, unevaluated } = shape.parts;
  const children = childrenOf(shape).flatMap((child) => {
    const inside = skeletonOf(child.shape);
    return inside === undefined ? [] : [[child.relation, child.slot, child.token, inside]];
  });
  if (reference === undefined && unevaluated === undefined && children.length === 0) return undefined;
  return {
    references: reference === undefined ? [] : targetsOf(reference),
    isAlone: isLone(shape),
    isUnevaluated: unevaluated !== undefined,
    children,
  };
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
  const asksTwice = (shape: Shape): boolean =>
    shape.parts.unevaluated !== undefined || Math.max(ways(shape).member, ways(shape).item) > 1;
  return [...cycle].some((id) => {
    const { shape } = declarationOf(model, id);
    const alone = judgedAlone(shape);
    if (alone === undefined) return subshapes(shape).some(asksTwice);
    const inside = referencesOf(shape)
      .filter((used) => cycle.has(used))
      .join("\n");
    const known = ANSWERS.get(shape);
    const answer = known?.inside === inside ? known.answer : alone.some(asksTwice);
    ANSWERS.set(shape, { inside, answer });
    return answer;
  });
}

/** Of shapes that can be judged alone, by the declarations of the cycle that they refer to. */
const ANSWERS = new WeakMap<Shape, { readonly inside: string; readonly answer: boolean }>();

/**
 * The subshapes that have to be looked at, where no other declaration looks at the same instance as one of them: references
 * stand in members and items with nothing beside them, and what they lead to is judged as itself. Undefined otherwise.
 */
const judgedAlone = perObject((shape: Shape): readonly Shape[] | undefined => {
  const all = subshapes(shape);
  const others = all.filter((one) => one === shape || !isLone(one));
  const isShared = others.some((one) =>
    [one, ...inPlaceShapes(one)].some(({ parts }) => parts.reference !== undefined),
  );
  return isShared ? undefined : others;
});

/** Whether it is a reference and nothing else. */
function isLone({ parts }: Shape): boolean {
  return parts.reference !== undefined && Object.keys(parts).length === 1;
}
