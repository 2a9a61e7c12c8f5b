import { obeyBidiRule } from "./format-bidi.ts";
import { type Label, readLabel } from "./format-idn-label.ts";

const LONGEST = 253;

/** Whether a string is a host name of RFC 1123, section 2.1; its A-labels must stand for labels of RFC 5890. */
export function matchesHostname(text: string): boolean {
  return !/[^-A-Za-z\d.]/.test(text) && matchesIdnHostname(text);
}

/** Whether a string is a host name as above, or an internationalised one of RFC 5890, section 2.3.2.3. */
export function matchesIdnHostname(text: string): boolean {
  // No character takes less than an octet, or more than two places in a string.
  if (text.length > LONGEST * 2) return false;
  const labels = text.split(/[.\u3002\uff0e\uff61]/).map(readLabel);
  if (!labels.every((label): label is Label => label !== undefined)) return false;
  const octets = labels.reduce((sum, label) => sum + 1 + label.octets, -1);
  return octets <= LONGEST && obeyBidiRule(labels.map((label) => label.text));
}
