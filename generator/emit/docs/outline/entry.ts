import type { Inline } from "../../../markdown/inline.ts";
import type { Shape } from "../../../model/shape/shape.ts";
import type { Path } from "../rows/path.ts";

/** A part of a declaration that has a section of its own on its page. */
export interface Entry {
  readonly path: Path;
  /** The id of its section. */
  readonly anchor: string;
  /**
   * `member`: of an object, by name, pattern, or any other name. `item`: of an array. `case`: the same value, as one of
   * several alternatives or under a condition.
   */
  readonly kind: "member" | "item" | "case";
  /** The heading of the section. */
  readonly title: readonly Inline[];
  /** All that speaks of it: subschemas that hold together, wherever they stand. */
  readonly shapes: readonly Shape[];
  /** Of a member that has a name. */
  readonly required?: boolean;
  /** What to know beside its shapes: for which names it stands, when it is required. */
  readonly remarks: readonly (readonly Inline[])[];
  readonly inner: Outline;
}

/** What is inside of a declaration or of an entry. */
export interface Outline {
  readonly entries: readonly Entry[];
  /** The subschemas, of those at this place, that have entries: what they say is said there. */
  readonly told: ReadonlySet<Shape>;
}
