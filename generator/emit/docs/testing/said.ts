import { constraint } from "../../../keywords/vocabulary.ts";
import type { Block, Said } from "../../../markdown/block.ts";
import { cleanCode } from "../../../markdown/escape.ts";
import { printMarkdown } from "../../../markdown/print.ts";
import { isJsonArray, type Json } from "../../../model/json.ts";
import { below, locationUri } from "../../../model/location.ts";
import { subshapes } from "../../../model/shape/children.ts";
import type { Shape } from "../../../model/shape/shape.ts";
import { listedValues } from "../../../model/shape/values.ts";
import { bare, wordsOf, wordsOfPrinted } from "./words.ts";

/** Something that a subschema says, as the letters and digits that must be found where its place is told. */
export interface Saying extends Said {
  readonly kind: string;
  readonly text: string;
}

/** As many examples of a member are shown. */
const EXAMPLES = 10;

/** Everything that a shape and its subshapes say. */
export function sayingsIn(shape: Shape): readonly Saying[] {
  return subshapes(shape).flatMap(sayingsOf);
}

function sayingsOf({ notes, parts, at }: Shape): readonly Saying[] {
  const { title, default: preset, examples = [], description, markdownDescription } = notes;
  const words = isText(markdownDescription) ? markdownDescription : description;
  const valued = parts.values?.enum === undefined ? "const" : "enum";
  const said: readonly (readonly [kind: string, keyword: string, text: string])[] = [
    ...(isText(words)
      ? [["description", words === description ? "description" : "markdownDescription", wordsOf(words.trim())] as const]
      : []),
    ...(isText(title) ? [["title", "title", bare(title)] as const] : []),
    ...(preset === undefined ? [] : [["default", "default", shown(preset)] as const]),
    ...(isJsonArray(examples) ? examples : [])
      .slice(0, EXAMPLES)
      .map((value) => ["example", "examples", shown(value)] as const),
    ...(listedValues(parts) ?? []).map((value) => ["value", valued, shown(value)] as const),
    ...(parts.rules ?? []).flatMap(({ keyword, value }) =>
      // What these say has words of its own instead of their value.
      typeof value === "boolean" || keyword === "format" || isIdle(keyword, parts)
        ? []
        : [["rule", keyword, bare(String(value))] as const],
    ),
  ];
  return said.map(([kind, keyword, text]) => ({ kind, at, keyword, text }));
}

/** Whether a rule speaks of another type than the schema's own: it asks nothing. */
function isIdle(keyword: string, { types }: Shape["parts"]): boolean {
  const { on } = constraint(keyword);
  return types !== undefined && !types.types.some((type) => type === on || (type === "integer" && on === "number"));
}

/** As a page shows it: what would not be seen is written as an escape. */
function shown(value: Json): string {
  return bare(cleanCode(JSON.stringify(value)));
}

function isText(value: Json | undefined): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/** Of what a shape says, all that no block says which tells its place. */
export function lostOn(blocks: readonly Block[], sayings: readonly Saying[]): readonly Saying[] {
  const words = new Map<string, string>();
  for (const block of blocks) {
    if (block.kind !== "saying") continue;
    const told = wordsOfPrinted(printMarkdown([block], "compiled"));
    for (const said of new Set(block.says().map(placeOf))) words.set(said, (words.get(said) ?? "") + told);
  }
  return sayings.filter((saying) => words.get(placeOf(saying))?.includes(saying.text) !== true);
}

function placeOf({ at, keyword }: Said): string {
  return locationUri(below(at, keyword));
}
