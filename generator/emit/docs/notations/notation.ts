import type { Inline } from "../../../markdown/inline.ts";
import type { Page } from "../page.ts";
import type { Term } from "../terms/term.ts";

/** How types read: the words of a language for them. A notation is a file here and a line in `notations.ts`. */
export interface Notation {
  /** As it is called in options, and the folder of its pages. */
  readonly name: string;
  /** A term as it reads wherever it stands. */
  readonly type: (term: Term, page: Page) => readonly Inline[];
  /** The type cell of a member that may be absent. */
  readonly optional: (term: Term, page: Page) => readonly Inline[];
}
