import { encodeIprivate, encodeUcschar } from "./format-ucschar.ts";
import { matchesUri, matchesUriReference } from "./format-uri.ts";

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
  const start = text.search(/[?#]/);
  if (text.charAt(start) !== "?") return encodeUcschar(text);
  const fragment = text.indexOf("#", start);
  const end = fragment < 0 ? text.length : fragment;
  return encodeUcschar(text.slice(0, start) + encodeIprivate(text.slice(start, end)) + text.slice(end));
}
