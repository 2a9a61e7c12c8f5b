import type { Json } from "../../model/json.ts";

/** Finds those that came before and that a spelling cannot be told from. */
export interface Spellings<Owner> {
  /** The first owner of the spelling or one alike; where there is none, it is the given one from now on. */
  readonly claim: (spelling: Json, owner: Owner) => Owner;
}

/** Compares as codecs do: `fold` by Unicode simple case folding, `fold-trim` without white space at both ends. */
export function spellings<Owner>(match: "exact" | "fold" | "fold-trim"): Spellings<Owner> {
  const taken = new Map<string, Owner>();
  const folded: (readonly [RegExp, Owner])[] = [];
  return {
    claim: (spelling, owner) => {
      const isFolded = typeof spelling === "string" && match !== "exact";
      const text = isFolded && match === "fold-trim" ? spelling.trim() : spelling;
      const key = JSON.stringify(text);
      const alike = isFolded ? folded.find(([pattern]) => pattern.test(String(text)))?.[1] : undefined;
      const known = taken.get(key) ?? alike;
      if (known !== undefined) return known;
      taken.set(key, owner);
      // The flags i and u together are what simple case folding means.
      if (isFolded) folded.push([new RegExp(`^(?:${escaped(String(text))})$`, "iu"), owner]);
      return owner;
    },
  };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
