import type { DeclarationId } from "./shape.ts";

/** One output file, not yet written. */
export interface Artifact {
  /** Relative to the output folder, with `/`: `types/spec.ts`. */
  readonly path: string;
  readonly text: string;
  /** The name of the target that made it. */
  readonly target: string;
  /** The declarations that it came from. */
  readonly declarations: readonly DeclarationId[];
}
