import { matchesIpv4, matchesIpv6 } from "./format-ip.ts";

/** Whether a string is a `Mailbox` of RFC 5321, section 4.1.2. */
export function matchesEmail(text: string): boolean {
  return !/[^ -~]/.test(text) && matchesMailbox(text);
}

/** The same, with characters beyond ASCII in the place of letters. */
export function matchesMailbox(text: string): boolean {
  const at = text.lastIndexOf("@");
  return at > 0 && matchesLocalPart(text.slice(0, at)) && matchesDomain(text.slice(at + 1));
}

function matchesLocalPart(local: string): boolean {
  if (!local.startsWith('"')) return !/[ "(),:;<>@[\\\]]|^\.|\.\.|\.$/.test(local);
  if (local.length < 2 || !local.endsWith('"')) return false;
  return !/["\\]/.test(local.slice(1, -1).replace(/\\[ -~]/g, ""));
}

function matchesDomain(domain: string): boolean {
  if (!domain.startsWith("[")) return domain !== "" && !/[\0-,/:-@[-`{-\x7f]|^[-.]|[-.]\.|\.-|[-.]$/.test(domain);
  if (!domain.endsWith("]")) return false;
  const literal = domain.slice(1, -1);
  return /^IPv6:/i.test(literal) ? matchesIpv6(literal.slice(5)) : matchesIpv4(literal);
}
