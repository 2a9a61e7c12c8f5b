import { expect, test } from "vitest";
import { matchesDateTime } from "./format-date-time.ts";
import { matchesDuration } from "./format-duration.ts";
import { matchesEmail } from "./format-email.ts";
import { matchesHostname, matchesIdnHostname } from "./format-hostname.ts";
import { matchesIdnEmail } from "./format-idn-email.ts";
import { matchesIri, matchesIriReference } from "./format-iri.ts";
import { matchesJsonPointer } from "./format-json-pointer.ts";
import { matchesRegex } from "./format-regex.ts";
import { matchesUri, matchesUriReference } from "./format-uri.ts";
import { matchesUriTemplate } from "./format-uri-template.ts";

const LENGTH = 1_000_000;
/** Milliseconds for a megabyte on a busy machine; a check with steps as the square of the length takes minutes. */
const MAX_MILLISECONDS = 3000;

const CHECKS = {
  matchesDateTime,
  matchesDuration,
  matchesEmail,
  matchesHostname,
  matchesIdnEmail,
  matchesIdnHostname,
  matchesIri,
  matchesIriReference,
  matchesJsonPointer,
  matchesRegex,
  matchesUri,
  matchesUriReference,
  matchesUriTemplate,
};
const REPEATED = ["a.", "-", "%41", "{", "{a,", "\u0323\u0301", "xn--a.", "~0", "\\p{L}", "(a|", "@", '\\"', "é", "["];
const AROUND = [
  ["", ""],
  ["é@é", "!"],
  ['"', '"@a'],
  ["http://[", "\0"],
] as const;

test.each(Object.entries(CHECKS))("%s takes time as the length of a hostile string", (_, matches) => {
  for (const part of REPEATED) {
    for (const [before, after] of AROUND) {
      const text = before + part.repeat(LENGTH / part.length) + after;
      const start = performance.now();
      matches(text);
      expect(performance.now() - start, JSON.stringify([before, part, after])).toBeLessThan(MAX_MILLISECONDS);
    }
  }
});

test("a property in a long regular expression is as valid as in a short one", () => {
  const long = "a".repeat(1000);
  for (const text of ["\\p{L}", "[\\P{Script=Greek}]", "\\\\p", "(?<a>)\\k<a>", "\\\\\\p{L}"]) {
    expect(matchesRegex(text), text).toBe(true);
    expect(matchesRegex(long + text), text).toBe(true);
  }
  for (const text of ["\\p{x}", "[\\p{L}-z]", "\\p", "\\p{", "\\pL", "\\k<\\p{L}>", "\\u{\\p{L}}"]) {
    expect(matchesRegex(text), text).toBe(false);
    expect(matchesRegex(long + text), text).toBe(false);
  }
});
