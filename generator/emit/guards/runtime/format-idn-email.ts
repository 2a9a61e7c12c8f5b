import { matchesMailbox } from "./format-email.ts";
import { matchesIdnHostname } from "./format-hostname.ts";

/** Whether a string is a `Mailbox` as RFC 6531, section 3.3 extends it: with characters beyond ASCII. */
export function matchesIdnEmail(text: string): boolean {
  if (/[\0-\x1f\x7f\p{Cs}]/u.test(text) || !matchesMailbox(text)) return false;
  const domain = text.slice(text.lastIndexOf("@") + 1);
  // People write domains as they like; RFC 5895 makes U-labels of that.
  return !/[^\0-\x7f]/.test(domain) || matchesIdnHostname(domain.toLowerCase().normalize("NFC"));
}
