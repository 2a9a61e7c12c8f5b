import type { Entry } from "../keywords/dialects/entry.ts";
import { keywordsOf } from "../keywords/dialects/keywords-of.ts";
import { KEYWORDS } from "../keywords/vocabulary.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Json } from "../model/json.ts";
import type { KeywordUse, Whereabouts } from "../model/keyword-use.ts";
import { below, locationUri } from "../model/location.ts";
import type { SchemaSet } from "../model/schema-set.ts";
import { documentRoot, type Placed, subschemas } from "./subschemas.ts";

/** Tuples are not written out beyond this length. */
const LONGEST_TUPLE = 8;

/**
 * Where each keyword of the schemas that were asked for went, in the order of the documents.
 * @param findings - those of the types: what is wider is only checked by the guard
 */
export function keywordUses(
  set: SchemaSet,
  findings: readonly Diagnostic[],
  formats: "assert" | "annotate",
): readonly KeywordUse[] {
  const widened = new Set(
    findings.flatMap(({ code, location }) =>
      code === "widened-type" && location !== undefined ? [locationUri(location)] : [],
    ),
  );
  return set.documents
    .filter(({ entry }) => entry)
    .flatMap((document) => [...subschemas(documentRoot(document, set.metaschemas), set.metaschemas)])
    .flatMap((placed) => usesIn(placed, widened, formats));
}

function usesIn(
  { schema, at, dialect }: Placed,
  widened: ReadonlySet<string>,
  formats: "assert" | "annotate",
): readonly KeywordUse[] {
  const isWidened = (keyword: string): boolean => widened.has(locationUri(below(at, keyword)));
  return keywordsOf(schema, dialect).map((entry) => {
    const depends = entry.keyword === "then" || entry.keyword === "else" ? "if" : entry.keyword;
    const isWider = isWidened(depends) || widened.has(locationUri(at));
    return { at: below(at, ...entry.path), where: whereabouts(entry, isWider, formats) };
  });
}

function whereabouts(entry: Entry, isWider: boolean, formats: "assert" | "annotate"): Whereabouts {
  const { keyword, value, inert, asserted } = entry;
  const unit = inert === undefined ? KEYWORDS.get(keyword) : undefined;
  if (unit === undefined) return "docs";
  if (unit.kind === "annotation") return keyword.startsWith("$") ? "reading" : "docs";
  if (unit.kind === "structure") {
    if (unit.accepts.declares === true) return "reading";
    return isWider ? "guard" : "type";
  }
  if (unit.optional && !asserted && formats === "annotate") return "docs";
  return isLengthOfTuple(keyword, value) && !isWider ? "type" : "guard";
}

function isLengthOfTuple(keyword: string, value: Json): boolean {
  return (keyword === "minItems" || keyword === "maxItems") && typeof value === "number" && value <= LONGEST_TUPLE;
}
