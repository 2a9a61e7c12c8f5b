import { subshapes } from "../../../dist/model/shape/children.js";
import { listedValues } from "../../../dist/model/shape/values.js";
import { isJsonArray, type Json } from "../../../generator/model/json.ts";
import type { Shape } from "../../../generator/model/shape/shape.ts";
import { bare, wordsOf } from "./words.ts";

/** Something that a subschema says, as the letters and digits that must be found. */
export interface Said {
  readonly kind: string;
  /** JSON Pointer. */
  readonly at: string;
  readonly text: string;
}

/** As many examples of a member are shown. */
const EXAMPLES = 10;

/** Everything that a shape and its subshapes say. */
export function saidIn(shape: Shape): readonly Said[] {
  return subshapes(shape).flatMap(saidBy);
}

function saidBy({ notes, parts, at }: Shape): readonly Said[] {
  const { title, default: preset, examples = [], description, markdownDescription = description } = notes;
  const said: readonly (readonly [kind: string, text: string])[] = [
    ...(isText(markdownDescription) ? [["description", wordsOf(markdownDescription.trim())] as const] : []),
    ...(isText(title) ? [["title", bare(title)] as const] : []),
    ...(preset === undefined ? [] : [["default", bare(JSON.stringify(preset))] as const]),
    ...(isJsonArray(examples) ? examples : [])
      .slice(0, EXAMPLES)
      .map((value) => ["example", bare(JSON.stringify(value))] as const),
    ...(listedValues(parts) ?? []).map((value) => ["value", bare(JSON.stringify(value))] as const),
    ...(parts.rules ?? []).flatMap(({ keyword, value }) =>
      // What these say has words of its own instead of their value.
      typeof value === "boolean" || keyword === "format" ? [] : [["rule", bare(String(value))] as const],
    ),
  ];
  return said.map(([kind, text]) => ({ kind, at: at.pointer, text }));
}

function isText(value: Json | undefined): value is string {
  return typeof value === "string" && value.trim() !== "";
}
