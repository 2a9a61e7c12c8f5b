import { knownDeclarations } from "../../model/known-declarations.ts";
import { type Declaration, declarationOf } from "../../model/model.ts";
import { type JsonTypesOf, jsonTypesIn } from "../../model/shape/json-types.ts";
import type { Shape } from "../../model/shape/shape.ts";
import { NO_REUSE, type Reuse } from "../target.ts";
import type { ContentsPage } from "./page.ts";
import { markdownOf } from "./rows/annotation-lines.ts";

/** The groups of the contents, in their order. */
export const GROUP_NAMES = ["Objects", "Enums", "Other types"] as const;

/** What the contents say of a declaration, as far as it is read from its shape. */
export interface ContentsEntry {
  readonly group: (typeof GROUP_NAMES)[number];
  /** The first paragraph of the description, in one line; undefined where it says nothing of its own. */
  readonly words: string | undefined;
}

/** Of each of the known declarations. Kept, so that a run reads the shapes of those only that changed. */
export function contentsEntries({ model, noted, jsonTypes }: ContentsPage, reuse: Reuse): readonly ContentsEntry[] {
  const ids = knownDeclarations(model).map(({ id }) => id);
  const parts = reuse.parts<ContentsEntry>("docs: contents", ids);
  const made = parts.stale.map((place) => {
    const id = ids[place] ?? "";
    return parts.make(id, () => {
      // Where entries are kept, each finds out by itself what it asks of others.
      const typesOf = reuse === NO_REUSE ? jsonTypes : jsonTypesIn((other) => declarationOf(noted, other).shape);
      return entryOf(declarationOf(noted, id), typesOf);
    });
  });
  return parts.complete(made);
}

function entryOf(declaration: Declaration, jsonTypes: JsonTypesOf): ContentsEntry {
  return { group: groupOf(declaration.shape, jsonTypes), words: firstLine(declaration) };
}

function groupOf(shape: Shape, jsonTypes: JsonTypesOf): ContentsEntry["group"] {
  if (shape.parts.values?.enum !== undefined) return "Enums";
  const [type, another] = jsonTypes(shape);
  return type === "object" && another === undefined ? "Objects" : "Other types";
}

/** The paragraph may be broken into lines. */
function firstLine({ name, shape }: Declaration): string | undefined {
  const description = markdownOf(shape.notes);
  const [first = ""] = (description ?? "").split(/\r?\n\s*\r?\n/);
  return description === undefined || description === name ? undefined : first.replace(/\s+/g, " ");
}
