import { cyclicNodes } from "../analyse/references/cycles.ts";
import { mapReferences } from "../analyse/variants/map-references.ts";
import { type Declaration, declarationOf, type Model } from "../model/model.ts";
import { mapChildren } from "../model/shape/children.ts";
import { referencesOf } from "../model/shape/references.ts";
import type { DeclarationId, Shape } from "../model/shape/shape.ts";
import type { Edit } from "./edit.ts";
import { editsBetween } from "./edits.ts";

/** A declaration on the side that instances are valid on, and on the side that may refuse them. */
export interface DirectedPair {
  readonly from: Declaration;
  readonly to: Declaration;
}

/** An edit, and the declaration in whose schema it is. */
export interface OwnEdit extends Edit {
  readonly owner: DirectedPair;
}

/** Both sides in the terms of the side `to`, so that edits can be undone there. */
export interface Frame {
  /** The model of the side `to`, and the declarations that only the other side has. */
  readonly model: Model;
  /** The edits that make a declaration's own schema what it is. */
  readonly editsOf: (pair: DirectedPair) => readonly OwnEdit[];
}

export function frameOf(from: Model, to: Model, pairs: readonly DirectedPair[]): Frame {
  const partners = new Map(pairs.map((pair) => [pair.from.id, pair.to.id]));
  const link = (id: DeclarationId): DeclarationId => partners.get(id) ?? formerId(id);
  const translated = (shape: Shape): Shape => mapChildren(mapReferences(shape, link), translated);
  const model = withFormer(
    to,
    Object.values(from.declarations)
      .filter(({ id }) => !partners.has(id))
      .map((one) => ({ ...one, shape: translated(one.shape), uses: one.uses.map(link), usedBy: [] })),
  );
  const shapeOf = (id: DeclarationId): Shape | undefined => model.declarations[id]?.shape;
  return {
    model,
    editsOf: (owner) =>
      editsBetween(translated(owner.from.shape), owner.to.shape, shapeOf).map((edit) => ({ ...edit, owner })),
  };
}

/** No URI has a space. */
const FORMER = "former ";

function formerId(id: DeclarationId): DeclarationId {
  return FORMER + id;
}

/** The id that a declaration has on its own side. */
export function originalId(id: DeclarationId): DeclarationId {
  return id.startsWith(FORMER) ? id.slice(FORMER.length) : id;
}

/** Adds declarations that are no more, in a module and under names of their own. */
function withFormer(model: Model, former: readonly Declaration[]): Model {
  if (former.length === 0) return model;
  const taken = new Set(Object.values(model.declarations).map(({ name }) => name.toLowerCase()));
  let prefix = "Former";
  while (former.some((_, index) => taken.has(`${prefix}${index}`.toLowerCase()))) prefix += "r";
  let name = "former";
  while (model.modules.some((module) => module.name === name || module.name.startsWith(`${name}/`))) name += "-";
  const declarations = former.map(({ variant: _, ...one }, index): Declaration => {
    return { ...one, id: formerId(one.id), uri: formerId(one.id), name: `${prefix}${index}`, module: name };
  });
  const module = {
    name,
    document: name,
    json: true,
    dialect: "2020-12",
    declarations: declarations.map(({ id }) => id),
  } as const;
  return {
    ...model,
    modules: [...model.modules, module],
    declarations: { ...model.declarations, ...Object.fromEntries(declarations.map((one) => [one.id, one])) },
  };
}

/** A model in which edits are undone, as far as the declaration reaches. */
export function withoutEdits(model: Model, edits: readonly OwnEdit[], wanted: DeclarationId): Model {
  const shapes = new Map<DeclarationId, Shape>();
  for (const { owner, undo } of edits) shapes.set(owner.to.id, undo(shapes.get(owner.to.id) ?? owner.to.shape));
  const uses = new Map<DeclarationId, readonly DeclarationId[]>();
  const reached = new Set([wanted]);
  // A set hands out what is added to it while it is being walked.
  for (const id of reached) {
    const shape = shapes.get(id);
    const used = shape === undefined ? declarationOf(model, id).uses : referencesOf(shape);
    uses.set(id, used);
    for (const one of used) reached.add(one);
  }
  const recursive = cyclicNodes(uses);
  const usedBy = new Map<DeclarationId, DeclarationId[]>();
  for (const [id, used] of uses) for (const one of used) usedBy.set(one, [...(usedBy.get(one) ?? []), id]);
  const declarations = [...reached].map((id): readonly [DeclarationId, Declaration] => {
    const { variant: _, ...one } = declarationOf(model, id);
    const links = { uses: uses.get(id) ?? [], usedBy: usedBy.get(id) ?? [], recursive: recursive.has(id) };
    return [id, { ...one, shape: shapes.get(id) ?? one.shape, ...links }];
  });
  return {
    modules: model.modules.flatMap((module) => {
      const some = module.declarations.filter((id) => reached.has(id));
      return some.length === 0 ? [] : [{ ...module, declarations: some }];
    }),
    declarations: Object.fromEntries(declarations),
    keywordUses: [],
  };
}
