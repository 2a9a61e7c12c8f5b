import { sameItems } from "../../model/same-items.ts";
import { referencesOf } from "../../model/shape/references.ts";
import type { Shape } from "../../model/shape/shape.ts";
import { stepsFrom } from "../references/in-place.ts";

/** Whether the shapes refer to the same declarations, and come to the same ones in place. */
export function leadsTheSame(shape: Shape, before: Shape | undefined): boolean {
  if (before === undefined || !sameItems(referencesOf(shape), referencesOf(before))) return false;
  return JSON.stringify(stepsFrom(shape)) === JSON.stringify(stepsFrom(before));
}
