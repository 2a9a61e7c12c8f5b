import { KEYWORDS } from "../../../keywords/vocabulary.ts";
import { plainText } from "../../../markdown/inline.ts";
import type { Json } from "../../../model/json.ts";

/** What is said of a value that a structure keyword refuses, in the keyword's own words. */
export function messageOf(keyword: string, value: Json): string {
  const unit = KEYWORDS.get(keyword);
  return unit?.kind === "structure" && unit.phrase !== undefined
    ? `must ${plainText(unit.phrase(value))}`
    : `must satisfy ${keyword}`;
}
