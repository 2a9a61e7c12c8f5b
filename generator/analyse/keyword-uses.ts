import type { Entry } from "../keywords/dialects/entry.ts";
import { KEYWORDS } from "../keywords/vocabulary.ts";
import type { KeywordUse, Whereabouts } from "../model/keyword-use.ts";
import { below } from "../model/location.ts";
import type { Placed } from "./subschemas.ts";

/**
 * Where each keyword of the schemas goes, in their order, as long as no type is wider than its schema: that is known to
 * the types only, and `withWidenings` tells what follows from it.
 */
export function keywordUses(schemas: readonly Placed[], asked: Asked): readonly KeywordUse[] {
  return schemas.flatMap((placed) => usesIn(placed, asked));
}

/** What the run asks for, as far as keywords go elsewhere by it. */
interface Asked {
  readonly formats: "assert" | "annotate";
  /** Whether there are codecs, which keywords of the wire go to. */
  readonly codecs: boolean;
}

function usesIn({ at, keywords }: Placed, asked: Asked): readonly KeywordUse[] {
  return keywords.map((entry): KeywordUse => {
    const use = { at: below(at, ...entry.path), where: whereabouts(entry, asked) };
    if (use.where === "type") {
      const unit = KEYWORDS.get(entry.keyword);
      const saidWith = unit?.saidWith ?? entry.keyword;
      const isSaidHere = entry.path.length === 1 && entry.path[0] === saidWith;
      return {
        ...use,
        ...(isSaidHere ? {} : { reportedAt: below(at, saidWith) }),
        ...(unit?.kind === "structure" && unit.isWhole ? { isWhole: true } : {}),
      };
    }
    return use.where === "docs" && looksChecked(entry.keyword) ? { ...use, unchecked: true } : use;
  });
}

function whereabouts({ keyword, value, inert, asserted }: Entry, { formats, codecs }: Asked): Whereabouts {
  const unit = KEYWORDS.get(keyword);
  if (unit?.kind === "wire") return codecs ? "codec" : "docs";
  if (unit === undefined || inert !== undefined) return "docs";
  if (unit.kind === "annotation") return keyword.startsWith("$") ? "reading" : "docs";
  if (unit.kind === "structure") return unit.accepts.declares === true ? "reading" : "type";
  if (unit.optional && !asserted && formats === "annotate") return "docs";
  if (unit.asserts?.(value) === false) return "docs";
  return unit.isTyped?.(value) === true ? "type" : "guard";
}

/** Whether it is none that only notes or declares something, the author's own annotations included. */
function looksChecked(keyword: string): boolean {
  const unit = KEYWORDS.get(keyword);
  if (unit === undefined) return !keyword.startsWith("x-");
  return unit.kind !== "annotation" && unit.kind !== "wire" && unit.accepts.declares !== true;
}
