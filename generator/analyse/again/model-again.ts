import { type Change, noteDelta } from "../../model/delta.ts";
import { allUses, type UsesByDocument } from "../../model/keyword-use.ts";
import type { Declaration, Model, Module } from "../../model/model.ts";
import { kept } from "../../model/per-object.ts";
import type { SchemaDocument } from "../../model/schema-set.ts";
import type { DeclarationId } from "../../model/shape/shape.ts";
import { schemaBearing } from "../description.ts";
import type { DeclarationSource } from "../references/find-declarations.ts";
import { type Places, withAll } from "./places.ts";
import type { Whole } from "./whole.ts";

/** The model, which has the same declarations as the one before, under other names. Most of them are the same objects all the same. */
export function renamed(before: Model, model: Model): Model {
  const isSamePlace = (module: Module, place: number): boolean =>
    before.modules[place]?.document === module.document && before.modules[place].name === module.name;
  if (model.modules.length === before.modules.length && model.modules.every(isSamePlace)) {
    const modules = model.modules.map((now, place) => ({ before: before.modules[place] ?? now, now }));
    const declarations = Object.values(model.declarations).map((now) => ({
      before: before.declarations[now.id] ?? now,
      now,
    }));
    noteDelta(model, { since: before, declarations: declarations.filter(isOther), modules: modules.filter(isOther) });
  }
  return model;
}

function isOther({ before, now }: Change<unknown>): boolean {
  return before !== now;
}

/** The model with other shapes and names of some declarations, whose references are the same. Nobody asks the one before any more. */
export function repainted(
  model: Model,
  uses: UsesByDocument,
  {
    declared,
    shapes,
    names,
    changed,
    places,
  }: Pick<Whole, "shapes" | "names"> & {
    readonly declared: readonly DeclarationSource[];
    readonly changed: ReadonlyMap<string, SchemaDocument>;
    readonly places: Places;
  },
): Model {
  // A copy of so many members would take longer than all else that is done for one of them.
  const declarations: { [id: DeclarationId]: Declaration } = model.declarations;
  const others: Change<Declaration>[] = [];
  for (const { id, at } of declared) {
    const [before, shape] = [declarations[id], shapes.get(id)];
    if (before === undefined || shape === undefined) continue;
    const now = kept(shape, { ...before, at, shape, name: names.declarations.get(id) ?? before.name });
    declarations[id] = now;
    others.push({ before, now });
  }
  const otherModules = [...changed.values()].flatMap((document): readonly Change<Module>[] => {
    const before = model.modules[places.modules.get(document.id) ?? -1];
    return before === undefined ? [] : [{ before, now: { ...before, json: schemaBearing(document, declared) } }];
  });
  const modules = withAll(
    model.modules,
    otherModules.map(({ before }) => places.modules.get(before.document) ?? -1),
    otherModules.map(({ now }) => now),
  );
  let joined: Model["keywordUses"] | undefined;
  const renewed: Model = {
    modules,
    declarations,
    // Runs ask for those of documents.
    get keywordUses() {
      joined ??= allUses(uses);
      return joined;
    },
  };
  noteDelta(renewed, { since: model, declarations: others, modules: otherModules });
  return renewed;
}
