import { declarationOf, everyModule, type Model } from "./model.ts";
import type { DeclarationId } from "./shape/shape.ts";

/**
 * A model with only what the declarations need: themselves, and all that they refer to directly or through others. It is
 * for guards and types, so it has no texts of documents, which may be large.
 */
export function subModel(model: Model, wanted: Iterable<DeclarationId>): Model {
  const needed = new Set(wanted);
  // A set hands out what is added to it while it is being walked.
  for (const id of needed) {
    const { uses, variant } = declarationOf(model, id);
    for (const used of uses) needed.add(used);
    if (variant !== undefined) needed.add(variant.of);
  }
  const isNeeded = (id: DeclarationId): boolean => needed.has(id);
  return {
    modules: everyModule(model).flatMap((module) => {
      const declarations = module.declarations.filter(isNeeded);
      return declarations.length === 0 ? [] : [{ ...module, json: true, declarations }];
    }),
    declarations: Object.fromEntries(
      [...needed].map((id) => {
        const declaration = declarationOf(model, id);
        return [id, { ...declaration, usedBy: declaration.usedBy.filter(isNeeded) }];
      }),
    ),
    keywordUses: [],
  };
}
