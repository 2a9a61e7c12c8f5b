import { matchesJoinControls } from "./format-join-control.ts";
import { decodePunycode, punycodeLength } from "./format-punycode.ts";

const LONGEST = 63;
const LDH = /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/i;

// RFC 5892, section 3: exceptions and contextual characters, then what is never allowed, then all but letters and digits.
const EXCEPTIONS = "-\u00b7\u00df\u0375\u03c2\u05f3\u05f4\u06fd\u06fe\u0f0b\u200c-\u200d\u3007\u30fb";
const DISALLOWED =
  "\u0640\u07fa\u1100-\u11ff\u20d0-\u20ff\u302e\u302f\u3031-\u3035\u303b\ua960-\ua97c\ud7b0-\ud7fb\u{1d100}-\u{1d24f}" +
  "\\p{Changes_When_NFKC_Casefolded}\\p{Default_Ignorable_Code_Point}";
const FOREIGN: RegExp = /* @__PURE__ */ new RegExp(
  `(?![${EXCEPTIONS}])(?:[${DISALLOWED}]|[^\\p{L}\\p{Mn}\\p{Mc}\\p{Nd}])`,
  "u",
);
const MISPLACED_HYPHEN = /^-|-$|^..--/u;
// RFC 5892, appendix A.3 to A.6.
const MISPLACED = /(?:^|[^l])\u00b7|\u00b7(?!l)|\u0375(?!\p{Script=Greek})|(?:^|\P{Script=Hebrew})[\u05f3\u05f4]/u;
const KATAKANA_OR_HAN = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** A label of a host name: as Unicode text, and how many octets it takes in a DNS name. */
export interface Label {
  readonly text: string;
  readonly octets: number;
}

/** Reads a label of letters, digits and hyphens, an A-label or a U-label of RFC 5890; undefined where it is none. */
export function readLabel(label: string): Label | undefined {
  if (label.length > LONGEST * 2) return undefined;
  if (/[^\0-\x7f]/.test(label)) {
    const octets = "xn--".length + punycodeLength(label);
    return octets <= LONGEST && matchesULabel(label) ? { text: label, octets } : undefined;
  }
  if (label.length > LONGEST || !LDH.test(label)) return undefined;
  if (!/^xn--/i.test(label)) return { text: label, octets: label.length };
  const text = decodePunycode(label.slice(4).toLowerCase());
  return text !== undefined && matchesULabel(text) ? { text, octets: label.length } : undefined;
}

/** RFC 5891, section 4.2, besides the Bidi rule. */
function matchesULabel(text: string): boolean {
  if (FOREIGN.test(text) || text.normalize("NFC") !== text) return false;
  if (MISPLACED_HYPHEN.test(text) || /^\p{M}/u.test(text)) return false;
  if (MISPLACED.test(text) || (text.includes("\u30fb") && !KATAKANA_OR_HAN.test(text))) return false;
  // Appendix A.8 and A.9: Arabic-Indic digits of one kind only.
  if (/[\u0660-\u0669]/.test(text) && /[\u06f0-\u06f9]/.test(text)) return false;
  return matchesJoinControls(text);
}
