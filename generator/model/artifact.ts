import type { Location } from "./location.ts";
import type { DeclarationId } from "./shape/shape.ts";

/** One output file, not yet written. */
export interface Artifact {
  /** Relative to the output folder, with `/`: `types/spec.ts`. */
  readonly path: string;
  readonly text: string;
  /** The SHA-256 of the text, where that stands in the output folder already and was not read yet. */
  readonly hash?: string;
  /** The name of the target that made it. */
  readonly target: string;
  /** The declarations that it came from. */
  readonly declarations: readonly DeclarationId[];
  /**
   * Whether it lists what there is, rather than says it. Where a run leaves out what it could not make, and the files of that
   * stay, a list that names them stays as well.
   */
  readonly isList?: true;
  /** The schemas behind the names that it declares, where a go-to-definition shall lead there. */
  readonly anchors?: readonly Anchor[];
}

/** A declared name, and the schema behind it. */
export interface Anchor {
  readonly symbol: string;
  /** TypeScript knows types and values of one name. */
  readonly kind: "type" | "value";
  readonly at: Location;
  /** The members of all object types in it, in the order of the text. */
  readonly members: readonly MemberAnchor[];
}

/** A member of an object type, and where it is declared. */
export interface MemberAnchor {
  readonly name: string;
  /** Absent where no schema of its own stands behind it. */
  readonly at?: Location;
}
