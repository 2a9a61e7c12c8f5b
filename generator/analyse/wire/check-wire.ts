import { diagnostic } from "../../diagnostics.ts";
import { keywordValue } from "../../keywords/dialects/entry.ts";
import type { Beside } from "../../keywords/keyword.ts";
import { KEYWORDS } from "../../keywords/vocabulary.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { isJsonArray } from "../../model/json.ts";
import { below } from "../../model/location.ts";
import { perObject } from "../../model/per-object.ts";
import { keywordsIn, type Placed } from "../subschemas.ts";

/** The keywords of the wire in a document's schemas that stand where nothing can come of them. */
export const checkWireKeywords: (document: readonly Placed[]) => readonly Diagnostic[] = perObject((schemas) => {
  if (!hasWireKeywords(schemas)) return [];
  const members = new Set(schemas.flatMap(membersOf));
  return schemas.flatMap((placed) => objections(placed, members.has(placed)));
});

/** Whether a document says anything of the wire; most have no word of it. */
export function hasWireKeywords(document: readonly Placed[]): boolean {
  return [...keywordsIn(document)].some((keyword) => KEYWORDS.get(keyword)?.kind === "wire");
}

function membersOf({ parts }: Placed): readonly Placed[] {
  return [...parts].flatMap(([{ keyword }, inside]) => (keyword === "properties" ? [...inside.values()] : []));
}

function objections(placed: Placed, isMember: boolean): readonly Diagnostic[] {
  return placed.keywords.flatMap(({ keyword, value, path }) => {
    const unit = KEYWORDS.get(keyword);
    // What is no value of the keyword at all is told where the schema is read.
    if (unit?.kind !== "wire" || !unit.accepts.test(value)) return [];
    const isMisplaced = unit.on === "member" && !isMember;
    const why = isMisplaced
      ? "it stands on the schema of a member, in properties"
      : unit.objection?.(value, beside(placed));
    return why === undefined ? [] : [diagnostic("wire-keyword", { location: below(placed.at, ...path) }, keyword, why)];
  });
}

/** What each of the two kinds of containers is known by. */
const SPEAKING = {
  object: ["properties", "patternProperties", "additionalProperties", "allOf", "anyOf", "oneOf"],
  array: ["items", "prefixItems"],
} as const;

function beside({ keywords }: Placed): Beside {
  const keyword = (name: string) => keywordValue(keywords, name);
  return {
    keyword,
    mayBe: (type) => {
      const types = keyword("type");
      if (types !== undefined) return isJsonArray(types) ? types.includes(type) : types === type;
      return SPEAKING[type].some((name) => keyword(name) !== undefined);
    },
  };
}
