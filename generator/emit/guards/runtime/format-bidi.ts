// Bidirectional classes of the characters that a label may hold; JavaScript's regular expressions do not know them.
const ARABIC_NUMBER = /[\u0660-\u0669\u{10d30}-\u{10d39}]/u;
const EUROPEAN_NUMBER = /[\d\u06f0-\u06f9]/;
const NEUTRAL = /[-\u00b7\u02b9\u02ba\u02c6-\u02cf\u02ec\u0375\u200c-\u200d\u2e2f\u30fb\ua67f\ua717-\ua71f\ua788]/;
const MARK = /(?![\u0cbf\u0cc6\u{11a07}\u{11a08}\u{11c3f}])\p{Mn}/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufe73\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether the labels of a host name, as Unicode text, obey the Bidi rule of RFC 5893, section 2. */
export function obeyBidiRule(labels: readonly string[]): boolean {
  const classes = labels.map((label) => Array.from(label, bidiClass).join(""));
  return !classes.some((label) => /[RA]/.test(label)) || classes.every(obeysBidiRule);
}

function obeysBidiRule(label: string): boolean {
  if (label.startsWith("R")) return /^R(?:[^L]*[REA])?M*$/.test(label) && !(label.includes("E") && label.includes("A"));
  return /^L(?:[^RA]*[LE])?M*$/.test(label);
}

/** L, R (which AL counts as too), A for AN, E for EN, M for NSM, N for all others. */
function bidiClass(character: string): string {
  if (EUROPEAN_NUMBER.test(character)) return "E";
  if (ARABIC_NUMBER.test(character)) return "A";
  if (NEUTRAL.test(character)) return "N";
  if (MARK.test(character)) return "M";
  return RIGHT_TO_LEFT.test(character) ? "R" : "L";
}
