import { matchesIpv4, matchesIpv6 } from "./format-ip.ts";

/** Most addresses, told in one pass. */
const PLAIN =
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@[A-Za-z\d]+(?:-+[A-Za-z\d]+)*(?:\.[A-Za-z\d]+(?:-+[A-Za-z\d]+)*)*$/;
/** Longer ones are too long for an expression that engines may have to step back in. */
const LONGEST_PLAIN = 1000;
const FOREIGN = /[^ -~]/;
const MISPLACED_IN_LOCAL_PART = /[ "(),:;<>@[\\\]]|^\.|\.\.|\.$/;
const QUOTED_PAIR = /\\[ -~]/g;
const UNQUOTED = /["\\]/;
const MISPLACED_IN_DOMAIN = /[\0-,/:-@[-`{-\x7f]|^[-.]|[-.]\.|\.-|[-.]$/;
const IPV6 = /^IPv6:/i;

/** Whether a string is a `Mailbox` of RFC 5321, section 4.1.2. */
export function matchesEmail(text: string): boolean {
  // Only a quoted name or an address in brackets is not plain.
  if (text.length <= LONGEST_PLAIN && !text.startsWith('"') && !text.endsWith("]")) return PLAIN.test(text);
  return !FOREIGN.test(text) && matchesMailbox(text);
}

/** The same, with characters beyond ASCII in the place of letters. */
export function matchesMailbox(text: string): boolean {
  const at = text.lastIndexOf("@");
  return at > 0 && matchesLocalPart(text.slice(0, at)) && matchesDomain(text.slice(at + 1));
}

function matchesLocalPart(local: string): boolean {
  if (!local.startsWith('"')) return !MISPLACED_IN_LOCAL_PART.test(local);
  if (local.length < 2 || !local.endsWith('"')) return false;
  return !UNQUOTED.test(local.slice(1, -1).replace(QUOTED_PAIR, ""));
}

function matchesDomain(domain: string): boolean {
  if (!domain.startsWith("[")) return domain !== "" && !MISPLACED_IN_DOMAIN.test(domain);
  if (!domain.endsWith("]")) return false;
  const literal = domain.slice(1, -1);
  return IPV6.test(literal) ? matchesIpv6(literal.slice(5)) : matchesIpv4(literal);
}
