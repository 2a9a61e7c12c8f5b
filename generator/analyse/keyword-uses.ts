import type { Entry } from "../keywords/dialects/entry.ts";
import { KEYWORDS } from "../keywords/vocabulary.ts";
import {
  type DocumentUses,
  documentUses,
  type KeywordUse,
  type UsesByDocument,
  type Whereabouts,
} from "../model/keyword-use.ts";
import { below } from "../model/location.ts";
import { perObject } from "../model/per-object.ts";
import type { Placed } from "./subschemas.ts";

/**
 * Where each keyword of documents' schemas goes, in their order, as if types said all that can shape a type and nothing else: what
 * they do say, they tell themselves, and `withKeywordsSaid` tells what follows from it.
 * @returns those of each document, the same ones as long as its schemas are
 */
export function keywordUses(
  documents: readonly (readonly Placed[])[],
  { formats, formatChecks, codecs }: Asked,
): UsesByDocument {
  // What else is known of the run makes no difference here, and would make another reader of it.
  const asked: Asked = { formats, formatChecks, codecs };
  const key = JSON.stringify({ formats, codecs, formatChecks: [...formatChecks.keys()] });
  const read = READERS.get(key) ?? usesOf(asked);
  READERS.set(key, read);
  return documents.map(read);
}

/** What the run asks for, as far as keywords go elsewhere by it. */
interface Asked {
  readonly formats: "assert" | "annotate";
  readonly formatChecks: ReadonlyMap<string, unknown>;
  /** Whether there are codecs, which keywords of the wire go to. */
  readonly codecs: boolean;
}

/** By what runs asked for. */
const READERS = new Map<string, ReturnType<typeof usesOf>>();

function usesOf(asked: Asked): (document: readonly Placed[]) => DocumentUses {
  return perObject((document) => {
    const uses: KeywordUse[] = [];
    // What holds the schemas of a description is no keyword.
    for (const placed of document) if (placed.isDescription !== true) addUses(placed, asked, uses);
    return documentUses(document[0]?.at.document ?? "", uses);
  });
}

/** Adds what is found in a subschema to what was found before. */
function addUses({ at, keywords }: Placed, asked: Asked, uses: KeywordUse[]): void {
  for (const entry of keywords) {
    const where = whereabouts(entry, asked);
    const isUnchecked = where === "docs" && looksChecked(entry.keyword);
    const own = below(at, ...entry.path);
    uses.push(isUnchecked ? { at: own, where, ...UNCHECKED } : { at: own, where });
    for (const { path, isNeeded } of entry.merged ?? []) {
      const needed = isNeeded === true ? { with: own } : undefined;
      uses.push({ at: below(at, ...path), where, ...needed, ...(isUnchecked ? UNCHECKED : undefined) });
    }
  }
}

const UNCHECKED = { unchecked: true } as const;

function whereabouts(
  { keyword, value, inert, idle, asserted }: Entry,
  { formats, formatChecks, codecs }: Asked,
): Whereabouts {
  if (idle) return "reading";
  const unit = KEYWORDS.get(keyword);
  if (unit?.kind === "wire") return codecs ? "codec" : "docs";
  if (unit === undefined || inert !== undefined) return "docs";
  if (unit.kind === "annotation") return keyword.startsWith("$") ? "reading" : (unit.toldBy ?? "docs");
  if (unit.kind === "structure") return unit.accepts.declares === true ? "reading" : "type";
  if (unit.optional && !asserted && formats === "annotate") return "docs";
  if (unit.asserts?.(value) === false && !formatChecks.has(String(value))) return "docs";
  return "guard";
}

/** Whether it is none that only notes or declares something, the author's own annotations included. */
function looksChecked(keyword: string): boolean {
  const unit = KEYWORDS.get(keyword);
  if (unit === undefined) return !keyword.startsWith("x-");
  return unit.kind !== "annotation" && unit.kind !== "wire" && unit.accepts.declares !== true;
}
