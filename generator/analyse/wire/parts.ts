import type { Choice, Conversion } from "../../model/conversion.ts";
import { type Location, locationUri } from "../../model/location.ts";
import { targetsOf } from "../../model/shape/json-types.ts";
import type { DeclarationId, Shape } from "../../model/shape/shape.ts";
import type { Plan } from "./conversions.ts";

/** A schema inside of a declaration that a codec asks for a verdict, and that has no guard of its own otherwise. */
export interface Part {
  readonly id: DeclarationId;
  readonly shape: Shape;
}

/** The conversions as data: each alternative by the declaration that it refers to, or as a part. */
export function settled(
  { conversions }: Plan,
  uriOf: (at: Location) => string,
  kind = "",
): {
  readonly conversions: readonly Conversion[];
  readonly parts: readonly Part[];
} {
  const parts = new Map<Shape, Part>();
  const idOf = (branch: Shape): DeclarationId => {
    const [target, another] = targetsOf(branch.parts.reference);
    if (target !== undefined && another === undefined && Object.keys(branch.parts).length === 1) return target;
    const part = parts.get(branch) ?? { id: `${locationUri(branch.at)}@${kind}Part${parts.size + 1}`, shape: branch };
    parts.set(branch, part);
    return part.id;
  };
  const settledConversions = conversions.map(({ choices, ...conversion }): Conversion => {
    const isLone = choices.length === 1;
    return {
      ...conversion,
      uri: uriOf(conversion.at),
      choices: choices.map(
        ({ branches, ...choice }): Choice => ({ accepts: isLone ? [] : branches.map(idOf), ...choice }),
      ),
    };
  });
  return { conversions: settledConversions, parts: [...parts.values()] };
}
