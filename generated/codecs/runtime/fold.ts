/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/** A string of which every other one that differs by case alone gives the same: Unicode simple case folding. */
export function fold(text: string): string {
  return /^[\0-\x7f]*$/.test(text) ? text.toLowerCase() : text.replace(/[A-Z]|[^\0-\x7f]/gu, foldCharacter);
}

/**
 * Of those that are alike, the one that is the lower case of the upper case stands for all.
 * What the flags i and u mean together is simple case folding, for which there is no function.
 */
function foldCharacter(character: string): string {
  const alike = new RegExp(`^${character}$`, "iu");
  const cases = [character.toUpperCase().toLowerCase(), character.toLowerCase()];
  return cases.find((one) => alike.test(one)) ?? character;
}
