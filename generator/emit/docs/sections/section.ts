import type { Block } from "../../../markdown/block.ts";
import type { Declaration } from "../../../model/model.ts";
import type { Notation } from "../notations/notation.ts";
import type { Page } from "../page.ts";
import type { Row } from "../rows/row.ts";
import type { Term } from "../terms/term.ts";

/** A part of a declaration's page. */
export type Section = (subject: Subject, page: Page) => Passage;

/** A declaration as its sections see it: read once for all of them. */
export interface Subject {
  readonly declaration: Declaration;
  readonly term: Term;
  /** Those of its fields. */
  readonly rows: readonly Row[];
}

/**
 * A section in a notation; no blocks where the declaration has nothing to say in it. What does not depend on the notation
 * is made before, and is the same object in all of them, so that it is printed once.
 */
export type Passage = (notation: Notation) => readonly Block[];
