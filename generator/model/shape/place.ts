import type { Location } from "../location.ts";
import type { Parts, Places, Shape } from "./shape.ts";

/** The kinds of parts that know the places of their slots. */
type LocatedKind = { [Kind in keyof Parts]-?: NonNullable<Parts[Kind]> extends { at: Places } ? Kind : never }[keyof Parts];

/** Where a slot of a shape's part was written; the schema itself where nobody wrote it, as with an implied type. */
export function locationOf(shape: Shape, kind: LocatedKind, slot: string): Location {
  const { document, pointer } = shape.at;
  return { document, pointer: pointer + (shape.parts[kind]?.at[slot] ?? "") };
}
