import { matchesDate, matchesDateTime, matchesTime } from "../emit/guards/runtime/format-date-time.ts";
import { matchesDuration } from "../emit/guards/runtime/format-duration.ts";
import { matchesEmail } from "../emit/guards/runtime/format-email.ts";
import { matchesHostname, matchesIdnHostname } from "../emit/guards/runtime/format-hostname.ts";
import { matchesIdnEmail } from "../emit/guards/runtime/format-idn-email.ts";
import { matchesIpv4, matchesIpv6 } from "../emit/guards/runtime/format-ip.ts";
import { matchesIri, matchesIriReference } from "../emit/guards/runtime/format-iri.ts";
import { matchesJsonPointer, matchesRelativeJsonPointer } from "../emit/guards/runtime/format-json-pointer.ts";
import { matchesRegex } from "../emit/guards/runtime/format-regex.ts";
import { matchesUri, matchesUriReference } from "../emit/guards/runtime/format-uri.ts";
import { matchesUriTemplate } from "../emit/guards/runtime/format-uri-template.ts";
import { matchesUuid } from "../emit/guards/runtime/format-uuid.ts";
import { FORMATS } from "../model/formats.ts";

/** The checks that the guards are made of, by their names. */
const CHECKS: { readonly [check: string]: (text: string) => boolean } = {
  matchesDateTime,
  matchesDate,
  matchesTime,
  matchesDuration,
  matchesEmail,
  matchesIdnEmail,
  matchesHostname,
  matchesIdnHostname,
  matchesIpv4,
  matchesIpv6,
  matchesUri,
  matchesUriReference,
  matchesIri,
  matchesIriReference,
  matchesUuid,
  matchesUriTemplate,
  matchesJsonPointer,
  matchesRelativeJsonPointer,
  matchesRegex,
};

/** Whether a string is of a format; undefined for a format that nothing checks. */
export function hasFormat(text: string, format: string): boolean | undefined {
  return CHECKS[FORMATS.get(format)?.check ?? ""]?.(text);
}
