import { defaultKeyword } from "../../keywords/default.ts";
import type { Standard } from "../../model/conversion.ts";
import { member } from "../../model/json.ts";
import type { Shape } from "../../model/shape/shape.ts";
import { resolved, type Shapes } from "./gather.ts";

/** The first default that shapes note of themselves, else one of what they stand for. */
export function standardOf(shapes: readonly Shape[], all: Shapes): Standard | undefined {
  for (const shape of [...shapes, ...resolved(shapes, all)]) {
    const value = member(shape.notes, defaultKeyword.keyword);
    if (value !== undefined) return { value, shape };
  }
  return undefined;
}
