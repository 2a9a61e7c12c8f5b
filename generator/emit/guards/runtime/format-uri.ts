import { matchesIpv6 } from "./format-ip.ts";

const SCHEME = /^[A-Za-z][A-Za-z\d+.-]*:/;
const FOREIGN = /[^!#-;=?-Z[\]_a-z~]|%(?![\dA-Fa-f]{2})/;
const BRACKET = /[[\]]/;
const IP_FUTURE = /^v[\da-f]+\.[\w.~!$&'()*+,;=:-]+$/i;
const WITHOUT_SCHEME = /^[^/?#:]*:/;
const AUTHORITY_END = /[/?#]/;
const HOST = /^[^@:[\]]*(?::\d*)?$/;
const PORT = /^\](?::\d*)?$/;

// Most URIs and references, told in one pass: without user, percent or address in an authority.
const HIERARCHY = "(?:\\/\\/[\\w.~!$&'()*+,;=-]*(?::\\d*)?(?=[/?#]|$)|(?!\\/\\/))";
const PATH = "[\\w.~!$&'()*+,;=:@/-]*(?:%[\\dA-Fa-f]{2}[\\w.~!$&'()*+,;=:@/-]*)*";
const QUERY = "[\\w.~!$&'()*+,;=:@/?-]*(?:%[\\dA-Fa-f]{2}[\\w.~!$&'()*+,;=:@/?-]*)*";
const REST: string = `${PATH}(?:\\?${QUERY})?(?:#${QUERY})?$`;
const PLAIN_URI: RegExp = /* @__PURE__ */ new RegExp(`^[A-Za-z][A-Za-z\\d+.-]*:${HIERARCHY}${REST}`);
const PLAIN_REFERENCE: RegExp = /* @__PURE__ */ new RegExp(`^(?![^/?#:]*:)${HIERARCHY}${REST}`);
/** Longer ones are too long for an expression that engines may have to step back in. */
const LONGEST_PLAIN = 1000;

/** Whether a string is a `URI` of RFC 3986. */
export function matchesUri(text: string): boolean {
  return isPlain(PLAIN_URI, text) || (SCHEME.test(text) && matchesReference(text));
}

/** Whether a string is a `URI-reference` of RFC 3986. */
export function matchesUriReference(text: string): boolean {
  return isPlain(PLAIN_REFERENCE, text) || isPlain(PLAIN_URI, text) || matchesReference(text);
}

function isPlain(expression: RegExp, text: string): boolean {
  return text.length <= LONGEST_PLAIN && expression.test(text);
}

function matchesReference(text: string): boolean {
  if (FOREIGN.test(text) || text.indexOf("#") !== text.lastIndexOf("#")) return false;
  const scheme = SCHEME.exec(text)?.[0].length ?? 0;
  if (!text.startsWith("//", scheme)) {
    // Without a scheme, a colon in the first segment would look like one.
    return !BRACKET.test(text) && (scheme > 0 || !WITHOUT_SCHEME.test(text));
  }
  const behind = text.slice(scheme + 2);
  const length = behind.search(AUTHORITY_END);
  const authority = length < 0 ? behind : behind.slice(0, length);
  return matchesAuthority(authority) && !BRACKET.test(behind.slice(authority.length));
}

function matchesAuthority(authority: string): boolean {
  const at = authority.indexOf("@");
  const host = authority.slice(at + 1);
  if (BRACKET.test(authority.slice(0, at + 1))) return false;
  if (!host.startsWith("[")) return HOST.test(host);
  const end = host.indexOf("]");
  const literal = host.slice(1, end);
  return PORT.test(host.slice(end)) && (matchesIpv6(literal) || IP_FUTURE.test(literal));
}
