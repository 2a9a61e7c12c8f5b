import type { Block } from "../../../markdown/block.ts";
import type { Declaration } from "../../../model/model.ts";
import type { Page } from "../page.ts";

/** A part of a declaration's page; no blocks where the declaration has nothing to say in it. */
export type Section = (declaration: Declaration, page: Page) => readonly Block[];
