import type { Declaration } from "../../../model/model.ts";
import type { Page } from "../page.ts";
import type { Passage } from "../sections/section.ts";
import type { Outline } from "./entry.ts";
import type { Reference } from "./usages.ts";

/** A declaration as the sections of a full page see it: read once for all of them. */
export interface FullSubject {
  readonly declaration: Declaration;
  readonly outline: Outline;
  /** Who refers to it, and to whom it refers. */
  readonly usedBy: readonly Reference[];
  readonly uses: readonly Reference[];
}

/** A part of a full page. */
export type FullSection = (subject: FullSubject, page: Page) => Passage;
