import { NAMES, NAMES_HEADER } from "./name-memory.ts";

/**
 * Whether a text begins with the notice that the tool writes into each module. Such a file is nobody else's, even where no
 * manifest lists it, as after a reset of the output folder.
 */
export function hasNotice(text: string): boolean {
  return /^\/\/ (Generated from|Copied here by) [^\n]*\bDo not edit\b/.test(text);
}

/** The two blank lines behind a page's title, or the notice of an index. */
const PAGE = /^# [^\n]+\n\n(\n|Generated from )/;

/**
 * Whether a text looks as the tool writes it. For files that a manifest lists: anybody can write a line into a manifest,
 * so the file itself must speak for being removed.
 * @param path - tells what kind of file it is
 * @param text - with `\n` as line end
 */
export function looksGenerated(path: string, text: string): boolean {
  if (path === NAMES) return text.startsWith(NAMES_HEADER);
  if (path.endsWith(".md")) return PAGE.test(text);
  if (path.endsWith(".map")) return /^\{"version":3,"file":"[^"]*"/.test(text);
  return hasNotice(text);
}
