import type { Inline } from "../../../markdown/inline.ts";
import type { Shape } from "../../../model/shape/shape.ts";
import type { Path } from "./path.ts";

/** A row of a fields table: a member of the declaration's instances, or of an object inside of them. */
export interface Row {
  readonly path: Path;
  readonly shape: Shape;
  readonly required: boolean;
  /** What to know about the row beside its shape: where it comes from, for which names it stands. */
  readonly remarks: readonly (readonly Inline[])[];
}
