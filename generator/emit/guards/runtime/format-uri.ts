import { matchesIpv6 } from "./format-ip.ts";

const SCHEME = /^[A-Za-z][A-Za-z\d+.-]*:/;
const FOREIGN = /[^!#-;=?-Z[\]_a-z~]|%(?![\dA-Fa-f]{2})/;
const BRACKET = /[[\]]/;
const IP_FUTURE = /^v[\da-f]+\.[\w.~!$&'()*+,;=:-]+$/i;

/** Whether a string is a `URI` of RFC 3986. */
export function matchesUri(text: string): boolean {
  return SCHEME.test(text) && matchesUriReference(text);
}

/** Whether a string is a `URI-reference` of RFC 3986. */
export function matchesUriReference(text: string): boolean {
  if (FOREIGN.test(text) || text.indexOf("#") !== text.lastIndexOf("#")) return false;
  const scheme = SCHEME.exec(text)?.[0].length ?? 0;
  if (!text.startsWith("//", scheme)) {
    // Without a scheme, a colon in the first segment would look like one.
    return !BRACKET.test(text) && (scheme > 0 || !/^[^/?#:]*:/.test(text));
  }
  const behind = text.slice(scheme + 2);
  const length = behind.search(/[/?#]/);
  const authority = length < 0 ? behind : behind.slice(0, length);
  return matchesAuthority(authority) && !BRACKET.test(behind.slice(authority.length));
}

function matchesAuthority(authority: string): boolean {
  const at = authority.indexOf("@");
  const host = authority.slice(at + 1);
  if (BRACKET.test(authority.slice(0, at + 1))) return false;
  if (!host.startsWith("[")) return /^[^@:[\]]*(?::\d*)?$/.test(host);
  const end = host.indexOf("]");
  const literal = host.slice(1, end);
  return /^\](?::\d*)?$/.test(host.slice(end)) && (matchesIpv6(literal) || IP_FUTURE.test(literal));
}
