import { blockComment, isPragma } from "./comment.ts";

/** What each module says of itself first. */
const NOTICE = /^\/\/ [^\n]*\n/;
const FIRST_NOTICE = new RegExp(NOTICE, "m");

/** Puts comments around the notice that a module begins with. */
export type PutBanner = (text: string) => string;

/**
 * Comments that linters and formatters look for at the top: below the notice, and above it those that are read there only.
 * @param items - the texts of the comments, at least one
 */
export function bannerOf(items: readonly string[]): PutBanner {
  const comments = (some: readonly string[]): string => some.map(blockComment).join("");
  const [above, below] = [comments(items.filter(isPragma)), comments(items.filter((item) => !isPragma(item)))];
  return (text) => {
    const [notice = ""] = NOTICE.exec(text) ?? [];
    return `${above}${notice}${below}${text.slice(notice.length)}`;
  };
}

/**
 * What a module was before it had a banner.
 * @param length - how long it was
 */
export function withoutBanner(text: string, length: number): string {
  const added = text.length - length;
  const found = FIRST_NOTICE.exec(text);
  // Comments of a banner are blocks: what stands behind all of them is a line of the module's own.
  const notice = found !== null && found.index <= added ? found[0] : "";
  return notice + text.slice(added + notice.length);
}
