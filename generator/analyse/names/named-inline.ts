import { KEYWORDS } from "../../keywords/vocabulary.ts";
import type { Placed } from "../subschemas.ts";
import { isMetaschema } from "./module-names.ts";
import { fixedName, titleName } from "./wordings.ts";

/** Which subschemas with a title are declarations: wherever they stand, branches of unions and items, or none. */
export type NamedInline = "all" | "branches" | "none";

/** Types that TypeScript has a word for, so that another one says nothing. */
const PLAIN_TYPES: readonly unknown[] = ["string", "number", "integer", "boolean", "null"];

/**
 * Whether a subschema is a declaration since it has a title that can be a name, or a fixed name. A title of what has a name
 * already, or is a single value, is a label for readers: that of a reference, of a `const`, of a plain `string`.
 */
export function isNamedInline({ schema, at, under, keywords }: Placed, which: NamedInline): boolean {
  const place = under?.namesInline;
  if (which === "none" || place === undefined || isMetaschema(at.document)) return false;
  if (fixedName(schema) !== undefined) return true;
  if ((which === "branches" && place === "all") || titleName(schema) === "") return false;
  const asserting = keywords.filter(
    ({ inert, keyword }) =>
      inert === undefined && KEYWORDS.get(keyword)?.kind !== "annotation" && KEYWORDS.has(keyword),
  );
  const [only, ...others] = asserting;
  if (only === undefined || asserting.some(({ keyword }) => REFERENCES_AND_VALUES.has(keyword))) return false;
  return others.length > 0 || only.keyword !== "type" || !PLAIN_TYPES.includes(only.value);
}

const REFERENCES_AND_VALUES: ReadonlySet<string> = new Set(["$ref", "$dynamicRef", "const"]);
