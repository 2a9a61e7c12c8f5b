import type { Block } from "../../../markdown/block.ts";
import type { PageStyle } from "../../../markdown/print.ts";
import type { UsesByDocument } from "../../../model/keyword-use.ts";
import type { Declaration } from "../../../model/model.ts";
import type { Reuse } from "../../target.ts";
import type { ContentsPage, Page } from "../page.ts";
import type { Passage } from "../sections/section.ts";

/** What stands on pages, and how they are printed: an ordered list of sections. */
export interface Layout {
  /** As it is called in options. */
  readonly name: string;
  readonly style: PageStyle;
  /** The names of the sections, in the order of the passages; of those that say nothing by themselves, undefined. */
  readonly sections: readonly (string | undefined)[];
  /** What stands behind the last line of a page. */
  readonly end: "" | "\n";
  /** Reads what all pages share, and gives what makes the passages of one. */
  readonly painter: (
    page: Page,
    declarations: readonly Declaration[],
  ) => (declaration: Declaration) => readonly Passage[];
  /** Whether a declaration has a page of its own. */
  readonly hasPage: (declaration: Declaration) => boolean;
  /** Whether a page is made from what is read of all declarations, and not of those alone that it names. */
  readonly readsAll: boolean;
  /** Whether its pages tell which examples and defaults are wrong. */
  readonly judges: boolean;
  /** The blocks of the index. */
  readonly index: (page: ContentsPage, uses: UsesByDocument, reuse: Reuse) => readonly Block[];
}
