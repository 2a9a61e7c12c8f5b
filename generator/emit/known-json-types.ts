import { declarationIn, type Model } from "../model/model.ts";
import { once } from "../model/once.ts";
import { type BaseType, type JsonTypesOfDeclaration, jsonTypesFact, jsonTypesIn } from "../model/shape/json-types.ts";
import type { DeclarationId, Shape } from "../model/shape/shape.ts";
import type { Reuse } from "./target.ts";

/**
 * The JSON types of declarations, for who needs to know no more of those that a module refers to: it is not made anew where
 * something else of them changes, such as a description.
 * @param model - one that notes nothing
 */
export function knownJsonTypes(model: Model, { ask, survey }: Reuse): JsonTypesOfDeclaration {
  const fact = { declaration: ({ shape }: { readonly shape: Shape }) => jsonTypesFact(shape) };
  const textOf = survey("JSON types of declarations", fact, () => textsIn(model));
  const asked = ask("JSON types of a declaration", textOf, textOf);
  return (id) =>
    asked(id)
      .split(" ")
      .filter((type): type is BaseType => type !== "");
}

/** The types of each declaration, with a blank between them. */
function textsIn({ declarations }: Model): (id: DeclarationId) => string {
  const typesOf = jsonTypesIn((id) => declarationIn(declarations, id).shape);
  // Where most of what is made stands as it is, few ask, or none.
  const texts = once(
    () => new Map(Object.values(declarations).map(({ id, shape }) => [id, typesOf(shape).join(" ")] as const)),
  );
  return (id) => texts().get(id) ?? "";
}
