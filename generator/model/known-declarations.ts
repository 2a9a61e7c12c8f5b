import { type Delta, deltaOf } from "./delta.ts";
import { allDeclarations, type Declaration, declarationIn, type Model, type Module } from "./model.ts";
import { sameItems } from "./same-items.ts";

/**
 * The same function of models that note nothing of what they are asked, which keeps its answers. Where it is known how a model
 * differs from one that it was asked about, it is asked no more than that.
 */
function perModel<Answer>(
  find: (model: Model) => Answer,
  again: (before: Answer, delta: Delta) => Answer | undefined,
): (model: Model) => Answer {
  const known = new WeakMap<Model, { readonly answer: Answer }>();
  return (model) => {
    const found = known.get(model);
    if (found !== undefined) return found.answer;
    const delta = deltaOf(model);
    const before = delta && known.get(delta.since);
    const answer = (delta && before && again(before.answer, delta)) ?? find(model);
    known.set(model, { answer });
    return answer;
  };
}

/** Of more declarations that are other ones, all are listed anew: each of them is looked for among all others. */
const MAX_CHANGES = 100;

/** All declarations, in the order of their modules: the same list each time. */
export const knownDeclarations: (model: Model) => readonly Declaration[] = perModel(
  allDeclarations,
  (before, { declarations, modules }) => {
    const isListedAlike = modules.every((module) => sameItems(module.before.declarations, module.now.declarations));
    if (declarations.length > MAX_CHANGES || !isListedAlike) return undefined;
    const list = [...before];
    for (const change of declarations) {
      const place = list.indexOf(change.before);
      if (place !== -1) list[place] = change.now;
    }
    return list;
  },
);

/** Whether something holds of all declarations. */
function ofAll(holds: (declaration: Declaration) => boolean): (model: Model) => boolean {
  return perModel(
    (model) => knownDeclarations(model).every(holds),
    (before, { declarations }) => (before ? declarations.every(({ now }) => holds(now)) : undefined),
  );
}

/** Whether no declaration stands for another one. */
export const areNoVariants: (model: Model) => boolean = ofAll(({ variant }) => variant === undefined);

/** Whether docs tell of a declaration. */
export function isDocumented({ variant }: Declaration): boolean {
  return variant?.hasNoPage !== true;
}

const areAllDocumented = ofAll(isDocumented);

/**
 * The model without declarations that docs do not tell of.
 * @param plain - the same model as it can be asked faster
 */
export function documentedModel(model: Model, plain: Model = model): Model {
  return modelOf(model, plain, isDocumented, areAllDocumented);
}

/** Whether instances of a declaration are JSON, so that there is something to guard. */
export function isGuarded({ variant }: Declaration): boolean {
  return variant?.hasNoGuard !== true;
}

const areAllGuarded = ofAll(isGuarded);

/**
 * The model without declarations that no guard is for.
 * @param plain - the same model as it can be asked faster
 */
export function guardedModel(model: Model, plain: Model = model): Model {
  return modelOf(model, plain, isGuarded, areAllGuarded);
}

/** The same of one module. */
export function guardedModule(module: Module, model: Model): Module {
  return moduleOf(module, model.declarations, isGuarded);
}

function modelOf(
  model: Model,
  plain: Model,
  isIn: (declaration: Declaration) => boolean,
  areAllIn: (model: Model) => boolean,
): Model {
  if (areAllIn(plain)) return model === plain ? model : withMembers(model, plain);
  const modules = model.modules.map((module, index): Module => {
    const known = plain.modules[index] ?? module;
    const own = moduleOf(known, plain.declarations, isIn);
    return own === known ? module : { ...module, declarations: own.declarations };
  });
  return { ...model, modules };
}

/** The modules and declarations of one model, and all else of another one, where nobody asks for it. */
function withMembers({ modules, declarations }: Model, other: Model): Model {
  return Object.create(other, { modules: { value: modules }, declarations: { value: declarations } });
}

function moduleOf(module: Module, all: Model["declarations"], isIn: (declaration: Declaration) => boolean): Module {
  const { declarations: own } = module;
  const declarations = own.filter((id) => isIn(declarationIn(all, id)));
  return declarations.length === own.length ? module : { ...module, declarations };
}
