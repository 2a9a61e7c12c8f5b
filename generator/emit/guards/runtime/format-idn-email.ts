import { matchesEmail, matchesMailbox } from "./format-email.ts";
import { matchesIdnHostname } from "./format-hostname.ts";

/** NFC makes a fourth of a string at most: a longer domain cannot become a host name. */
const LONGEST_DOMAIN: number = 4 * 2 * 253;
const CONTROL_OR_SURROGATE = /[\0-\x1f\x7f\p{Cs}]/u;
const INTERNATIONAL = /[^\0-\x7f]/;

/** Whether a string is a `Mailbox` as RFC 6531, section 3.3 extends it: with characters beyond ASCII. */
export function matchesIdnEmail(text: string): boolean {
  if (matchesEmail(text)) return true;
  if (CONTROL_OR_SURROGATE.test(text) || !matchesMailbox(text)) return false;
  const domain = text.slice(text.lastIndexOf("@") + 1);
  // People write domains as they like; RFC 5895 makes U-labels of that.
  if (!INTERNATIONAL.test(domain)) return true;
  return domain.length <= LONGEST_DOMAIN && matchesIdnHostname(domain.toLowerCase().normalize("NFC"));
}
