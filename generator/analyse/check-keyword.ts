import { closest, distance } from "fastest-levenshtein";
import { isSlowPattern } from "../code/slow-pattern.ts";
import { unicodePattern } from "../code/unicode-pattern.ts";
import { diagnostic } from "../diagnostics.ts";
import type { Entry } from "../keywords/dialects/entry.ts";
import { isFormerKeyword } from "../keywords/dialects/former.ts";
import type { ValueKind } from "../keywords/value-kind.ts";
import { KEYWORDS } from "../keywords/vocabulary.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { isJsonArray, isJsonObject, type Json } from "../model/json.ts";
import { below, type Location } from "../model/location.ts";
import { foreignTool } from "./foreign-keywords.ts";

/** What is made of keywords that no unit stands for. */
export interface KeywordPolicy {
  readonly unknownKeywords: "error" | "warn" | "ignore";
  /** The author's own annotations. */
  readonly knownKeywords: ReadonlySet<string>;
}

const KNOWN: readonly string[] = [...KEYWORDS.keys()];
/** What a misspelt keyword can be meant for: nobody means what only editors read. */
const MEANT: readonly string[] = [...KEYWORDS.values()]
  .filter((unit) => "specification" in unit && unit.specification.includes("json-schema.org"))
  .map(({ keyword }) => keyword);
/** Ours alone: an unknown one is no annotation of the author's. */
const OURS = "x-wire-";
/** Two edits turn one word into quite another when it is short. */
const LONG_ENOUGH_FOR_TWO = 6;

/** A keyword that means nothing in its dialect, or in any. */
export function checkMeaning(entry: Entry, at: Location, policy: KeywordPolicy): readonly Diagnostic[] {
  const { keyword, path, inert, idle } = entry;
  const unit = KEYWORDS.get(keyword);
  if (idle) return [];
  if (policy.unknownKeywords === "ignore" || unit?.kind === "annotation" || unit?.kind === "wire") return [];
  if (inert === undefined || (unit === undefined && !isFormerKeyword(keyword)))
    return checkUnknown(keyword, at, policy);
  const place = { location: below(at, ...path), severity: severityOf(policy) } as const;
  return [diagnostic("inert-keyword", place, String(path[0] ?? keyword), inert)];
}

/** A keyword that no unit stands for. Those that start with `x-` are the author's own annotations. */
function checkUnknown(keyword: string, at: Location, policy: KeywordPolicy): readonly Diagnostic[] {
  const location = below(at, keyword);
  if (keyword.startsWith(OURS)) {
    const ours = KNOWN.filter((known) => known.startsWith(OURS));
    return [diagnostic("misspelt-keyword", { location }, keyword, closest(keyword, ours))];
  }
  if (keyword.startsWith("x-") || policy.knownKeywords.has(keyword)) return [];
  const tool = foreignTool(keyword);
  if (tool !== undefined) return [diagnostic("foreign-keyword", { location }, keyword, tool)];
  const nearest = closest(keyword, [...MEANT]);
  const edits = distance(keyword.toLowerCase(), nearest.toLowerCase());
  if (edits <= (keyword.length >= LONG_ENOUGH_FOR_TWO ? 2 : 1)) {
    return [diagnostic("misspelt-keyword", { location }, keyword, nearest)];
  }
  return [diagnostic("unknown-keyword", { location, severity: severityOf(policy) }, keyword)];
}

function severityOf({ unknownKeywords }: KeywordPolicy): "error" | "warning" {
  return unknownKeywords === "error" ? "error" : "warning";
}

/** What the run promises of a value that may be anything: of a `format`. */
export type Promised = "nothing" | "checked" | "strictly checked";

/** Whether a keyword's value is of its kind; if not, one error at the innermost place that is wrong. */
export function checkValue(
  { value, path }: Entry,
  kind: ValueKind,
  at: Location,
  promised: Promised = "nothing",
): readonly Diagnostic[] {
  const isRight = kind.test(value);
  if (isRight && kind.patterns === undefined && kind.meaningful === undefined) return NOTHING_WRONG;
  const location = below(at, ...path);
  const keyword = path.join("/");
  if (isRight) {
    const patterns = kind.patterns?.(value) ?? [];
    return [
      ...patterns.flatMap((pattern) => checkPattern(pattern, location)),
      ...checkWord(kind, value, { keyword, location, promised }),
    ];
  }
  const [key, child] = kind.subschemas === "none" ? [] : (entries(value).find(([, item]) => !isSchema(item)) ?? []);
  if (key !== undefined && child !== undefined) {
    return [
      diagnostic("keyword-value", { location: below(location, key) }, `${keyword}/${key}`, "a schema", shown(child)),
    ];
  }
  const hint = kind.explain?.(value) ?? nearestWord(kind, value);
  return [
    diagnostic(
      "keyword-value",
      { location },
      keyword,
      kind.expects,
      shown(value),
      ...(hint === undefined ? [] : [hint]),
    ),
  ];
}

const NOTHING_WRONG: readonly Diagnostic[] = [];

/** A string that may be anything, and means nothing where it is no known word. Those with `x-` are the author's own. */
function checkWord(
  { meaningful }: ValueKind,
  value: Json,
  {
    keyword,
    location,
    promised,
  }: { readonly keyword: string; readonly location: Location; readonly promised: Promised },
): readonly Diagnostic[] {
  if (meaningful === undefined || typeof value !== "string" || value.startsWith("x-") || meaningful.has(value))
    return [];
  const nearest = closest(value, [...meaningful]);
  const isNear = distance(value, nearest) <= Math.max(2, value.length / 3);
  const hint = isNear ? [`did you mean "${nearest}"?`] : [];
  const words = [keyword, JSON.stringify(value), ...hint];
  if (promised === "nothing") return [diagnostic("unknown-value", { location }, ...words)];
  const severity = promised === "checked" ? "warning" : "error";
  return [diagnostic("unchecked-value", { location, severity }, ...words)];
}

/** A regular expression that compiles in Unicode mode only after a rewriting, or that some strings make very slow. */
function checkPattern(pattern: string, location: Location): readonly Diagnostic[] {
  const rewritten = unicodePattern(pattern) ?? pattern;
  return [
    ...(rewritten === pattern ? [] : [diagnostic("rewritten-pattern", { location }, pattern, rewritten)]),
    ...(isSlowPattern(rewritten) ? [diagnostic("slow-pattern", { location }, pattern)] : []),
  ];
}

function entries(value: Json): readonly (readonly [string, Json])[] {
  return isJsonObject(value) || isJsonArray(value) ? Object.entries(value) : [];
}

function isSchema(value: Json): boolean {
  return typeof value === "boolean" || isJsonObject(value);
}

function nearestWord(kind: ValueKind, value: Json): string | undefined {
  const words = kind.words ?? [];
  const wrong = (isJsonArray(value) ? value : [value]).find(
    (item) => typeof item === "string" && !words.includes(item),
  );
  return words.length > 0 && typeof wrong === "string" ? `did you mean "${closest(wrong, [...words])}"?` : undefined;
}

const LONGEST_SHOWN = 60;

function shown(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
