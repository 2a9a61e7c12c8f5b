import { KEYWORDS } from "../../keywords/vocabulary.ts";
import { plainText } from "../../markdown/inline.ts";
import type { Json } from "../../model/json.ts";

/** What a structure keyword demands, in its own words. */
export function sayKeyword(keyword: string, value: Json): string {
  const unit = KEYWORDS.get(keyword);
  return unit?.kind === "structure" && unit.say !== undefined ? plainText(unit.say(value)) : `satisfy ${keyword}`;
}
