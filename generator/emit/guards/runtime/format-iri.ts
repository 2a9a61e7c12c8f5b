import { encodeIprivate, encodeUcschar } from "./format-ucschar.ts";
import { matchesUri, matchesUriReference } from "./format-uri.ts";

const INTERNATIONAL = /[^\0-\x7f]/;
const PATH_END = /[?#]/;

/** Whether a string is an `IRI` of RFC 3987. */
export function matchesIri(text: string): boolean {
  return matchesUri(toUri(text));
}

/** Whether a string is an `IRI-reference` of RFC 3987. */
export function matchesIriReference(text: string): boolean {
  return matchesUriReference(toUri(text));
}

/** Only a query may hold private characters. */
function toUri(text: string): string {
  if (!INTERNATIONAL.test(text)) return text;
  const start = text.search(PATH_END);
  if (text.charAt(start) !== "?") return encodeUcschar(text);
  const fragment = text.indexOf("#", start);
  const end = fragment < 0 ? text.length : fragment;
  return encodeUcschar(text.slice(0, start) + encodeIprivate(text.slice(start, end)) + text.slice(end));
}
