import { describe, expect, it } from "vitest";
import { matchesIri, matchesIriReference } from "./format-iri.ts";

const IRIS = [
  "a:é",
  "https://ü@bücher.example:80/ä/ö?ß#😀",
  "a:?\ue000\u{f0000}",
  "a:?é\ue000#é",
  "a:b",
  "http://[::1]/é",
];

const REFERENCES = ["é", "", "//é", "é/b:c", "#é", "?\ue000"];

const NEITHER = [
  "é:a",
  "a:é b",
  "a:\ue000",
  "a:#\ue000",
  "a:#?\ue000",
  "a:%é",
  "a:%é1",
  "http://[é::]",
  "http://[v1.é]",
  "http://a:é",
  "a:\ud800",
  "a:\ufdd0",
  "a:\uffff",
  "a:\u{1ffff}",
  "a:\u0085",
  "a:\u200e",
  "a:\u202e",
  "é\\",
];

describe("matchesIri", () => {
  it.each(IRIS)("accepts %j", (text) => {
    expect(matchesIri(text)).toBe(true);
  });

  it.each([...REFERENCES, ...NEITHER])("refuses %j", (text) => {
    expect(matchesIri(text)).toBe(false);
  });
});

describe("matchesIriReference", () => {
  it.each([...IRIS, ...REFERENCES])("accepts %j", (text) => {
    expect(matchesIriReference(text)).toBe(true);
  });

  it.each(NEITHER)("refuses %j", (text) => {
    expect(matchesIriReference(text)).toBe(false);
  });
});
