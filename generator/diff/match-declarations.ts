import type { Location } from "../model/location.ts";
import { allDeclarations, type Declaration, declarationOf, type Model } from "../model/model.ts";
import type { DeclarationId } from "../model/shape/shape.ts";

/** A declaration on both sides. */
export interface Pair {
  readonly old: Declaration;
  readonly new: Declaration;
  /** True where neither the id nor the place is the same, and only what it means is. */
  readonly isRenamed?: true;
}

export interface Matching {
  /** In the order of the new model. */
  readonly pairs: readonly Pair[];
  readonly gone: readonly Declaration[];
  readonly added: readonly Declaration[];
}

/** Declarations are the same by their ids, else by their places: the same file, pointer and direction of travel. */
export function matchDeclarations(old: Model, next: Model): Matching {
  const left = new Map(allDeclarations(old).map((declaration) => [declaration.id, declaration]));
  const partners = new Map<DeclarationId, Declaration>();
  const take = (one: Declaration, id: DeclarationId | undefined): void => {
    const partner = id === undefined ? undefined : left.get(id);
    if (partner === undefined) return;
    partners.set(one.id, partner);
    left.delete(partner.id);
  };
  const declared = allDeclarations(next);
  for (const one of declared) take(one, one.id);
  const byPlace = new Map([...left.values()].map((one) => [placeKey(one, old), one.id]));
  for (const one of declared) if (!partners.has(one.id)) take(one, byPlace.get(placeKey(one, next)));
  return {
    pairs: declared.flatMap((one) => {
      const partner = partners.get(one.id);
      return partner === undefined ? [] : [{ old: partner, new: one }];
    }),
    gone: [...left.values()],
    added: declared.filter(({ id }) => !partners.has(id)),
  };
}

/** The file and pointer, and what tells variants at one place apart: scopes have no name that outlives a change of ids. */
function placeKey({ at, variant, id, uri }: Declaration, model: Model): string {
  const direction = variant === undefined ? "" : variant.says;
  const scope = variant === undefined && id !== uri ? id.slice(uri.length) : "";
  const place: Location = variant === undefined ? at : declarationOf(model, variant.of).at;
  return JSON.stringify([place.document, place.pointer, direction, scope]);
}
