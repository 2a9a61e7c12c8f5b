import { describe, expect, it } from "vitest";
import { matchesUri, matchesUriReference } from "./format-uri.ts";

const URIS = [
  "a:",
  "a:b",
  "A+-.1:b",
  "urn:isbn:0451450523",
  "https://user:pw@example.com:8080/a/b;c=1?d=/?#e/?",
  "http://",
  "file:///etc/hosts",
  "http://[::1]:80/",
  "http://a@[v7.a:b]",
  "http://192.0.2.256",
  "http://example.com:",
  "a:%00%fF",
  "a:///b:c",
];

const REFERENCES = ["", "#", "?", "/", "//", "//a:1", "..", "./a:b", "a/b:c", "a?b:c", "a;b=c@d", "//a?b#c:d"];

const NEITHER = [
  "a:b c",
  "a:é",
  "a:\\b",
  "a:<b>",
  'a:"b"',
  "a:{b}",
  "a:|",
  "a:^",
  "a:`",
  "a:%",
  "a:%4",
  "a:%g0",
  "a:b#c#d",
  "a:[b]",
  "a:?[b]",
  "a:#]",
  "http://[::1",
  "http://::1",
  "http://[::1]a",
  "http://[::1]:a",
  "http://[1]",
  "http://[v.a]",
  "http://[v7.]",
  "http://[v7.a%41]",
  "http://a[::1]",
  "http://[::1]@a",
  "http://a@b@c",
  "http://a:b",
  "http://a:1:2",
  "1:a",
  ":a",
  "é:a",
  "a_b:c",
  "a:b\n",
];

describe("matchesUri", () => {
  it.each(URIS)("accepts %j", (text) => {
    expect(matchesUri(text)).toBe(true);
  });

  it.each([...REFERENCES, ...NEITHER])("refuses %j", (text) => {
    expect(matchesUri(text)).toBe(false);
  });
});

describe("matchesUriReference", () => {
  it.each([...URIS, ...REFERENCES])("accepts %j", (text) => {
    expect(matchesUriReference(text)).toBe(true);
  });

  it.each(NEITHER)("refuses %j", (text) => {
    expect(matchesUriReference(text)).toBe(false);
  });
});
