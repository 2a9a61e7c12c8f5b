import type { Json, JsonType } from "../model/json.ts";
import type { Pieces } from "./pieces.ts";

/** Where nothing is known of what a string means. */
const ANY_WORD = "text";
/** What stands for something else: `<name>`, `${{ expression }}`, `*.js`. */
const PLACEHOLDER = /[<>{}$*]|\.\.\./;
/** Descriptions are read as far as this. */
const LONGEST = 2_000;
/** Code, as Markdown has it. */
const CODE = /(?<!`)`([^`\n]+)`(?!`)/g;
/** `e.g. "one"`: words in quotation marks are a value only where they are said to be an example. */
const QUOTED =
  /\b(?:e\.g\.?|for (?:example|instance)|such as|examples?:|defaults? to)[,:]? ?(?:an? |the )?(?:"([^"\n]{1,80})"|'([^'\n]{1,80})'(?!\w))/gi;

/**
 * Values that descriptions show, in their order: first as code, then as quoted examples. Of a string they are the words
 * themselves, of other types JSON.
 * @param names - what a description speaks of rather than shows: the member itself, and those beside it
 */
export function shownValues(
  { shapes }: Pieces,
  types: readonly JsonType[],
  names: readonly (string | undefined)[],
): readonly Json[] {
  return shapes.flatMap(({ notes: { description } }) => {
    if (typeof description !== "string") return [];
    const words = description.slice(0, LONGEST);
    return [
      ...(words.includes("`") ? [...words.matchAll(CODE)] : []),
      ...(/["']/.test(words) ? [...words.matchAll(QUOTED)] : []),
    ].flatMap(([, code, other]) => {
      const shown = code ?? other ?? "";
      if (names.includes(shown) || PLACEHOLDER.test(shown)) return [];
      return [...parsed(shown), ...(types.includes("string") ? [shown] : [])];
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

/** What one of several things is called, where the name says by its ending that it is of several: `label` of `labels`. */
export function singular(name: string | undefined): string | undefined {
  if (name === undefined || name.length < 4 || /(?:[aiu]s|ss)$/.test(name)) return name;
  return name
    .replace(/(?<=[a-z])ies$/, "y")
    .replace(/(?<=ch|sh|ss|x)es$/, "")
    .replace(/(?<=[a-z])s$/, "");
}
