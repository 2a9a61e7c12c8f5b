import type { Section } from "../sections/section.ts";

/** The sections of a page, in order. */
export type Layout = readonly Section[];
