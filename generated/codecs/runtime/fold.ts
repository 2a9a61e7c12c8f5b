/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/** A string of which every other one that differs by case alone gives the same: Unicode simple case folding. */
export function fold(text: string): string {
  return ASCII.test(text) ? text.toLowerCase() : Array.from(text, foldCharacter).join("");
}

const ASCII: RegExp = /* @__PURE__ */ /^[\0-\x7f]*$/;

/** Of those that are alike, the one that is the lower case of the upper case stands for all. */
function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  const upper = character.toUpperCase().toLowerCase();
  if (isAlike(character, upper)) return upper;
  return isAlike(character, lower) ? lower : character;
}

/** What the flags i and u mean together is simple case folding, for which there is no function. */
function isAlike(one: string, other: string): boolean {
  return (
    Array.from(other).length === 1 && new RegExp(`^\\u{${(one.codePointAt(0) ?? 0).toString(16)}}$`, "iu").test(other)
  );
}
