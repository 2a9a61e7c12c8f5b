const LONGEST = 100;

/** What nearly all members are called. It holds nothing that is left out. */
const PLAIN_WORD = /^[A-Za-z][A-Za-z0-9]*$/;

/** `job spec_docker` -> `JobSpecDocker`. Letters of other scripts stay; what no identifier may hold goes. */
export function pascalCase(text: string): string {
  if (PLAIN_WORD.test(text)) return capitalise(text).slice(0, LONGEST);
  const words = text
    .normalize("NFC")
    .split(/[^\p{ID_Continue}]+|_+/u)
    .filter((word) => word !== "");
  const joined = words.map(capitalise).join("").slice(0, LONGEST).toWellFormed().replaceAll("\ufffd", "");
  return /^[\p{ID_Start}]/u.test(joined) || joined === "" ? joined : `_${joined}`;
}

/** `JobSpecDocker` -> `jobSpecDocker`, `do_not_track` -> `doNotTrack`. */
export function camelCase(text: string): string {
  const pascal = pascalCase(text);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

function capitalise(word: string): string {
  const length = (word.codePointAt(0) ?? 0) > 0xffff ? 2 : 1;
  return word.slice(0, length).toUpperCase() + word.slice(length);
}
