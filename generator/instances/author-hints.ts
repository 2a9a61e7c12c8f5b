import type { Json, JsonType } from "../model/json.ts";
import type { Pieces } from "./pieces.ts";

/** Where nothing is known of what a string means. */
const ANY_WORD = "text";
/** What stands for something else: `<name>`, `${{ expression }}`, `*.js`. */
const PLACEHOLDER = /[<>{}$*]|\.\.\./;
/** Descriptions are read as far as this. */
const LONGEST = 2_000;

/**
 * Values that descriptions show as code, in their order: of a string the words themselves, of other types as JSON.
 * @param names - what a description speaks of rather than shows: the member itself, and those beside it
 */
export function shownValues(
  { shapes }: Pieces,
  types: readonly JsonType[],
  names: readonly (string | undefined)[],
): readonly Json[] {
  return shapes.flatMap(({ notes: { description } }) => {
    if (typeof description !== "string" || !description.includes("`")) return [];
    return [...description.slice(0, LONGEST).matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)].flatMap(([, code = ""]) => {
      if (names.includes(code) || PLACEHOLDER.test(code)) return [];
      return [...parsed(code), ...(types.includes("string") ? [code] : [])];
    });
  });
}

function parsed(code: string): readonly Json[] {
  try {
    return [JSON.parse(code) as Json];
  } catch {
    return [];
  }
}

/** A word made of a member's name, as a person would put one there: `my-storage-name` of `storageName`. */
export function wordOf(name: string | undefined): string {
  const words = (name ?? "")
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, "-")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return words === "" ? ANY_WORD : `my-${words}`;
}
