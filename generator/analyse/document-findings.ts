import { diagnostic } from "../diagnostics.ts";
import type { Entry } from "../keywords/dialects/entry.ts";
import { KEYWORDS } from "../keywords/vocabulary.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { KeywordPolicy } from "./check-keyword.ts";
import { checkDescription } from "./description.ts";
import type { Placed } from "./subschemas.ts";

/** What is wrong with the root of a document that is asked for, whatever else there is. */
export function checkRoot(root: Placed, unknownKeywords: KeywordPolicy["unknownKeywords"]): readonly Diagnostic[] {
  return [...(unknownKeywords === "ignore" ? [] : checkHasKeyword(root)), ...checkDescription(root)];
}

/** An object without a single keyword is some other JSON file, and reading it as "anything" would be silent. */
function checkHasKeyword({ at, keywords }: Placed): readonly Diagnostic[] {
  const isKnown = ({ keyword, inert }: Entry): boolean =>
    KEYWORDS.has(keyword) || keyword.startsWith("x-") || inert !== undefined;
  if (keywords.length === 0 || keywords.some(isKnown)) return [];
  return [diagnostic("not-a-schema", { location: at }, "it has no keyword of JSON Schema")];
}
