import { obeyBidiRule } from "./format-bidi.ts";
import { type Label, readLabel } from "./format-idn-label.ts";

const LONGEST = 253;
/** Most host names, told in one pass: labels of letters, digits and hyphens, none of which can be an A-label. */
const PLAIN =
  /^(?![Xx][Nn]--)[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?(?:\.(?![Xx][Nn]--)[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?)*$/;
const A_LABEL = /[Xx][Nn]--/;
const FOREIGN = /[^-A-Za-z\d.]/;
const DOT = /[.\u3002\uff0e\uff61]/;

/** Whether a string is a host name of RFC 1123, section 2.1; its A-labels must stand for labels of RFC 5890. */
export function matchesHostname(text: string): boolean {
  return isPlain(text) || (A_LABEL.test(text) && !FOREIGN.test(text) && matchesIdnHostname(text));
}

/** Whether a string is a host name as above, or an internationalised one of RFC 5890, section 2.3.2.3. */
export function matchesIdnHostname(text: string): boolean {
  if (isPlain(text)) return true;
  // No character takes less than an octet, or more than two places in a string.
  if (text.length > LONGEST * 2) return false;
  const labels = text.split(DOT).map(readLabel);
  if (!labels.every((label): label is Label => label !== undefined)) return false;
  const octets = labels.reduce((sum, label) => sum + 1 + label.octets, -1);
  return octets <= LONGEST && obeyBidiRule(labels.map((label) => label.text));
}

function isPlain(text: string): boolean {
  return text.length <= LONGEST && PLAIN.test(text);
}
