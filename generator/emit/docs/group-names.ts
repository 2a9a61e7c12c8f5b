import { knownDeclarations } from "../../model/known-declarations.ts";
import { declarationOf } from "../../model/model.ts";
import { type JsonTypesOf, jsonTypesIn } from "../../model/shape/json-types.ts";
import type { Shape } from "../../model/shape/shape.ts";
import { NO_REUSE, type Reuse } from "../target.ts";
import type { ContentsPage } from "./page.ts";

/** The groups of the contents, in their order. */
export const GROUP_NAMES = ["Objects", "Enums", "Other types"] as const;

export type GroupName = (typeof GROUP_NAMES)[number];

/** In which group each of the known declarations stands. Kept, so that a run reads the shapes of those only that changed. */
export function groupNames({ model, noted, jsonTypes }: ContentsPage, reuse: Reuse): readonly GroupName[] {
  const ids = knownDeclarations(model).map(({ id }) => id);
  const parts = reuse.parts<GroupName>("docs: groups", ids);
  const made = parts.stale.map((place) => {
    const id = ids[place] ?? "";
    return parts.make(id, () => {
      // Where groups are kept, each finds out by itself what it asks of others.
      const typesOf = reuse === NO_REUSE ? jsonTypes : jsonTypesIn((other) => declarationOf(noted, other).shape);
      return groupOf(declarationOf(noted, id).shape, typesOf);
    });
  });
  return parts.complete(made);
}

function groupOf(shape: Shape, jsonTypes: JsonTypesOf): GroupName {
  if (shape.parts.values?.enum !== undefined) return "Enums";
  const [type, another] = jsonTypes(shape);
  return type === "object" && another === undefined ? "Objects" : "Other types";
}
